using System.Collections.Immutable;
using Interdict.Briefing.Composing;
using Interdict.Briefing.Documents;

namespace Interdict.Briefing;

/// <content>Complete lists.</content>
public sealed partial class Briefer
{
    /// <summary>The entries of a selection, by country, then act from the oldest on, then name.</summary>
    /// <param name="selection">Which.</param>
    /// <param name="request">Language, by which countries are ordered, and day.</param>
    /// <exception cref="BriefingException">No entry meets it, or no act is cited so.</exception>
    public ImmutableArray<SelectedEntry> Select(ListSelection selection, BriefingRequest request)
    {
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(request);
        var touched = selection.Act is { } cited
            ? (_knowledge.FindAct(cited) ?? throw new BriefingException($"no act is cited as '{cited.Trim()}' in the corpus {data.CorpusName} or in core; give a page as '84 FR 54002' or a number as '2019-22210'"))
                .Entries.Select(e => e.Entry.Id).ToHashSet()
            : null;
        var chosen = WholeList.Order(
            _knowledge,
            request,
            _knowledge.OfLists.Where(e => (selection.Lists.IsEmpty || selection.Lists.Contains(e.Id.List))
                && (selection.Countries.IsEmpty || selection.Countries.Any(c => e.Countries.Contains(c)))
                && (touched is null || touched.Contains(e.Id))),
            selection.WithRemoved);
        return !chosen.IsEmpty
            ? chosen
            : throw new BriefingException(
                $"the corpus {data.CorpusName}, completed by core, has no entry of that selection on {request.Date:yyyy-MM-dd}; name another list (interdict lists), another corpus with --corpus, or a later day", isDataMissing: true);
    }

    /// <summary>The complete list of a selection as a document: a section for each country, a table for each act.</summary>
    /// <param name="selection">Which entries.</param>
    /// <param name="request">Language and day.</param>
    /// <exception cref="BriefingException">No entry meets it, or no act is cited so.</exception>
    public BriefingDocument List(ListSelection selection, BriefingRequest request)
    {
        var entries = Select(selection, request);
        return WholeList.Compose(new Composer(_knowledge, request), selection, entries);
    }
}
