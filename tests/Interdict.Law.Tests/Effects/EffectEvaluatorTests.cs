using Interdict.Law.Effects;
using Interdict.Law.Grammar;
using Interdict.Law.Rules;
using Interdict.Lists;

namespace Interdict.Law.Tests.Effects;

public sealed class EffectEvaluatorTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    [Theory]
    [InlineData(PartyRole.Purchaser, Bite.Bites)]
    [InlineData(PartyRole.IntermediateConsignee, Bite.Bites)]
    [InlineData(PartyRole.UltimateConsignee, Bite.Bites)]
    [InlineData(PartyRole.EndUser, Bite.Bites)]
    [InlineData(PartyRole.FreightForwarder, Bite.RedFlag)]
    [InlineData(PartyRole.Bank, Bite.RedFlag)]
    [InlineData(PartyRole.Carrier, Bite.RedFlag)]
    [InlineData(PartyRole.Broker, Bite.RedFlag)]
    [InlineData(PartyRole.Other, Bite.Depends)]
    [InlineData(PartyRole.Unknown, Bite.Depends)]
    public void An_Entity_List_requirement_bites_in_the_roles_of_748_5_and_is_a_red_flag_in_others(PartyRole role, Bite expected) =>
        Assert.Equal(expected, One(Listed.Hikvision, Listed.License, role, "EAR99").Bite);

    [Fact]
    public void An_EAR99_lens_to_Hikvision_is_caught_under_a_presumption_of_denial()
    {
        var effect = One(Listed.Hikvision, Listed.License, PartyRole.EndUser, "EAR99");
        Assert.Equal((Bite.Bites, Posture.PresumptionOfDenial), (effect.Bite, effect.Policy));
        Assert.Equal([FactKeys.InfectiousDisease, FactKeys.Note1A995], effect.Open);
        Assert.Empty(effect.Exceptions);
    }

    [Fact]
    public void An_NS_CMIC_listing_has_no_export_effect()
    {
        var effect = One(Listed.Cmic, Listed.SecuritiesBan, PartyRole.EndUser, "EAR99");
        Assert.Equal(Bite.DoesNotBite, effect.Bite);
        Assert.Contains("no effect on exports", effect.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void It_bites_in_its_own_area_where_no_item_is_spoken_of() =>
        Assert.Equal(Bite.Bites, Assert.Single(EffectEvaluator.Evaluate(Listed.Cmic, [Listed.SecuritiesBan], new(Day))).Bite);

    [Theory]
    [InlineData("2019-10-08", Bite.OtherDates)]
    [InlineData("2019-10-09", Bite.Bites)]
    public void A_measure_bites_from_its_first_day(string day, Bite expected) => Assert.Equal(
        expected,
        EffectEvaluator.Evaluate(
            Listed.Hikvision, [Listed.License], new(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), PartyRole.EndUser, Items.Of("EAR99")))[0].Bite);

    [Fact]
    public void The_rule_on_affiliates_is_shown_in_its_state_of_the_day() =>
        Assert.Equal(RuleState.Stayed, One(Listed.Hikvision, Listed.License, PartyRole.EndUser, "EAR99", new DateOnly(2026, 11, 9)).Rules[0].State);

    [Fact]
    public void Footnote_4_is_told_with_its_rule() =>
        Assert.Contains(One(Listed.Dahua, Listed.License, PartyRole.EndUser, "EAR99").Notes, n => n.Contains("734.9(e)(2)", StringComparison.Ordinal));

    [Fact]
    public void A_text_that_a_person_must_read_is_taken_as_the_widest()
    {
        var entry = Listed.Entity("x", "For some of the items, see the notice.", "See the notice.");
        var effect = One(entry, Listed.License, PartyRole.EndUser, "EAR99");
        Assert.Equal((Bite.Bites, Posture.ManualReading), (effect.Bite, effect.Policy));
        Assert.NotEmpty(effect.Notes);
    }

    [Fact]
    public void Two_plain_sentences_cite_the_law()
    {
        var sentences = PlainMeaning.Of(Listed.Hikvision, [Listed.License], Day);
        Assert.Equal(2, sentences.Length);
        Assert.Contains("84 FR 54002", sentences[0], StringComparison.Ordinal);
        Assert.Contains("EAR99 included", sentences[0], StringComparison.Ordinal);
        Assert.Contains("a presumption of denial for the rest", sentences[1], StringComparison.Ordinal);
        Assert.DoesNotContain("cleared", string.Join(' ', sentences), StringComparison.OrdinalIgnoreCase);
    }

    private static MeasureEffect One(Entry entry, Measure measure, PartyRole role, string eccn, DateOnly? day = null) =>
        Assert.Single(EffectEvaluator.Evaluate(entry, [measure], new(day ?? Day, role, Items.Of(eccn))));
}
