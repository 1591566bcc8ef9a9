using System.IO.Hashing;

namespace Interdict.Names;

/// <summary>The compiled-in tables of <c>data/names/</c> as a whole.</summary>
public static class NameTables
{
    private static readonly Lazy<ulong> LazyHash = new(() =>
    {
        var assembly = typeof(NameTables).Assembly;
        var hash = 0UL;
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            hash = XxHash3.HashToUInt64(System.Text.Encoding.UTF8.GetBytes(name), (long)hash);
            hash = XxHash3.HashToUInt64(bytes, (long)hash);
        }

        return hash;
    });

    /// <summary>The hash of all tables: what was built with other tables does not fit.</summary>
    public static ulong Hash => LazyHash.Value;
}
