using Interdict.Law.Determining;

namespace Interdict.Law.Tests.Golden;

/// <summary>Jurisdiction, the chart, embargoes, end uses and dated rules. Each case is reasoned from the regulations; its name is the reasoning, the comment the citation.</summary>
public sealed class ItemCases
{
    private const string NotByPlant = ",\"plantIsDirectProduct\":false";

    // 15 CFR 734.9(e)(2): 3E991 is of its list; Dahua has footnote 4.
    [Fact]
    public void A_3A991_processor_made_in_Taiwan_with_3E991_to_Dahua_is_subject_by_footnote_4()
    {
        var d = Case.Foreign("3A991", "CN", "dahua", "TW", ",\"usContentPercent\":0,\"producedWith\":[\"3E991\"]");
        Assert.Equal(Outcome.LicenseRequired, d.Outcome);
        Assert.Contains(d.Trace, t => t.Step == "foreign-direct-product" && t.Answer == Truth.Yes && t.Citation.Contains("734.9(e)(2)", StringComparison.Ordinal));
    }

    // The same to Hikvision, which has no footnote: no rule reaches it.
    [Fact]
    public void The_same_processor_to_Hikvision_is_not_subject_by_that_rule()
    {
        var d = Case.Foreign("3A991", "CN", "hikvision", "TW", ",\"usContentPercent\":0,\"producedWith\":[\"3E991\"]", Case.Answered + NotByPlant);
        Assert.DoesNotContain(d.Trace, t => t.Citation.Contains("734.9(e)(2)", StringComparison.Ordinal) && t.Answer != Truth.No);
        Assert.DoesNotContain(d.Bases, b => b.Rule == "744.11" && b.Certain == Truth.Yes);
    }

    // 15 CFR 734.9(e)(2) before 2022-10-21 is beyond what an entry of today tells; a foreign item with no US technology at all is not a direct product.
    [Fact]
    public void A_Taiwanese_item_made_with_no_US_technology_and_no_US_content_is_not_subject() => Assert.Equal(
        Outcome.NotSubject, Case.Foreign("EAR99", "CN", "dahua", "TW", ",\"usContentPercent\":0,\"producedWith\":[]", Case.Answered + NotByPlant).Outcome);

    // 15 CFR 734.9(e): the entry cites the rule and its digit is lost; that it has no footnote is not concluded.
    [Fact]
    public void A_lost_footnote_leaves_the_rule_open_for_a_foreign_item()
    {
        var d = Case.Foreign("3A991", "CN", "lost", "TW", ",\"usContentPercent\":0,\"producedWith\":[\"3E991\"]", Case.Answered + NotByPlant);
        Assert.Equal(Outcome.Incomplete, d.Outcome);
        Assert.Contains(d.Trace, t => t.Answer == Truth.Unknown && t.Citation.Contains("734.9(e)(2)", StringComparison.Ordinal));
    }

    // 15 CFR 734.3(a)(1): from where it is sent decides for a foreign item too.
    [Fact]
    public void A_foreign_item_sent_from_nowhere_stated_leaves_a_question()
    {
        var d = Case.Determine($$"""
            {"date":"2026-11-23","to":"CN","parties":[{"role":"end-user","name":"Party"}],"facts":{ {{Case.Answered}},"plantIsDirectProduct":false},
             "items":[{"eccn":"EAR99","origin":"DE","usContentPercent":0,"producedWith":[]}]}
            """);
        Assert.Equal(Outcome.Incomplete, d.Outcome);
        Assert.Contains(d.Questions, q => q.About == "from");
    }

    // 15 CFR 734.9: a plant that is a direct product is not ruled out by silence.
    [Fact]
    public void Silence_on_the_plant_leaves_a_question_for_a_party_of_footnote_4()
    {
        var d = Case.Foreign("EAR99", "CN", "dahua", "TW", ",\"usContentPercent\":0,\"producedWith\":[]");
        Assert.Equal(Outcome.Incomplete, d.Outcome);
        Assert.Contains(d.Questions, q => q.About == "facts.plantIsDirectProduct");
    }

    // 15 CFR 734.3(a): origin decides.
    [Fact]
    public void A_missing_origin_is_asked_for_and_leaves_the_determination_incomplete()
    {
        var d = Case.One(origin: null, from: "DE", kind: "reexport");
        Assert.Equal(Outcome.Incomplete, d.Outcome);
        Assert.Contains(d.Questions, q => q is { About: "items[0].origin", Why.Length: > 0, Evidence.Length: > 0, Citation.Length: > 0 });
    }

