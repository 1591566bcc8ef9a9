using Interdict.Lists;

namespace Interdict.Briefing.Tests;

/// <summary>An act is never said to have added more entries than it counts itself.</summary>
public sealed class OwnCountTests
{
    [Fact]
    public void More_entries_than_the_act_counts_are_told_as_citing_it()
    {
        var made = Samples.Of([.. Enumerable.Range(0, 100).Select(i => new Entry
        {
            Id = new EntryId(new ListCode("us-bis-el"), FormattableString.Invariant($"made-{i}")),
            Names = [new PartyName(FormattableString.Invariant($"Made {i}"))],
            Countries = ["CN"],
            Listed = new DateOnly(2019, 5, 16),
            Citations = [.. CitationParser.Parse("84 FR 22961")],
        })]);
        var who = Samples.Answer(made.Action("84 FR 22961", Samples.On(Samples.Day)), 1);
        Assert.Contains("today cites 84 FR 22961 on", who, StringComparison.Ordinal);
        Assert.Contains("fewer than the", who, StringComparison.Ordinal);
        Assert.DoesNotContain("Import the complete list", who, StringComparison.Ordinal);
        Assert.DoesNotContain("84 FR 22961 added", who, StringComparison.Ordinal);
    }
}
