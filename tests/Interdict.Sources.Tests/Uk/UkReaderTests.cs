using Interdict.Lists;
using Interdict.Tests;

namespace Interdict.Sources.Tests.Uk;

public sealed class UkReaderTests
{
    [Fact]
    public void Rows_of_one_id_are_one_entry_headed_by_its_primary_name()
    {
        var (entries, report) = Import.Text("uk-csv", "uk.csv", SmallFiles.UkCsv);
        var entry = entries[0];
        Assert.Equal(("uk-sl/AFG0901", PartyType.Person, new DateOnly(2001, 1, 25)), (entry.Id.ToString(), entry.Type, entry.Listed));
        Assert.Equal([new PartyName("Jane ROE"), new PartyName("Jane Ann ROE", NameKind.Alias, NameStrength.Weak), new PartyName("روی", NameKind.Alias)], entry.Names);
        Assert.Equal(new PartialDate(1950, 5), Assert.Single(entry.BirthDates));
        Assert.Equal(new Address("1 Rd, Kabul, 101", null, null, "101", "AF"), Assert.Single(entry.Addresses));
        Assert.Equal(["AF"], entry.Countries);
        Assert.Equal([new Identifier("uk-group", "7001"), new Identifier("un-reference", "TAi.901"), new Identifier("passport", "A1")], entry.Identifiers);
        Assert.Contains("Star Sign: Leo", entry.Remarks, StringComparison.Ordinal);
        Assert.Equal(["not read: column Star Sign"], report.Notes.Keys);
        Assert.Equal((4L, 3L, new DateOnly(2025, 10, 21)), (report.Read, report.Kept, report.Published));
    }

    [Theory]
    [InlineData("12/x5/1980")]
    [InlineData("x2/05/1980")]
    [InlineData("12/13/1980")]
    [InlineData("31/02/1980")]
    public void A_date_of_birth_that_is_none_stays_in_words(string date)
    {
        var (entries, _) = Import.Text("uk-conlist", "ConList.csv", SmallFiles.UkConList.Replace("01/08/1981", date, StringComparison.Ordinal));
        Assert.Contains(date, Assert.Single(entries[0].Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void The_measures_are_those_that_the_entry_names()
    {
        var entries = Import.Text("uk-csv", "uk.csv", SmallFiles.UkCsv).Entries;
        Assert.Equal([MeasureKind.AssetFreeze, MeasureKind.VisaRestriction, MeasureKind.DealingsRestriction], entries[0].Measures.Select(m => m.Kind));
        Assert.All(entries[0].Measures, m => Assert.Equal(("The Afghanistan Regulations 2020", new DateOnly(2001, 1, 25)), (m.Authority, m.From)));
        Assert.Equal("Named by the list as “Prohibition of port entry”.", Assert.Single(entries[1].Measures).Summary);
        Assert.Equal((PartyType.Vessel, "8404991", "PA"), (entries[1].Type, entries[1].Identifiers.Single(i => i.Kind == "imo").Value, entries[1].Countries[0]));
        Assert.Contains("35/01/2024", Assert.Single(entries[1].Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void The_XML_says_the_same()
    {
        var (entries, report) = Import.Text("uk-xml", "uk.xml", SmallFiles.UkXml);
        var entry = Assert.Single(entries);
        Assert.Equal(("uk-sl/AFG0901", PartyType.Person, "Minister"), (entry.Id.ToString(), entry.Type, entry.Title));
        Assert.Equal([new PartyName("Jane ROE"), new PartyName("Ann ROE", NameKind.Alias), new PartyName("روی", NameKind.Alias)], entry.Names);
        Assert.Equal(new PartialDate(1950), Assert.Single(entry.BirthDates));
        Assert.Contains("40/01/1950", Assert.Single(entry.Warnings), StringComparison.Ordinal);
        Assert.Equal("AF", Assert.Single(entry.Addresses).Country);
        Assert.Equal([MeasureKind.AssetFreeze, MeasureKind.DealingsRestriction, MeasureKind.Other], entry.Measures.Select(m => m.Kind));
        Assert.Contains("Place of birth: Kandahar, Afghanistan", entry.Remarks, StringComparison.Ordinal);
        Assert.Equal(["kept as a remark only: StarSign"], report.Notes.Keys);
        Assert.Equal("the designation has no name", Assert.Single(report.Rejections).Reason);
        Assert.Equal(new DateOnly(2025, 10, 21), report.Published);
    }

    [Fact]
    public void Running_text_of_the_old_list_yields_numbers_and_nationalities()
    {
        var (entries, report) = Import.Text("uk-conlist", "ConList.csv", SmallFiles.UkConList);
        var person = entries[0];
        Assert.Equal([new PartyName("Jane DOE"), new PartyName("Jane ROE", NameKind.Former)], person.Names);
        Assert.Equal(["QA", "AF", "SA"], person.Countries);
        Assert.Equal(["1981-08-01", "1980"], person.BirthDates.Select(d => d.ToString()));
        Assert.Equal([new Identifier("passport", "592667"), new Identifier("national-id", "3603251708570001"), new Identifier("un-reference", "QDe.904")], person.Identifiers);
        Assert.Contains("issued on 3 May 2007", person.Remarks, StringComparison.Ordinal);
        Assert.Equal((PartyType.Unknown, "8404991"), (entries[1].Type, entries[1].Identifiers[0].Value));
        Assert.Equal("the row has no group id", Assert.Single(report.Rejections).Reason);
        Assert.Equal(new DateOnly(2020, 4, 27), report.Published);
    }

    [Fact]
    public void The_old_list_of_April_2020_is_read_whole()
    {
        var (entries, report) = Import.Read("uk-conlist", TestData.Require("uk/hmt-conlist-2020-04.csv.gz"));
        Assert.Equal((9_492L, 9_492L, 2_114, 0), (report.Read, report.Kept, entries.Count, report.Warned));
        Assert.Equal(["the file is not UTF-8 and was read as Windows-1252"], report.Notes.Keys);
        Assert.All(entries, e => Assert.NotNull(e.Listed));
        Assert.Equal((1_523, 1_573), (entries.Count(e => e.Type == PartyType.Person), entries.Sum(e => e.BirthDates.Length)));
    }
}
