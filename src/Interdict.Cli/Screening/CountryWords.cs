using Interdict.Sources;

namespace Interdict.Cli.Screening;

/// <summary>Reads and says countries.</summary>
internal static class CountryWords
{
    /// <summary>The ISO 3166-1 alpha-2 code, upper case, of a code in any case or of a name; <c>null</c> where the text is neither.</summary>
    public static string? CodeOf(string text) => Countries.Find(text.Length == 2 ? text.ToUpperInvariant() : text);

    /// <summary>The country with its name where that is known: <c>China (CN)</c>.</summary>
    public static string Named(string code) => Countries.NameOf(code) is { } name ? $"{name} ({code})" : code;
}
