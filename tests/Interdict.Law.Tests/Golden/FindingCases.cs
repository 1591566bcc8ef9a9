using Interdict.Law.Determining;

namespace Interdict.Law.Tests.Golden;

/// <summary>Determinations that once came out too mild, or for a wrong reason. Each is reasoned from the regulations; its comment is the citation.</summary>
public sealed class FindingCases
{
    private const string A = Case.Answered;
    private const string Tw = ",\"usContentPercent\":0,\"producedWith\":[\"3E991\"]";

    // 15 CFR Part 774, Supplement No. 1: 3A090 has the paragraphs .a to .c, 1A004 .a to .d; what is not there is a slip, and must not lose a requirement that names paragraphs.
    [Theory]
    [InlineData("3A090.q")]
    [InlineData("3A090.d")]
    [InlineData("3A090.z")]
    [InlineData("1A004.q")]
    [InlineData("5A992.q")]
    public void A_paragraph_that_its_entry_has_not_is_refused(string eccn) =>
        Assert.Contains("has no paragraph", Assert.Throws<TransactionException>(() => Case.One(eccn)).Message, StringComparison.Ordinal);

    // The tables hold no paragraphs of Category 2 but those that requirements name: beyond them a row that names paragraphs is open, never "not to this item".
    [Fact]
    public void A_paragraph_that_the_tables_do_not_hold_leaves_a_row_that_names_paragraphs_open()
    {
        var d = Case.One("6A003.q", to: "DE");
        Assert.Equal(Outcome.Incomplete, d.Outcome);
        Assert.Contains(d.Trace, t => t.Step == "paragraph" && t.Answer == Truth.Unknown);
        Assert.Equal(Outcome.NoLicenseRequired, Case.One("1A995.q").Outcome);
        Assert.Contains(Case.One("1A995.q").Trace, t => t.Step == "paragraph" && t.Answer == Truth.Unknown);
    }

