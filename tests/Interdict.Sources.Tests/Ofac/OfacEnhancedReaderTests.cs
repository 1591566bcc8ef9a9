using Interdict.Lists;
using Interdict.Tests;

namespace Interdict.Sources.Tests.Ofac;

public sealed class OfacEnhancedReaderTests
{
    [Fact]
    public void A_party_on_two_lists_is_an_entry_of_each_and_its_other_lists_are_named()
    {
        var (entries, report) = Read();
        Assert.Equal(["us-ofac-cmic/501", "us-ofac-ssi/501", "us-ofac-cons/502"], entries.Select(e => e.Id.ToString()));
        Assert.Equal([new DateOnly(2021, 6, 3), new DateOnly(2022, 1, 4), null], entries.Select(e => e.Listed));
        Assert.Contains("Also on: SDN List (2024-11-21)", entries[0].Remarks, StringComparison.Ordinal);
        Assert.Contains("A List Of Tomorrow", Assert.Single(entries[0].Warnings), StringComparison.Ordinal);
        Assert.Equal((3L, 2L, 1L), (report.Read, report.Kept, report.Rejected));
        Assert.Equal(new DateOnly(2026, 3, 2), report.Published);
    }

    [Fact]
    public void Names_keep_script_kind_and_strength()
    {
        var entry = Read().Entries[0];
        Assert.Equal(
            [new PartyName("NORTH WORKS CO., LTD."), new PartyName("北方公司", NameKind.Alias), new PartyName("NW", NameKind.Former, NameStrength.Weak)],
            entry.Names);
        Assert.Equal(Script.Han, entry.Names[1].Script);
        Assert.Equal(PartyType.Organization, entry.Type);
    }

    [Fact]
    public void Addresses_documents_features_and_ties_are_kept()
    {
        var entry = Read().Entries[0];
        Assert.Equal([new Address("1 Pier, Floor 2, Oslo, Viken, 0150", "Oslo", "Viken", "0150", "NO"), new Address("", Country: "PA")], entry.Addresses);
        Assert.Equal(["NO", "PA"], entry.Countries);
        Assert.Equal(
            [new Identifier("bic", "NORTNOKK"), new Identifier("ogrn", "1027739609391", "RU"), new Identifier("passport", "A1"), new Identifier("linked-to", "NORTH HOLDING")],
            entry.Identifiers);
        Assert.Equal("CMIC-EO13959", Assert.Single(entry.Programs));
        Assert.Equal("Executive Order 14032 (CMIC)", Assert.Single(entry.Citations).ToString());
        foreach (var said in (string[])["all offices", "Effective Date (CMIC): 02 Aug 2021", "Owned or Controlled By: NORTH HOLDING (uid 77), quality High", "(Reported)", "Passport A1: marked as not valid"])
        {
            Assert.Contains(said, entry.Remarks, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_cannot_be_read_stays_in_words()
    {
        var (entries, report) = Read();
        var person = entries[2];
        Assert.Equal(("Roe Jane", PartyType.Person, "Director"), (person.Name, person.Type, person.Title));
        Assert.Equal(new PartialDate(1962, circa: true), Assert.Single(person.BirthDates));
        Assert.Equal(["KE"], person.Countries);
        Assert.Contains("Citizenship: Atlantis", person.Remarks, StringComparison.Ordinal);
        Assert.Contains("2026-13-01", Assert.Single(person.Warnings), StringComparison.Ordinal);
        Assert.Equal(1, report.Notes["not read: entity/features/feature/flavor"]);
        Assert.Equal("the entity has no name", Assert.Single(report.Rejections).Reason);
    }

    [Fact]
    public void Files_of_changes_are_refused_since_they_are_no_list()
    {
        var enhanced = Assert.Throws<SourceException>(() => Import.Text("ofac-enhanced-xml", "latest.xml", SmallFiles.OfacEnhanced.Replace("<entity id=\"502\">", "<entity id=\"502\" action=\"delete\">", StringComparison.Ordinal)));
        Assert.Contains("delta", enhanced.Message, StringComparison.Ordinal);
        Assert.Throws<SourceException>(() => Import.Text("ofac-advanced-xml", "a.xml", SmallFiles.OfacAdvanced.Replace("<DistinctParty FixedRef=\"2\">", "<DistinctParty FixedRef=\"2\" DeltaAction=\"delete\">", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_short_name_of_the_format_is_known_too() => Assert.IsType<Sources.Ofac.OfacEnhancedReader>(ListReaders.Find("ofac-enhanced"));

    [Fact]
    public void The_consolidated_file_of_January_2025_is_read_whole()
    {
        var (entries, report) = Import.Read("ofac-enhanced-xml", TestData.Require("ofac/consolidated/CONS_ENHANCED.ZIP"));
        Assert.Equal((443L, 443L, 446), (report.Read, report.Kept, entries.Count));
        Assert.Equal((68, 286, 78, 12, 1, 1), (report.EntriesOf(ListCodes.Cmic), report.EntriesOf(ListCodes.Sectoral), report.EntriesOf(ListCodes.Plc), report.EntriesOf(ListCodes.MenuBased),
            report.EntriesOf(ListCodes.Capta), report.EntriesOf(ListCodes.Evaders)));
        Assert.Empty(report.Notes);
        Assert.Equal((0, new DateOnly(2025, 1, 10)), (report.Warned, report.Published));
        Assert.All(entries, e => Assert.NotNull(e.Listed));
        Assert.Equal(283, entries.Sum(e => e.Identifiers.Count(i => i.Kind == "linked-to")));
        var hikvision = Assert.Single(entries, e => e.Id.ToString() == "us-ofac-cmic/30946");
        Assert.Contains(new Identifier("uscc", "91330000733796106P", "CN"), hikvision.Identifiers);
        Assert.Equal(new DateOnly(2021, 6, 3), hikvision.Listed);
    }

    private static (List<Entry> Entries, ImportReport Report) Read() => Import.Text("ofac-enhanced-xml", "CONS_ENHANCED.XML", SmallFiles.OfacEnhanced);
}
