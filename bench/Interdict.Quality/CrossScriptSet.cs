using Interdict.Bench;
using Interdict.Lists;

namespace Interdict.Quality;

/// <summary>Parties that the EU lists, with their Latin names, and their names in other scripts as queries.</summary>
internal sealed class CrossScriptSet
{
    public const string FileName = "names/cross-script-eu.tsv";

    private CrossScriptSet(List<Entry> corpus, List<NativeName> queries, int listed)
    {
        (Corpus, Queries, Listed) = (corpus, queries, listed);
        _keys = [.. corpus.Select(e => e.Names.Select(n => Key(n.Value)).ToHashSet(StringComparer.Ordinal))];
    }

    private readonly HashSet<string>[] _keys;

    /// <summary>The EU's parties with their Latin names, then the whole Consolidated Screening List.</summary>
    public List<Entry> Corpus { get; }

    public List<NativeName> Queries { get; }

    /// <summary>How many of the corpus's entries are the EU's.</summary>
    public int Listed { get; }

    public static CrossScriptSet Read()
    {
        var (entries, queries) = (new List<Entry>(), new List<NativeName>());
        var rows = File.ReadLines(BenchData.Require(FileName)).Skip(1).Select(l => l.Split('\t')).Where(r => r.Length >= 7);
        foreach (var party in rows.GroupBy(r => r[0]))
        {
            var names = party.SelectMany(r => r[6].Split('|').Prepend(r[2])).Select(n => n.Trim()).Where(n => Scripts.Of(n) == Script.Latin).Distinct().ToList();
            if (names.Count == 0)
            {
                continue;
            }

            var isPerson = party.First()[1] == "person";
            queries.AddRange(party.Select(r => new NativeName(r[3], entries.Count, isPerson, r[4])));
            entries.Add(new Entry
            {
                Id = new EntryId(new ListCode("names"), party.Key),
                Type = isPerson ? PartyType.Person : PartyType.Organization,
                Names = [.. names.Select((n, i) => new PartyName(n, i == 0 ? NameKind.Primary : NameKind.Alias))],
            });
        }

        return new CrossScriptSet([.. entries, .. Unlisted.List], queries, entries.Count);
    }

    /// <summary>Whether two entries share a name, word order aside: another list's entry of the same party is no wrong answer.</summary>
    public bool AreSame(int one, int other) => one == other || _keys[one].Overlaps(_keys[other]);

    private static string Key(string name) => string.Join(' ', PlainLatin.Of(name).Split(' ').Order(StringComparer.Ordinal));
}
