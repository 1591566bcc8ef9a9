using Interdict.Law.Determining;
using Interdict.Law.Grammar;

namespace Interdict.Law.Tests.Golden;

/// <summary>GP5, parties that lists name. Each case is reasoned from the regulations; its name is the reasoning, the comment the citation.</summary>
public sealed class EntityListCases
{
    // 15 CFR 744.11, 744.16; 84 FR 54002, 85 FR 44159: all items subject to the EAR; EAR99 not in the Note to 1A995 and not for disease: presumption of denial; no exception.
    [Fact]
    public void An_EAR99_lens_to_Hikvision_needs_a_license_under_a_presumption_of_denial_and_no_exception_applies()
    {
        var d = Case.One(entry: "hikvision", facts: Case.Answered + ",\"infectiousDisease\":false,\"noteTo1A995\":false");
        Is(d, Outcome.LicenseRequired, Posture.PresumptionOfDenial);
        Assert.Empty(d.Exceptions);
        Assert.Empty(d.Questions);
        Assert.Contains(d.Trace, t => t.Step == "exceptions" && t.Answer == Truth.No && t.Citation.Contains("744.16(b)", StringComparison.Ordinal));
    }

    // The same with the questions on conduct open: the requirement stands; they are asked for the policy and the record.
    [Fact]
    public void Open_questions_do_not_lift_a_requirement_that_is_certain()
    {
        var d = Case.One(entry: "hikvision", facts: "");
        Is(d, Outcome.LicenseRequired, Posture.PresumptionOfDenial);
        Assert.Contains(d.Questions, q => q.About == "facts.infectiousDisease");
    }

    // Review policy of the entry, 85 FR 44159: case-by-case for 1A004.d, and for the other ECCNs it names; NS 2 and RS 2 at China are further bases.
    [Theory]
    [InlineData("1A004.d")]
    [InlineData("1A995")]
    [InlineData("2A983")]
    [InlineData("1D003")]
    public void An_explosive_trace_detector_and_its_kin_to_the_police_of_Kashgar_are_reviewed_case_by_case(string eccn)
    {
        var d = Case.One(eccn, entry: "kashgar-psb", facts: Case.Answered + ",\"infectiousDisease\":false,\"noteTo1A995\":false");
        Is(d, Outcome.LicenseRequired, Posture.CaseByCase);
        Assert.Equal(Posture.CaseByCase, d.Bases.Single(b => b.Rule == "744.11").Policy);
    }

    // The same policy: what it does not name falls under presumption of denial (1A004.a is not .c or .d).
    [Theory]
    [InlineData("1A004.a")]
    [InlineData("5A992.c")]
    [InlineData("3A991")]
    [InlineData("4A994")]
    public void Other_items_to_the_police_of_Kashgar_fall_under_the_presumption(string eccn) =>
        Is(Case.One(eccn, entry: "kashgar-psb", facts: Case.Answered + ",\"infectiousDisease\":false"), Outcome.LicenseRequired, Posture.PresumptionOfDenial);

    // 85 FR 44159: items to detect, identify and treat infectious disease, EAR99 included.
    [Fact]
    public void A_test_kit_for_infectious_disease_to_Kashgar_is_reviewed_case_by_case() =>
        Is(Case.One(entry: "kashgar-psb", facts: Case.Answered + ",\"infectiousDisease\":true"), Outcome.LicenseRequired, Posture.CaseByCase);

    // Consolidated Screening List of 2026-07-31: plain presumption of denial for Dahua, even for 1A004.d.
    [Fact]
    public void Dahua_has_no_case_by_case_review() => Assert.Equal(
        Posture.PresumptionOfDenial, Case.One("1A004.d", entry: "dahua").Bases.Single(b => b.Rule == "744.11").Policy);

    // 15 CFR 744.16(a) with 748.5(c)-(f): the four roles.
    [Theory]
    [InlineData("purchaser")]
    [InlineData("intermediate-consignee")]
    [InlineData("ultimate-consignee")]
    [InlineData("end-user")]
    public void A_listed_party_in_each_role_of_748_5_brings_the_requirement(string role) => Is(Case.One(entry: "plain", role: role), Outcome.LicenseRequired, Posture.PresumptionOfDenial);

