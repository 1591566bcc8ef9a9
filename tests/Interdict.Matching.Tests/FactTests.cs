using Interdict.Lists;
using Interdict.Matching.Explaining;

namespace Interdict.Matching.Tests;

/// <summary>What is known besides the name: it weakens a match where it contradicts, and never more than that; what is unknown does nothing.</summary>
public sealed class FactTests
{
    private const string Name = "Vogelsang Precision";

    private static readonly Score Full = new(Score.Maximum);

    public static TheoryData<PartyType> Types => [.. Enum.GetValues<PartyType>()];

    [Theory]
    [MemberData(nameof(Types))]
    public void An_unknown_type_never_filters(PartyType type)
    {
        Assert.Equal(Full, Listed.Score(new Party(Name), Listed.As(Name) with { Type = type }));
        Assert.Equal(Full, Listed.Score(new Party(Name) { Type = type }, Listed.As(Name)));
        Assert.Equal(Full, Listed.Score(new Party(Name) { Type = type }, Listed.As(Name) with { Type = type }));
    }

    [Fact]
    public void Another_type_weakens_and_does_not_filter() =>
        Assert.InRange(Listed.Score(new Party(Name) { Type = PartyType.Person }, Listed.As(Name) with { Type = PartyType.Organization }).Points, 7_000, 9_999);

    [Theory]
    [InlineData("", "", true)]
    [InlineData("CN", "", true)]
    [InlineData("", "CN", true)]
    [InlineData("CN", "CN", true)]
    [InlineData("cn", "CN", true)]
    [InlineData("US CN", "CN RU", true)]
    [InlineData("US", "CN", false)]
    [InlineData("US GB", "CN RU", false)]
    public void Countries_weaken_only_where_both_are_known_and_none_is_shared(string party, string entry, bool full)
    {
        var score = Listed.Score(new Party(Name) { Countries = [.. Split(party)] }, Listed.As(Name) with { Countries = [.. Split(entry)] });
        Assert.Equal(full, score == Full);
        Assert.InRange(score.Points, 5_000, Score.Maximum);
    }

    [Theory]
    [InlineData("1962-05-03", "1962-05-03", true)]
    [InlineData("1962", "1962-05-03", true)]
    [InlineData("1963~", "1962-05-03", true)]
    [InlineData("1960/1964", "1962", true)]
    [InlineData("1962-05-03", "1962-05-04", false)]
    [InlineData("1962", "1965", false)]
    [InlineData("1967~", "1962", false)]
    public void Birth_dates_weaken_only_where_they_cannot_be_the_same(string party, string entry, bool full)
    {
        Assert.True(PartialDate.TryParse(party, out var one));
        Assert.True(PartialDate.TryParse(entry, out var other));
        var score = Listed.Score(new Party(Name) { BirthDate = one }, Listed.As(Name) with { BirthDates = [new PartialDate(1901), other] });
        Assert.Equal(full, score == Full);
    }

    [Fact]
    public void A_weak_alias_counts_for_less()
    {
        var weak = Listed.As("Other Vogelsang") with { Names = [new PartyName(Name, NameKind.Alias, NameStrength.Weak)] };
        Assert.True(Listed.Score(new Party(Name), weak) < Full);
        Assert.True(Listed.Score(new Party("Vogelsang"), weak) < Listed.Score(new Party("Vogelsang"), Listed.As(Name)));
    }

    [Fact]
    public void Word_order_costs_little_and_another_legal_form_less_than_another_name()
    {
        var order = Listed.Score(new Party("Precision Vogelsang"), Listed.As(Name));
        var form = Listed.Score(new Party(Name + " LLC"), Listed.As(Name + " JSC"));
        var other = Listed.Score(new Party("Vogelsang Quarry"), Listed.As(Name));
        Assert.InRange(order.Points, 9_000, 9_999);
        Assert.InRange(form.Points, 9_000, 9_999);
        Assert.True(other < form && other < order);
    }

    [Theory]
    [InlineData("No. 1234-567")]
    [InlineData("no 1234567")]
    [InlineData("NO1234567")]
    public void An_identifier_finds_its_entry_whatever_the_name(string identifier)
    {
        var screener = Listed.Screener(Listed.As("Huawei"), Listed.As(Name) with { Identifiers = [new Identifier("passport", "No. 1234-567")] });
        var party = new Party("Quite Another") { Identifiers = [identifier] };
        foreach (var exhaustive in (bool[])[false, true])
        {
            var hit = Assert.Single(screener.Screen(party, ScreeningPolicy.Default with { Exhaustive = exhaustive }));
            Assert.Equal((1, Name, 9_900), (hit.Entry, hit.Matched, hit.Score.Points));
            Assert.Contains(hit.Explanation, c => c.Relation == "identifier");
            Assert.Equal(9_900, hit.Explanation.Sum(c => c.Points));
        }
    }

    [Fact]
    public void An_identifier_never_lowers_the_score_of_the_same_name()
    {
        var entry = Listed.As(Name) with { Identifiers = [new Identifier("passport", "1234567")] };
        Assert.Equal(Full, Listed.Score(new Party(Name) { Identifiers = ["1234567"] }, entry));
    }

    [Theory]
    [InlineData("")]
    [InlineData("123")]
    [InlineData("-- 1 --")]
    [InlineData("1234568")]
    public void A_short_or_another_identifier_finds_nothing(string identifier)
    {
        var screener = Listed.Screener(Listed.As(Name) with { Identifiers = [new Identifier("passport", "1234567"), new Identifier("note", "123"), new Identifier("note", "1")] });
        Assert.Empty(screener.Screen(new Party("Quite Another") { Identifiers = [identifier] }, ScreeningPolicy.Default));
    }

