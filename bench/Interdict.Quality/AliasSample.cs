using Interdict.Bench;
using Interdict.Lists;

namespace Interdict.Quality;

/// <summary>
/// Holds out one alias of each of 400 persons and 300 other parties on OFAC's lists, all at once: since no entry loses two, each is searched for as if it alone
/// were missing. An alias with the same letters as a name its entry keeps is not taken, for finding it would prove nothing.
/// </summary>
internal static class AliasSample
{
    private const int Persons = 400;
    private const int Others = 300;
    private const int Seed = 20260731;

    /// <summary>The aliases, and the corpus without them.</summary>
    public static (List<HeldOutAlias> Aliases, List<Entry> Corpus) Take(List<Entry> entries)
    {
        var random = new Random(Seed);
        var order = Enumerable.Range(0, entries.Count).ToArray();
        random.Shuffle(order);
        var aliases = new List<HeldOutAlias>();
        var corpus = new List<Entry>(entries);
        var (persons, others) = (0, 0);
        foreach (var at in order)
        {
            var entry = entries[at];
            var isPerson = entry.Type == PartyType.Person;
            if (!entry.Id.List.Value.StartsWith("us-ofac-", StringComparison.Ordinal) || entry.Names.Length < 2 || (isPerson ? persons == Persons : others == Others))
            {
                continue;
            }

            var held = entry.Names[random.Next(1, entry.Names.Length)];
            var remaining = entry.Names.Where(n => !ReferenceEquals(n, held)).ToList();
            var letters = Letters(held.Value);
            if (letters.Length == 0 || remaining.Exists(n => Letters(n.Value) == letters))
            {
                continue;
            }

            (persons, others) = isPerson ? (persons + 1, others) : (persons, others + 1);
            aliases.Add(new HeldOutAlias(at, held.Value, entry.Type, [.. remaining.Select(n => n.Value)]));
            corpus[at] = entry with { Names = [.. remaining] };
        }

        return (aliases, corpus);
    }

    private static string Letters(string name) => PlainLatin.Of(name).Replace(" ", "", StringComparison.Ordinal);
}
