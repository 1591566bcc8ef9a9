namespace Interdict.Quality.Manipulations;

/// <summary>Names of somebody else that look like a listed one: the listed entry must not be found.</summary>
internal static class NegativeManipulations
{
    private static readonly string[] GivenNames = ["Ivan", "Karim", "Carlos", "Wei", "Fatima", "Oleg", "Hassan", "Natalia", "Jorge", "Leila"];
    private static readonly string[] FamilyNames = ["Petersen", "Okafor", "Nakamura", "Lindqvist", "Brzezinski", "Moreau", "Takahashi", "Whitfield", "Castellano", "Mbeki"];
    private static readonly string[] Patronymics = ["Borisovich", "Germanovich", "Leonidovich", "Timurovich", "Yurievich"];
    private static readonly string[] Trades = ["Insurance", "Bakery", "Pharmacy", "Hotel", "Dental Clinic", "Furniture"];

    public static IReadOnlyList<Manipulation> All { get; } =
    [
        Of("sibling: another given name", NameSource.Person, (name, random) => name.Split(", ") is [var last, var first] && !first.Contains(' ', StringComparison.Ordinal)
            ? $"{last}, {Not(first, GivenNames, random)}" : null),
        Of("another family name", NameSource.Person, (name, random) => name.Split(", ") is [var last, var first] ? $"{Not(last, FamilyNames, random)}, {first}" : null),
        Of("another patronymic", NameSource.Person, AnotherPatronymic),
        Of("same brand, another trade", NameSource.Organization, (name, random) => Words.Of(name) is { Length: >= 3 } w && Words.IsPlain(w[0]) && w[0].Length >= 4
            ? $"{w[0]} {Words.Pick(random, Trades)}" : null),
        Of("another number", NameSource.Organization, AnotherNumber),
        Of("word inside another word", NameSource.Person, (name, random) =>
            Words.Of(name) is [{ Length: >= 4 } w, ..] ? $"Com{w.ToLowerInvariant()}ge {Words.Pick(random, "Systems", "Partners")}" : null),
        Of("one word of several", NameSource.Person, (name, random) => Words.Of(name) is { Length: >= 2 } w ? $"{w[^1]} {Words.Pick(random, FamilyNames)}" : null),
    ];

    private static Manipulation Of(string title, NameSource kind, Func<string, Random, string?> apply) => new(Manipulation.Negative, title, kind, apply);

    private static string Not(string name, string[] choices, Random random) =>
        Words.Pick(random, Array.FindAll(choices, c => !name.Contains(c, StringComparison.OrdinalIgnoreCase)));

    private static string? AnotherPatronymic(string name, Random random)
    {
        var words = Words.Of(name);
        var at = Array.FindIndex(words, w => w.EndsWith("ovich", StringComparison.OrdinalIgnoreCase) || w.EndsWith("evich", StringComparison.OrdinalIgnoreCase));
        if (at < 0)
        {
            return null;
        }

        words[at] = Not(words[at], Patronymics, random);
        return Words.Join(words);
    }

    private static string? AnotherNumber(string name, Random random)
    {
        var words = Words.Of(name);
        var at = Array.FindLastIndex(words, w => w.All(char.IsAsciiDigit));
        if (at < 0)
        {
            return null;
        }

        words[at] = Words.Pick(random, [.. Enumerable.Range(2, 90).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)).Where(n => n != words[at])]);
        return Words.Join(words);
    }
}
