using System.Collections.Immutable;
using Interdict.Briefing.Composing;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Grounds;
using Interdict.Briefing.Knowing;
using Interdict.Briefing.Wording;
using Interdict.Lists;
using Interdict.Sources.Editions;

namespace Interdict.Briefing;

/// <summary>Composes briefings from one corpus: the twelve questions about an act, an entry, a comparison of editions, or a user's own parties. Immutable, safe for many threads.</summary>
/// <param name="data">The corpus.</param>
public sealed partial class Briefer(BriefingData data)
{
    private readonly Knowledge _knowledge = new(data);

    /// <summary>The twelve questions about an official act.</summary>
    /// <param name="citation">A page of it (<c>84 FR 54002</c>), its number (<c>2019-22210</c>), or how entries cite it.</param>
    /// <param name="request">Language and day.</param>
    /// <exception cref="BriefingException">No such act is known, the corpus has none of its entries, or it was not yet published on that day.</exception>
    public BriefingDocument Action(string citation, BriefingRequest request)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(citation);
        ArgumentNullException.ThrowIfNull(request);
        var act = _knowledge.FindAct(citation)
            ?? throw new BriefingException(
                $"no act is cited as '{citation.Trim()}' in the corpus {data.CorpusName} or in core; give a page as '84 FR 54002', a number as '2019-22210', or name a corpus that cites it with --corpus", isDataMissing: false);
        if (act.Entries.IsEmpty)
        {
            throw new BriefingException(
                $"{act.Citation} is known ({act.Title ?? "without a title"}), but the corpus {data.CorpusName} has no entry that it touched; import a list that has them, or the rule itself (interdict import fr-xml RULE.xml --corpus NAME), and name it with --corpus",
                isDataMissing: true);
        }

