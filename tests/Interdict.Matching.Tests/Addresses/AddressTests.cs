using Interdict.Lists;
using Interdict.Matching.Addresses;
using Interdict.Matching.Explaining;

namespace Interdict.Matching.Tests.Addresses;

public sealed class AddressTests
{
    private const string Listed = "Unit 7, 12/F, Harbour View Tower, 21-27 Fook Lam Street, Mong Kok, Kowloon, Hong Kong";

    [Theory]
    [InlineData(Listed)]
    [InlineData("Rm 7 12th Floor Harbor View Twr., 21-27 Fook Lam St., Mongkok, KLN")]
    [InlineData("21-27 Fooklam Street, Harbour View Tower, Flat 7, Hong Kong")]
    [InlineData("HARBOUR VIEW TOWER / 12F / UNIT 7 / 21 FOOK LAM ST / MONG KOK")]
    [InlineData("Unit 7, 12/F, Harbour View Tower, 21-27 Fook Lamm Street, Mong Kok")]
    public void A_listed_address_is_found_however_it_is_written(string address) => Assert.NotEmpty(Found(address, Listed));

    [Theory]
    [InlineData("Unit 8, 12/F, Harbour View Tower, 21-27 Fook Lam Street, Mong Kok, Kowloon, Hong Kong")]
    [InlineData("Unit 7, 12/F, Harbour View Tower, 31 Fook Lam Street, Mong Kok, Kowloon, Hong Kong")]
    [InlineData("Fook Lam Street, Mong Kok, Kowloon, Hong Kong")]
    [InlineData("Mong Kok, Kowloon, Hong Kong")]
    [InlineData("Hong Kong")]
    [InlineData("27")]
    [InlineData("Unit 7, 12/F, Seaside Plaza, 40 Pine Road, Aberdeen, Hong Kong")]
    public void Another_house_or_room_and_a_city_alone_are_no_hit(string address) => Assert.Empty(Found(address, Listed));

    [Fact]
    public void An_address_that_leaves_the_room_open_is_a_weaker_hit_than_the_whole_one()
    {
        var whole = Assert.Single(Found(Listed, Listed));
        var part = Assert.Single(Found("Harbour View Tower, 21-27 Fook Lam Street, Mong Kok, Kowloon, Hong Kong", Listed));
        Assert.Equal(Score.Maximum, whole.Score.Points);
        Assert.InRange(part.Score.Points, ScreeningPolicy.Default.Threshold.Points, whole.Score.Points - 1_000);
        Assert.Contains(part.Explanation, c => c.Relation == "open-unit" && c.Entry == "Unit 7, 12/F");
    }

    [Fact]
    public void Another_city_is_another_address() => Assert.Empty(Found("Lenina St. 12, Bldg. 3, Kazan, Russia", "12 Lenina Street, Building 3, Samara, Russia"));

    [Theory]
    [InlineData("ул. Лермонтова, д. 5, корп. 2, Самара", "5 Lermontova Street, Building 2, Samara, Russia")]
    [InlineData("P.O. Box 4711, Damascus", "PO Box 4711, Damascus, Syria")]
    [InlineData("北京市海淀区科学院南路6号12室", "北京市海淀区科学院南路6号12室")]
    [InlineData("No. 305 Pine Road, Wan Chai", "301-307 Pine Rd., Wan Chai, Hong Kong")]
    [InlineData("#03-14, 9 Pine Road, Singapore", "9 Pine Road, #03-14, 387580, Singapore")]
    public void Numbers_are_read_in_the_ways_of_many_countries(string address, string listed) => Assert.NotEmpty(Found(address, listed));

    [Fact]
    public void Another_country_takes_from_the_score_but_Hong_Kong_is_in_China()
    {
        Assert.Contains(Found("14 Pine Road, Springfield, Canada", "14 Pine Road, Springfield, Germany", 1).Single().Explanation, c => c.Relation == "other-country");
        Assert.DoesNotContain(Found("14 Pine Road, Wan Chai, China", "14 Pine Road, Wan Chai, Hong Kong").Single().Explanation, c => c.Relation == "other-country");
    }

    [Fact]
    public void Contributions_sum_to_the_score_and_are_told_in_words_of_each_language()
    {
        foreach (var query in (string[])[Listed, "Unit 8, Harbour View Tower, 21-27 Fook Lam Street, Kowloon", "Harbour View Tower, 23 Fook Lam St., Aberdeen, Canada"])
        {
            var hit = Assert.Single(Found(query, Listed, 1));
            Assert.Equal(hit.Score.Points, hit.Explanation.Sum(c => c.Points));
            Assert.Equal(HitChannel.Address, hit.Channel);
            foreach (var contribution in hit.Explanation)
            {
                Assert.True(Wording.Has(Language.English, $"relation.{contribution.Relation}"), contribution.Relation);
                Assert.True(Wording.Has(Language.Chinese, $"relation.{contribution.Relation}"), contribution.Relation);
            }
        }
    }

    [Fact]
    public void Lists_and_dates_of_the_policy_hold_for_addresses_too()
    {
        var entry = Entry(Listed) with { Listed = new DateOnly(2024, 6, 18) };
        using var index = AddressIndex.Build([entry], "");
        var screener = new AddressScreener(index);
        Assert.Empty(screener.Screen(Listed, ScreeningPolicy.Default with { Lists = [new ListCode("us-ofac-sdn")] }));
        Assert.Empty(screener.Screen(Listed, ScreeningPolicy.Default with { AsOf = new DateOnly(2024, 6, 17) }));
        Assert.NotEmpty(screener.Screen(Listed, ScreeningPolicy.Default with { AsOf = new DateOnly(2024, 6, 18), Lists = [new ListCode("us-bis-el")] }));
    }

    [Fact]
    public void An_index_file_is_read_as_it_was_built_and_refused_where_it_is_damaged_or_anothers()
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var built = AddressIndex.Build([Entry(Listed)], "one"))
            {
                built.Save(path);
            }

            using (var opened = AddressIndex.Open(path, "one"))
            {
                Assert.Single(new AddressScreener(opened).Screen(Listed, ScreeningPolicy.Default));
            }

            Assert.Contains("another corpus", Assert.Throws<IndexFileException>(() => AddressIndex.Open(path, "two")).Message);
            var bytes = File.ReadAllBytes(path);
            bytes[^65] ^= 1;
            File.WriteAllBytes(path, bytes);
            Assert.Contains("damaged", Assert.Throws<IndexFileException>(() => AddressIndex.Open(path, "one")).Message);
            File.WriteAllBytes(path, bytes[..200]);
            Assert.Throws<IndexFileException>(() => AddressIndex.Open(path, "one"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static IReadOnlyList<Hit> Found(string address, string listed, int threshold = 7_000)
    {
        using var index = AddressIndex.Build([Entry(listed)], "");
        return new AddressScreener(index).Screen(address, ScreeningPolicy.Default with { Threshold = new Score(threshold) });
    }

    private static Entry Entry(string address) => Tests.Listed.As("Address 01") with { Type = PartyType.Address, Addresses = [new Address(address)] };
}
