using Interdict.Lists;
using Interdict.Tests;

namespace Interdict.Sources.Tests.Ofac;

public sealed class OfacXmlReaderTests
{
    [Fact]
    public void A_person_is_read_with_all_that_the_format_holds()
    {
        var entry = Read().Entries[0];
        Assert.Equal(("us-ofac-sdn/7", PartyType.Person, "Director"), (entry.Id.ToString(), entry.Type, entry.Title));
        Assert.Equal([new PartyName("ROE, Jane"), new PartyName("DOE, Jane", NameKind.Former), new PartyName("JR", NameKind.Alias, NameStrength.Weak)], entry.Names);
        Assert.Equal([new Identifier("passport", "A1", "NO"), new Identifier("linked-to", "NORTH CO. (NC)"), new Identifier("linked-to", "SOUTH CO.")], entry.Identifiers);
        Assert.Equal(["GLOMAG", "SDGT"], entry.Programs);
        Assert.Equal(["NO", "KE"], entry.Countries);
        Assert.Equal(new PartialDate(1948, 12, 10), Assert.Single(entry.BirthDates));
        Assert.Contains("31 Feb 1950", Assert.Single(entry.Warnings), StringComparison.Ordinal);
        Assert.Contains("Passport A1: issued 01 Jan 2000, expires 01 Jan 2010", entry.Remarks, StringComparison.Ordinal);
        Assert.Contains("Place of birth: Oslo", entry.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vessel_keeps_number_call_sign_and_flag()
    {
        var entry = Read().Entries[1];
        Assert.Equal(PartyType.Vessel, entry.Type);
        Assert.Equal([new Identifier("imo", "8404991"), new Identifier("call-sign", "5XYZ")], entry.Identifiers);
        Assert.Equal(new Address("1 Pier, Gate 3, Havana, LH, 10100", "Havana", "LH", "10100", "CU"), Assert.Single(entry.Addresses));
        Assert.Equal(["CU", "PA"], entry.Countries);
    }

    [Fact]
    public void What_the_file_says_of_itself_is_checked()
    {
        var (_, report) = Read();
        Assert.Equal(new DateOnly(2026, 3, 2), report.Published);
        Assert.Equal(["the file says that it holds 4 entries, but holds 3"], report.Notes.Keys);
        Assert.Equal("the entry has no name", Assert.Single(report.Rejections).Reason);
    }

    [Fact]
    public void The_consolidated_file_of_2018_is_read_whole()
    {
        var (entries, report) = Import.Read("ofac-xml", TestData.Require("ofac/consolidated/ofac-consolidated-2018.xml.gz"));
        Assert.Equal((639L, 639L, 639, 1_891L), (report.Read, report.Kept, entries.Count, report.Names));
        Assert.Empty(report.Notes);
        Assert.All(entries, e => Assert.Equal(ListCodes.Consolidated, e.Id.List));
        Assert.Equal((711, 87, 74), (entries.Sum(e => e.Addresses.Length), entries.Sum(e => e.BirthDates.Length), entries.Count(e => e.Type == PartyType.Vessel)));
    }

    private static (List<Entry> Entries, ImportReport Report) Read() => Import.Text("ofac-xml", "sdn.xml", SmallFiles.OfacClassic);
}