    // 15 CFR 734.3(a)(1): whatever is exported from the United States is subject, where it was made does not matter.
    [Fact]
    public void A_foreign_item_exported_from_the_United_States_is_subject() =>
        Assert.Contains(Case.One(origin: "DE", entry: "plain").Trace, t => t.Step == "subject-to-ear" && t.Answer == Truth.Yes);

    // 15 CFR 734.4(d): 25 percent; (c): 10 percent to E:1 and E:2.
    [Theory]
    [InlineData("CN", "25", "noDeMinimisContent\":false", Outcome.NotSubject)]
    [InlineData("CN", "25.1", "noDeMinimisContent\":false", Outcome.LicenseRequired)]
    [InlineData("CN", "5", "noDeMinimisContent\":true", Outcome.LicenseRequired)]
    public void De_minimis_is_25_percent_and_some_content_has_none(string to, string percent, string fact, Outcome expected) => Assert.Equal(
        expected, Case.Foreign("EAR99", to, "plain", "DE", $",\"usContentPercent\":{percent},\"producedWith\":[]", Case.Answered + NotByPlant + ",\"" + fact).Outcome);

    // 15 CFR 734.4(c).
    [Theory]
    [InlineData("CU", "10", Outcome.NotSubject)]
    [InlineData("CU", "10.1", Outcome.LicenseRequired)]
    [InlineData("SY", "11", Outcome.LicenseRequired)]
    [InlineData("KP", "11", Outcome.LicenseRequired)]
    public void De_minimis_is_10_percent_to_E_1_and_E_2(string to, string percent, Outcome expected) => Assert.Equal(
        expected, Case.Foreign("EAR99", to, null, "DE", $",\"usContentPercent\":{percent},\"producedWith\":[]", Case.Answered + NotByPlant + ",\"noDeMinimisContent\":false").Outcome);

    // 15 CFR 734.7; 734.3(b)(1).
    [Theory]
    [InlineData("published")]
    [InlineData("otherAgency")]
    public void What_is_published_or_under_another_agency_is_not_subject(string fact) => Assert.Equal(Outcome.NotSubject, Case.One("3E001", facts: Case.Answered + $",\"{fact}\":true").Outcome);

    // Country Chart: China has NS 2, CB 2, RS 2, NS 1, RS 1, MT 1, NP 1-2, CC 1 and CC 3; no AT 1, CC 2, FC 1.
    [Theory]
    [InlineData("EAR99", Outcome.NoLicenseRequired)]
    [InlineData("3A991", Outcome.NoLicenseRequired)]
    [InlineData("4A994", Outcome.NoLicenseRequired)]
    [InlineData("5A992.c", Outcome.NoLicenseRequired)]
    [InlineData("6A993", Outcome.NoLicenseRequired)]
    [InlineData("1A995", Outcome.NoLicenseRequired)]
    [InlineData("1A004.d", Outcome.LicenseRequired)]
    [InlineData("2A983", Outcome.LicenseRequired)]
    [InlineData("5A002", Outcome.LicenseRequired)]
    [InlineData("6A003.b.4.b", Outcome.LicenseRequired)]
    [InlineData("3A981", Outcome.LicenseRequired)]
    public void To_a_party_of_China_that_no_list_names_the_chart_decides(string eccn, Outcome expected) => Assert.Equal(expected, Case.One(eccn).Outcome);

    // 15 CFR 738.4(a): each affirmative reason is a basis of its own.
    [Fact]
    public void Each_reason_for_control_is_a_basis_of_its_own() =>
        Assert.Equal(["NS2", "RS2"], Case.One("1A004.d").Bases.Where(b => b.Certain == Truth.Yes).Select(b => b.Rule));

    // 85 FR 83788: Hong Kong has no row; China's counts.
    [Theory]
    [InlineData("1A004.d", Outcome.LicenseRequired)]
    [InlineData("5A992.c", Outcome.NoLicenseRequired)]
    public void Freight_to_Hong_Kong_has_the_row_of_China(string eccn, Outcome expected)
    {
        var d = Case.One(eccn, to: "HK");
        Assert.Equal(expected, d.Outcome);
        Assert.Contains(d.Trace, t => t.Citation == "85 FR 83788");
    }

