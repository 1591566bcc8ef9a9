using System.Xml;
using System.Xml.Schema;
using Interdict.Lists;
using Interdict.Tests;

namespace Interdict.Sources.Tests.Eu;

public sealed class EuReaderTests
{
    [Fact]
    public void The_first_strong_name_is_the_heading()
    {
        var entry = Xml().Entries[0];
        Assert.Equal([new PartyName("Jane Roe"), new PartyName("Owl", NameKind.Alias, NameStrength.Weak)], entry.Names);
        Assert.Equal(("eu-fsf/EU.901.28", PartyType.Person, new DateOnly(2003, 6, 27), "Dr; Minister"), (entry.Id.ToString(), entry.Type, entry.Listed, entry.Title));
    }

    [Fact]
    public void Every_detail_cites_its_regulation()
    {
        var entry = Xml().Entries[0];
        Assert.Equal(["1210/2003 (OJ L169)", "2016/218 (OJ L40)"], entry.Citations.Select(c => c.ToString()));
        Assert.Equal(new DateOnly(2016, 2, 17), entry.Citations[1].Date);
        Assert.Equal(("IRQ", "http://eur-lex.europa.eu/x"), (Assert.Single(entry.Programs), entry.SourceUrl));
    }

    [Fact]
    public void Births_addresses_and_documents_are_read()
    {
        var entry = Xml().Entries[0];
        Assert.Equal(["1937-04~", "1958/1963"], entry.BirthDates.Select(d => d.ToString()));
        Assert.Contains("(islamic calendar): 1320-01-01", entry.Remarks, StringComparison.Ordinal);
        Assert.Equal(new Address("1 Rd, PO Box 5, Baghdad, 10", "Baghdad", null, "10", "IQ"), Assert.Single(entry.Addresses));
        Assert.Equal(
            [new Identifier("un-reference", "IQi.901"), new Identifier("eu-reference", "EU.901.28"), new Identifier("email", "a@b.example"), new Identifier("passport", "A1", "IQ")], entry.Identifiers);
        Assert.Contains("National passport A1: issued by Baghdad, expired", entry.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_or_new_is_told()
    {
        var (entries, report) = Xml();
        Assert.Contains("2003-07-99", Assert.Single(entries[1].Warnings), StringComparison.Ordinal);
        Assert.Equal("not read: sanctionEntity/@sparkle", Assert.Single(report.Notes).Key);
        Assert.Equal("the entity has no name", Assert.Single(report.Rejections).Reason);
        Assert.Equal(new DateOnly(2026, 3, 2), report.Published);
    }

    [Fact]
    public void The_fixture_is_in_the_official_schema()
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(null, TestData.Require("eu/fsf-schema-1.1.xsd"));
        var sound = SmallFiles.EuXml[..SmallFiles.EuXml.IndexOf("<sanctionEntity logicalId=\"902\"", StringComparison.Ordinal)] + "</export>";
        using var reader = XmlReader.Create(new StringReader(sound), new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas });
        while (reader.Read())
        {
        }
    }

    [Fact]
    public void Rows_of_one_party_are_joined_wherever_they_stand()
    {
        var (entries, report) = Import.Text("eu-csv", "eu.csv", SmallFiles.EuCsv);
        Assert.Equal(["eu-fsf/EU.913.28", "eu-fsf/14"], entries.Select(e => e.Id.ToString()));
        var entry = entries[0];
        Assert.Equal(("Jane Roe", PartyType.Person, new DateOnly(2003, 6, 27)), (entry.Name, entry.Type, entry.Listed));
        Assert.Equal(new Address("1; Rd, Baghdad", "Baghdad", null, null, "IQ"), Assert.Single(entry.Addresses));
        Assert.Equal(new PartialDate(1937, 4), Assert.Single(entry.BirthDates));
        Assert.Equal([new Identifier("eu-reference", "EU.913.28"), new Identifier("passport", "A1", "IQ")], entry.Identifiers);
        Assert.Equal((6L, 5L, 1L), (report.Read, report.Kept, report.Rejected));
        Assert.Equal(["not read: column Entity_Novelty"], report.Notes.Keys);
        Assert.Equal(new DateOnly(2026, 3, 2), report.Published);
    }

    [Fact]
    public void The_first_thousand_lines_of_2018_are_read_in_their_older_layout()
    {
        var (entries, report) = Import.Read("eu-csv", TestData.Require("eu/fsf-2018-first-1000.csv"));
        Assert.Equal((999L, 999L, 93), (report.Read, report.Kept, entries.Count));
        Assert.Equal(["the file is not UTF-8 and was read as Windows-1252"], report.Notes.Keys);
        Assert.Equal((37, 11, 61), (entries.Sum(e => e.Addresses.Length), entries.Sum(e => e.BirthDates.Length), entries.Count(e => e.Type == PartyType.Person)));
        var mugabe = Assert.Single(entries, e => e.Id.Key == "EU.36.64");
        Assert.Equal(["2018/223 (OJ L43)", "1643/2002 (OJ L247)", "898/2005 (OJ L153)", "151/2012 (OJ L49)"], mugabe.Citations.Select(c => c.ToString()));
        Assert.Contains(new Identifier("passport", "AD001095"), mugabe.Identifiers);
    }

    private static (List<Entry> Entries, ImportReport Report) Xml() => Import.Text("eu-xml", "eu.xml", SmallFiles.EuXml);
}
