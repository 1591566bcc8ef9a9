using Interdict.Lists;
using Interdict.Sources.Core;

namespace Interdict.Sources.Tests.Core;

/// <summary>What core knows beyond entries: every fact has its source, and speaks of something that core has.</summary>
public sealed class CoreFactsTests
{
    private static readonly CoreFacts Facts = CoreFacts.Instance;

    [Fact]
    public void Every_act_is_a_document_of_the_catalog_by_its_first_page() =>
        Assert.All(Facts.Actions, a => Assert.True(CoreCorpus.Instance.Documents.Find(a.Citation)?.Citation.SamePage(a.Citation), $"{a.Citation} is no first page in documents.json"));

    [Fact]
    public void An_act_that_counts_its_additions_has_no_fewer_than_core_holds() =>
        Assert.All(
            Facts.Actions.Where(a => a.Added is not null),
            a => Assert.True(
                a.Added >= CoreCorpus.Instance.Entries.Count(e => e.History.Any(h =>
                    h.Kind == EventKind.Add && CitationParser.Parse(h.Citation) is [var page] && CoreCorpus.Instance.Documents.Find(page)?.Citation.SamePage(a.Citation) == true)),
                $"{a.Citation}: core holds more additions than {a.Added}"));

    [Fact]
    public void What_statements_and_ties_speak_of_is_in_core()
    {
        Assert.All(Facts.Statements, s => Assert.True(IsKnown(s.About), $"'{s.About}' is neither an act nor an entry of core"));
        Assert.All(Facts.Ties, t => Assert.True(IsKnown(t.To), $"'{t.To}' is neither an act nor an entry of core"));
        Assert.All(Facts.Ties, t => Assert.True(!t.From.Contains('/', StringComparison.Ordinal) || IsKnown(t.From), $"'{t.From}' is no entry of core"));
    }

    [Fact]
    public void What_was_never_read_in_a_source_stays_below_the_mark() =>
        Assert.All(
            Facts.Actions.Select(a => a.Provenance).Concat(Facts.Actions.SelectMany(a => a.Grounds).Select(g => g.Provenance)).Concat(Facts.Statements.Select(s => s.Provenance)).Concat(Facts.Ties.Select(t => t.Provenance)),
            p => Assert.True(p.LastVerified is not null || p.IsUnsure, p.Source));

    [Fact]
    public void A_statement_is_in_both_languages() =>
        Assert.All(Facts.Statements, s => Assert.True(s.English.EndsWith('.') && s.Chinese.EndsWith('。') && s.Question is >= 1 and <= 12, s.English));

    private static bool IsKnown(string text) => text.Contains('/', StringComparison.Ordinal)
        ? EntryId.TryParse(text, out var id) && CoreCorpus.Instance.Find(id) is not null
        : CitationParser.Parse(text) is [var page] && CoreCorpus.Instance.Documents.Find(page) is not null;
}
