using Interdict.Lists;
using Interdict.Tests;

namespace Interdict.Sources.Tests.Csl;

public sealed class CslJsonReaderTests
{
    private const string Whole = """
        {"total": 3, "sources_used": [{"source": "x", "nested": {"deep": [1, 2, {"a": null}]}}], "search_performed_at": "2026-07-31T13:15:00.01+00:00",
         "results": [
          {"source": "Entity List (EL) - Bureau of Industry and Security", "name": "Northwind Optics Co., Ltd.", "alt_names": ["NW Optics", "and Nordwind Optik"],
           "addresses": [{"address": "1 Pier Rd.", "city": "Hangzhou", "state": null, "postal_code": "310000", "country": "CN"}, {"address": null, "city": null, "state": null, "postal_code": null, "country": "HK"}],
           "federal_register_notice": "84 FR 54002; 85 FR 44159", "start_date": "2019-10-09", "license_requirement": "For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)4",
           "license_policy": "Presumption of denial", "source_list_url": "https://example.org/el", "type": null, "new_field": {"x": 1}},
          {"source": "Specially Designated Nationals (SDN) - Treasury Department", "entity_number": "4711", "type": "Individual", "name": "DOE, Jane", "alt_names": null, "programs": ["GLOMAG"],
           "addresses": [], "dates_of_birth": ["circa 1961", "1962-05-03", "never"], "nationalities": ["FR"], "ids": [{"type": "Passport", "number": "X1", "country": "FR", "issue_date": null, "expiration_date": null}, {"type": "Gender", "number": "Female", "country": null}]},
          {"source": "Moon List (ML) - Nowhere", "name": "Nobody"}
         ]}
        """;

    [Fact]
    public void A_record_fills_an_entry()
    {
        var (entries, report) = Import.Text("csl-json", "csl.json", Whole);
        Assert.Equal(new DateOnly(2026, 7, 31), report.Published);
        var optics = entries[0];
        Assert.Equal("us-bis-el/northwind-optics-co-ltd-cn", optics.Id.ToString());
        Assert.Equal(PartyType.Unknown, optics.Type);
        Assert.Equal(["Northwind Optics Co., Ltd.", "NW Optics", "Nordwind Optik"], optics.Names.Select(n => n.Value));
        Assert.Equal(["CN", "HK"], optics.Countries);
        Assert.Equal("1 Pier Rd., Hangzhou, 310000", optics.Addresses[0].Text);
        Assert.Equal([4], optics.Footnotes);
        Assert.Equal(["84 FR 54002", "85 FR 44159"], optics.Citations.Select(c => c.ToString()));
        Assert.Equal(new DateOnly(2019, 10, 9), optics.Listed);
        Assert.Single(optics.Warnings);
    }

    [Fact]
    public void A_person_keeps_number_type_dates_and_documents()
    {
        var jane = Import.Text("csl-json", "csl.json", Whole).Entries[1];
        Assert.Equal("us-ofac-sdn/4711", jane.Id.ToString());
        Assert.Equal(PartyType.Person, jane.Type);
        Assert.Equal(["1961~", "1962-05-03"], jane.BirthDates.Select(d => d.ToString()));
        Assert.Equal(new Identifier("passport", "X1", "FR"), Assert.Single(jane.Identifiers));
        Assert.Equal("Gender: Female", jane.Remarks);
        Assert.Contains("'never'", Assert.Single(jane.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_of_an_unknown_list_is_rejected_with_its_line()
    {
        var (_, report) = Import.Text("csl-json", "csl.json", Whole);
        var rejection = Assert.Single(report.Rejections);
        Assert.Equal(9, rejection.Line);
        Assert.Contains("Moon List", rejection.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_is_no_object_is_rejected()
    {
        var (entries, report) = Import.Text("csl-json", "csl.json", """{"results": [17, {"name": ["x"]}, "text", null, []]}""");
        Assert.Empty(entries);
        Assert.Equal(5, report.Rejected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"results": {}}""")]
    [InlineData("""{"results": [""")]
    [InlineData("""{"results": [{"name": "x"}]""")]
    [InlineData("""{"results": []} trailing""")]
    [InlineData("not json")]
    public void What_is_not_the_list_is_refused(string text) => Assert.Throws<SourceException>(() => Import.Text("csl-json", "csl.json", text));

    [Fact]
    public void A_record_longer_than_the_buffer_is_read_and_one_beyond_the_limit_refused()
    {
        using var folder = new TempFolder();
        var path = folder.Write("csl.json", $$"""{"results": [{"source": "X (EL) - Y", "name": "Big", "remarks": "{{new string('x', 600_000)}}"}]}""");
        Assert.Single(Import.Read("csl-json", path).Entries);
        Assert.Throws<SourceException>(() => Import.Read("csl-json", path, new SourceLimits { FieldLength = 300_000 }));
    }

    [Fact]
    public void The_list_of_July_2026_is_read_whole()
    {
        var (entries, report) = Import.Read("csl-json", TestData.Require("csl/consolidated-2026-07.json.gz"));
        Assert.Equal((25_921, 57_174L, 0L), (entries.Count, report.Names, report.Rejected));
        Assert.Empty(report.Notes);
        Assert.Equal(new DateOnly(2026, 7, 31), report.Published);
        Assert.Equal(19_181, report.EntriesOf(ListCodes.Sdn));
        Assert.Equal(3_420, report.EntriesOf(ListCodes.EntityList));
        Assert.Equal(6_256, entries.Count(e => e.Type is PartyType.Unknown or PartyType.Address));
        Assert.Equal(19, entries.Count(e => e.Type == PartyType.Address));
        Assert.Equal(2, entries.Count(e => e.Warnings.Any(w => w.Contains("policy column", StringComparison.Ordinal))));
        Assert.Equal(97, entries.Count(e => e.Footnotes.Contains(4)) + entries.Count(e => e.Warnings.Any(w => w.Contains("734.9", StringComparison.Ordinal)) && e.LicenseRequirement!.Contains("734.9(e)", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_with_other_than_its_total_of_records_is_refused()
    {
        var cut = Assert.Throws<SourceException>(() => Import.Text("csl-json", "a.json", """{"total": 2, "results": [{"source": "A (EL) - B", "name": "North"}]}"""));
        Assert.Contains("a.json, field total: it says that it holds 2 records, but holds 1", cut.Message, StringComparison.Ordinal);
    }
}
