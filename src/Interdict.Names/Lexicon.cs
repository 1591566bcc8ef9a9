using System.Runtime.InteropServices;
using Interdict.Names.Tables;

namespace Interdict.Names;

/// <summary>What is known of single words of names: role, class of equivalent forms, rarity. From the readable tables of <c>data/names/</c>.</summary>
public static class Lexicon
{
    private const int MostCommonRarity = 120;
    private const int ListedGroupRarity = 750;

    // The rarity scale: a word in ten of a million names, or in fewer, is as rare as one never seen.
    private static readonly double Scale = Math.Log(1 + (1_000_000 / 10.0));

    private static readonly Dictionary<string, Word> Words = new(8192, StringComparer.Ordinal);
    private static readonly Dictionary<string, TokenRole> Phrases = new(StringComparer.Ordinal);
    private static readonly List<string> ClassNames = [""];
    private static readonly List<(int Class, string Form)> Loose = [];
    private static readonly Dictionary<uint, int> Spellings = [];
    private const int ShortestSpelled = 6;
    private const int Ambiguous = -1;
    private static readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> WordsByText;
    private static readonly Dictionary<string, TokenRole>.AlternateLookup<ReadOnlySpan<char>> PhrasesByText;

    static Lexicon()
    {
        // The first table that knows a word decides what it is.
        // Abd-al, -allah and -din are halves of given names, common ones: they contradict each other as names do.
        Read("particles.txt", 2, row => row[1] == "servant" ? TokenRole.Core : TokenRole.Particle);
        Read("titles.txt", 1, _ => TokenRole.Title);
        Read("words.txt", 2, row => row[1] switch { "name" => TokenRole.Core, "number" => TokenRole.Number, _ => TokenRole.Organization });
        Read("places.txt", 2, _ => TokenRole.Place);
        // Families that hold in one language only (Li, Yi and Ri in Korean) wait until the language of a name is known.
        Read("equivalents.txt", 1, row => row.Length < 3 || row[2] == "-" ? TokenRole.Core : null);

        foreach (var line in TextTable.Lines("token-frequency.txt"))
        {
            var columns = TextTable.Columns(line);
            Rate(columns[0], double.Parse(columns[1], System.Globalization.CultureInfo.InvariantCulture));
        }

        // A name that the lists are full of and the world is not (Huawei, Gazprom) belongs to a large listed group: there it tells a lot.
        foreach (var (text, word) in Words)
        {
            if (word is { Role: TokenRole.Core, Class: 0, Rarity: < ListedGroupRarity })
            {
                Words[text] = word with { Rarity = ListedGroupRarity };
            }
        }

        foreach (var line in TextTable.Lines("common-names.txt"))
        {
            var columns = TextTable.Columns(line);
            Rate(columns[0], PerMillion(columns[1]));
        }

        // Looser forms come last: a word that is a name in its own right stands for that name alone.
        foreach (var (id, form) in Loose)
        {
            ref var word = ref CollectionsMarshal.GetValueRefOrAddDefault(Words, form, out var exists);
            word = !exists ? new Word(TokenRole.Core, -id, Unseen, false) : word is { Class: 0, Role: TokenRole.Core } ? word with { Class = -id } : word;
        }

        // A form of a family of names that the table does not have, spelled as one that it has (Mikolaiovich, as Mykolayovych): a looser form of it.
        foreach (var (form, word) in Words)
        {
            if (word is { Role: TokenRole.Core, Class: not 0 } && form.Length >= ShortestSpelled && PhoneticKeys.Of(form).Spelling is var key and not 0)
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(Spellings, key, out var exists);
                known = !exists || known == Math.Abs(word.Class) ? Math.Abs(word.Class) : Ambiguous;
            }
        }

        Son = Words["bin"].Class;
        Daughter = Words["bint"].Class;
        WordsByText = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        PhrasesByText = Phrases.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The rarity of a word that no table knows.</summary>
    public const int Unseen = 1000;

