namespace Interdict.Lists.Tests;

public sealed class DocumentCatalogTests
{
    private static readonly OfficialDocument Rule = new(Reporter.FederalRegister, 84, 54002, 54009, "2019-22210", new DateOnly(2019, 10, 9), "the rule of 2019-10-09");
    private static readonly OfficialDocument Next = new(Reporter.FederalRegister, 84, 54009, 54012, null, null, "the document after it");
    private static readonly DocumentCatalog Catalog = new([Next, Rule]);

    private static Citation Fr(int volume, int page) => new(Reporter.FederalRegister, volume, page);

    [Fact]
    public void The_first_page_and_the_page_of_the_table_are_one_document() => Assert.True(Catalog.SameDocument(Fr(84, 54002), Fr(84, 54004)));

    [Fact]
    public void Pages_of_two_documents_or_volumes_are_two()
    {
        Assert.False(Catalog.SameDocument(Fr(84, 54004), Fr(84, 54011)));
        Assert.False(Catalog.SameDocument(Fr(84, 54004), Fr(85, 54004)));
        Assert.False(Catalog.SameDocument(Fr(84, 54004), Fr(84, 53000)));
    }

    [Fact]
    public void Unknown_pages_are_not_known_to_differ()
    {
        Assert.Null(Catalog.SameDocument(Fr(84, 1), Fr(84, 2)));
        Assert.Null(Catalog.SameDocument(Fr(84, 54004), Fr(84, 60000)));
        Assert.Null(Catalog.SameDocument(Fr(84, 54004), new Citation(Reporter.Other, 0, 0, Raw: "Vol. 84, No. 196")));
        Assert.True(Catalog.SameDocument(Fr(84, 1), new Citation(Reporter.FederalRegister, 84, 1, new DateOnly(2019, 1, 2))));
    }

    [Fact]
    public void A_shared_page_belongs_to_the_document_that_starts_there()
    {
        Assert.Same(Next, Catalog.Find(Fr(84, 54009)));
        Assert.Same(Rule, Catalog.Find(Fr(84, 54008)));
        Assert.Null(Catalog.Find(Fr(84, 54013)));
    }

    [Fact]
    public void Citations_become_documents_each_named_once_by_its_first_page()
    {
        var other = new Citation(Reporter.Other, 0, 0, Raw: "Vol. 59, No. 153");
        var distinct = Catalog.Distinct([Fr(84, 54004), Fr(85, 7), Fr(84, 54002), other, new(Reporter.FederalRegister, 85, 7, new DateOnly(2020, 1, 2)), Fr(84, 54011), other]);
        Assert.Equal(["84 FR 54002", "85 FR 7", "Vol. 59, No. 153", "84 FR 54009"], distinct.Select(c => c.ToString()));
        Assert.Equal([new DateOnly(2019, 10, 9), new DateOnly(2020, 1, 2), null, null], distinct.Select(c => c.Date));
    }

    [Fact]
    public void Two_unread_citations_may_be_one_document()
    {
        var one = new Citation(Reporter.Other, 0, 0, Raw: "EO 13818");
        Assert.Null(Catalog.SameDocument(one, new Citation(Reporter.Other, 0, 0, Raw: "E.O. 13818")));
        Assert.True(Catalog.SameDocument(one, one with { }));
    }
}
