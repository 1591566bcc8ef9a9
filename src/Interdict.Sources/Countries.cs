using System.Collections.Frozen;
using System.Text;

namespace Interdict.Sources;

/// <summary>Countries as official lists write them, from the table <c>data/lists/countries.tsv</c>.</summary>
public static class Countries
{
    private const string Table = "Interdict.Sources.countries.tsv";

    private static readonly FrozenDictionary<string, string> Codes = Load(out Names);
    private static readonly FrozenDictionary<string, string> Names;
    private static readonly Lazy<FrozenDictionary<string, string>> Iso3 = new(static () => Pairs("Interdict.Sources.countries-iso3.tsv", fold: false));
    private static readonly Lazy<FrozenDictionary<string, string>> Demonyms = new(static () => Pairs("Interdict.Sources.demonyms.tsv", fold: true));
    private static readonly FrozenSet<string> CodeSet = Names.Keys.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The ISO 3166-1 alpha-2 code, upper case, of a code or a name; <c>null</c> where neither is known. Case, marks and punctuation do not matter.</summary>
    public static string? Find(ReadOnlySpan<char> text)
    {
        text = text.Trim(" \t\r\n.,;");
        if (text.Length == 2 && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]))
        {
            return CodeSet.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var code) ? code : Codes.GetValueOrDefault(Fold(text));
        }

        return text.IsEmpty || text.Length > 80 ? null : Codes.GetValueOrDefault(Fold(text));
    }

    /// <summary>The country of an ISO 3166-1 alpha-3 code, <c>IRQ</c>; <c>null</c> where it is none.</summary>
    public static string? FindIso3(string text) => Iso3.Value.GetValueOrDefault(text);

    /// <summary>
    /// The country of a nationality, by name, code or adjective ("Tunisian", "Kuwaiti citizenship"); <c>null</c> where it is not known, or may be of several
    /// countries ("Congolese").
    /// </summary>
    public static string? FindNationality(ReadOnlySpan<char> text)
    {
        text = text.Trim(" \t\r\n.,;");
        foreach (var word in (ReadOnlySpan<string>)[" citizenship", " citizen", " nationality", " nationalities", " national"])
        {
            text = text.EndsWith(word, StringComparison.OrdinalIgnoreCase) ? text[..^word.Length].TrimEnd() : text;
        }

        return Find(text) ?? (text.IsEmpty || text.Length > 80 ? null : Demonyms.Value.GetValueOrDefault(Fold(text)));
    }

    /// <summary>The short English name of a code; <c>null</c> where the code is not known.</summary>
    public static string? NameOf(string code) => Names.GetValueOrDefault(code);

    private static FrozenDictionary<string, string> Pairs(string table, bool fold)
    {
        using var stream = typeof(Countries).Assembly.GetManifestResourceStream(table) ?? throw new InvalidOperationException($"{table} is not compiled in");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        var header = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var columns = line.Split('\t');
                if (!header)
                {
                    pairs.Add(fold ? Fold(columns[0]) : columns[0], columns[1]);
                }

                header = false;
            }
        }

        return pairs.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, string> Load(out FrozenDictionary<string, string> names)
    {
        using var stream = typeof(Countries).Assembly.GetManifestResourceStream(Table) ?? throw new InvalidOperationException($"{Table} is not compiled in");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        var english = new Dictionary<string, string>(StringComparer.Ordinal);
        var header = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (header)
            {
                header = false;
                continue;
            }

            var columns = line.Split('\t');
            english.Add(columns[0], columns[1]);
            codes.Add(Fold(columns[1]), columns[0]);
            foreach (var also in columns.Length > 2 ? columns[2].Split(" | ") : [])
            {
                codes.Add(Fold(also), columns[0]);
            }
        }

        names = english.ToFrozenDictionary(StringComparer.Ordinal);
        return codes.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // Letters and digits in upper case, one space between words, without a leading "the".
    private static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in text)
        {
            var plain = c switch { 'ü' or 'Ü' => 'U', 'é' or 'É' => 'E', 'ô' or 'Ô' => 'O', 'ç' or 'Ç' => 'C', 'ã' or 'Ã' => 'A', 'í' or 'Í' => 'I', _ => c };
            if (plain is '.' or '\'' or '’')
            {
                continue;
            }

            if (!char.IsAsciiLetterOrDigit(plain))
            {
                gap = folded.Length > 0;
                continue;
            }

            if (gap)
            {
                folded.Append(' ');
                gap = false;
            }

            folded.Append((char)(char.IsAsciiLetterLower(plain) ? plain & ~0x20 : plain));
        }

        var result = folded.ToString();
        return result.StartsWith("THE ", StringComparison.Ordinal) ? result[4..] : result;
    }
}