    [Theory]
    [InlineData("inn", "INN 7707083893", true)]
    [InlineData("inn", "7707083893", true)]
    [InlineData("passport", "7707083893", true)]
    [InlineData("", "INN 7707083893", true)]
    [InlineData("tax-id", "INN 7707083893", true)]
    [InlineData("identification-number", "INN 7707083893", true)]
    [InlineData("passport", "INN 7707083893", false)]
    [InlineData("inn", "passport 7707083893", false)]
    [InlineData("nit", "RUC 7707083893", false)]
    public void Numbers_of_two_kinds_are_not_one(string kind, string identifier, bool found)
    {
        var screener = Listed.Screener(Listed.As(Name) with { Identifiers = [new Identifier(kind, "7707083893")] });
        var party = new Party("Quite Another") { Identifiers = [identifier] };
        foreach (var exhaustive in (bool[])[false, true])
        {
            Assert.Equal(found, screener.Screen(party, ScreeningPolicy.Default with { Exhaustive = exhaustive }).Length == 1);
        }

        Assert.Equal(found ? 9_900 : 0, screener.Explain(party, 0, ScreeningPolicy.Default).Score.Points);
    }

    [Theory]
    [InlineData("bic", "SABRRUMMXXX", "BIC SABRRUMM")]
    [InlineData("bic", "SABRRUMM", "SABRRUMMXXX")]
    [InlineData("uscc", "91110000721497432T", "organization code 72149743-2")]
    [InlineData("uscc", "91110000721497432T", "72149743-2")]
    [InlineData("cn-org", "72149743-2", "91110000721497432T")]
    [InlineData("imo", "9187629", "IMO9187629")]
    public void A_number_is_found_in_its_other_forms(string kind, string listed, string identifier)
    {
        var screener = Listed.Screener(Listed.As(Name) with { Identifiers = [new Identifier(kind, listed)] });
        Assert.Single(screener.Screen(new Party("Quite Another") { Identifiers = [identifier] }, ScreeningPolicy.Default));
    }

    [Fact]
    public void Check_digits_that_fit_are_told()
    {
        var entry = Listed.As(Name) with { Identifiers = [new Identifier("tax-id", "7736050003", "RU")] };
        var explained = Listed.Screener(entry).Explain(new Party("Quite Another") { Identifiers = ["7736050003"] }, 0, ScreeningPolicy.Default);
        var contribution = Assert.Single(explained.Contributions, c => c.Relation == "identifier");
        Assert.Equal("the number 7736050003 is the entry's, and its check digits fit: INN 7736050003", Sentences.Of(contribution, Language.English));
    }

    [Theory]
    [InlineData("LEI 5299001A2B3C4D5E6F03", "LEI")]
    [InlineData("5299001A2B3C4D5E6F03", "LEI")]
    [InlineData("INN 7736050004", "INN")]
    [InlineData("BIC 12", "BIC")]
    public void A_number_that_cannot_be_right_is_told(string identifier, string kind)
    {
        var party = new Party(Name) { Identifiers = [identifier] };
        foreach (var language in Enum.GetValues<Language>())
        {
            var note = Assert.Single(IdentifierNotes.Of(party, language));
            Assert.Contains(kind, note, StringComparison.Ordinal);
            var explained = Listed.Screener(Listed.As(Name)).Explain(party, 0, ScreeningPolicy.Default, language);
            Assert.Equal(Full, explained.Score);
            Assert.Contains(explained.Reasons, r => r.Contains(note, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("lei", "213800QRSTUVWX123462", "LEI 5299001A2B3C4D5E6F02", true)]
    [InlineData("lei", "213800QRSTUVWX123462", "5299001A2B3C4D5E6F02", true)]
    [InlineData("lei", "213800QRSTUVWX123462", "LEI 213800QRSTUVWX123462", false)]
    [InlineData("lei", "213800QRSTUVWX123463", "LEI 5299001A2B3C4D5E6F02", false)]
    [InlineData("lei", "213800QRSTUVWX123462", "LEI 5299001A2B3C4D5E6F03", false)]
    [InlineData("ogrn", "1027700132195", "OGRN 1027700070518", true)]
    [InlineData("ogrn", "1027700132195", "1027700070518", false)]
    [InlineData("inn", "7707083893", "INN 7736050003", false)]
    [InlineData("imo", "9187629", "IMO 9074729", true)]
    [InlineData("imo", "9187629", "IMO 5849194", false)]
    [InlineData("uscc", "91110000721497432T", "914403005678901201", true)]
    [InlineData("uscc", "91110000721497432T", "LEI 5299001A2B3C4D5E6F02", false)]
    [InlineData("passport", "1234567", "passport 7654321", false)]
    public void Another_number_of_a_kind_of_which_a_party_has_one_weakens_and_is_no_veto(string kind, string listed, string identifier, bool weakens)
    {
        var entry = Listed.As(Name) with { Identifiers = [new Identifier(kind, listed)] };
        var party = new Party(Name) { Identifiers = [identifier] };
        var score = Listed.Score(party, entry);
        Assert.Equal(weakens ? 7_500 : Score.Maximum, score.Points);
        Assert.True(score >= ScreeningPolicy.Default.Threshold);
        var screener = Listed.Screener(entry);
        var explained = screener.Explain(party, 0, ScreeningPolicy.Default);
        Assert.Equal(score, explained.Score);
        Assert.Equal(score.Points, explained.Contributions.Sum(c => c.Points));
        Assert.Equal(weakens, explained.Contributions.Any(c => c.Relation == "other-identifier"));
        Assert.Equal(score, screener.Screen(party, ScreeningPolicy.Default with { Exhaustive = true })[0].Score);
    }

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
