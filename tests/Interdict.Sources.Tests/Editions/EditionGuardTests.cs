using System.Collections.Immutable;
using Interdict.Lists;
using Interdict.Sources.Editions;

namespace Interdict.Sources.Tests.Editions;

public sealed class EditionGuardTests
{
    private static readonly GuardBounds Bounds = new("us-bis-el", 50, 0.1, 0.05, 0.1, 0.05, ["e0"]);

    private static ImmutableArray<Entry> Entries(int count, Func<int, Entry, Entry>? change = null) =>
        [.. Enumerable.Range(0, count).Select(i => (change ?? ((_, e) => e))(i, new Entry
        {
            Id = new EntryId(new ListCode("us-bis-el"), $"e{i}"), Names = [new PartyName($"Party {i}")], Countries = ["CN"], ReviewPolicy = "denial",
        }))];

    private static EditionRecord Record(ImmutableArray<Entry> entries, params string[] shape)
    {
        var rates = new FillRates();
        foreach (var entry in entries)
        {
            rates.Add(entry);
        }

        return new EditionRecord
        {
            Edition = new Edition { List = new ListCode("us-bis-el"), Sha256 = new string('0', 64), Entries = entries.Length },
            EntriesSha256 = new string('0', 64),
            Retrieved = default,
            Rates = rates.ToRates(),
            Shape = [.. shape],
        };
    }

    private static ImmutableArray<string> Check(ImmutableArray<Entry> now, GuardBounds? bounds = null, string[]? before = null, string[]? after = null)
    {
        var old = Entries(200);
        return EditionGuard.Check(Record(old, before ?? []), old, Record(now, after ?? []), now, bounds ?? Bounds);
    }

    [Fact]
    public void An_edition_within_its_bounds_is_taken()
    {
        Assert.Empty(Check(Entries(200)));
        Assert.Empty(Check(Entries(220)));
        Assert.Empty(Check(Entries(190)));
        Assert.Empty(Check(Entries(200, (i, e) => i < 20 ? e with { Remarks = "new" } : e), Bounds with { Filled = 0.2 }));
        Assert.Empty(EditionGuard.Check(null, [], Record(Entries(60)), Entries(60), Bounds));
    }

    [Fact]
    public void Thirty_in_a_hundred_gone_is_refused() =>
        Assert.Equal(["60 of 200 entries (30.0%) are gone, and at most 5.0% may"], Check(Entries(140)));

    [Fact]
    public void Too_many_new_or_changed_is_refused()
    {
        Assert.Equal(["40 of 200 entries (20.0%) are new, and at most 10.0% may"], Check(Entries(240)));
        Assert.Equal(["40 of 200 entries (20.0%) have changed, and at most 10.0% may"], Check(Entries(200, (i, e) => i % 5 == 0 ? e with { ReviewPolicy = "approval" } : e)));
    }

    [Fact]
    public void A_column_that_has_emptied_is_refused() =>
        Assert.Contains(
            "the field reviewPolicy is filled in 50.0% of the entries, before in 100.0%", Check(Entries(200, (i, e) => i % 2 == 0 ? e with { ReviewPolicy = null } : e)));

    [Fact]
    public void A_cut_list_and_a_missing_canary_are_refused()
    {
        Assert.Contains("it has 40 entries, and the list never had fewer than 50", Check(Entries(40)));
        Assert.Equal(["the entry us-bis-el/e0, which must be there, is missing"], Check([.. Entries(200).Skip(1)]));
    }

    [Fact]
    public void New_and_lost_columns_are_refused() =>
        Assert.Equal(
            ["the file has new columns or elements: policy2", "the file lacks columns or elements that it had: policy"],
            Check(Entries(200), before: ["name", "policy"], after: ["name", "policy2"]));

    [Fact]
    public void In_a_short_list_five_may_always_move()
    {
        var old = Entries(10);
        Assert.Empty(EditionGuard.Check(Record(old), old, Record(Entries(5)), Entries(5), Bounds with { Minimum = 1 }));
        Assert.NotEmpty(EditionGuard.Check(Record(old), old, Record(Entries(4)), Entries(4), Bounds with { Minimum = 1 }));
    }

    [Fact]
    public void A_table_of_ones_own_replaces_rows()
    {
        var table = GuardTable.BuiltIn.With("# mine\nlist\tminimum\tadded\tremoved\tchanged\tfilled\tcanaries\nus-bis-el\t7\t1\t0.5\t1\t1\ta b\n", "mine.tsv");
        Assert.Equal(7, table.Of(new ListCode("us-bis-el")).Minimum);
        Assert.Equal(["a", "b"], table.Of(new ListCode("us-bis-el")).Canaries.AsEnumerable());
        Assert.Equal(GuardTable.BuiltIn.Of(new ListCode("us-ofac-sdn")), table.Of(new ListCode("us-ofac-sdn")));
        Assert.Equal("*", table.Of(new ListCode("names")).List);
        Assert.Contains("mine.tsv, line 2", Assert.Throws<EditionException>(() => GuardTable.BuiltIn.With("# x\nus-bis-el\tmany", "mine.tsv")).Message, StringComparison.Ordinal);
        Assert.Throws<EditionException>(() => GuardTable.BuiltIn.With("*\t1\t1\t1\t1\t-1\n", "mine.tsv"));
    }

    [Theory]
    [InlineData("{\"a\":[{\"b\":1,\"c\":{\"a\":2}}]}", "csl-json", "a,b,c")]
    [InlineData("<r><a x=\"1\">t</a><b/><!-- c --></r>", "ecfr-xml", "a,b,r")]
    [InlineData("_id,source,\"name\"\n1,2,3\n", "csl-csv", "_id,name,source")]
    [InlineData("1,\"A, B\",-0- ,x\n", "ofac-csv", "4 columns")]
    [InlineData("{\"a\":[", "csl-json", "a")]
    [InlineData("", "names", "")]
    public void The_shape_of_a_source_is_its_names(string text, string format, string names) =>
        Assert.Equal(names, string.Join(',', SourceShape.Of(System.Text.Encoding.UTF8.GetBytes(text), format)));
}
