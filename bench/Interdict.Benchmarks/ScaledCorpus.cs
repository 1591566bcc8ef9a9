using System.Globalization;
using Interdict.Bench;
using Interdict.Lists;

namespace Interdict.Benchmarks;

/// <summary>
/// A corpus of any size with the words of the real list and of people on no list, made by chance from a fixed seed. A name takes the shape of a listed name
/// (which of its words are frequent, which are rare) and fills it: a frequent word with one drawn as often as it occurs, a word that hardly any name has with
/// another such word or, the more names there are, a coined one. So 1,000,000 names have some 220,000 distinct words, few of them in most names.
/// </summary>
internal static class ScaledCorpus
{
    private const int Seed = 20260802;
    private const int RareBelow = 6;
    private const int UnlistedInTen = 3;
    private const int FewestNames = 1, MostNames = 4;

    // Of the rare words, how many in a hundred are coined: keeps the number of distinct words in line with the number of names.
    private const int CoinedInHundred = 22;

    public static List<Entry> Make(IReadOnlyList<Entry> listed, int names)
    {
        var random = new Random(Seed);
        string[] unlisted = [.. UnlistedPeople.Read(BenchData.UnlistedUs), .. UnlistedPeople.Read(BenchData.UnlistedGlobal)];
        var shapes = listed.SelectMany(e => e.Names.Select(n => (Words: Words(n.Value), e.Type, List: e.Id.List.Value))).Where(s => s.Words.Length > 0).ToArray();
        var pool = shapes.SelectMany(s => s.Words).Concat(unlisted.SelectMany(Words)).ToArray();
        var counts = pool.CountBy(w => w, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        var rare = counts.Where(c => c.Value < RareBelow && c.Key.All(char.IsAsciiLetter) && c.Key.Length >= 4).Select(c => c.Key).Order(StringComparer.Ordinal).ToArray();
        var people = unlisted.SelectMany(Words).ToArray();
        var entries = new List<Entry>();
        for (var made = 0; made < names;)
        {
            var count = Math.Min(names - made, random.Next(FewestNames, MostNames + 1));
            var (_, type, list) = shapes[random.Next(shapes.Length)];
            var texts = new PartyName[count];
            for (var i = 0; i < count; i++)
            {
                texts[i] = new PartyName(Name(), i == 0 ? NameKind.Primary : NameKind.Alias);
            }

            entries.Add(new Entry { Id = new EntryId(new ListCode(list), entries.Count.ToString(CultureInfo.InvariantCulture)), Type = type, Names = [.. texts], Countries = ["RU"] });
            made += count;
        }

        return entries;

        string Name()
        {
            var shape = random.Next(10) < UnlistedInTen ? Words(unlisted[random.Next(unlisted.Length)]) : shapes[random.Next(shapes.Length)].Words;
            return string.Join(' ', shape.Select(Other));
        }

        string Other(string word) =>
            !word.All(char.IsAsciiLetter) || word.Length < 3 ? word
            : counts[word] >= RareBelow ? (random.Next(2) == 0 ? word : Frequent())
            : random.Next(100) < CoinedInHundred ? Coined() : rare[random.Next(rare.Length)];

        string Frequent()
        {
            // Drawn anew where it is not of letters alone: one word in place of all such would stand in every fourth name, as no word does.
            while (true)
            {
                var word = random.Next(10) < UnlistedInTen ? people[random.Next(people.Length)] : pool[random.Next(pool.Length)];
                if (word.All(char.IsAsciiLetter))
                {
                    return word;
                }
            }
        }

        string Coined()
        {
            var (one, other) = (rare[random.Next(rare.Length)], rare[random.Next(rare.Length)]);
            return one[..((one.Length + 1) / 2)] + other[(other.Length / 2)..].ToLowerInvariant();
        }
    }

    private static string[] Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