    // 85 FR 83788: the day before, the row of Hong Kong is not in the tables.
    [Fact]
    public void Before_2020_12_23_the_row_of_Hong_Kong_must_be_looked_up() => Assert.Equal(Outcome.Incomplete, Case.One("5A992.c", to: "HK", date: "2020-12-22").Outcome);

    // Part 740, Supplement No. 1: Macau is in D:1, D:3 and D:4 and not in D:5.
    [Fact]
    public void Macau_is_not_in_D_5()
    {
        Assert.False(Law.Tables.CountryGroups.Contains("D:5", "MO"));
        Assert.True(Law.Tables.CountryGroups.Contains("D:1", "MO"));
    }

    // 3A090.c: "Macau or D:5" is a stated scope that names Macau beside the group.
    [Theory]
    [InlineData("MO", Outcome.LicenseRequired)]
    [InlineData("CN", Outcome.LicenseRequired)]
    public void A_stated_scope_that_names_Macau_reaches_it(string to, Outcome expected) => Assert.Equal(expected, Case.One("3A090.c", to: to).Outcome);

    // 742.6(a)(6)(iii)(B): UAE, D:1, D:4, D:5 and not A:5 or A:6.
    [Theory]
    [InlineData("AE", Outcome.LicenseRequired)]
    [InlineData("CN", Outcome.LicenseRequired)]
    [InlineData("DE", Outcome.NoLicenseRequired)]
    [InlineData("IL", Outcome.NoLicenseRequired)]
    public void Advanced_chips_of_3A090_b_go_by_stated_groups(string to, Outcome expected) => Assert.Equal(expected, Case.One("3A090.b", to: to).Outcome);

    // 742.6(a)(6)(iii)(A): the worldwide text is the AI Diffusion rule's, in the CFR and not enforced since 2025-05-13: no answer is made up for Germany.
    [Fact]
    public void The_worldwide_text_of_3A090_a_is_shown_as_not_enforced()
    {
        var d = Case.One("3A090.a", to: "DE");
        Assert.Equal(Outcome.Incomplete, d.Outcome);
        Assert.Contains(d.Bases, b => b.Status is { State: Law.Rules.RuleState.NotEnforced });
    }

    // 91 FR 1684, in force from 2026-01-15, exports from the United States.
    [Theory]
    [InlineData("2026-01-14", Law.Rules.RuleState.NotYet)]
    [InlineData("2026-01-15", Law.Rules.RuleState.InForce)]
    public void The_day_before_and_the_day_of_91_FR_1684(string date, Law.Rules.RuleState expected) =>
        Assert.Equal(
            expected == Law.Rules.RuleState.InForce ? Truth.Yes : Truth.No,
            Case.One("3A090.a", date: date).Trace.Single(t => t.Step == "review-policy" && t.Citation == "91 FR 1684").Answer);

    // 15 CFR 738.3(a)(1).
    [Theory]
    [InlineData("5A980", "GB")]
    [InlineData("0A983", "CA")]
    [InlineData("5D980", "FR")]
    [InlineData("5A001.f.1", "JP")]
    public void Entries_that_bypass_the_chart_need_a_license_everywhere(string eccn, string to) => Assert.Equal(Outcome.LicenseRequired, Case.One(eccn, to: to).Outcome);

    // Part 746: rows without marks allow nothing.
    [Theory]
    [InlineData("CU")]
    [InlineData("IR")]
    [InlineData("KP")]
    [InlineData("SY")]
    public void EAR99_to_an_embargoed_destination_needs_a_license(string to) => Assert.Equal(Outcome.LicenseRequired, Case.One(to: to).Outcome);

    // 15 CFR 746.8(a)(1), 746.5.
    [Theory]
    [InlineData("RU", "5A992.c", "null", Outcome.LicenseRequired)]
    [InlineData("BY", "3A991", "null", Outcome.LicenseRequired)]
    [InlineData("RU", "EAR99", "true", Outcome.LicenseRequired)]
    [InlineData("RU", "EAR99", "false", Outcome.NoLicenseRequired)]
    [InlineData("RU", "EAR99", "null", Outcome.Incomplete)]
    public void Russia_and_Belarus_need_a_license_for_the_CCL_and_for_EAR99_items_of_the_supplements(string to, string eccn, string listed, Outcome expected) =>
        Assert.Equal(expected, Case.One(eccn, to: to, facts: Case.Answered + $",\"supplementPart746\":{listed}").Outcome);

