using System.Xml;
using System.Xml.Schema;
using Interdict.Bench;
using Interdict.Lists;
using Interdict.Tests;

namespace Interdict.Sources.Tests.Ofac;

public sealed class OfacAdvancedReaderTests
{
    [Fact]
    public void A_person_is_put_together_from_all_parts_of_the_file()
    {
        var (entries, report) = Import.Text("ofac-advanced-xml", "SDN_ADVANCED.XML", SmallFiles.OfacAdvanced);
        var entry = entries[3];
        Assert.Equal(("us-ofac-sdn/4", PartyType.Person, new DateOnly(2004, 5, 5)), (entry.Id.ToString(), entry.Type, entry.Listed));
        Assert.Equal(
            [
                new PartyName("Ember" + "er4, Falcona Indigo"), new PartyName("Северов4 Пётр", NameKind.Alias), new PartyName("Emberer4, Granitea Indigo", NameKind.Alias),
                new PartyName("Emberer4, Harbora Indigo", NameKind.Former, NameStrength.Weak),
            ],
            entry.Names);
        Assert.Equal(new Address("4 Ember Street, Floor 4, Port Juniper, 00004", "Port Juniper", null, "00004", "KE"), Assert.Single(entry.Addresses));
        Assert.Equal(new PartialDate(1944), Assert.Single(entry.BirthDates));
        Assert.Contains(new Identifier("passport", "E0000004", "KE"), entry.Identifiers);
        Assert.Equal("SDGT", Assert.Single(entry.Programs));
        Assert.Equal("Executive Order 13224 (Terrorism)", Assert.Single(entry.Citations).ToString());
        Assert.Equal("Director of Lumen Granite", entry.Title);
        foreach (var said in (string[])["Gender: Male", "Sanctions type: Block", "Passport E0000004: expires 2030-01-31", "Place of Birth: Port Harbor, Norway"])
        {
            Assert.Contains(said, entry.Remarks, StringComparison.Ordinal);
        }

        Assert.Empty(report.Notes);
        Assert.Equal(new DateOnly(2026, 3, 2), report.Published);
    }

    [Fact]
    public void Ties_name_the_other_party()
    {
        var entry = Import.Text("ofac-advanced-xml", "SDN_ADVANCED.XML", SmallFiles.OfacAdvanced).Entries[2];
        Assert.Contains(new Identifier("linked-to", "Birch Harbor Trading 1 Ltd."), entry.Identifiers);
        Assert.Contains("Acting for or on behalf of: Birch Harbor Trading 1 Ltd. (uid 1)", entry.Remarks, StringComparison.Ordinal);
        Assert.Equal(PartyType.Organization, entry.Type);
    }

    [Fact]
    public void What_is_missing_from_the_file_or_nobodys_is_told()
    {
        var text = SmallFiles.OfacAdvanced.Replace("LocationID=\"2\"", "LocationID=\"99\"", StringComparison.Ordinal).Replace("ProfileID=\"2\"", "ProfileID=\"77\"", StringComparison.Ordinal)
            .Replace("<Year>1942</Year>", "<Year>19x2</Year>", StringComparison.Ordinal);
        var (entries, report) = Import.Text("ofac-advanced-xml", "x.xml", text);
        Assert.Contains(entries[1].Warnings, w => w.Contains("place 99", StringComparison.Ordinal));
        Assert.Equal(ListCodes.Consolidated, entries[1].Id.List);
        Assert.Empty(entries[1].BirthDates);
        Assert.Contains(entries[1].Warnings, w => w.Contains("date of birth", StringComparison.Ordinal));
        Assert.Equal(["a place that a party names and the file lacks", "sanctions entries of a profile that no party has"], report.Notes.Keys);
    }

    [Fact]
    public void The_made_file_is_valid_in_the_official_schema()
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(null, TestData.Require("ofac/sdn_advanced.xsd"));
        using var stream = new MemoryStream();
        OfacAdvancedFile.Write(stream, 30);
        stream.Position = 0;
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas });
        while (reader.Read())
        {
        }
    }

    [Fact]
    public void Every_made_party_is_read()
    {
        using var folder = new TempFolder();
        using var stream = new MemoryStream();
        OfacAdvancedFile.Write(stream, 500);
        var (entries, report) = Import.Read("ofac-advanced", folder.Gzip("sdn_advanced.xml.gz", stream.ToArray()));
        Assert.Equal((500, 500L, 0L, 0), (entries.Count, report.Kept, report.Rejected, report.Warned));
        Assert.Empty(report.Notes);
        Assert.Equal(166, entries.Sum(e => e.Identifiers.Count(i => i.Kind == "linked-to")));
    }
}