    private static int Son { get; }

    private static int Daughter { get; }

    /// <summary>Whether a class is a word of descent between two names: bin, bint.</summary>
    public static bool IsDescent(int @class) => @class != 0 && (@class == Son || @class == Daughter);

    /// <summary>How many classes of equivalent forms there are, with class 0, which is none.</summary>
    public static int ClassCount => ClassNames.Count;

    /// <summary>The name of a class, or of the class whose negative is given.</summary>
    public static string ClassName(int id) => ClassNames[Math.Abs(id)];

    /// <summary>Role, class and rarity of a folded token. The class is negative where the token is a looser form of it (bill, of william).</summary>
    public static (TokenRole Role, int Class, int Rarity) Find(ReadOnlySpan<char> token)
    {
        if (WordsByText.TryGetValue(token, out var word))
        {
            return (word.Role, word.Class, word.Rarity);
        }

        var spelled = token.Length >= ShortestSpelled && PhoneticKeys.Of(token).Spelling is var key and not 0 ? Spellings.GetValueOrDefault(key) : 0;
        return (TokenRole.Core, spelled > 0 ? -spelled : 0, Unseen);
    }

    internal static bool MayStartPhrase(ReadOnlySpan<char> token) => WordsByText.TryGetValue(token, out var word) && word.StartsPhrase;

    internal static bool TryFindPhrase(ReadOnlySpan<char> tokens, out TokenRole role) => PhrasesByText.TryGetValue(tokens, out role);

    private static void Read(string table, int formsColumn, Func<string[], TokenRole?> role)
    {
        foreach (var line in TextTable.Lines(table))
        {
            var columns = TextTable.Columns(line);
            if (role(columns) is { } known)
            {
                Add(columns[0], columns[formsColumn], known);
            }
        }
    }

    private static void Add(string className, string forms, TokenRole role)
    {
        var id = 0;
        foreach (var text in forms.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (WordFolding.Fold(text.TrimStart('~')) is not { Length: > 0 } form)
            {
                continue;
            }

            var space = form.IndexOf(' ', StringComparison.Ordinal);
            if (text[0] == '~')
            {
                if (space < 0 && id != 0)
                {
                    Loose.Add((id, form));
                }

                continue;
            }

            if (space > 0)
            {
                Phrases.TryAdd(form, role);
                ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(Words, form[..space], out var known);
                first = (known ? first : new Word(TokenRole.Core, 0, Unseen, false)) with { StartsPhrase = true };
                continue;
            }

            if (id == 0)
            {
                id = ClassNames.Count;
                ClassNames.Add(className);
            }

            ref var word = ref CollectionsMarshal.GetValueRefOrAddDefault(Words, form, out var exists);
            if (!exists || word.Class == 0)
            {
                word = (exists ? word : new Word(role, id, Unseen, false)) with { Class = id, Role = role };
            }
        }
    }

    private static void Rate(string token, double perMillion)
    {
        var rarity = Math.Clamp((int)(1000 * Math.Log(1 + (1_000_000 / Math.Max(0.1, perMillion))) / Scale), MostCommonRarity, Unseen);
        ref var word = ref CollectionsMarshal.GetValueRefOrAddDefault(Words, token, out var exists);
        word = exists ? word with { Rarity = Math.Min(word.Rarity, rarity) } : new Word(TokenRole.Core, 0, rarity, false);
    }

    // Bands of data/names/common-names.txt, from 1 (commonest) to 5, as names per million people.
    private static double PerMillion(string band) => band switch
    {
        "1" => 6000,
        "2" => 2500,
        "3" => 1000,
        "4" => 400,
        "5" => 150,
        _ => throw new InvalidOperationException($"common-names.txt has the band '{band}'; bands are 1 to 5"),
    };

    private readonly record struct Word(TokenRole Role, int Class, int Rarity, bool StartsPhrase);
}