    // 15 CFR 746.6.
    [Theory]
    [InlineData("true", Outcome.LicenseRequired)]
    [InlineData("false", Outcome.NoLicenseRequired)]
    [InlineData("null", Outcome.Incomplete)]
    public void Occupied_regions_of_Ukraine_are_under_an_embargo(string occupied, Outcome expected) =>
        Assert.Equal(expected, Case.One(to: "UA", facts: Case.Answered + $",\"occupiedUkraine\":{occupied}").Outcome);

    // 15 CFR 744.2-744.4, 744.22: any item.
    [Theory]
    [InlineData("nuclearEndUse", "744.2")]
    [InlineData("missileEndUse", "744.3")]
    [InlineData("chemBioEndUse", "744.4")]
    [InlineData("militaryIntelligenceEndUser", "744.22")]
    [InlineData("supercomputerOrSemiconductorEndUse", "744.23")]
    public void A_prohibited_end_use_needs_a_license_for_any_item(string fact, string rule)
    {
        var d = Case.One(facts: $"\"{fact}\":true,\"knowledgeOfViolation\":false,\"isInformed\":false,\"redFlagsResolved\":true");
        Assert.Equal(Outcome.LicenseRequired, d.Outcome);
        Assert.Contains(d.Bases, b => b.Rule == rule && b.Certain == Truth.Yes);
    }

    // 15 CFR 744.21: China, items of Supplement No. 2; an unlisted military end user counts.
    [Theory]
    [InlineData("true", Outcome.LicenseRequired)]
    [InlineData("null", Outcome.LicenseRequired, "supplement2Part744")]
    public void A_military_end_use_in_China_goes_by_the_supplement(string listed, Outcome expected, string? asked = null)
    {
        var d = Case.One("4A994", facts: $"\"militaryEndUse\":true,\"supplement2Part744\":{listed},\"knowledgeOfViolation\":false,\"isInformed\":false,\"redFlagsResolved\":true");
        Assert.Equal(asked is null ? expected : Outcome.Incomplete, d.Outcome);
    }

    // Unknown is never No: end use, knowledge, letters and red flags are asked before anything is said to need no license.
    [Fact]
    public void Without_answers_on_conduct_nothing_is_said_to_need_no_license()
    {
        var d = Case.One("EAR99", to: "CA", facts: "");
        Assert.Equal(Outcome.Incomplete, d.Outcome);
        Assert.Equal(["facts.listedOwners", "facts.prohibitedEndUse", "facts.isInformed", "facts.knowledgeOfViolation", "facts.redFlagsResolved"], d.Questions.Select(q => q.About));
    }

    // 15 CFR 736.2(b)(10).
    [Fact]
    public void Knowledge_of_a_violation_prohibits() =>
        Assert.Equal(Outcome.Prohibited, Case.One(to: "CA", facts: "\"knowledgeOfViolation\":true").Outcome);

    // 15 CFR 740.4: GBS is offered by 1A004.a for Country Group B only, and only the exporter can confirm its conditions.
    [Fact]
    public void An_exception_is_offered_and_counts_only_once_its_conditions_are_confirmed()
    {
        var offered = Case.One("1A004.a", to: "TH");
        Assert.Equal(Outcome.LicenseRequired, offered.Outcome);
        Assert.Contains(offered.Exceptions, e => e.Text.StartsWith("GBS", StringComparison.Ordinal));
        Assert.Equal(Outcome.Exception, Case.One("1A004.a", to: "TH", facts: Case.Answered + ",\"exception:GBS\":true").Outcome);
    }

    // China is not in Country Group B.
    [Fact]
    public void GBS_does_not_reach_China_though_it_be_confirmed() => Assert.Equal(Outcome.LicenseRequired, Case.One("1A004.a", facts: Case.Answered + ",\"exception:GBS\":true").Outcome);

    // 15 CFR 744.16(b): never for a party of the Entity List.
    [Fact]
    public void A_confirmed_exception_does_not_help_with_a_party_of_the_Entity_List() =>
        Assert.Equal(Outcome.LicenseRequired, Case.One("1A004.a", to: "TH", entry: "plain", facts: Case.Answered + ",\"exception:GBS\":true").Outcome);

