using Interdict.Lists;
using Interdict.Matching.Addresses;
using Interdict.Matching.Linking;

namespace Interdict.Matching.Tests.Linking;

public sealed class EntryLinkerTests
{
    [Fact]
    public void Companies_of_one_rare_name_and_country_are_linked_across_lists()
    {
        var link = Assert.Single(Links(
            Entry("us-bis-el", "1", "Zorblatt Quuxian Works Co., Ltd.", country: "CN"), Entry("us-ofac-sdn", "2", "QUUXIAN ZORBLATT WORKS COMPANY LIMITED", country: "CN")));
        Assert.Equal((0, 1), (link.One, link.Other));
        Assert.True(link.Confidence.Points >= 8_500);
        Assert.Equal(link.Confidence.Points, link.Evidence.Sum(e => e.Points));
        Assert.Equal(["name", "country"], link.Evidence.Select(e => e.Kind));
    }

    [Fact]
    public void Entries_of_one_list_are_never_linked() =>
        Assert.Empty(Links(Entry("us-bis-el", "1", "Zorblatt Quuxian Works", country: "CN"), Entry("us-bis-el", "2", "Zorblatt Quuxian Works", country: "CN")));

    [Fact]
    public void Another_country_speaks_against_it() =>
        Assert.Empty(Links(Entry("us-bis-el", "1", "Zorblatt Works", country: "CN"), Entry("us-ofac-sdn", "2", "Zorblatt Works", country: "BR")));

    [Fact]
    public void A_person_needs_more_than_a_name_of_two_words()
    {
        Assert.Empty(Links(Person("us-ofac-sdn", "1", "Ahmed Ali"), Person("un-sc", "2", "Ahmed Ali")));
        Assert.Single(Links(Person("us-ofac-sdn", "1", "Ahmed Zorblatt", "1970-03-05", "AF"), Person("un-sc", "2", "Zorblatt, Ahmed", "1970-03-05", "AF")));
    }

    [Fact]
    public void Births_that_cannot_be_one_end_it() =>
        Assert.Empty(Links(Person("us-ofac-sdn", "1", "Ahmed Mustafa Zorblatt", "1970-03-05", "AF"), Person("un-sc", "2", "Ahmed Mustafa Zorblatt", "1981", "AF")));

    [Fact]
    public void A_person_is_no_company() => Assert.Empty(Links(
        Person("us-ofac-sdn", "1", "Zorblatt Quuxian Works"), Entry("un-sc", "2", "Zorblatt Quuxian Works") with { Type = PartyType.Organization }));

    [Fact]
    public void A_number_with_check_digits_is_enough_and_another_of_its_kind_ends_it()
    {
        var (inn, other) = (new Identifier("inn", "7736050003", "RU"), new Identifier("inn", "7707083893", "RU"));
        var link = Assert.Single(Links(
            Entry("us-ofac-sdn", "1", "Zorblatt Works") with { Identifiers = [inn] }, Entry("eu-fsf", "2", "Altogether Otherwise") with { Identifiers = [inn] }));
        Assert.Equal("identifier", link.Evidence[0].Kind);
        Assert.Empty(Links(
            Entry("us-ofac-sdn", "1", "Zorblatt Quuxian Works") with { Identifiers = [inn] }, Entry("eu-fsf", "2", "Zorblatt Quuxian Works") with { Identifiers = [other] }));
    }

    [Fact]
    public void A_number_without_check_digits_needs_a_name_beside_it()
    {
        var passport = new Identifier("passport", "A1234567", "AF");
        Assert.Empty(Links(Person("us-ofac-sdn", "1", "Ahmed Zorblatt") with { Identifiers = [passport] }, Person("un-sc", "2", "Wilhelm Quuxian") with { Identifiers = [passport] }));
        var link = Assert.Single(Links(Person("us-ofac-sdn", "1", "Ahmed Zorblatt") with { Identifiers = [passport] }, Person("un-sc", "2", "Zorblatt, Ahmed") with { Identifiers = [passport] }));
        Assert.True(link.Confidence.Points >= 8_500);
    }

    [Fact]
    public void A_short_alias_of_both_says_little() => Assert.Empty(Links(
        Entry("us-bis-el", "1", "Bryansk Special Bureau", "BEMZ", country: "RU"), Entry("us-ofac-sdn", "2", "Berdsk Mechanical Plant", "BEMZ", country: "RU")));

    [Fact]
    public void An_address_of_both_makes_it_surer()
    {
        Entry At(string list, string key, string street) =>
            Entry(list, key, "Zorblatt Quuxian Works") with { Addresses = [new Address(street, Country: "CN")], Countries = ["CN"] };
        var near = Assert.Single(Links(At("us-bis-el", "1", "555 Qianmo Road, Binjiang District, Hangzhou"), At("us-ofac-sdn", "2", "No. 555 Qianmo Rd., Binjiang, Hangzhou")));
        var far = Assert.Single(Links(At("us-bis-el", "1", "555 Qianmo Road, Binjiang District, Hangzhou"), At("us-ofac-sdn", "2", "12 Renmin Street, Harbin")));
        Assert.Contains(near.Evidence, e => e.Kind == "address");
        Assert.True(near.Confidence > far.Confidence);
        Assert.True(near.Confidence.Points <= LinkRules.Most);
    }

    [Fact]
    public void Whoever_asks_from_either_side_gets_the_same_links()
    {
        Entry[] entries =
        [
            Entry("us-bis-el", "1", "Zorblatt Quuxian Works", country: "CN"), Entry("us-ofac-sdn", "2", "Zorblatt Quuxian Works Ltd", country: "CN"),
            Entry("eu-fsf", "3", "Works of Zorblatt Quuxian", country: "CN"), Entry("uk-sl", "4", "Sorblat Kuuxian Works", country: "CN"),
        ];
        using var index = NameIndex.Build(entries, "");
        var linker = new EntryLinker(index, () => null, i => entries[i]);
        var all = linker.All();
        var ofEach = Enumerable.Range(0, entries.Length).SelectMany(i => linker.Of(i)).Select(l => (l.One, l.Other, l.Confidence)).Distinct().Order();
        Assert.NotEmpty(all);
        Assert.Equal(all.Select(l => (l.One, l.Other, l.Confidence)).Order(), ofEach);
    }

    private static Link[] Links(params Entry[] entries)
    {
        using var index = NameIndex.Build(entries, "");
        using var addresses = AddressIndex.Build(entries, "");
        return [.. new EntryLinker(index, () => addresses, i => entries[i]).All()];
    }

    private static Entry Entry(string list, string key, string name, string? alias = null, string? country = null) => new()
    {
        Id = new EntryId(new ListCode(list), key),
        Names = alias is null ? [new PartyName(name)] : [new PartyName(name), new PartyName(alias, NameKind.Alias)],
        Countries = country is null ? [] : [country],
    };

    private static Entry Person(string list, string key, string name, string? born = null, string? country = null) => Entry(list, key, name, country: country) with
    {
        Type = PartyType.Person,
        BirthDates = born is not null && PartialDate.TryParse(born, out var date) ? [date] : [],
    };
}
