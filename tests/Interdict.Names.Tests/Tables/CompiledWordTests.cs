using System.Globalization;
using Interdict.Names;
using Interdict.Names.Compiler;
using Interdict.Names.Tables;

namespace Interdict.Tests.Tables;

/// <summary>The compiled tables of words say what their texts say, row by row.</summary>
public sealed class CompiledWordTests
{
    private static readonly (string File, int Column, Func<string[], TokenRole?> Role)[] Roles =
    [
        ("particles.txt", 2, r => r[1] == "servant" ? TokenRole.Core : TokenRole.Particle),
        ("titles.txt", 1, _ => TokenRole.Title),
        ("words.txt", 2, r => r[1] switch { "name" => TokenRole.Core, "number" => TokenRole.Number, _ => TokenRole.Organization }),
        ("places.txt", 2, _ => TokenRole.Place),
        ("equivalents.txt", 1, r => r[2] == "-" ? TokenRole.Core : null),
    ];

    // What the first row that has a form makes of it. A form of no letters that are folded (Han) is in other tables.
    private static readonly List<(string Form, string Class, TokenRole Role, bool Loose)> Forms = [.. ReadForms()];

    private static readonly Dictionary<string, (string Class, TokenRole Role)> Words = First(Forms.Where(f => !f.Loose && !f.Form.Contains(' ', StringComparison.Ordinal)));

    [Fact]
    public void A_word_has_the_role_and_the_class_of_the_first_row_that_has_it() =>
        Assert.All(Words, w =>
        {
            var (role, @class, _) = Lexicon.Find(w.Key);
            Assert.True(@class > 0, w.Key);
            Assert.Equal((w.Key, w.Value.Role, w.Value.Class), (w.Key, role, Lexicon.ClassName(@class)));
        });

    [Fact]
    public void A_looser_form_stands_for_the_class_of_its_first_row_unless_it_is_a_word_itself()
    {
        var loose = First(Forms.Where(f => f.Loose && !f.Form.Contains(' ', StringComparison.Ordinal)));
        Assert.NotEmpty(loose);
        Assert.All(loose.Where(f => !Words.ContainsKey(f.Key)), f =>
        {
            var (role, @class, _) = Lexicon.Find(f.Key);
            Assert.Equal((f.Key, TokenRole.Core, true, f.Value.Class), (f.Key, role, @class < 0, Lexicon.ClassName(@class)));
        });
    }

    [Fact]
    public void A_phrase_has_the_role_of_its_first_row_and_is_found_from_its_first_word() =>
        Assert.All(First(Forms.Where(f => !f.Loose && f.Form.Contains(' ', StringComparison.Ordinal))), f =>
        {
            Assert.True(Lexicon.TryFindPhrase(f.Key, out var role), f.Key);
            Assert.Equal((f.Key, f.Value.Role), (f.Key, role));
            Assert.True(Lexicon.MayStartPhrase(f.Key.Split(' ')[0]), f.Key);
        });

    [Fact]
    public void A_word_is_as_rare_as_the_tables_say()
    {
        var listed = TableFile.Read("token-frequency.txt").Rows.ToDictionary(r => r[0], r => Rarity(double.Parse(r[1], CultureInfo.InvariantCulture)), StringComparer.Ordinal);
        double[] bands = [6000, 2500, 1000, 400, 150];
        var common = TableFile.Read("common-names.txt").Rows.ToDictionary(r => r[0], r => Rarity(bands[r[1][0] - '1']), StringComparer.Ordinal);
        Assert.All(listed.Keys.Union(common.Keys).Union(Words.Keys), word =>
        {
            var rarity = listed.GetValueOrDefault(word, Lexicon.Unseen);
            rarity = Words.ContainsKey(word) ? rarity : Math.Max(rarity, 750);
            Assert.Equal((word, Math.Min(rarity, common.GetValueOrDefault(word, Lexicon.Unseen))), (word, Lexicon.Find(word).Rarity));
        });
    }

    [Fact]
    public void A_word_of_no_table_is_found_in_none()
    {
        var (words, phrases) = (new TextMap(TableSection.Words), new TextMap(TableSection.Phrases));
        Assert.All(Words.Keys, w => Assert.False(words.Contains(w + "\u0001") || words.Contains("\u0001" + w) || phrases.Contains(w)));
        Assert.Equal((TokenRole.Core, 0, Lexicon.Unseen), Lexicon.Find(""));
    }