    // 90 FR 47201, stayed by 90 FR 50857 from 2025-11-10 to 2026-11-09.
    [Theory]
    [InlineData("2025-09-28", Outcome.NoLicenseRequired)]
    [InlineData("2025-09-29", Outcome.LicenseRequired)]
    [InlineData("2025-11-09", Outcome.LicenseRequired)]
    [InlineData("2025-11-10", Outcome.NoLicenseRequired)]
    [InlineData("2026-11-09", Outcome.NoLicenseRequired)]
    [InlineData("2026-11-10", Outcome.LicenseRequired)]
    public void A_company_owned_by_a_listed_party_goes_by_the_state_of_the_affiliates_rule(string date, Outcome expected)
    {
        var d = Case.One(date: date, party: ",\"country\":\"CN\",\"owners\":[{\"name\":\"Owner\",\"percent\":55,\"entry\":\"plain\"}]");
        Assert.Equal(expected, d.Outcome);
        if (date == "2026-11-10")
        {
            Assert.Contains(d.Bases, b => b.Status is { Provenance.IsUnsure: true });
        }
    }

    // 90 FR 47201: shares are added; below 50 percent a red flag; an unknown share is Red Flag 29.
    [Theory]
    [InlineData("30", "25", Outcome.LicenseRequired)]
    [InlineData("30", "19.9", Outcome.NoLicenseRequired)]
    [InlineData("30", "null", Outcome.Incomplete)]
    public void Shares_of_listed_owners_are_added(string one, string other, Outcome expected)
    {
        var d = Case.One(party: $",\"country\":\"CN\",\"owners\":[{{\"name\":\"A\",\"percent\":{one},\"entry\":\"plain\"}},{{\"name\":\"B\",\"percent\":{other},\"entry\":\"hikvision\"}}]");
        Assert.Equal(expected, d.Outcome);
        Assert.Equal(expected == Outcome.NoLicenseRequired, d.RedFlags.Length > 0);
    }

    // The same facts and the same data give the same bytes.
    [Fact]
    public void The_same_transaction_gives_the_same_bytes() => Assert.Equal(Bytes(), Bytes());

    // What cannot be, is told where.
    [Theory]
    [InlineData("{\"items\":[]}", "date is missing")]
    [InlineData("{\"date\":\"2026-02-30\"}", "not a date")]
    [InlineData("{\"date\":\"2026-11-23\",\"to\":\"Atlantis\"}", "no country")]
    [InlineData("{\"date\":\"2026-11-23\",\"items\":[{\"eccn\":\"9Z999\"}]}", "not an ECCN")]
    [InlineData("{\"date\":\"2026-11-23\",\"items\":[{\"eccn\":\"3A777\"}]}", "no entry 3A777")]
    [InlineData("{\"date\":\"2026-11-23\",\"kind\":\"reexport\",\"from\":\"US\"}", "reexport but from is US")]
    [InlineData("{\"date\":\"2026-11-23\",\"kind\":\"export\",\"from\":\"DE\"}", "export but from is DE")]
    [InlineData("{\"date\":\"2026-11-23\",\"facts\":{\"prohibitedEndUse\":false,\"nuclearEndUse\":true}}", "one of them is wrong")]
    [InlineData("{\"date\":\"2026-11-23\",\"facts\":{\"colour\":true}}", "no question")]
    [InlineData("{\"date\":\"2026-11-23\",\"parties\":[{\"role\":\"friend\",\"name\":\"X\"}]}", "not known")]
    [InlineData("{\"date\":\"2026-11-23\",\"partys\":[]}", "partys is not known")]
    [InlineData("{\"date\":\"2026-11-23\",\"parties\":[{\"name\":\"X\",\"entry\":\"plain\",\"notEntries\":[\"plain\"]}]}", "one of them is wrong")]
    [InlineData("{\"date\":\"2026-11-23\",\"facts\":{\"redFlag:30\":true}}", "no question")]
    [InlineData("{\"date\":\"2026-11-23\",\"facts\":{\"exception:XYZ\":true}}", "no question")]
    [InlineData("{\"date\":\"2026-11-23\",\"via\":[\"Atlantis\"]}", "via[0]")]
    [InlineData("{\"date\":\"2026-11-23\",\"items\":[{\"quantity\":0}]}", "above zero")]
    public void What_cannot_be_read_or_contradicts_itself_is_told_with_its_place(string json, string expected) =>
        Assert.Contains(expected, Assert.Throws<TransactionException>(() => Case.Read(json)).Message, StringComparison.Ordinal);

    private static byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var json = new System.Text.Json.Utf8JsonWriter(stream))
        {
            DeterminationJson.Write(json, Case.One("1A004.d", entry: "hikvision", facts: ""), "core");
        }

        return stream.ToArray();
    }
}
