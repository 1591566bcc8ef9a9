using System.Runtime.InteropServices;
using Interdict.Names.Tables;

namespace Interdict.Names.Compiler;

/// <summary>What is known of single words: role, class of equivalent forms, rarity.</summary>
internal sealed class LexiconTables
{
    private const int MostCommonRarity = 120;
    private const int ListedGroupRarity = 750;
    private const int Ambiguous = -1;

    // The rarity scale: a word in ten of a million names, or in fewer, is as rare as one never seen.
    private static readonly double Scale = Math.Log(1 + (1_000_000 / 10.0));

    private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _phrases = new(StringComparer.Ordinal);
    private readonly List<string> _classNames = [""];
    private readonly List<(int Class, string Form)> _loose = [];

    public static void Write(TableFolder tables, TableWriter writer)
    {
        var lexicon = new LexiconTables();
        lexicon.Read(tables);
        writer.Add(TableSection.Words, lexicon._words.ToDictionary(w => w.Key, w => w.Value.Packed, StringComparer.Ordinal));
        writer.Add(TableSection.Phrases, lexicon._phrases);
        writer.Add(TableSection.ClassNames, lexicon._classNames);
        writer.Add(TableSection.Spellings, TableWriter.BytesOf(lexicon.Spellings()));
    }

    private void Read(TableFolder tables)
    {
        // The first table that knows a word decides what it is.
        // Abd-al, -allah and -din are halves of given names, common ones: they contradict each other as names do.
        AddAll(tables.Rows("particles.txt", 3), 2, row =>
            row.OneOf(1, "article", "patronymic", "kunya", "servant", "preposition", "conjunction", "saint") == "servant" ? TokenRole.Core : TokenRole.Particle);
        AddAll(tables.Rows("titles.txt", 2), 1, _ => TokenRole.Title);
        AddAll(tables.Rows("words.txt", 3), 2, row => row.OneOf(1, "org", "activity", "quality", "name", "number") switch
        {
            "name" => TokenRole.Core,
            "number" => TokenRole.Number,
            _ => TokenRole.Organization,
        });
        AddAll(tables.Rows("places.txt", 3), 2, _ => TokenRole.Place);
        // Families that hold in one language only (Li, Yi and Ri in Korean) wait until the language of a name is known.
        AddAll(tables.Rows("equivalents.txt", 3), 1, row => row.OneOf(2, "-", "ko", "zh", "ja") == "-" ? TokenRole.Core : null);

        foreach (var row in tables.Rows("token-frequency.txt", 2))
        {
            Rate(row[0], row.Number(1));
        }

        // A name that the lists are full of and the world is not (Huawei, Gazprom) belongs to a large listed group: there it tells a lot.
        foreach (var (text, word) in _words)
        {
            if (word is { Role: TokenRole.Core, Class: 0, Rarity: < ListedGroupRarity })
            {
                _words[text] = word with { Rarity = ListedGroupRarity };
            }
        }

        foreach (var row in tables.Rows("common-names.txt", 2))
        {
            Rate(row[0], PerMillion(row));
        }

        // Looser forms come last: a word that is a name in its own right stands for that name alone.
        foreach (var (id, form) in _loose)
        {
            ref var word = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, form, out var exists);
            word = !exists ? new Word(TokenRole.Core, -id, Lexicon.Unseen, false) : word is { Class: 0, Role: TokenRole.Core } ? word with { Class = -id } : word;
        }
    }

    // The spelling keys of the forms of families of names that are those of one family only.
    private Dictionary<ulong, int> Spellings()
    {
        var spellings = new Dictionary<ulong, int>();
        foreach (var (form, word) in _words)
        {
            if (word is { Role: TokenRole.Core, Class: not 0 } && form.Length >= Lexicon.ShortestSpelled && PhoneticKeys.Of(form).Spelling is var key and not 0)
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(spellings, key, out var exists);
                known = !exists || known == Math.Abs(word.Class) ? Math.Abs(word.Class) : Ambiguous;
            }
        }

        return spellings.Where(s => s.Value != Ambiguous).ToDictionary();
    }

    private void AddAll(IEnumerable<TableRow> rows, int formsColumn, Func<TableRow, TokenRole?> role)
    {
        foreach (var row in rows)
        {
            if (role(row) is { } known)
            {
                Add(row[0], row.Items(formsColumn, "; "), known);
            }
        }
    }

    private void Add(string className, string[] forms, TokenRole role)
    {
        var id = 0;
        foreach (var text in forms)
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
                    _loose.Add((id, form));
                }

                continue;
            }

            if (space > 0)
            {
                _phrases.TryAdd(form, (int)role);
                ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, form[..space], out var known);
                first = (known ? first : new Word(TokenRole.Core, 0, Lexicon.Unseen, false)) with { StartsPhrase = true };
                continue;
            }

            if (id == 0)
            {
                id = _classNames.Count;
                _classNames.Add(className);
            }

            ref var word = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, form, out var exists);
            if (!exists || word.Class == 0)
            {
                word = (exists ? word : new Word(role, id, Lexicon.Unseen, false)) with { Class = id, Role = role };
            }
        }
    }

    private void Rate(string token, double perMillion)
    {
        var rarity = Math.Clamp((int)(1000 * Math.Log(1 + (1_000_000 / Math.Max(0.1, perMillion))) / Scale), MostCommonRarity, Lexicon.Unseen);
        ref var word = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, token, out var exists);
        word = exists ? word with { Rarity = Math.Min(word.Rarity, rarity) } : new Word(TokenRole.Core, 0, rarity, false);
    }

    // Bands of common-names.txt, from 1 (commonest) to 5, as names per million people.
    private static double PerMillion(TableRow row) => row.OneOf(1, "1", "2", "3", "4", "5") switch
    {
        "1" => 6000,
        "2" => 2500,
        "3" => 1000,
        "4" => 400,
        _ => 150,
    };

    private readonly record struct Word(TokenRole Role, int Class, int Rarity, bool StartsPhrase)
    {
        public int Packed => (Class << Lexicon.ClassShift) | (Rarity << Lexicon.RarityShift) | (StartsPhrase ? Lexicon.StartsPhrase : 0) | (int)Role;
    }
}