    [Fact]
    public void A_legal_form_has_the_class_and_the_family_of_its_row_and_is_known_with_a_slip()
    {
        var map = new TextMap(TableSection.LegalForms);
        var slips = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in TableFile.Read("legal-forms.txt").Rows)
        {
            foreach (var form in TableFile.Forms(row, 2).Select(WordFolding.Fold).Where(f => f.Length > 0))
            {
                Assert.True(map.TryFind(form, out var number), form);
                Assert.Equal((form, row[0], row[1]), (form, LegalForms.ClassOf(number >> LegalForms.FlagBits), LegalForms.FamilyOf(number >> LegalForms.FlagBits)));
                var words = form.Split(' ');
                Assert.True(LegalForms.LongestFrom(words[0]) >= words.Length, form);
                foreach (var word in words.Where(w => w.Length is >= 7 and <= 20 && slips.TryAdd(w, w)))
                {
                    Array.ForEach([.. Enumerable.Range(0, word.Length)], at => slips.TryAdd(word.Remove(at, 1), word));
                }
            }
        }

        var misspelt = new TextMap(TableSection.MisspeltForms);
        Assert.All(slips, s => Assert.Equal((true, s.Value), (misspelt.TryFind(s.Key, out var word), CompiledTables.Text((uint)word).ToString())));
    }

    [Fact]
    public void A_Han_character_has_the_simple_form_and_the_reading_of_its_row()
    {
        Assert.All(TableFile.Read("han-simplified.txt").Rows.Where(r => r[0].Length == 1), row =>
            Assert.All(row[1].Where(IsKnown), c => Assert.Equal(row[0][0], HanLexicon.Simplify(c))));
        Assert.All(TableFile.Read("han-pinyin.txt").Rows, row =>
            Assert.All(row[1].Where(IsKnown), c => Assert.Equal(row[0].Replace('v', 'u'), HanLexicon.ReadingOf(c).ToString())));
        Assert.Equal(('a', ""), (HanLexicon.Simplify('a'), HanLexicon.ReadingOf('a').ToString()));
    }

    [Fact]
    public void A_Chinese_surname_has_the_first_reading_of_its_first_row() =>
        Assert.All(TableFile.Read("han-surnames.txt").Rows.GroupBy(r => Simple(r[0])), rows =>
            Assert.Equal(rows.First()[1].Split(' ')[0].Replace('v', 'u'), HanLexicon.SurnameReading(rows.Key).ToString()));

    [Fact]
    public void A_Chinese_word_has_the_role_and_the_English_of_its_first_row()
    {
        var legal = TableFile.Read("legal-forms.txt").Rows.SelectMany(r => TableFile.Forms(r, 2), (r, f) => (Class: r[0], Form: Simple(f)))
            .Where(f => f.Form.All(IsKnown) && f.Form.Length <= HanLexicon.LongestWord).ToList();
        Assert.All(legal, f => Assert.Equal(f.Class, LegalForms.ClassOf(Find(f.Form).LegalForm)));
        var words = TableFile.Read("han-words.txt").Rows.Where(r => r[1] != "legal" && r[0].Length <= HanLexicon.LongestWord);
        Assert.All(words.GroupBy(r => Simple(r[0])).Where(g => legal.TrueForAll(f => f.Form != g.Key)), rows =>
        {
            var word = Find(rows.Key);
            var role = rows.First()[1] switch { "place" => TokenRole.Place, "name" => TokenRole.Core, _ => TokenRole.Organization };
            Assert.Equal((rows.Key, role, rows.First()[2], 0), (rows.Key, word.Role, word.English.ToString(), word.LegalForm));
        });

        static HanWord Find(string text)
        {
            Assert.True(HanLexicon.LongestWordAt(text, out var number) == text.Length, text);
            return HanLexicon.Word(number);
        }
    }

    private static IEnumerable<(string Form, string Class, TokenRole Role, bool Loose)> ReadForms()
    {
        foreach (var (file, column, roleOf) in Roles)
        {
            foreach (var row in TableFile.Read(file).Rows)
            {
                if (roleOf(row) is not { } role)
                {
                    continue;
                }

                // A looser form needs a word of its row before it to stand for.
                var hasWord = false;
                foreach (var text in TableFile.Forms(row, column))
                {
                    var form = WordFolding.Fold(text.TrimStart('~'));
                    if (form.Length > 0 && (text[0] != '~' || hasWord))
                    {
                        yield return (form, row[0], role, text[0] == '~');
                    }

                    hasWord |= text[0] != '~' && form.Length > 0 && !form.Contains(' ', StringComparison.Ordinal);
                }
            }
        }
    }

    private static Dictionary<string, (string Class, TokenRole Role)> First(IEnumerable<(string Form, string Class, TokenRole Role, bool Loose)> forms) =>
        forms.GroupBy(f => f.Form, StringComparer.Ordinal).ToDictionary(g => g.Key, g => (g.First().Class, g.First().Role), StringComparer.Ordinal);

    private static int Rarity(double perMillion) => Math.Clamp((int)(1000 * Math.Log(1 + (1_000_000 / perMillion)) / Math.Log(1 + 100_000.0)), 120, Lexicon.Unseen);

    private static string Simple(string text) => string.Concat(text.Select(HanLexicon.Simplify));

    private static bool IsKnown(char c) => c is >= '\u3400' and <= '\u9FFF';
}
