namespace Interdict.Quality.Manipulations;

/// <summary>Words in another order, more of them, fewer, or written otherwise as a whole.</summary>
internal static class TokenManipulations
{
    /// <summary>The one that makes a text of a name.</summary>
    public const string InText = "inside a payment text";

    private const string Group = "token";
    private const int PaymentField = 35;
    private const int LongPaymentField = 70;

    private static readonly (string, string)[] Nicknames =
    [
        ("Aleksandr", "Sasha"), ("Aleksey", "Alyosha"), ("Mikhail", "Misha"), ("Dmitriy", "Dima"), ("Nikolay", "Kolya"), ("Vladimir", "Vova"), ("Sergey", "Seryozha"),
        ("Jose", "Pepe"), ("Francisco", "Paco"), ("Jesus", "Chucho"), ("Robert", "Bob"), ("William", "Bill"), ("Michael", "Mike"), ("Thomas", "Tom"), ("Daniel", "Dan"),
        ("Mohammad", "Mohd"), ("Mohammed", "Mohd"), ("Muhammad", "Mohd"),
    ];

    private static readonly string[] Particles = ["al", "el", "bin", "ibn", "ben", "bint", "van", "der", "de", "da", "del", "la", "von", "abu"];

    public static IReadOnlyList<Manipulation> All { get; } =
    [
        new(Group, "words in another order", NameSource.Any, Reorder),
        new(Group, "First Last for LAST, First", NameSource.Person, (name, _) => FirstLast(name)),
        new(Group, "initial for a given name", NameSource.Person, (name, random) => Given(name, random, g => g.Length >= 3 && Words.IsPlain(g) ? g[0] + "." : null)),
        new(Group, "middle name left out", NameSource.Person, (name, _) => Words.Of(name) is { Length: >= 3 } w ? Words.Join([.. w[..^1]]) : null),
        new(Group, "middle name added", NameSource.Person, (name, random) => $"{name} {Words.Pick(random, "Antonio", "Karim", "Pavel", "Joseph", "Hamid", "Anton")}"),
        new(Group, "title added", NameSource.Person, (name, random) => FirstLast(name) is { } plain ? $"{Words.Pick(random, "Mr.", "Dr.", "General", "Sheikh", "Prof.")} {plain}" : null),
        new(Group, "two words joined", NameSource.Any, (name, random) => Pair(name, random, "")),
        new(Group, "two words hyphenated", NameSource.Any, (name, random) => Pair(name, random, "-")),
        new(Group, "a word split", NameSource.Any, (name, random) => Words.ChangeOne(name, random, 6, (w, r) => w.Insert(r.Next(3, w.Length - 2), " "))),
        new(Group, "cut at 35 characters", NameSource.Any, (name, _) => Cut(name, PaymentField)),
        new(Group, "cut at 70 characters", NameSource.Any, (name, _) => Cut(name, LongPaymentField)),
        new(Group, "a word twice", NameSource.Any, Repeat),
        new(Group, InText, NameSource.Any, (name, random) => $"INVOICE {random.Next(1000, 9999)} PAYMENT TO {Words.Join(Words.Of(name))} FOR GOODS"),
        new(Group, "possessive 's", NameSource.Any, (name, random) => Words.ChangeOne(name, random, 4, (w, _) => w + "'s")),
        new(Group, "nickname", NameSource.Person, (name, random) => Words.Replace(name, random, Nicknames, bothWays: false)),
        new(Group, "patronymic left out", NameSource.Person, (name, _) => Without(name, IsPatronymic)),
        new(Group, "particle left out", NameSource.Person, (name, _) => Without(Unhyphenated(name), w => Particles.Contains(w.ToLowerInvariant()))),
        new(Group, "al- joined", NameSource.Person, (name, _) => Replaced(name, "AL-", "AL")),
        new(Group, "El- for Al-", NameSource.Person, (name, _) => Replaced(name, "AL-", "El-")),
        new(Group, "Abdul X as one word", NameSource.Person, (name, _) => Replaced(name, "Abdul ", "Abdul") ?? Replaced(name, "Abd al-", "Abdul") ?? Replaced(name, "'Abd al-", "Abdul")),
        new(Group, "kunya added", NameSource.Person, (name, random) => FirstLast(name) is { } plain ? $"Abu {Words.Pick(random, "Omar", "Khalid", "Yusuf", "Hamza")} {plain}" : null),
    ];

    private static string? FirstLast(string name) => name.Split(", ") is [var last, var first] ? $"{first} {last}" : null;

    private static string? Reorder(string name, Random random)
    {
        var words = Words.Of(name);
        if (words.Distinct().Count() < 2)
        {
            return null;
        }

        var before = Words.Join(words);
        do
        {
            random.Shuffle(words);
        }
        while (Words.Join(words) == before);
        return Words.Join(words);
    }

    // A change to one of the given names, which stand behind the comma.
    private static string? Given(string name, Random random, Func<string, string?> change)
    {
        if (name.Split(", ") is not [var last, var first])
        {
            return null;
        }

        var given = first.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = random.Next(given.Length);
        if (change(given[at]) is not { } changed)
        {
            return null;
        }

        given[at] = changed;
        return $"{last}, {Words.Join(given)}";
    }

    private static string? Pair(string name, Random random, string between)
    {
        var words = Words.Of(name);
        var places = Enumerable.Range(0, Math.Max(0, words.Length - 1)).Where(i => words[i].Length >= 3 && words[i + 1].Length >= 3 && Words.IsPlain(words[i] + words[i + 1])).ToArray();
        if (places.Length == 0)
        {
            return null;
        }

        var at = places[random.Next(places.Length)];
        return Words.Join([.. words[..at], words[at] + between + words[at + 1], .. words[(at + 2)..]]);
    }

    private static string? Cut(string name, int length) => name.Length > length ? name[..length].TrimEnd() : null;

    private static string Repeat(string name, Random random)
    {
        var words = Words.Of(name);
        var at = random.Next(words.Length);
        return Words.Join([.. words[..(at + 1)], .. words[at..]]);
    }

    private static string? Without(string name, Func<string, bool> isLeftOut)
    {
        var words = Words.Of(name);
        var kept = Array.FindAll(words, w => !isLeftOut(w));
        return kept.Length < words.Length && kept.Length >= 2 ? Words.Join(kept) : null;
    }

    private static bool IsPatronymic(string word) =>
        Array.Exists(["ovich", "evich", "ovna", "evna"], e => word.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private static string Unhyphenated(string name) => name.Replace("AL-", "AL ", StringComparison.OrdinalIgnoreCase);

    private static string? Replaced(string name, string from, string to) =>
        name.Contains(from, StringComparison.OrdinalIgnoreCase) ? name.Replace(from, to, StringComparison.OrdinalIgnoreCase) : null;
}
