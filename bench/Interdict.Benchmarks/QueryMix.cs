using Interdict.Bench;
using Interdict.Lists;

namespace Interdict.Benchmarks;

/// <summary>
/// A fixed mix of queries: of ten, five are listed names with one typing error (three in ten of these reordered), two are listed names as they are, three
/// are people on no list. Kinds alternate, so that the first hundred are as mixed as all of them.
/// </summary>
internal static class QueryMix
{
    private const int Seed = 20260731;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    public static Query[] Make(IReadOnlyList<Entry> entries, int count)
    {
        var random = new Random(Seed);
        var clean = new Queue<string>(
            UnlistedPeople.Sample(BenchData.UnlistedUs, count, Seed).Zip(UnlistedPeople.Sample(BenchData.UnlistedGlobal, count, Seed), (us, global) => (string[])[us, global])
                .SelectMany(pair => pair));
        var queries = new Query[count];
        for (var i = 0; i < count; i++)
        {
            queries[i] = (i % 10) switch
            {
                7 or 8 or 9 => new Query(QueryKind.Clean, clean.Dequeue(), -1),
                5 or 6 => Listed(entries, random, typo: false),
                _ => Listed(entries, random, typo: true),
            };
        }

        return queries;
    }

    private static Query Listed(IReadOnlyList<Entry> entries, Random random, bool typo)
    {
        while (true)
        {
            var target = random.Next(entries.Count);
            var names = entries[target].Names;
            var name = names[random.Next(names.Length)].Value;
            var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var spoiled = Array.FindAll([.. Enumerable.Range(0, words.Length)], i => words[i].Length >= 5 && words[i].All(char.IsAsciiLetter));
            if (words.Length < 2 || spoiled.Length == 0)
            {
                continue;
            }

            if (!typo)
            {
                return new Query(QueryKind.Exact, name, target);
            }

            var at = spoiled[random.Next(spoiled.Length)];
            words[at] = Spoil(words[at], random);
            if (random.Next(10) >= 3)
            {
                return new Query(QueryKind.Typo, string.Join(' ', words), target);
            }

            return new Query(QueryKind.TypoReordered, string.Join(' ', words[^1..].Concat(words[..^1])), target);
        }
    }

    private static string Spoil(string word, Random random)
    {
        var at = random.Next(word.Length - 1);
        var letter = Letters[random.Next(Letters.Length)];
        return random.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, letter.ToString()),
            2 => word[..at] + letter + word[(at + 1)..],
            _ => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
        };
    }
}