    // OFAC guidance of 2014-08-13: blocked persons' shares are added, whatever the program and whatever the company's country.
    [Theory]
    [InlineData("glomag", 100, Outcome.Prohibited)]
    [InlineData("glomag", 50, Outcome.Prohibited)]
    [InlineData("glomag", 49, Outcome.NoLicenseRequired)]
    [InlineData("glomag", null, Outcome.Incomplete)]
    public void A_company_of_blocked_owners_is_blocked_from_50_percent(string owner, int? percent, Outcome expected)
    {
        var d = Owned($"{{\"name\":\"O\",\"entry\":\"{owner}\"{(percent is { } p ? $",\"percent\":{p}" : "")}}}", "DE");
        Assert.Equal(expected, d.Outcome);
        Assert.Contains(d.Trace, t => t.Step == "blocked-owners" && t.Citation.Contains("2014-08-13", StringComparison.Ordinal));
        Assert.Equal(expected != Outcome.NoLicenseRequired, d.Bases.Any(b => b.Rule == "blocked property"));
    }

    [Fact]
    public void Shares_of_blocked_owners_are_added_and_the_words_say_so()
    {
        var d = Owned("{\"name\":\"One\",\"entry\":\"glomag\",\"percent\":30},{\"name\":\"Two\",\"entry\":\"glomag\",\"percent\":25}", "US");
        Assert.Equal(Outcome.Prohibited, d.Outcome);
        Assert.Contains("One 30 and Two 25, together 55 percent", d.Bases.Single(b => b.Prohibits).Words, StringComparison.Ordinal);
    }

    // 31 CFR chapter V: blocking binds US persons and US jurisdiction; between foreigners it must be asked.
    [Theory]
    [InlineData("null", Outcome.Incomplete)]
    [InlineData("true", Outcome.Prohibited)]
    [InlineData("false", Outcome.NotSubject)]
    public void Blocked_property_in_a_transaction_from_Germany_goes_by_whether_the_United_States_are_touched(string nexus, Outcome expected) =>
        Assert.Equal(expected, Case.Foreign("EAR99", "MX", "glomag", "DE", ",\"usContentPercent\":0,\"producedWith\":[]", A + $",\"plantIsDirectProduct\":false,\"usNexus\":{nexus}").Outcome);

    // 15 CFR 744.11(c), 744.21(b) and others: an exception overcomes the requirement of a letter only if the letter says so; LVS, GBS, TSR and STA are no matter of EAR99 (740.3, 740.4, 740.6, 740.20).
    [Theory]
    [InlineData("LVS")]
    [InlineData("TMP")]
    public void A_letter_of_BIS_is_overcome_by_no_exception_that_it_does_not_allow(string symbol)
    {
        const string Informed = "\"prohibitedEndUse\":false,\"knowledgeOfViolation\":false,\"isInformed\":true,\"redFlagsResolved\":true,\"listedOwners\":false";
        Assert.Equal(Outcome.LicenseRequired, Case.One(to: "CA", facts: $"{Informed},\"exception:{symbol}\":true").Outcome);
        Assert.Equal(symbol == "TMP" ? Outcome.Exception : Outcome.LicenseRequired, Case.One(to: "CA", facts: $"{Informed},\"exception:{symbol}\":true,\"letterAllowsException\":true").Outcome);
        Assert.DoesNotContain(Case.One(to: "CA", facts: $"{Informed},\"letterAllowsException\":true").Exceptions, e => e.Text.StartsWith("LVS", StringComparison.Ordinal) || e.Text.StartsWith("GBS", StringComparison.Ordinal));
    }

    // 15 CFR 744.6 attaches to the US person, whatever the item is subject to.
    [Theory]
    [InlineData("\"usPersonSupport\":true", Outcome.LicenseRequired)]
    [InlineData("\"usPersonSupport\":false", Outcome.NotSubject)]
    [InlineData("\"isInformed\":false", Outcome.Incomplete)]
    [InlineData("\"usPersonSupport\":false,\"isInformed\":true", Outcome.Incomplete)]
    [InlineData("\"usPersonSupport\":false,\"isInformed\":true,\"letterCoversConduct\":true", Outcome.LicenseRequired)]
    [InlineData("\"usPersonSupport\":false,\"isInformed\":true,\"letterCoversConduct\":false", Outcome.NotSubject)]
    [InlineData("\"usPersonSupport\":false,\"knowledgeOfViolation\":true", Outcome.Incomplete)]
    [InlineData("\"usPersonSupport\":false,\"knowledgeOfViolation\":true,\"violationConcernsThis\":true", Outcome.Prohibited)]
    public void Support_letters_and_knowledge_count_though_the_item_is_not_subject(string facts, Outcome expected) =>
        Assert.Equal(expected, Case.Foreign("EAR99", "MX", null, "DE", ",\"usContentPercent\":0,\"producedWith\":[]", "\"plantIsDirectProduct\":false," + facts).Outcome);

    // 15 CFR 734.9(e)(2)(ii), 744.11(a)(2): an entity with footnote 4 as party to the transaction; the section's examples are purchaser, consignees and end-user, so that a bank is a question.
    [Theory]
    [InlineData("", Outcome.Incomplete)]
    [InlineData(",\"footnoteEntity:4\":true", Outcome.LicenseRequired)]
    [InlineData(",\"footnoteEntity:4\":false", Outcome.NotSubject)]
    public void A_footnote_4_entity_as_bank_is_a_question_and_each_answer_has_its_outcome(string answer, Outcome expected)
    {
        var d = WithBank(A + answer);
        Assert.Equal(expected, d.Outcome);
        Assert.Equal(expected == Outcome.Incomplete, d.Questions.Any(q => q.About == "facts.footnoteEntity:4"));
        Assert.DoesNotContain(d.Trace, t => t.Step == "foreign-direct-product" && t.Answer == Truth.Yes && expected != Outcome.LicenseRequired);
    }

    // 15 CFR 734.9(i): what is open is the end use, not the product, which 3E991 settles. 734.9(e)(2) does not reach Hikvision, and the trace says so.
    [Fact]
    public void A_3A991_of_3E991_to_Hikvision_is_not_reached_by_footnote_4_and_the_end_use_is_asked_for()
    {
        const string Open = "\"knowledgeOfViolation\":false,\"isInformed\":false,\"redFlagsResolved\":true,\"plantIsDirectProduct\":false";
        var d = Case.Foreign("3A991", "CN", "hikvision", "TW", Tw, Open);
        Assert.Contains(d.Trace, t => t.Answer == Truth.No && t.Citation.Contains("734.9(e)(2)", StringComparison.Ordinal) && t.Because.Contains("no entity with footnote 4", StringComparison.Ordinal));
        Assert.Contains(d.Questions, q => q.About == "facts.supercomputerOrSemiconductorEndUse");
        Assert.DoesNotContain(d.Questions, q => q.About == "facts.fdp:734.9(i)");
        Assert.Equal(Outcome.NotSubject, Case.Foreign("3A991", "CN", "hikvision", "TW", Tw, A + ",\"plantIsDirectProduct\":false").Outcome);
    }

    // 87 FR 62186: footnote 4 since 2022-10-21. The listing itself is of 2019.
    [Theory]
    [InlineData("2022-10-20", Outcome.NotSubject)]
    [InlineData("2022-10-21", Outcome.LicenseRequired)]
    public void Footnote_4_does_not_reach_back_behind_its_day(string date, Outcome expected) =>
        Assert.Equal(expected, Case.One("3A991", "CN", "dahua", date: date, origin: "TW", kind: "reexport", from: "TW", item: Tw, facts: A + ",\"plantIsDirectProduct\":false").Outcome);

    // 84 FR 54002: a base of the listing carries no status of a rule that it does not rest on.
    [Fact]
    public void The_status_of_a_base_is_that_of_its_own_rule()
    {
        Assert.Null(Case.One(entry: "dahua", date: "2022-10-20").Bases.Single(b => b.Rule == "744.11").Status);
        Assert.Null(Case.One("3A090.b", date: "2026-01-14").Bases.Single(b => b.Rule.StartsWith("RS", StringComparison.Ordinal)).Status);
    }

    // 90 FR 47201; Supplement No. 3 to Part 732, flag 29: owners that are not given are not known to be none.
    [Theory]
    [InlineData("2026-11-23", Outcome.Incomplete)]
    [InlineData("2026-11-09", Outcome.NoLicenseRequired)]
    public void Owners_that_are_not_given_are_asked_for_while_the_rule_binds(string date, Outcome expected)
    {
        var d = Case.One(date: date, facts: "\"prohibitedEndUse\":false,\"knowledgeOfViolation\":false,\"isInformed\":false,\"redFlagsResolved\":true");
        Assert.Equal(expected, d.Outcome);
        Assert.Equal(expected == Outcome.Incomplete, d.Trace.Any(t => t.Step == "affiliates-rule" && t.Answer == Truth.Unknown));
    }

    // 90 FR 47201: foreign companies only.
    [Fact]
    public void A_US_company_of_listed_owners_is_told_to_be_out_of_reach_of_the_rule()
    {
        var d = Owned("{\"name\":\"O\",\"entry\":\"plain\",\"percent\":80}", "US");
        Assert.Equal(Outcome.NoLicenseRequired, d.Outcome);
        Assert.Contains(d.Trace, t => t.Step == "affiliates-rule" && t.Answer == Truth.No && t.Because.Contains("foreign companies only", StringComparison.Ordinal));
    }

    // What switches a hit off, or narrows the screening, must be seen (15 CFR 744.16; 762.2).
    [Fact]
    public void Entries_ruled_out_and_narrow_screenings_leave_their_trace()
    {
        var d = Case.One(party: ",\"notEntries\":[\"us-bis-el/plain\"]");
        Assert.Contains(d.Trace, t => t.Step == "not-entry" && t.Because.Contains("us-bis-el/plain", StringComparison.Ordinal));
        var narrow = Case.Read("""{"id":"T","date":"2026-11-23","kind":"export","from":"US","to":"CA","parties":[{"role":"end-user","name":"Party"}],"items":[{"eccn":"EAR99","origin":"US"}],"facts":{""" + A + "}}") with
        {
            Screening = "the list us-bis-uvl alone",
            ScreeningGap = "other lists were left out",
        };
        d = Determiner.Determine(narrow);
        Assert.Equal(Outcome.Incomplete, d.Outcome);
        Assert.Contains(d.Trace, t => t.Step == "screening" && t.Answer == Truth.Unknown && t.Because.Contains("us-bis-uvl", StringComparison.Ordinal));
        Assert.Contains(d.Questions, q => q.About == "facts.partiesScreened");
    }

    // 15 CFR Part 774, Supplement No. 1, 3A001 and 6A003: rows whose sentences name paragraphs.
    [Fact]
    public void Rows_that_name_paragraphs_in_sentences_leave_others_alone()
    {
        Assert.Equal(Outcome.Exception, Case.One("3A001.b.4", to: "TH", facts: A + ",\"exception:TMP\":true").Outcome);
        Assert.Contains(Case.One("3A001.b.2").Questions, q => q.About == "facts.control:3A001:NS:NS1" && q.Citation.EndsWith("ECCN 3A001", StringComparison.Ordinal));
        Assert.DoesNotContain(Case.One("3A001.a.7").Questions, q => q.About.StartsWith("facts.control", StringComparison.Ordinal));
    }

    // 90 FR 4544, not enforced by the announcement of 2025-05-13: 4E091 and 734.9(l) came with it.
    [Fact]
    public void What_the_AI_Diffusion_rule_added_is_not_taken_as_in_force()
    {
        var d = Case.One("4E091", to: "DE", facts: A + ",\"published\":false,\"control:4E091:RS:world\":null");
        Assert.Equal(Outcome.Incomplete, d.Outcome);
        Assert.Contains(d.Bases, b => b.Status is { Rule: "ai-diffusion", State: Law.Rules.RuleState.NotEnforced });
        d = Case.Foreign("4E091", "DE", null, "FR", ",\"usContentPercent\":0,\"producedWith\":[]", A + ",\"plantIsDirectProduct\":true,\"published\":false");
        Assert.Contains(d.Trace, t => t.Citation.Contains("734.9(l)", StringComparison.Ordinal) && t.Answer == Truth.Unknown && t.Because.Contains("not-enforced", StringComparison.Ordinal));
    }

    // 85 FR 83788: before 2020-12-23 Hong Kong had its own row, which is not held.
    [Theory]
    [InlineData("2020-12-22", Outcome.Incomplete)]
    [InlineData("2020-12-23", Outcome.LicenseRequired)]
    public void China_s_marks_do_not_count_for_Hong_Kong_before_its_day(string date, Outcome expected) => Assert.Equal(expected, Case.One("1A004.a", to: "HK", date: date).Outcome);

    // 15 CFR 742.4(b), 742.6(b): policy by reason; 744.15 and 746.7 bar exceptions by themselves.
    [Fact]
    public void Each_base_and_bar_cites_its_own_section()
    {
        Assert.Contains(Case.One("1A004.a").Bases, b => b.Rule == "NS2" && b.Citation.Contains("742.4(b)", StringComparison.Ordinal));
        Assert.Contains(Case.One("1A004.d").Bases, b => b.Rule == "RS2" && b.Citation.Contains("742.6(b)", StringComparison.Ordinal));
        Assert.Contains(Case.One("1A004.a", entry: "unverified", to: "TH").Trace, t => t.Step == "exceptions" && t.Citation.Contains("744.15", StringComparison.Ordinal) && !t.Citation.Contains("744.16", StringComparison.Ordinal));
        Assert.Contains(Case.One(to: "IR").Trace, t => t.Step == "exceptions" && t.Citation.Contains("746.7", StringComparison.Ordinal));
        Assert.Contains(Case.One(to: "IR").Consequences, c => c.Citation.Contains("746.7", StringComparison.Ordinal));
        Assert.DoesNotContain(Case.One(to: "IR").Consequences, c => c.Text.Contains("SNAP-R", StringComparison.Ordinal));
        Assert.Contains(Case.One(to: "CU", facts: A + ",\"exception:GFT\":true").Trace, t => t.Step == "exceptions" && t.Because.Contains("GFT was confirmed is not taken", StringComparison.Ordinal));
    }

    // 15 CFR 734.13(b) with 746.7: whether EAR99 technology may be released was read nowhere.
    [Theory]
    [InlineData("null", Outcome.Incomplete)]
    [InlineData("true", Outcome.LicenseRequired)]
    [InlineData("false", Outcome.NoLicenseRequired)]
    public void A_release_of_EAR99_technology_to_a_person_of_Iran_is_a_question(string answer, Outcome expected) =>
        Assert.Equal(expected, Case.One(to: "IR", kind: "deemed-export", facts: A + $",\"deemedEmbargo\":{answer}").Outcome);

    // The trace does not call settled what is open, nor open what is settled.
    [Fact]
    public void Steps_say_what_they_are()
    {
        Assert.Equal(Truth.Unknown, Case.One(to: "CA", facts: "").Trace.Single(t => t.Step == "outcome").Answer);
        Assert.All(Case.One(entry: "dahua").Trace.Where(t => t.Step == "entry-text" && t.Because.Contains("ootnote 4", StringComparison.Ordinal)), t => Assert.Equal(Truth.Yes, t.Answer));
        Assert.DoesNotContain(Case.One("5A980", to: "JP").Questions, q => q.About.Contains(":SL:", StringComparison.Ordinal));
        Assert.DoesNotContain(Case.One(facts: "\"militaryEndUse\":true").Questions, q => q.About.Contains("supplement2Part744", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1066-10-14")]
    [InlineData("2999-01-01")]
    public void A_day_far_from_the_tables_is_refused(string date) => Assert.Contains("out of range", Assert.Throws<TransactionException>(() => Case.One(date: date)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_past_day_is_told_to_be_read_by_later_tables() => Assert.Contains(Case.One(date: "2025-01-02").Trace, t => t.Step == "law-tables" && t.Answer == Truth.Unknown);

    [Theory]
    [InlineData("\"kind\":\"reexport\",\"from\":\"CN\",\"to\":\"CN\"", "", "a transfer")]
    [InlineData("\"kind\":\"export\",\"to\":\"CN\"", ",\"usContentPercent\":0", "one of them is wrong")]
    [InlineData("\"kind\":\"export\",\"to\":\"CN\"", ",\"value\":{\"amount\":-1,\"currency\":\"USD\"}", "not below zero")]
    [InlineData("\"kind\":\"export\",\"to\":\"CN\"", ",\"value\":{\"amount\":1,\"currency\":\"XYZQ\"}", "ISO 4217")]
    public void Contradictions_are_refused(string way, string item, string expected) => Assert.Contains(
        expected, Assert.Throws<TransactionException>(() => Case.Read($$"""{"date":"2026-11-23",{{way}},"parties":[{"role":"end-user","name":"P","owners":[{"name":"A","percent":50}]}],"items":[{"eccn":"EAR99","origin":"US"{{item}} }]}""")).Message, StringComparison.Ordinal);

    [Fact]
    public void Shares_above_all_are_refused() => Assert.Contains("count each share once", Assert.Throws<TransactionException>(() => Owned("{\"name\":\"A\",\"percent\":60},{\"name\":\"B\",\"percent\":60}", "CN")).Message, StringComparison.Ordinal);

    private static Determination Owned(string owners, string country) => Case.One(to: "DE", party: $",\"country\":\"{country}\",\"owners\":[{owners}]");

    private static Determination WithBank(string facts) => Case.Determine($$"""
        {"id":"T1","date":"2026-11-23","kind":"reexport","from":"TW","to":"CN","parties":[{"role":"end-user","name":"Northwind"},{"role":"bank","name":"Dahua","entry":"dahua"}],
         "items":[{"id":"L1","eccn":"3A991","origin":"TW"{{Tw}} }],"facts":{ {{facts}},"plantIsDirectProduct":false } }
        """);
}
