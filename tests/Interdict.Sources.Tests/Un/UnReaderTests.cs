using Interdict.Lists;
using Interdict.Tests;

namespace Interdict.Sources.Tests.Un;

public sealed class UnReaderTests
{
    [Fact]
    public void Names_between_semicolons_and_in_two_scripts_are_taken_apart()
    {
        var person = Read().Entries[0];
        Assert.Equal(
            [
                new PartyName("JANE ANN ROE"), new PartyName("جين", NameKind.Alias), new PartyName("The Owl", NameKind.Alias, NameStrength.Weak), new PartyName("Eule (Uhu)", NameKind.Alias, NameStrength.Weak),
                new PartyName("أبو", NameKind.Alias), new PartyName("Abu Roe", NameKind.Alias), new PartyName("Abu Ro", NameKind.Alias),
            ],
            person.Names);
        Assert.Equal(("un-sc/CDi.901", PartyType.Person, "Dr.; General", new DateOnly(2012, 12, 31)), (person.Id.ToString(), person.Type, person.Title, person.Listed));
    }

    [Fact]
    public void Dates_places_documents_and_nationalities_are_read()
    {
        var person = Read().Entries[0];
        Assert.Equal(["1971-02-03", "1970~", "1967/1969", "1973-11"], person.BirthDates.Select(d => d.ToString()));
        Assert.Contains("1970-02-31", Assert.Single(person.Warnings), StringComparison.Ordinal);
        Assert.Equal(["UG", "KW", "CD"], person.Countries);
        Assert.Contains("Nationality: Congolese", person.Remarks, StringComparison.Ordinal);
        Assert.Equal(new Address("1 Rd, Goma, North Kivu, 7", "Goma", "North Kivu", "7", "CD"), Assert.Single(person.Addresses));
        Assert.Equal([new Identifier("passport", "OB 1", "UG"), new Identifier("un-reference", "CDi.901")], person.Identifiers);
        Assert.Equal("DRC", Assert.Single(person.Programs));
    }

    [Fact]
    public void An_entity_named_twice_in_its_heading_has_both_names()
    {
        var (entries, report) = Read();
        Assert.Equal(["NORTH LINES (NL) ; NORTH AIR", "NORTH LINES (NL)", "NORTH AIR", "OLD LINES"], entries[1].Names.Select(n => n.Value));
        Assert.Equal(NameKind.Former, entries[1].Names[3].Kind);
        Assert.Contains("soon", Assert.Single(entries[1].Warnings), StringComparison.Ordinal);
        Assert.Equal(("the party has no name", 2L), (Assert.Single(report.Rejections).Reason, report.InnerNames));
        Assert.Equal("not read: INDIVIDUAL/FAVORITE_COLOR", Assert.Single(report.Notes).Key);
        Assert.Equal(new DateOnly(2026, 2, 27), report.Published);
    }

    [Fact]
    public void The_list_of_February_2026_is_read_whole()
    {
        var (entries, report) = Import.Read("un-xml", TestData.Require("un/consolidated-2026-02.xml.gz"));
        Assert.Equal((1_003L, 1_003, 730, 273), (report.Read, entries.Count, entries.Count(e => e.Type == PartyType.Person), entries.Count(e => e.Type == PartyType.Organization)));
        Assert.Empty(report.Notes);
        Assert.Equal((1, new DateOnly(2026, 2, 27)), (report.Warned, report.Published));
        Assert.All(entries, e => Assert.NotNull(e.Listed));
        Assert.Equal((892, 4_214L), (entries.Sum(e => e.BirthDates.Length), report.Names));
    }

    private static (List<Entry> Entries, ImportReport Report) Read() => Import.Text("un-xml", "un.xml", SmallFiles.Un);
}