    // 15 CFR 744.16(a) does not name them; Supplement No. 3 to Part 732.
    [Theory]
    [InlineData("bank")]
    [InlineData("carrier")]
    [InlineData("freight-forwarder")]
    [InlineData("broker")]
    public void A_listed_party_in_another_role_is_a_red_flag_and_no_requirement(string role)
    {
        var d = Case.One(entry: "plain", role: role);
        Assert.Equal(Outcome.NoLicenseRequired, d.Outcome);
        Assert.Single(d.RedFlags);
        Assert.Equal(Outcome.Incomplete, Case.One(entry: "plain", role: role, facts: "\"prohibitedEndUse\":false,\"knowledgeOfViolation\":false,\"isInformed\":false").Outcome);
    }

    // A role that is not stated is not one that is not named: ask.
    [Fact]
    public void A_listed_party_whose_role_is_vague_leaves_the_determination_incomplete() => Assert.Equal(Outcome.Incomplete, Case.One(entry: "plain", role: "other").Outcome);

    // 84 FR 54002, effective 2019-10-09.
    [Theory]
    [InlineData("2019-10-08", Outcome.NoLicenseRequired)]
    [InlineData("2019-10-09", Outcome.LicenseRequired)]
    public void The_day_before_and_the_day_of_the_listing(string date, Outcome expected) => Assert.Equal(expected, Case.One(entry: "plain", date: date).Outcome);

    // EO 13959 as amended: securities only.
    [Theory]
    [InlineData("30946")]
    [InlineData("uflpa")]
    [InlineData("1260h")]
    public void Listings_for_securities_imports_and_naming_have_no_export_effect(string entry) => Assert.Equal(Outcome.NoLicenseRequired, Case.One(entry: entry).Outcome);

    // Older proliferation entries: "Presumption of approval for EAR99 items".
    [Theory]
    [InlineData("EAR99", Posture.PresumptionOfApproval)]
    [InlineData("5A992.c", Posture.CaseByCase)]
    public void An_older_entry_presumes_approval_for_EAR99(string eccn, Posture expected) => Is(Case.One(eccn, entry: "india", to: "IN"), Outcome.LicenseRequired, expected);

    // 15 CFR 746.8(b), 744.21(e): food and medicine designated as EAR99.
    [Theory]
    [InlineData(true, Posture.CaseByCase)]
    [InlineData(false, Posture.PolicyOfDenial)]
    public void Food_is_case_by_case_under_a_policy_of_denial(bool food, Posture expected) =>
        Is(Case.One(entry: "food", to: "AE", facts: Case.Answered + $",\"foodOrMedicine\":{(food ? "true" : "false")}"), Outcome.LicenseRequired, expected);

    // Partial scope: EAR99 items only if Supplement No. 7 to Part 746 lists them.
    [Theory]
    [InlineData("EAR99", "true", Outcome.LicenseRequired)]
    [InlineData("EAR99", "false", Outcome.NoLicenseRequired)]
    [InlineData("EAR99", "null", Outcome.Incomplete)]
    [InlineData("5A992.c", "false", Outcome.LicenseRequired)]
    public void A_partial_scope_goes_by_the_supplement(string eccn, string listed, Outcome expected) =>
        Assert.Equal(expected, Case.One(eccn, entry: "partial", facts: Case.Answered + $",\"supplement7Part746\":{listed}").Outcome);

    // 15 CFR 746.8(a)(4): only in the projects.
    [Theory]
    [InlineData("true", Outcome.LicenseRequired)]
    [InlineData("false", Outcome.NoLicenseRequired)]
    [InlineData("null", Outcome.Incomplete)]
    public void An_entry_for_projects_goes_by_the_project(string project, Outcome expected) =>
        Assert.Equal(expected, Case.One(entry: "projects", to: "AE", facts: Case.Answered + $",\"project746_8a4\":{project}").Outcome);

