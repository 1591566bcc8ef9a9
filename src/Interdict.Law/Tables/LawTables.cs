using System.Security.Cryptography;
using Interdict.Law.Rules;

namespace Interdict.Law.Tables;

/// <summary>Which tables of law are compiled in.</summary>
public static class LawTables
{
    /// <summary>The date of the eCFR from which the tables of the Export Administration Regulations were made.</summary>
    public static DateOnly EcfrDate { get; } = new(2026, 7, 23);

    private static readonly Lazy<string> Hash = new(static () =>
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var assembly = typeof(RuleBook).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("law/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    });

    /// <summary>A name of the whole of <c>data/law</c>: the date of the eCFR and a hash. Results with the same facts and the same version are the same.</summary>
    public static string Version => $"ecfr-{EcfrDate:yyyy-MM-dd}+{Hash.Value}";

    /// <summary>Whether the Commerce Control List has an entry of that number; EAR99 counts as known.</summary>
    public static bool Knows(Eccn eccn) => EarTables.Compiled.Knows(eccn);
}
