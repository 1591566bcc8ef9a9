using Interdict.Lists;
using Interdict.Sources.Editions;

namespace Interdict.Sources.Tests.Editions;

public sealed class EditionDiffTests
{
    private static Entry Entry(string id, string name, params string[] aliases) => new()
    {
        Id = EntryId.TryParse(id, out var parsed) ? parsed : default,
        Names = [new PartyName(name), .. aliases.Select(a => new PartyName(a, NameKind.Alias))],
    };

    [Fact]
    public void Added_changed_and_removed_entries_are_told_by_their_ids()
    {
        var diff = EditionDiff.Compare(
            [Entry("us-ofac-sdn/1", "North"), Entry("us-ofac-sdn/2", "South"), Entry("us-ofac-sdn/3", "East")],
            [Entry("us-ofac-sdn/4", "South"), Entry("us-ofac-sdn/3", "East", "Orient"), Entry("us-ofac-sdn/1", "North")]);
        Assert.Equal("us-ofac-sdn/4", Assert.Single(diff.Added).Id.ToString());
        Assert.Equal("us-ofac-sdn/2", Assert.Single(diff.Removed).Id.ToString());
        var change = Assert.Single(diff.Changed);
        var field = Assert.Single(change.Fields);
        Assert.Equal(("us-ofac-sdn/3", "names"), (change.New.Id.ToString(), field.Field));
        Assert.Equal("Orient", Assert.Single(field.Added));
        Assert.Empty(diff.Renamed);
        Assert.True(EditionDiff.Compare([Entry("us-ofac-sdn/1", "North")], [Entry("us-ofac-sdn/1", "North")]).IsEmpty);
    }

    [Fact]
    public void The_order_of_sets_does_not_count()
    {
        var one = Entry("us-bis-el/a-cn", "A", "B", "C") with { Programs = ["X", "Y"], Countries = ["CN", "HK"], Addresses = [new Address("1 Road", Country: "CN"), new Address("2 Road")] };
        var other = Entry("us-bis-el/a-cn", "A", "C", "B") with { Programs = ["Y", "X"], Countries = ["HK", "CN"], Addresses = [new Address("2 Road"), new Address("1 Road", Country: "CN")] };
        Assert.True(EditionDiff.Compare([one], [other]).IsEmpty);
    }

    [Fact]
    public void Every_field_is_compared()
    {
        var old = Entry("us-bis-el/a-cn", "A");
        var now = Entry("us-bis-el/a-cn", "A2", "B") with
        {
            Type = PartyType.Person,
            Addresses = [new Address("1 Road")],
            Countries = ["CN"],
            Identifiers = [new Identifier("imo", "9")],
            BirthDates = [new PartialDate(1962)],
            Programs = ["X"],
            Title = "T",
            LicenseRequirement = "L",
            ReviewPolicy = "P",
            Footnotes = [4],
            Citations = [new Citation(Reporter.FederalRegister, 84, 54002)],
            Measures = [new Measure(MeasureKind.Naming, "S", "A")],
            History = [new EntryEvent(new DateOnly(2020, 1, 1), EventKind.Add, "84 FR 54002")],
            Versions = [new EntryVersion { From = new DateOnly(2020, 1, 1), To = new DateOnly(2020, 2, 1), Citation = "84 FR 54002" }],
            Listed = new DateOnly(2020, 1, 1),
            Ended = new DateOnly(2021, 1, 1),
            Remarks = "R",
            SourceUrl = "https://example.org",
            Warnings = ["W"],
        };
        Assert.Equal(
            [
                "name", "type", "names", "addresses", "countries", "identifiers", "birthDates", "programs", "title", "licenseRequirement", "reviewPolicy", "footnotes",
                "citations", "measures", "history", "versions", "listed", "ended", "remarks", "sourceUrl", "warnings",
            ],
            EditionDiff.Compare([old], [now]).Changed[0].Fields.Select(f => f.Field));
    }

    [Fact]
    public void An_amended_heading_is_paired_by_a_shared_name_or_address_and_only_if_nothing_else_could_be()
    {
        var old = Entry("us-bis-el/hikvision-cn", "Hikvision") with { Addresses = [new Address("555 Qianmo Road, Hangzhou", Country: "CN")] };
        var now = Entry("us-bis-el/hangzhou-hikvision-cn", "Hangzhou Hikvision", "HIKVISION");
        var diff = EditionDiff.Compare([old], [now]);
        var pair = Assert.Single(diff.Renamed);
        Assert.Equal(("us-bis-el/hikvision-cn", "us-bis-el/hangzhou-hikvision-cn", "name"), (pair.Old.Id.ToString(), pair.New.Id.ToString(), pair.PairedBy));
        Assert.Contains(pair.Fields, f => f.Field == "name");
        Assert.True(diff.Added.IsEmpty && diff.Removed.IsEmpty && diff.Changed.IsEmpty);

        var moved = Entry("us-bis-el/other-cn", "Other") with { Addresses = old.Addresses };
        Assert.Equal("address", Assert.Single(EditionDiff.Compare([old], [moved]).Renamed).PairedBy);
        var abroad = moved with { Addresses = [old.Addresses[0] with { Country = "HK" }] };
        Assert.Empty(EditionDiff.Compare([old], [abroad]).Renamed);

        var second = Entry("us-bis-el/hikvision-us", "Hikvision USA", "Hikvision");
        var unsure = EditionDiff.Compare([old], [now, second]);
        Assert.Empty(unsure.Renamed);
        Assert.Equal((2, 1), (unsure.Added.Length, unsure.Removed.Length));
        Assert.Empty(EditionDiff.Compare([old], [Entry("us-bis-uvl/hikvision-x", "Hikvision")]).Renamed);
        Assert.Empty(EditionDiff.Compare([Entry("us-ofac-sdn/1", "North")], [Entry("us-ofac-sdn/2", "North")]).Renamed);
    }
}
