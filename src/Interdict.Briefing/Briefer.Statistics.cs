using System.Collections.Immutable;
using Interdict.Briefing.Composing;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Grounds;
using Interdict.Briefing.Wording;
using Interdict.Lists;

namespace Interdict.Briefing;

/// <content>Precedents and statistics.</content>
public sealed partial class Briefer
{
    /// <summary>The acts of one kind, on a ground, country or list: which was the first, how many over time, and each with what decided its ground.</summary>
    /// <param name="query">Which acts.</param>
    /// <param name="request">Language and day.</param>
    /// <exception cref="BriefingException">The ground is none of the table's.</exception>
    public BriefingDocument Precedents(PrecedentQuery query, BriefingRequest request)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(request);
        if (query.Ground is { } ground && !GroundTable.Codes.Contains(ground))
        {
            throw new BriefingException($"'{ground}' is not a ground; there are {string.Join(", ", GroundTable.Codes)}");
        }

        var with = new Composer(_knowledge, request);
        var acts = _knowledge.Acts
            .Where(a => !(a.Date > request.Date) && PrecedentParts.IsAsked(a, query))
            .Where(a => query.Ground is null || ActGrounds.Of(a).Any(g => g.Code == query.Ground))
            .OrderBy(a => a.Date ?? (Counting.Year(a) is { } year ? new DateOnly(year, 12, 31) : DateOnly.MaxValue)).ThenBy(a => a.Citation, StringComparer.Ordinal).ToList();
        ImmutableArray<Section> sections = [PrecedentParts.First(with, query, acts), PrecedentParts.OverTime(with, query, acts), PrecedentParts.Acts(with, query, acts)];
        var subject = string.Join(' ', new[] { query.Ground, query.Country, query.List?.Value, WhoAnswers.Word(query.Kind) }.Where(p => p is not null));
        return TwelveQuestions.Finish(with, "precedents", subject, with.Words("title.precedents"), with.Words("subtitle.day", new Slots { ["date"] = request.Date }), sections);
    }

    /// <summary>How many entries of a list there are, by one or two dimensions, with the first of each value.</summary>
    /// <param name="list">The list.</param>
    /// <param name="by">One or two dimensions.</param>
    /// <param name="request">Language and day.</param>
    /// <exception cref="BriefingException">The data hold no entry of that list up to that day.</exception>
    public BriefingDocument Statistics(ListCode list, ImmutableArray<StatisticsDimension> by, BriefingRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfZero(by.Length, nameof(by));
        var with = new Composer(_knowledge, request);
        var entries = _knowledge.Entries.Where(e => e.Id.List == list && !(Standing.Since(e) > request.Date)).ToList();
        if (entries.Count == 0)
        {
            throw new BriefingException(
                $"neither the corpus {data.CorpusName} nor core has an entry of {list} up to {request.Date:yyyy-MM-dd}; import the list and name it with --corpus, or ask for a later day", isDataMissing: true);
        }

        var counting = new Counting(with);
        var sections = by.Distinct().Select(d => StatisticsParts.By(with, counting, entries, d)).ToList();
        if (by.Distinct().Count() > 1)
        {
            sections.Add(StatisticsParts.Cross(with, counting, entries, by[0], by[1]));
        }

        return TwelveQuestions.Finish(
            with, "statistics", list.Value, with.Words("title.statistics", new Slots { ["list"] = with.List(list) }), with.Words("subtitle.day", new Slots { ["date"] = request.Date }), [.. sections]);
    }
}
