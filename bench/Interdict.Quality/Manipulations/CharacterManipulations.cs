using System.Globalization;

namespace Interdict.Quality.Manipulations;

/// <summary>Changes inside a word of at least five letters, never of its first.</summary>
internal static class CharacterManipulations
{
    private const int Least = 5;
    private const string Group = "character";
    private const string Vowels = "aeiouy";
    private const string Consonants = "bcdfghjklmnpqrstvwxz";

    // Neighbours on a QWERTY keyboard.
    private static readonly Dictionary<char, string> Neighbours = ByLetter(
        "q:wa w:qes e:wrd r:etf t:ryg y:tuh u:yij i:uok o:ipl p:ol a:qsz s:adwx d:sfec f:dgrv g:fhtb h:gjyn j:hkum k:jli l:ko z:ax x:zcs c:xvd v:cbf b:vng n:bmh m:nj");

    private static readonly Dictionary<char, string> Twins = ByLetter("A:А B:В C:С E:Е H:Н K:К M:М O:О P:Р T:Т X:Х a:а c:с e:е i:і o:о p:р x:х y:у");

    private static readonly Dictionary<char, string> Digits = ByLetter("o:0 i:1 l:1 e:3 s:5 b:8");

    private static readonly Dictionary<char, string> Accents = ByLetter("a:áàäâãå e:éèêë i:íìîï o:óòôõ u:úùûü n:ñ c:çč s:š z:ž");

    public static IReadOnlyList<Manipulation> All { get; } =
    [
        InWord("insert a letter", (w, r) => At(w, r, i => w[..i] + Words.LikeCase((char)('a' + r.Next(26)), w[i]) + w[i..])),
        InWord("delete a letter", (w, r) => At(w, r, i => w[..i] + w[(i + 1)..])),
        InLetter("another vowel", (c, r) => Other(c, Vowels, r)),
        InLetter("another consonant", (c, r) => Other(c, Consonants, r)),
        InLetter("neighbouring key", (c, r) => Neighbours.TryGetValue(Lower(c), out var keys) ? Like(keys[r.Next(keys.Length)], c) : null),
        InWord("two letters swapped", Swap),
        InLetter("a letter doubled", (c, _) => $"{c}{c}"),
        InWord("a double letter once", Single),
        InLetter("look-alike Cyrillic letter", (c, _) => Twins.GetValueOrDefault(c)),
        InWord("all look-alike letters Cyrillic", (w, _) => string.Concat(w.Select(c => Twins.GetValueOrDefault(c, c.ToString())))),
        InLetter("digit for a letter", (c, _) => Digits.GetValueOrDefault(Lower(c))),
        InWord("rn for m", (w, _) => w.LastIndexOf("m", StringComparison.OrdinalIgnoreCase) is > 0 and var at ? w[..at] + Like('r', w[at]) + Like('n', w[at]) + w[(at + 1)..] : null),
        InLetter("an accent added", (c, r) => Accents.TryGetValue(Lower(c), out var all) ? Like(all[r.Next(all.Length)], c) : null),
        InLetter("? for a letter that had an accent", (c, _) => Accents.ContainsKey(Lower(c)) ? "?" : null),
        InWord("zero-width space", (w, r) => At(w, r, i => w[..i] + "\u200b" + w[i..])),
        InWord("direction mark", (w, r) => At(w, r, i => w[..i] + "\u200f" + w[i..])),
        InWord("full-width letters", (w, _) => string.Concat(w.Select(c => (char)(c - '!' + '！')))),
        InWord("apostrophe put in", (w, r) => At(w, r, i => w[..i] + "'" + w[i..])),
        new(Group, "no-break spaces", NameSource.Any, (name, _) => name.Contains(' ', StringComparison.Ordinal) ? name.Replace(' ', '\u00a0') : null),
        new(Group, "punctuation left out", NameSource.Any, (name, _) => WithoutPunctuation(name) is var plain && plain != name ? plain : null),
        new(Group, "a dot after each word", NameSource.Any, (name, _) => Words.Join(Words.Of(name).Select(w => w.EndsWith('.') ? w : w + "."))),
        new(Group, "lower case", NameSource.Any, (name, _) => name.ToLowerInvariant() is var lower && lower != name ? lower : null),
        new(Group, "number in words", NameSource.Any, (name, random) => Words.Replace(name, random, OrganizationManipulations.NumberWords, bothWays: false)),
    ];

    private static Dictionary<char, string> ByLetter(string pairs) => Words.Table(pairs).ToDictionary(p => p.Key[0], p => p.Value);

    private static Manipulation InWord(string title, Func<string, Random, string?> change) =>
        new(Group, title, NameSource.Any, (name, random) => Words.ChangeOne(name, random, Least, change));

    private static Manipulation InLetter(string title, Func<char, Random, string?> change) => InWord(title, (w, r) => Words.ChangeLetter(w, r, change));

    private static string At(string word, Random random, Func<int, string> change) => change(random.Next(1, word.Length));

    private static string? Other(char letter, string letters, Random random)
    {
        var others = letters.Replace(Lower(letter).ToString(), "", StringComparison.Ordinal);
        return others.Length < letters.Length ? Like(others[random.Next(others.Length)], letter) : null;
    }

    private static string? Swap(string word, Random random)
    {
        var places = Enumerable.Range(1, word.Length - 2).Where(i => word[i] != word[i + 1]).ToArray();
        return places.Length == 0 ? null : At(places[random.Next(places.Length)]);
        string At(int i) => word[..i] + word[i + 1] + word[i] + word[(i + 2)..];
    }

    private static string? Single(string word, Random random)
    {
        var places = Enumerable.Range(1, word.Length - 2).Where(i => word[i] == word[i + 1]).ToArray();
        return places.Length == 0 ? null : word.Remove(places[random.Next(places.Length)], 1);
    }

    private static string WithoutPunctuation(string name) => string.Join(' ', new string([.. name.Where(c => c is not ('\'' or '.' or '’'))
        .Select(c => CharUnicodeInfo.GetUnicodeCategory(c) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation ? ' ' : c)])
        .Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static char Lower(char c) => char.ToLowerInvariant(c);

    private static string Like(char letter, char model) => Words.LikeCase(letter, model).ToString();
}
