using Interdict.Lists;
using Interdict.Tests;

namespace Interdict.Sources.Tests.Ftm;

public sealed class FtmReaderTests
{
    [Fact]
    public void Parties_are_joined_with_addresses_sanctions_and_owners()
    {
        var (entries, report) = Import.Text("ftm", "e.json", SmallFiles.Ftm);
        Assert.Equal(["ftm/a-1", "ftm/c-1"], entries.Select(e => e.Id.ToString()));
        var (person, company) = (entries[0], entries[1]);
        Assert.Equal([new PartyName("Jane Roe"), new PartyName("Джейн Ро", NameKind.Alias), new PartyName("Owl", NameKind.Alias, NameStrength.Weak)], person.Names);
        Assert.Equal(("NO", "1960-02", "Director"), (person.Countries[0], person.BirthDates[0].ToString(), person.Title));
        Assert.Equal(new Address("1 Pier, Oslo, Norway", Country: "NO"), Assert.Single(person.Addresses));
        Assert.Contains("favoriteColor: blue", person.Remarks, StringComparison.Ordinal);
        Assert.Equal([new Identifier("inn", "7736050003"), new Identifier("linked-to", "Jane Roe")], company.Identifiers);
        Assert.Contains("Owned by: Jane Roe (ftm/a-1), 51 %, from 2020", company.Remarks, StringComparison.Ordinal);
        Assert.Equal("X-1", Assert.Single(company.Programs));
        Assert.Equal((7L, 5L), (report.Read, report.Kept));
        Assert.Equal(["an entity of schema Article is no party", "the line is no JSON object with id, schema and properties"], report.Reasons.Keys);
    }

    [Fact]
    public void A_file_of_something_else_is_refused() => Assert.Throws<SourceException>(() => Import.Text("ftm", "e.json", "[1,2]\n"));

    [Fact]
    public void A_sanctioned_group_is_read_whole()
    {
        var (entries, report) = Import.Read("ftm", TestData.Require("ownership/sanctioned-group.ftm.json"));
        Assert.Equal((91L, 91L, 17), (report.Read, report.Kept, entries.Count));
        Assert.Equal(14, entries.Sum(e => e.Remarks?.Split("Owned by: ").Length - 1));
    }
}
