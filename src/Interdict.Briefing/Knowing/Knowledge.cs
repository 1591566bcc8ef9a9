using System.Collections.Immutable;
using Interdict.Briefing.Links;
using Interdict.Lists;
using Interdict.Sources.Core;

namespace Interdict.Briefing.Knowing;

/// <summary>The corpus completed by core: entries by id, acts by citation, links. Immutable once made; parts are made when first asked for.</summary>
internal sealed class Knowledge
{
    private readonly BriefingData _data;
    private readonly Lazy<ImmutableArray<Entry>> _entries;
    private readonly Lazy<Dictionary<EntryId, Entry>> _byId;
    private readonly Lazy<ImmutableArray<KnownAct>> _acts;
    private readonly Lazy<IEntryLinks> _links;

    public Knowledge(BriefingData data)
    {
        _data = data;
        _entries = new(() => Merged(data));
        _byId = new(() => Index(_entries.Value));
        _acts = new(() => ActTable.Of(_entries.Value, Documents));
        _links = new(() => data.Links ?? new SharedNameLinks(_entries.Value));
    }

    public BriefingData Data => _data;

    public static DocumentCatalog Documents => CoreCorpus.Instance.Documents;

    public static CoreFacts Facts => CoreFacts.Instance;

    public ImmutableArray<Entry> Entries => _entries.Value;

    /// <summary>The entries of whole lists: a list that the corpus has is the corpus' alone, so that none of its entries stands there twice under two spellings.</summary>
    public IEnumerable<Entry> OfLists
    {
        get
        {
            var count = _data.CorpusName == CoreCorpus.Name ? Entries.Length : _data.Entries.Count;
            var lists = Entries.Take(count).Select(e => e.Id.List).ToHashSet();
            return Entries.Where((e, i) => i < count || !lists.Contains(e.Id.List));
        }
    }

    public ImmutableArray<KnownAct> Acts => _acts.Value;

    public Entry? Find(EntryId id) => _byId.Value.GetValueOrDefault(id);

    /// <summary>Entries that name the same party, listed by a day; the surest first within one list.</summary>
    public ImmutableArray<EntryLink> Links(Entry entry) => _links.Value.Of(entry);

    /// <summary>The edition that a list's entries are of; <c>null</c> where several are, or none.</summary>
    public Edition? EditionOf(ListCode list)
    {
        Edition? found = null;
        foreach (var edition in _data.Editions)
        {
            if (edition.List == list)
            {
                if (found is not null)
                {
                    return null;
                }

                found = edition;
            }
        }

        return found ?? CoreCorpus.Instance.Editions.FirstOrDefault(e => e.List == list);
    }

    /// <summary>The first day of which the data tell anything; <c>null</c> where they hold no day.</summary>
    public DateOnly? FirstDay
    {
        get
        {
            DateOnly? first = null;
            foreach (var act in Acts)
            {
                first = act.Date is { } day && (first is null || day < first) ? day : first;
            }

            return first;
        }
    }

    /// <summary>The act that a text cites: by a page of its, by its number, or by its words.</summary>
    public KnownAct? FindAct(string text)
    {
        var trimmed = text.Trim();
        if (CitationParser.Parse(trimmed) is [{ Reporter: Reporter.FederalRegister } page, ..])
        {
            var document = Documents.Find(page);
            var cited = (document?.Citation ?? page).ToString();
            return Acts.FirstOrDefault(a => a.Citation == cited) ?? (document is null ? null : new KnownAct(cited, document.Citation, document, Facts.Find(document.Citation), document.Published, []));
        }

        return Documents.Documents.FirstOrDefault(d => d.Number == trimmed) is { } numbered
            ? FindAct(numbered.Citation.ToString())
            : Acts.FirstOrDefault(a => string.Equals(a.Citation, trimmed, StringComparison.OrdinalIgnoreCase));
    }

    private static Dictionary<EntryId, Entry> Index(ImmutableArray<Entry> entries)
    {
        var index = new Dictionary<EntryId, Entry>(entries.Length);
        foreach (var entry in entries)
        {
            index.TryAdd(entry.Id, entry);
        }

        return index;
    }

    // Core knows histories, earlier texts and native names that a list's file lacks; an entry of both keeps the file's own words for all else.
    private static ImmutableArray<Entry> Merged(BriefingData data)
    {
        var core = CoreCorpus.Instance;
        if (data.CorpusName == CoreCorpus.Name)
        {
            return core.Entries;
        }

        var merged = ImmutableArray.CreateBuilder<Entry>(data.Entries.Count + core.Entries.Length);
        var met = new HashSet<EntryId>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in data.Entries)
        {
            met.Add(entry.Id);
            names.Add(NameKey(entry));
            merged.Add(core.Find(entry.Id) is { } known ? Complete(entry, known) : entry);
        }

        foreach (var entry in core.Entries)
        {
            if (!met.Contains(entry.Id) && !names.Contains(NameKey(entry)))
            {
                merged.Add(entry);
            }
        }

        return merged.DrainToImmutable();
    }

    private static string NameKey(Entry entry) => $"{entry.Id.List}/{EntryKeys.Letters(entry.Name)}";

    private static Entry Complete(Entry entry, Entry known) => entry with
    {
        Names = entry.Names.AddRange(known.Names.Where(n => n.Kind == NameKind.Native && !entry.Names.Any(o => o.Value == n.Value))),
        History = known.History.Length >= entry.History.Length ? known.History : entry.History,
        Versions = entry.Versions.IsEmpty ? known.Versions : entry.Versions,
        Listed = entry.Listed ?? known.Listed,
        Measures = entry.Measures.IsEmpty ? known.Measures : entry.Measures,
        Type = entry.Type == PartyType.Unknown ? known.Type : entry.Type,
    };
}
