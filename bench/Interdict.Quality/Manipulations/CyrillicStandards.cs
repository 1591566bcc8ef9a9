namespace Interdict.Quality.Manipulations;

/// <summary>
/// Russian letters under five standards: BGN/PCGN 1947, ISO 9:1995, ALA-LC without its ties, the passports' table of ICAO Doc 9303, and the German press's
/// (Duden). Marks that no bank's form takes are left out of ISO 9 (ž is written z), as they are in practice.
/// </summary>
internal static class CyrillicStandards
{
    private static readonly (char Letter, string[] Latin)[] Table =
    [
        ('а', ["a", "a", "a", "a", "a"]), ('б', ["b", "b", "b", "b", "b"]), ('в', ["v", "v", "v", "v", "w"]), ('г', ["g", "g", "g", "g", "g"]), ('д', ["d", "d", "d", "d", "d"]),
        ('е', ["e", "e", "e", "e", "e"]), ('ё', ["yo", "e", "e", "e", "jo"]), ('ж', ["zh", "z", "zh", "zh", "sch"]), ('з', ["z", "z", "z", "z", "s"]), ('и', ["i", "i", "i", "i", "i"]),
        ('й', ["y", "j", "i", "i", "j"]), ('к', ["k", "k", "k", "k", "k"]), ('л', ["l", "l", "l", "l", "l"]), ('м', ["m", "m", "m", "m", "m"]), ('н', ["n", "n", "n", "n", "n"]),
        ('о', ["o", "o", "o", "o", "o"]), ('п', ["p", "p", "p", "p", "p"]), ('р', ["r", "r", "r", "r", "r"]), ('с', ["s", "s", "s", "s", "s"]), ('т', ["t", "t", "t", "t", "t"]),
        ('у', ["u", "u", "u", "u", "u"]), ('ф', ["f", "f", "f", "f", "f"]), ('х', ["kh", "h", "kh", "kh", "ch"]), ('ц', ["ts", "c", "ts", "ts", "z"]), ('ч', ["ch", "c", "ch", "ch", "tsch"]),
        ('ш', ["sh", "s", "sh", "sh", "sch"]), ('щ', ["shch", "s", "shch", "shch", "schtsch"]), ('ъ', ["", "", "", "ie", ""]), ('ы', ["y", "y", "y", "y", "y"]), ('ь', ["", "", "", "", ""]),
        ('э', ["e", "e", "e", "e", "e"]), ('ю', ["yu", "u", "iu", "iu", "ju"]), ('я', ["ya", "a", "ia", "ia", "ja"]),
    ];

    private static readonly Dictionary<char, string[]> ByLetter = Table.ToDictionary(t => t.Letter, t => t.Latin);

    public static IReadOnlyList<string> Names { get; } = ["BGN/PCGN", "ISO 9", "ALA-LC", "passports (ICAO)", "German press"];

    /// <summary>The name under a standard; <c>null</c> where it has letters that are not Russian.</summary>
    public static string? Romanize(string name, int standard)
    {
        var latin = new System.Text.StringBuilder();
        foreach (var c in name)
        {
            var lower = char.ToLowerInvariant(c);
            if (ByLetter.TryGetValue(lower, out var forms))
            {
                var form = forms[standard];
                latin.Append(lower == c || form.Length == 0 ? form : char.ToUpperInvariant(form[0]) + form[1..]);
            }
            else if (char.IsLetter(c))
            {
                return null;
            }
            else
            {
                latin.Append(c);
            }
        }

        return latin.ToString();
    }
}
