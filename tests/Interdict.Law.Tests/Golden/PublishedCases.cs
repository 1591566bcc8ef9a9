using Interdict.Law.Determining;
using Interdict.Law.Grammar;

namespace Interdict.Law.Tests.Golden;

/// <summary>
/// Examples and answers that BIS published, restated as facts. Read in stored copies of its pages: the words are ours, the day of the page is told where it bears one. Answers that later rules
/// changed are left out.
/// </summary>
public sealed class PublishedCases
{
    private const string ByPlant = ",\"plantIsDirectProduct\":false";

    // bis.gov, FAQ "Can a listed entity act as my company's purchasing agent for items subject to the EAR?": a license is required (744.11(a), 748.5(c)-(f)).
    [Fact]
    public void A_listed_purchasing_agent_brings_the_requirement() => Assert.Equal(Outcome.LicenseRequired, Case.One(entry: "plain", role: "purchaser", to: "DE").Outcome);

    // The same FAQ: intermediate consignees, "such as forwarding agents". A forwarder to whom the items are consigned has that role; one that only carries is told to look again.
    [Fact]
    public void A_listed_forwarding_agent_that_receives_the_items_is_an_intermediate_consignee()
    {
        Assert.Equal(Outcome.LicenseRequired, Case.One(entry: "plain", role: "intermediate-consignee", to: "DE").Outcome);
        Assert.Contains(Case.One(entry: "plain", role: "freight-forwarder", to: "DE").RedFlags, f => f.Text.Contains("intermediate consignee", StringComparison.Ordinal));
    }

    // bis.doc.gov/entities (page of the Entity List): EAR99 to a listed entity whose requirement is all items subject to the EAR needs a license, though the destination needs none.
    [Fact]
    public void EAR99_to_a_listed_entity_needs_a_license_where_the_country_needs_none()
    {
        Assert.Equal(Outcome.LicenseRequired, Case.One(entry: "plain", to: "GB").Outcome);
        Assert.Equal(Outcome.NoLicenseRequired, Case.One(to: "GB").Outcome);
    }

    // The same page: several requirements are one application, looked at by every policy; if one requires denial, it is denied.
    [Fact]
    public void Of_several_requirements_the_most_restrictive_policy_counts_and_all_are_told()
    {
        var d = Case.One("1A004.a", to: "IN", entry: "india", party: ",\"owners\":[]");
        Assert.Equal(Posture.CaseByCase, d.Bases.Single(b => b.Rule == "744.11").Policy);
        var both = Case.Determine($$"""
            {"date":"2026-11-23","kind":"export","from":"US","to":"IN","parties":[{"role":"end-user","name":"A","entry":"india"},{"role":"purchaser","name":"B","entry":"plain"}],
             "items":[{"eccn":"EAR99","origin":"US"}],"facts":{ {{Case.Answered}} } }
            """);
        Assert.Equal((Posture.PresumptionOfDenial, 2), (both.Policy, both.Bases.Length));
    }

    // bis.gov/faqs, footnote 1 (published 2021-10-28 by a trade paper's report): a component of the rule that is to be built into what a footnote 1 entity ordered needs a license, whoever receives it;
    // going on without one is General Prohibition Ten.
    [Fact]
    public void A_component_for_what_a_footnote_1_entity_ordered_needs_a_license_whoever_receives_it()
    {
        var d = Case.Foreign("3A991", "VN", null, "TW", ",\"usContentPercent\":0,\"producedWith\":[\"3E991\"]", Case.Answered + ",\"footnoteEntity:1\":true");
        Assert.Equal(Outcome.LicenseRequired, d.Outcome);
        Assert.Contains(d.Bases, b => b.Rule == "744.11(a)(2)" && b.Citation.Contains("734.9(e)(1)", StringComparison.Ordinal));
        Assert.Equal(Outcome.Prohibited, Case.Foreign("3A991", "VN", null, "TW", ",\"usContentPercent\":0,\"producedWith\":[\"3E991\"]", "\"footnoteEntity:1\":true,\"knowledgeOfViolation\":true").Outcome);
        Assert.Equal(Outcome.NotSubject, Case.Foreign("3A991", "VN", null, "TW", ",\"usContentPercent\":0,\"producedWith\":[\"3E991\"]", Case.Answered + ByPlant + ",\"footnoteEntity:1\":false").Outcome);
    }

    // De minimis guidelines (of 2015-10-29): above 25 percent elsewhere, above 10 to Country Group E:1; 600 series content to D:5 at any share.
    [Theory]
    [InlineData("CN", 25, false, Outcome.NotSubject)]
    [InlineData("CN", 26, false, Outcome.NoLicenseRequired)]
    [InlineData("SY", 10, false, Outcome.NotSubject)]
    [InlineData("SY", 11, false, Outcome.LicenseRequired)]
    [InlineData("CN", 1, true, Outcome.NoLicenseRequired)]
    public void The_shares_of_the_de_minimis_guidelines(string to, int percent, bool special, Outcome expected) => Assert.Equal(
        expected, Case.Foreign("EAR99", to, null, "DE", $",\"usContentPercent\":{percent},\"producedWith\":[]", Case.Answered + ByPlant + $",\"noDeMinimisContent\":{(special ? "true" : "false")}").Outcome);

    // FAQ 274, "Once I know the ECCN of my item, what is the next step?": an X needs a license unless an exception is available; no X needs none unless embargo, end-user or end use.
    [Theory]
    [InlineData("1A004.a", "TH", null, Outcome.LicenseRequired)]
    [InlineData("1A004.a", "DE", null, Outcome.NoLicenseRequired)]
    [InlineData("1A004.a", "DE", "plain", Outcome.LicenseRequired)]
    [InlineData("EAR99", "CU", null, Outcome.LicenseRequired)]
    public void An_X_in_the_box_and_none(string eccn, string to, string? entry, Outcome expected) => Assert.Equal(expected, Case.One(eccn, to: to, entry: entry).Outcome);

    // Entity List FAQs 43 and 45 (of 2025-09-29, as firms report them), while the Affiliates Rule is in force: ownership counts and not control; a minority share is a red flag;
    // a branch or sales office elsewhere is the listed entity itself.
    [Fact]
    public void Control_without_half_the_shares_is_a_red_flag_and_a_branch_abroad_is_the_entity()
    {
        var controlled = Case.One(date: "2025-10-15", party: ",\"country\":\"CN\",\"owners\":[{\"name\":\"Owner\",\"percent\":30,\"entry\":\"plain\"}]");
        Assert.Equal((Outcome.NoLicenseRequired, 1), (controlled.Outcome, controlled.RedFlags.Length));
        Assert.Equal(Outcome.LicenseRequired, Case.One(date: "2025-10-15", to: "MY", entry: "plain", party: ",\"country\":\"MY\"").Outcome);
    }

    // Bureau of Export Administration, questions on India and Pakistan (1998-12-04), answer 3: technology that TSR would carry to the country needs a license to a listed entity.
    [Fact]
    public void TSR_does_not_carry_technology_to_a_listed_entity() =>
        Assert.Equal(Outcome.LicenseRequired, Case.One("3E001", to: "IN", entry: "india", facts: Case.Answered + ",\"published\":false,\"exception:TSR\":true").Outcome);
}
