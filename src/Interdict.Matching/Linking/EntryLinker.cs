using System.Collections.Concurrent;
using System.Collections.Immutable;
using Interdict.Lists;
using Interdict.Matching.Addresses;
using Interdict.Names;

namespace Interdict.Matching.Linking;

/// <summary>
/// Finds entries of other lists that are about the same party: by numbers first, then by names that are alike, with what both lists say besides. Safe for many threads.
/// </summary>
public sealed class EntryLinker
{
    private const int Room = 64;

    private static readonly ScreeningPolicy Alike = new() { Threshold = new Score(LinkRules.NamesAlike), Limit = Room };

    [ThreadStatic]
    private static NameBuffer? _buffer;

    private readonly Screener _screener;
    private readonly Lazy<AddressScreener?> _addresses;
    private readonly Func<int, Entry> _entry;

    /// <param name="index">The names of the corpus; not disposed here.</param>
    /// <param name="addresses">Opens its addresses when they are first needed; it may give <c>null</c> where there are none. Not disposed here.</param>
    /// <param name="entry">The entry at a position of the corpus. Called by many threads.</param>
    public EntryLinker(NameIndex index, Func<AddressIndex?> addresses, Func<int, Entry> entry)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(addresses);
        ArgumentNullException.ThrowIfNull(entry);
        (_screener, _entry) = (new Screener(index), entry);
        _addresses = new(() => addresses() is { Count: > 0 } some ? new AddressScreener(some) : null);
    }

    /// <summary>The links of one entry, the surest first.</summary>
    /// <param name="position">Its position in the corpus.</param>
    public ImmutableArray<Link> Of(int position)
    {
        var found = Candidates(position);
        foreach (var (other, likeness) in found.ToList())
        {
            // What is found from the other side counts too: two entries are linked or not, whoever asks.
            if (Candidates(other).TryGetValue(position, out var back) && back.Score > likeness.Score)
            {
                found[other] = new Likeness(back.Other, back.One, back.Score, Math.Max(back.Namesakes, likeness.Namesakes));
            }
        }

        return [.. found.Select(f => Judge(position, f.Key, f.Value)).OfType<Link>().OrderByDescending(l => l.Confidence.Points).ThenBy(l => l.One).ThenBy(l => l.Other)];
    }

    /// <summary>All links of the corpus, each once, the surest first.</summary>
    /// <param name="cancellation">Ends it.</param>
    public ImmutableArray<Link> All(CancellationToken cancellation = default)
    {
        var pairs = new ConcurrentDictionary<(int, int), Likeness>();
        Parallel.For(0, _screener.Index.EntryCount, new ParallelOptions { CancellationToken = cancellation }, position =>
        {
            foreach (var (other, likeness) in Candidates(position))
            {
                var (key, turned) = position < other ? ((position, other), likeness) : ((other, position), new Likeness(likeness.Other, likeness.One, likeness.Score, likeness.Namesakes));
                pairs.AddOrUpdate(key, turned, (_, known) => Better(known, turned));
            }
        });
        var links = new ConcurrentBag<Link>();
        Parallel.ForEach(pairs, new ParallelOptions { CancellationToken = cancellation }, pair =>
        {
            if (Judge(pair.Key.Item1, pair.Key.Item2, pair.Value) is { } link)
            {
                links.Add(link);
            }
        });
        return [.. links.OrderByDescending(l => l.Confidence.Points).ThenBy(l => l.One).ThenBy(l => l.Other)];
    }

    private static Likeness Better(Likeness known, Likeness found) =>
        (found.Score, string.CompareOrdinal(known.One, found.One)).CompareTo((known.Score, 0)) > 0
            ? found with { Namesakes = Math.Max(known.Namesakes, found.Namesakes) }
            : known with { Namesakes = Math.Max(known.Namesakes, found.Namesakes) };

    // Entries of other lists whose names or numbers are like, with the best pair of names; an empty pair where only numbers are.
    private Dictionary<int, Likeness> Candidates(int position)
    {
        var entry = _entry(position);
        var best = new Dictionary<int, Likeness>();
        Span<ScoredEntry> results = stackalloc ScoredEntry[Room];
        foreach (var name in entry.Names)
        {
            var count = _screener.Find(new Party(name.Value), Alike, results);
            foreach (var hit in results[..count])
            {
                if (hit.Entry != position && _entry(hit.Entry).Id.List != entry.Id.List && (!best.TryGetValue(hit.Entry, out var known) || known.Score < hit.Score.Points))
                {
                    best[hit.Entry] = new Likeness(name.Value, _entry(hit.Entry).Names[hit.Name].Value, hit.Score.Points, 0);
                }
            }
        }

        foreach (var list in best.GroupBy(b => _entry(b.Key).Id.List.Value).Where(g => g.Count() > 1).ToList())
        {
            foreach (var (other, likeness) in list.ToList())
            {
                best[other] = likeness with { Namesakes = list.Count(l => l.Key != other && l.Value.Score >= likeness.Score) };
            }
        }

        if (!entry.Identifiers.IsEmpty)
        {
            var numbers = new Party(entry.Name) { Identifiers = [.. entry.Identifiers.Select(i => i.Value)], Countries = entry.Countries };
            var count = _screener.Find(numbers, Alike, results);
            foreach (var hit in results[..count])
            {
                if (hit.Entry != position && _entry(hit.Entry).Id.List != entry.Id.List)
                {
                    best.TryAdd(hit.Entry, new Likeness("", "", 0, 0));
                }
            }
        }

        return best;
    }

    private Link? Judge(int position, int otherPosition, Likeness likeness)
    {
        var (one, other) = (_entry(position), _entry(otherPosition));
        if (one.Type != PartyType.Unknown && other.Type != PartyType.Unknown && one.Type != other.Type)
        {
            return null;
        }

        var evidence = new List<LinkEvidence>();
        var numbers = EntryNumbers.Compare(one, other, likeness.Score > 0);
        if (numbers.Contradict || !Births(one, other, evidence))
        {
            return null;
        }

        if (numbers.Same is { } same)
        {
            evidence.Insert(0, same);
        }
        else if (likeness.Score == 0)
        {
            return null;
        }

        if (likeness.Score > 0)
        {
            Names(one, other, likeness, evidence, numbers.Same is not null);
        }

        Countries(one, other, evidence, numbers.Same is not null);
        if (Sum(evidence) is >= LinkRules.Told - LinkRules.SameAddress and < LinkRules.Most && Address(one, other, otherPosition) is { } address)
        {
            evidence.Add(address);
        }

        var sum = Sum(evidence);
        if (sum < LinkRules.Told)
        {
            return null;
        }

        if (sum > LinkRules.Most)
        {
            evidence.Add(new LinkEvidence("bound", "", "", LinkRules.Most - sum));
        }

        return position < otherPosition
            ? new Link(position, otherPosition, new Score(Sum(evidence)), [.. evidence])
            : new Link(otherPosition, position, new Score(Sum(evidence)), [.. evidence.Select(e => e with { One = e.Other, Other = e.One })]);
    }

    private static void Names(Entry one, Entry other, Likeness likeness, List<LinkEvidence> evidence, bool numbered)
    {
        var buffer = _buffer ??= new NameBuffer();
        var telling = (NameTelling)Math.Min((byte)NameTellings.Of(likeness.One, buffer), (byte)NameTellings.Of(likeness.Other, buffer));
        // One word by which one of them is also known, often an acronym, is soon another's too.
        if ((likeness.One != one.Name && NameTellings.IsOneWord(likeness.One, buffer, likeness.Other != other.Name))
            || (likeness.Other != other.Name && NameTellings.IsOneWord(likeness.Other, buffer, likeness.One != one.Name)))
        {
            telling = (NameTelling)Math.Min((byte)telling, (byte)NameTelling.Little);
        }

        var points = LinkRules.OfName(one.Type == PartyType.Person || other.Type == PartyType.Person, likeness.Score, telling);
        evidence.Add(new LinkEvidence("name", likeness.One, likeness.Other, numbered ? points / 10 : points));
        if (numbered)
        {
            return;
        }

        if (likeness.Namesakes > 0)
        {
            evidence.Add(new LinkEvidence("namesakes", "", "", LinkRules.Namesakes));
        }

        if (IsWeak(one, likeness.One) || IsWeak(other, likeness.Other))
        {
            evidence.Add(new LinkEvidence("weak-alias", likeness.One, likeness.Other, LinkRules.WeakAlias));
        }
    }

    private static bool IsWeak(Entry entry, string name) => entry.Names.All(n => n.Value != name || n.Strength == NameStrength.Weak);

    private static void Countries(Entry one, Entry other, List<LinkEvidence> evidence, bool numbered)
    {
        if (one.Countries.IsEmpty || other.Countries.IsEmpty)
        {
            return;
        }

        var shared = one.Countries.Intersect(other.Countries, StringComparer.Ordinal).ToList();
        if (shared.Count > 0)
        {
            evidence.Add(new LinkEvidence("country", string.Join(' ', shared), string.Join(' ', shared), LinkRules.SameCountry));
        }
        else if (!numbered)
        {
            evidence.Add(new LinkEvidence("country", string.Join(' ', one.Countries), string.Join(' ', other.Countries), LinkRules.OtherCountry));
        }
    }

    // False where both give births, and none of the one could be one of the other.
    private static bool Births(Entry one, Entry other, List<LinkEvidence> evidence)
    {
        var (best, points) = ((default(PartialDate), default(PartialDate)), 0);
        foreach (var a in one.BirthDates)
        {
            foreach (var b in other.BirthDates.Where(a.CouldBe))
            {
                var worth = a is { Day: > 0, IsRange: false, IsCirca: false } && a == b ? LinkRules.SameBirthDay : LinkRules.SameBirthYear;
                (best, points) = worth > points ? ((a, b), worth) : (best, points);
            }
        }

        if (points > 0)
        {
            evidence.Add(new LinkEvidence("birth", best.Item1.ToString(), best.Item2.ToString(), points));
        }

        return points > 0 || one.BirthDates.IsEmpty || other.BirthDates.IsEmpty;
    }

    private LinkEvidence? Address(Entry one, Entry listed, int other)
    {
        if (listed.Addresses.All(a => a.Text.Length == 0))
        {
            return null;
        }

        foreach (var address in one.Addresses)
        {
            if (address.Text.Length > 0 && _addresses.Value?.Screen(address.Text, Alike).FirstOrDefault(h => h.Entry == other) is { } hit)
            {
                return new LinkEvidence("address", address.Text, hit.Matched, LinkRules.SameAddress);
            }
        }

        return null;
    }

    private static int Sum(List<LinkEvidence> evidence) => evidence.Sum(e => e.Points);

    /// <summary>The two names of two entries that are most alike.</summary>
    private sealed record Likeness(string One, string Other, int Score, int Namesakes);
}
