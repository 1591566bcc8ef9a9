using System.Collections.Frozen;

namespace Interdict.Matching.Addresses;

/// <summary>The table <c>data/addresses/words.txt</c>: which words of an address only say what a name or a number beside them is. Safe for many threads.</summary>
internal static class AddressWords
{
    private static readonly FrozenDictionary<string, (AddressKind Kind, string Word)> Words = Read();
    private static readonly FrozenDictionary<string, string> Codes = ReadCountries();
    private static readonly FrozenSet<string> CodeSet = Codes.Values.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The most words that the name of a country has.</summary>
    public const int LongestCountry = 6;

    /// <summary>What a folded word is and its canonical form. Designators of numbers come as their kind of number.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, out AddressKind kind, out string canonical)
    {
        var found = Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known);
        (kind, canonical) = found ? known : (AddressKind.Name, "");
        return found;
    }

    /// <summary>The ISO 3166-1 alpha-2 code of a country's folded name; <c>null</c> where it is none.</summary>
    public static string? CountryOf(ReadOnlySpan<char> name) =>
        Codes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var code) ? code : null;

    /// <summary>Whether it is an ISO 3166-1 alpha-2 code, in capitals.</summary>
    public static bool IsCode(ReadOnlySpan<char> code) => CodeSet.GetAlternateLookup<ReadOnlySpan<char>>().Contains(code);

    private static IEnumerable<string[]> Rows(string resource) => EmbeddedTable.Lines(resource).Select(line => line.Split('\t'));

    private static FrozenDictionary<string, (AddressKind, string)> Read()
    {
        var words = new Dictionary<string, (AddressKind, string)>(StringComparer.Ordinal);
        foreach (var row in Rows("addresses/words"))
        {
            var kind = Enum.Parse<AddressKind>(row[0], ignoreCase: true);
            words[row[1]] = (kind, row[1]);
            foreach (var form in row.Length > 2 ? row[2].Split(' ') : [])
            {
                words[form] = (kind, row[1]);
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, string> ReadCountries()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Rows("addresses/countries").Skip(1))
        {
            codes.TryAdd(Folded(row[1]), row[0]);
            foreach (var also in row.Length > 2 ? row[2].Split(" | ") : [])
            {
                codes.TryAdd(Folded(also), row[0]);
            }
        }

        return codes.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Folded(string name) => string.Join(' ', AddressText.Words(name));
}