        return OfAct(act, request);
    }

    /// <summary>Whether the data know an act that is cited so.</summary>
    /// <param name="citation">A page of it, its number, or how entries cite it.</param>
    public bool KnowsAct(string citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return _knowledge.FindAct(citation) is not null;
    }

    /// <summary>Whether a text is a page of the Federal Register, and so an act, known or not.</summary>
    /// <param name="text">The text.</param>
    public static bool IsCitation(string text) => CitationParser.Parse(text) is [{ Reporter: Reporter.FederalRegister }];

    /// <summary>The twelve questions about a rule as its publisher printed it.</summary>
    /// <param name="rule">The rule, read.</param>
    /// <param name="request">Language and day.</param>
    /// <exception cref="BriefingException">It does nothing to any entry, or was not yet in effect on that day.</exception>
    public BriefingDocument Rule(RuleDocument rule, BriefingRequest request)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(request);
        var document = Knowledge.Documents.Documents.FirstOrDefault(d => rule.Number.Length > 0 && d.Number == rule.Number) ?? (rule.Citation is { } first ? Knowledge.Documents.Find(first) : null);
        var page = rule.Citation ?? document?.Citation;
        var citation = page is null ? $"FR Doc. {rule.Number}" : (page with { Date = null }).ToString();
        var entries = rule.Actions.Where(a => a.Entry is not null)
            .Select(a => new ActedEntry(a.Entry!, a.Kind, (a.Citation is { } at ? at with { Date = null } : null)?.ToString() ?? citation, a.Grounds ?? "", null, IsRecorded: true)).ToImmutableArray();
        if (entries.IsEmpty)
        {
            throw new BriefingException($"{citation} prints no entry that could be read: there is nothing to tell of it", isDataMissing: true);
        }

        var act = new KnownAct(citation, page, document, page is null ? null : Knowledge.Facts.Find(page with { Date = null }), rule.Effective ?? rule.Published, entries) { Rule = rule };
        return OfAct(act, request, Cite.Of(citation, rule.Published ?? document?.Published, document?.Provenance) with { Url = rule.Url ?? Cite.UrlOf(citation) });
    }

    /// <summary>The twelve questions about one entry and what other lists say of the same party.</summary>
    /// <param name="id">The entry.</param>
    /// <param name="request">Language and day.</param>
    /// <exception cref="BriefingException">There is no such entry, or the data tell nothing of it up to that day.</exception>
    public BriefingDocument Entry(EntryId id, BriefingRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var entry = Find(id, request.Date);
        var with = new Composer(_knowledge, request);
        var added = _knowledge.Acts.FirstOrDefault(a => a.Entries.Any(e => e.Kind == EventKind.Add && e.Entry.Id == id) && !(a.Date > request.Date));
        var ground = ActGrounds.Of(entry, _ => added);
        var touched = added?.Entries.First(e => e.Entry.Id == id && e.Kind == EventKind.Add) ?? new ActedEntry(entry, EventKind.Add, "", "", entry.Provenance, IsRecorded: false);
        var ofAct = added is null ? [] : ActGrounds.Of(added);
        var covering = ofAct.RemoveAll(g => !ActGrounds.Covers(g, touched));
        var matter = new Matter
        {
            Kind = "entry",
            Subject = id.ToString(),
            Entries = [touched],
            Act = added,
            Grounds = !covering.IsEmpty ? covering : ground is null ? [] : [ground],
            OtherGrounds = ofAct.RemoveAll(g => covering.Contains(g) || g.Code == ground?.Code),
        };
        return TwelveQuestions.Compose(with, matter, with.Words("title.entry", new Slots { ["name"] = with.Named(entry) }), with.Words("subtitle.day", new Slots { ["date"] = request.Date }));
    }

    /// <summary>The twelve questions about what changed from one edition of a list to another.</summary>
    /// <param name="subject">How the two editions are called, joined by <c>..</c>.</param>
    /// <param name="diff">The comparison.</param>
    /// <param name="request">Language and day.</param>
    /// <exception cref="BriefingException">Nothing changed.</exception>
    public BriefingDocument Diff(string subject, EditionDiff diff, BriefingRequest request)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        ArgumentNullException.ThrowIfNull(diff);
        ArgumentNullException.ThrowIfNull(request);
        if (diff.IsEmpty)
        {
            throw new BriefingException($"nothing changed between the editions ({subject}): there is nothing to tell", isDataMissing: false);
        }

        var with = new Composer(_knowledge, request) { OwnSource = new Cite(subject, request.Date, Cite.OfEdition, request.Date) };
        ImmutableArray<ActedEntry> entries =
        [
            .. diff.Added.Select(e => new ActedEntry(e, EventKind.Add, "", "", e.Provenance, IsRecorded: false)),
            .. diff.Changed.Concat(diff.Renamed).Select(c => new ActedEntry(c.New, EventKind.Revise, "", string.Join(", ", c.Fields.Select(f => f.Field)), c.New.Provenance, IsRecorded: false)),
            .. diff.Removed.Select(e => new ActedEntry(e, EventKind.Remove, "", "", e.Provenance, IsRecorded: false)),
        ];
        var grounds = diff.Added.SelectMany(e => GroundTable.OfEntry(e)).DistinctBy(g => g.Code).Take(5).ToImmutableArray();
        var matter = new Matter { Kind = "diff", Subject = subject, Entries = entries, Diff = diff, Grounds = grounds };
        return TwelveQuestions.Compose(with, matter, with.Words("title.diff", new Slots { ["subject"] = subject }), with.Words("subtitle.day", new Slots { ["date"] = request.Date }));
    }

    /// <summary>The twelve questions about a user's own parties and the entries that they may be.</summary>
    /// <param name="subject">How the set is called: a file's name.</param>
    /// <param name="parties">The parties, screened, in the file's order.</param>
    /// <param name="request">Language and day.</param>
    /// <exception cref="BriefingException">There are no parties.</exception>
    public BriefingDocument Parties(string subject, ImmutableArray<ScreenedParty> parties, BriefingRequest request)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        ArgumentNullException.ThrowIfNull(request);
        if (parties.IsDefaultOrEmpty)
        {
            throw new BriefingException($"{subject} holds no party: there is nothing to tell", isDataMissing: false);
        }

        var with = new Composer(_knowledge, request);
        var entries = parties.SelectMany(p => p.Hits).Select(h => _knowledge.Find(h.Entry.Id) ?? h.Entry).DistinctBy(e => e.Id)
            .Select(e => new ActedEntry(e, EventKind.Add, "", "", e.Provenance, IsRecorded: false)).ToImmutableArray();
        var matter = new Matter { Kind = "parties", Subject = subject, Entries = entries, Parties = parties };
        return TwelveQuestions.Compose(with, matter, with.Words("title.parties", new Slots { ["subject"] = subject }), with.Words("subtitle.day", new Slots { ["date"] = request.Date }));
    }

    private BriefingDocument OfAct(KnownAct act, BriefingRequest request, Cite? source = null)
    {
        var known = new[] { act.Record?.Announced, act.Published, act.Effective, act.Date }.Where(d => d is not null).Min();
        if (known is { } first && request.Date < first)
        {
            throw new BriefingException($"{act.Citation} was not yet known on {request.Date:yyyy-MM-dd}; ask for a day from {first:yyyy-MM-dd} on");
        }

        var with = new Composer(_knowledge, request) { OwnSource = source };
        var matter = new Matter { Kind = "action", Subject = act.Citation, Entries = act.Entries, Act = act, Grounds = ActGrounds.Of(act) };
        var subtitle = with.Title(act) is { } title
            ? with.Words("subtitle.title", new Slots { ["title"] = title, ["date"] = request.Date })
            : with.Words("subtitle.day", new Slots { ["date"] = request.Date });
        return TwelveQuestions.Compose(with, matter, with.Words("title.action", new Slots { ["act"] = act.Citation }), subtitle);
    }

    private Entry Find(EntryId id, DateOnly date)
    {
        var entry = _knowledge.Find(id)
            ?? throw new BriefingException($"neither the corpus {data.CorpusName} nor core has an entry {id}; name another corpus with --corpus", isDataMissing: false);
        var firstOfParty = _knowledge.Links(entry).Select(l => l.Entry).Prepend(entry).Select(Standing.Since).ToList();
        return firstOfParty.TrueForAll(d => d is not null) && firstOfParty.Min() is { } first && date < first
            ? throw new BriefingException($"these data tell nothing of {entry.Name} before {first:yyyy-MM-dd}; ask for a day from then on (--on)")
            : entry;
    }
}