    // 15 CFR 744.16(b): only what the entry allows.
    [Fact]
    public void An_entry_that_allows_GOV_says_so() =>
        Assert.Contains("GOV 740.11(b)(2), (e)", Case.One(entry: "gov", to: "RU", eccn: "5A992.c").Trace.Single(t => t.Step == "exceptions").Because, StringComparison.Ordinal);

    // A lost footnote and a slip of columns are reported, and taken as the widest.
    [Fact]
    public void A_lost_footnote_is_told_and_all_items_are_taken_to_be_reached()
    {
        var d = Case.One(entry: "lost");
        Assert.Equal(Outcome.LicenseRequired, d.Outcome);
        Assert.Contains(d.Trace, t => t.Step == "entry-text" && t.Because.Contains("digit is missing", StringComparison.Ordinal));
        Assert.Equal(Posture.ManualReading, Case.One(entry: "slip").Policy);
    }

    // 15 CFR 744.15: no requirement of its own, no exceptions, a statement.
    [Fact]
    public void An_unverified_party_needs_a_statement_and_brings_no_requirement()
    {
        var d = Case.One(entry: "unverified");
        Assert.Equal(Outcome.NoLicenseRequired, d.Outcome);
        Assert.Contains(d.RedFlags, f => f.Text.Contains("744.15(b)", StringComparison.Ordinal));
        Assert.Empty(Case.One("1A004.a", entry: "unverified", to: "TH").Exceptions);
    }

    // 15 CFR 744.21, Supplement No. 2 to Part 744.
    [Theory]
    [InlineData("true", Outcome.LicenseRequired)]
    [InlineData("false", Outcome.NoLicenseRequired)]
    [InlineData("null", Outcome.Incomplete)]
    public void A_listed_military_end_user_needs_a_license_for_items_of_the_supplement(string listed, Outcome expected) =>
        Assert.Equal(expected, Case.One("3A991", entry: "military", facts: Case.Answered + $",\"supplement2Part744\":{listed}").Outcome);

    // 15 CFR 764.3(a)(2), 736.2(b)(4): the order of ZTE, 2018-04-15 to 2018-07-12.
    [Theory]
    [InlineData("2018-04-14", Outcome.NoLicenseRequired)]
    [InlineData("2018-04-15", Outcome.Prohibited)]
    [InlineData("2018-07-12", Outcome.Prohibited)]
    [InlineData("2018-07-13", Outcome.NoLicenseRequired)]
    public void A_denial_order_prohibits_while_it_lasts(string date, Outcome expected) => Assert.Equal(expected, Case.One(entry: "denied", date: date, to: "MX").Outcome);

    // 15 CFR 736.2(b)(4): in any role.
    [Theory]
    [InlineData("bank")]
    [InlineData("carrier")]
    [InlineData("other")]
    public void A_denied_person_in_any_role_prohibits(string role) => Assert.Equal(Outcome.Prohibited, Case.One(entry: "denied-now", role: role, to: "MX").Outcome);

    // 31 CFR chapter V: blocked property; 15 CFR 744.8 does not name GLOMAG, so no export basis of its own.
    [Fact]
    public void A_GLOMAG_designation_blocks_and_brings_no_license_requirement()
    {
        var d = Case.One(entry: "glomag");
        Assert.Equal(Outcome.Prohibited, d.Outcome);
        Assert.DoesNotContain(d.Bases, b => b.Rule == "744.8");
    }

    // 15 CFR 744.8; 89 FR 20107.
    [Fact]
    public void A_designation_under_a_program_of_744_8_brings_one() => Assert.Contains(Case.One(entry: "russia", to: "AE").Bases, b => b.Rule == "744.8" && b.Certain == Truth.Yes);

    private static void Is(Determination d, Outcome outcome, Posture? policy)
    {
        Assert.Equal(outcome, d.Outcome);
        Assert.Equal(policy, d.Policy);
    }
}
