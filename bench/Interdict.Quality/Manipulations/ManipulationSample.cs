using Interdict.Lists;

namespace Interdict.Quality.Manipulations;

/// <summary>A manipulated name, to be searched for.</summary>
/// <param name="Manipulation">What was done.</param>
/// <param name="Original">The name as it is listed, or in its own script.</param>
/// <param name="Query">The name as it is searched for.</param>
/// <param name="Entry">Its entry's position in the corpus.</param>
internal sealed record ManipulationSample(Manipulation Manipulation, string Original, string Query, int Entry)
{
    /// <summary>
    /// A repeatable sample: of every manipulation at most so many, of names drawn at random among those that give a chance for it. A change to one manipulation
    /// changes no other's sample.
    /// </summary>
    public static List<ManipulationSample> Take(CrossScriptSet set, int ofEach, int seed)
    {
        var samples = new List<ManipulationSample>();
        foreach (var group in Manipulation.All.GroupBy(m => m.Kind))
        {
            var names = Names(set, group.Key).ToArray();
            new Random(seed).Shuffle(names);
            foreach (var manipulation in group)
            {
                var random = new Random(seed);
                samples.AddRange(names
                    .Select(n => (n.Name, n.Entry, Query: manipulation.Apply(n.Name, random)))
                    .Where(n => n.Query is not null)
                    .Take(ofEach)
                    .Select(n => new ManipulationSample(manipulation, n.Name, n.Query!, n.Entry)));
            }
        }

        var order = Manipulation.All.Index().ToDictionary(m => m.Item, m => m.Index);
        return [.. samples.OrderBy(s => order[s.Manipulation])];
    }

    private static IEnumerable<(string Name, int Entry)> Names(CrossScriptSet set, NameSource source)
    {
        var listed = Enumerable.Range(set.Listed, set.Corpus.Count - set.Listed).Where(i => set.Corpus[i].Type != PartyType.Address);
        return source switch
        {
            NameSource.Any => Listed(listed),
            NameSource.Person => Listed(listed.Where(i => set.Corpus[i].Type == PartyType.Person)),
            NameSource.Organization => Listed(listed.Where(i => set.Corpus[i].Type == PartyType.Organization)),
            NameSource.Pinyin => Listed(listed.Where(i => set.Corpus[i].Type == PartyType.Person && PinyinStandards.Parts(set.Corpus[i].Name) is { Given.Count: 2 })),
            NameSource.Cyrillic => Native("CYRILLIC", persons: true),
            NameSource.Arabic => Native("ARABIC", persons: true),
            NameSource.Hangul => Native("HANGUL", persons: true),
            NameSource.Greek => Native("GREEK", persons: false),
            _ => throw new ArgumentOutOfRangeException(nameof(source)),
        };

        IEnumerable<(string, int)> Listed(IEnumerable<int> entries) => entries.Select(i => (set.Corpus[i].Name, i));

        IEnumerable<(string, int)> Native(string script, bool persons) =>
            set.Queries.Where(q => q.Script == script && q.IsPerson == persons).Select(q => (q.Text, q.Entry));
    }
}
