using Interdict.Law.Determining;
using static Interdict.Law.Determining.Outcome;

namespace Interdict.Law.Tests.Golden;

/// <summary>
/// At least five determinations for each general prohibition of 15 CFR 736.2(b) and for each outcome, counted by a test. Each is reasoned from the regulations; the chart's marks are those of the
/// eCFR of 2026-07-23.
/// </summary>
public sealed class ProhibitionCases
{
    private const string A = Case.Answered;
    private const string ByPlant = ",\"plantIsDirectProduct\":false";
    private const string NoTech = ",\"usContentPercent\":0,\"producedWith\":[]";

    private static readonly GoldenCase[] Cases =
    [
        // GP1: reasons for control and columns, 15 CFR 738.4(a).
        new(1, "1A004.d to China: NS 2 and RS 2 are marked", "column NS2 at China: X", LicenseRequired, () => Case.One("1A004.d")),
        new(1, "5A992.c to China: AT 1 is not marked", "column AT1 at China: no X", NoLicenseRequired, () => Case.One("5A992.c")),
        new(1, "3A981 to China: CC 1 is marked", "column CC1 at China: X", LicenseRequired, () => Case.One("3A981")),
        new(1, "1A004.a to Germany: NS 2 is not marked there, CB 2 is not, RS 2 is not of .a", "column NS2 at Germany: no X", NoLicenseRequired, () => Case.One("1A004.a", to: "DE")),
        new(1, "3A090.c to Macau: its stated scope names Macau beside D:5", "stated scope", LicenseRequired, () => Case.One("3A090.c", to: "MO")),
        new(1, "6A003 without a paragraph: whether RS 1 applies must be read", "whether to this item must be read", Incomplete, () => Case.One("6A003", to: "DE")),
        new(1, "5A980 to Japan: 738.3(a)(1) passes the chart by", "738.3(a)(1)", LicenseRequired, () => Case.One("5A980", to: "JP")),
        // Exceptions, Part 740: each counts only where the exporter confirms 740.2 and its conditions.
        new(1, "1A004.a to Thailand: NS 2 is marked, and GBS is offered by the entry for Country Group B", "740.4", Outcome.Exception, () => Case.One("1A004.a", to: "TH", facts: A + ",\"exception:GBS\":true")),
        new(1, "0A602 of 400 dollars to Thailand: LVS goes to 500 dollars", "740.3", Outcome.Exception, () => Case.One("0A602", to: "TH", item: ",\"value\":{\"amount\":400,\"currency\":\"USD\"}", facts: A + ",\"exception:LVS\":true")),
        new(1, "0A602 of 600 dollars is above LVS, though it be confirmed", "cannot apply", LicenseRequired, () => Case.One("0A602", to: "TH", item: ",\"value\":{\"amount\":600,\"currency\":\"USD\"}", facts: A + ",\"exception:LVS\":true")),
        new(1, "5A002 to Thailand under ENC, confirmed", "740.17", Outcome.Exception, () => Case.One("5A002.a", to: "TH", facts: A + ",\"exception:ENC\":true,\"control:5A002:EI:read\":true")),
        new(1, "1A004.a to Thailand as a tool of trade, under TMP, confirmed", "740.9", Outcome.Exception, () => Case.One("1A004.a", to: "TH", facts: A + ",\"exception:TMP\":true")),
        new(1, "5A001.h to South Korea under STA, confirmed: A:5", "740.20", Outcome.Exception, () => Case.One("5A001.h", to: "KR", facts: A + ",\"exception:STA\":true")),
        new(1, "STA does not reach China, though it be confirmed", "cannot apply", LicenseRequired, () => Case.One("1A004.a", facts: A + ",\"exception:STA\":true")),

        // GP2: more than de minimis, 15 CFR 734.4.
        new(2, "26 percent to China is above 25: subject, and NS 2 is marked", "736.2(b)(2)", LicenseRequired, () => Case.Foreign("1A004.a", "CN", null, "DE", ",\"usContentPercent\":26,\"producedWith\":[]")),
        new(2, "26 percent of EAR99 to China: subject, and nothing requires a license", "736.2(b)(2)", NoLicenseRequired, () => Case.Foreign("EAR99", "CN", null, "DE", ",\"usContentPercent\":26,\"producedWith\":[]")),
        new(2, "25 percent is not above 25: not subject", "is not above 25 percent", NotSubject, () => Case.Foreign("1A004.a", "CN", null, "DE", ",\"usContentPercent\":25,\"producedWith\":[]", A + ByPlant + ",\"noDeMinimisContent\":false")),
        new(2, "11 percent to Iran is above 10, of E:1", "above 10 percent", LicenseRequired, () => Case.Foreign("EAR99", "IR", null, "DE", ",\"usContentPercent\":11,\"producedWith\":[]", A + ByPlant)),
        new(2, "the share is not given: asked", "734.4(c), (d)", Incomplete, () => Case.Foreign("1A004.a", "CN", null, "DE", ",\"producedWith\":[]", A + ByPlant)),
        new(2, "3 percent that hold 600 series content to China: no share is small enough (734.4(a)(6))", "content is of a kind", LicenseRequired, () => Case.Foreign("1A004.a", "CN", null, "DE", ",\"usContentPercent\":3,\"producedWith\":[]", A + ByPlant + ",\"noDeMinimisContent\":true")),

        // GP3: foreign-direct products, 15 CFR 734.9.
        new(3, "3A991 made in Taiwan with 3E991 to Dahua of footnote 4: (e)(2)", "734.9(e)(2)", LicenseRequired, () => Case.Foreign("3A991", "CN", "dahua", "TW", ",\"usContentPercent\":0,\"producedWith\":[\"3E991\"]")),
        new(3, "the same to Hikvision, which has no footnote: not subject", "none of the foreign-direct-product rules", NotSubject, () => Case.Foreign("3A991", "CN", "hikvision", "TW", ",\"usContentPercent\":0,\"producedWith\":[\"3E991\"]", A + ByPlant)),
        new(3, "the same with 5E002, which is of footnote 4's list and not of footnote 1's", "734.9(e)(2)", LicenseRequired, () => Case.Foreign("EAR99", "CN", "dahua", "TW", ",\"usContentPercent\":0,\"producedWith\":[\"5E002\"]")),
        new(3, "3A090.b made in Taiwan with 3E001 to China: (h) reaches worldwide, and the item is controlled for RS", "734.9(h)", LicenseRequired, () => Case.Foreign("3A090.b", "CN", null, "TW", ",\"usContentPercent\":0,\"producedWith\":[\"3E001\"]")),
        new(3, "3B001.c made in Japan with 3E992 to China: (k), and RS of 742.6(a)(6) applies to the item", "734.9(k)", LicenseRequired, () => Case.Foreign("3B001.c", "CN", null, "JP", ",\"usContentPercent\":0,\"producedWith\":[\"3E992\"]", A + ",\"control:3B001:RS:MO+D:5\":true")),
        new(3, "3B001.g is left out of (k) and (e)(3): nothing reaches it", "none of the foreign-direct-product rules", NotSubject, () => Case.Foreign("3B001.g", "CN", null, "JP", ",\"usContentPercent\":0,\"producedWith\":[\"3E992\"]", A + ByPlant + ",\"supercomputerOrSemiconductorEndUse\":false,\"fdp:734.9(b)\":false")),
        new(3, "any ECCN made with any technology of group E to Russia: (f)", "734.9(f)", LicenseRequired, () => Case.Foreign("4A994", "RU", null, "CN", ",\"usContentPercent\":0,\"producedWith\":[\"9E991\"]")),
        new(3, "2B999 to Iran is of Category 2, and not in Supplement No. 7: (j) does not reach it", "none of the foreign-direct-product rules", NotSubject, () => Case.Foreign("2B999", "IR", null, "CN", ",\"usContentPercent\":0,\"producedWith\":[\"3E991\"]", A + ByPlant + ",\"supplement7Part746\":false")),
        new(3, "4A994 to Iran is of Category 4: (j) reaches it", "734.9(j)", LicenseRequired, () => Case.Foreign("4A994", "IR", null, "CN", ",\"usContentPercent\":0,\"producedWith\":[\"3E991\"]", A + ByPlant)),
        new(3, "how it was made is not given: asked", "with what technology and software", Incomplete, () => Case.Foreign("3A991", "CN", "dahua", "TW", ",\"usContentPercent\":0")),

        // GP4: denial orders.
        new(4, "a denied person as end-user", "736.2(b)(4)", Prohibited, () => Case.One(entry: "denied-now", to: "MX")),
        new(4, "a denied person as carrier: the order reaches every part in the transaction", "736.2(b)(4)", Prohibited, () => Case.One(entry: "denied-now", role: "carrier", to: "DE")),
        new(4, "a denied person as bank", "736.2(b)(4)", Prohibited, () => Case.One(entry: "denied-now", role: "bank", to: "CA")),
        new(4, "the day before the order", "applied from 2018-04-15", NoLicenseRequired, () => Case.One(entry: "denied", date: "2018-04-14", to: "MX")),
        new(4, "the day after the order ended", "2018-07-12", NoLicenseRequired, () => Case.One(entry: "denied", date: "2018-07-13", to: "MX")),
        new(4, "no exception helps against an order (740.2(a)(1), 764.2(k))", "736.2(b)(4)", Prohibited, () => Case.One("1A004.a", entry: "denied-now", to: "TH", facts: A + ",\"exception:GBS\":true")),
        new(4, "a foreign item that is not subject to the EAR: the order does not reach it", "neither its US content", NotSubject, () => Case.Foreign("EAR99", "MX", "denied-now", "DE", NoTech, A + ByPlant)),

        // GP5: end use and end user, Part 744.
        new(5, "EAR99 to Hikvision: all items subject to the EAR", "744.11", LicenseRequired, () => Case.One(entry: "hikvision", facts: A + ",\"infectiousDisease\":false,\"noteTo1A995\":false")),
        new(5, "EAR99 for a nuclear end use of 744.2", "744.2", LicenseRequired, () => Case.One(facts: "\"nuclearEndUse\":true,\"knowledgeOfViolation\":false,\"isInformed\":false,\"redFlagsResolved\":true")),
        new(5, "a listed bank is no party of 748.5(c)-(f): a red flag, resolved", "red flag", NoLicenseRequired, () => Case.One(entry: "plain", role: "bank")),
        new(5, "a listed party whose role is not stated", "748.5(c)-(f)", Incomplete, () => Case.One(entry: "plain", role: "other")),
        new(5, "an NS-CMIC listing has no export effect", "no effect on exports", NoLicenseRequired, () => Case.One(entry: "30946")),
        new(5, "744.22 to Burma for military intelligence", "744.22", LicenseRequired, () => Case.One(to: "MM", facts: "\"militaryIntelligenceEndUser\":true,\"knowledgeOfViolation\":false,\"isInformed\":false,\"redFlagsResolved\":true")),
        new(5, "a SDN of GLOMAG: blocked, and no basis of 744.8", "blocked", Prohibited, () => Case.One(entry: "glomag")),

        // GP6: embargoes, Part 746.
        new(6, "EAR99 to Cuba", "746.2", LicenseRequired, () => Case.One(to: "CU")),
        new(6, "EAR99 to Syria", "746.9", LicenseRequired, () => Case.One(to: "SY")),
        new(6, "a chip of 3A991 to Russia: the whole CCL", "746.8", LicenseRequired, () => Case.One("3A991", to: "RU")),
        new(6, "EAR99 to Russia that no supplement lists", "746.5, 746.8", NoLicenseRequired, () => Case.One(to: "RU", facts: A + ",\"supplementPart746\":false")),
        new(6, "EAR99 to Ukraine, the region not given", "746.6", Incomplete, () => Case.One(to: "UA")),
        new(6, "EAR99 to Crimea", "746.6", LicenseRequired, () => Case.One(to: "UA", facts: A + ",\"occupiedUkraine\":true")),

        // GP7: support by US persons, 15 CFR 744.6.
        new(7, "a US person supports a missile project with EAR99", "744.6", LicenseRequired, () => Case.One(facts: "\"usPersonSupport\":true,\"knowledgeOfViolation\":false,\"isInformed\":false,\"redFlagsResolved\":true")),
        new(7, "the same in Germany: the person counts, not the destination", "744.6", LicenseRequired, () => Case.One(to: "DE", facts: "\"usPersonSupport\":true,\"knowledgeOfViolation\":false,\"isInformed\":false,\"redFlagsResolved\":true")),
        new(7, "no US person supports any such end use", "744.6 (support by US persons): the exporter says that no such", NoLicenseRequired, () => Case.One(facts: "\"listedOwners\":false,\"usPersonSupport\":false,\"prohibitedEndUse\":false,\"knowledgeOfViolation\":false,\"isInformed\":false,\"redFlagsResolved\":true")),
        new(7, "not said", "744.6 (support by US persons): whether such", Incomplete, () => Case.One(facts: "\"knowledgeOfViolation\":false,\"isInformed\":false,\"redFlagsResolved\":true")),
        new(7, "an exception does not help: 744.6 allows only what it says", "744.6", LicenseRequired, () => Case.One("1A004.a", to: "TH", facts: "\"usPersonSupport\":true,\"exception:GBS\":true,\"knowledgeOfViolation\":false,\"isInformed\":false,\"redFlagsResolved\":true")),

        // GP8: through countries, 15 CFR 736.2(b)(8): what could not go there may not pass.
        new(8, "1A004.a to Germany through Vietnam: NS 2 is marked at Vietnam", "736.2(b)(8)", LicenseRequired, () => Via("VN", "1A004.a", "DE")),
        new(8, "EAR99 through Vietnam could go there", "736.2(b)(8)", NoLicenseRequired, () => Via("VN", "EAR99", "TH")),
        new(8, "EAR99 through North Korea: an embargo", "736.2(b)(8)", LicenseRequired, () => Via("KP", "EAR99", "JP")),
        new(8, "1A004.a to Germany through Switzerland: no country of the list", "none of the countries", NoLicenseRequired, () => Via("CH", "1A004.a", "DE")),
        new(8, "3A991 through Russia: the whole CCL", "736.2(b)(8)", LicenseRequired, () => Via("RU", "3A991", "DE")),
        new(8, "EAR99 through Russia, the supplements of Part 746 not looked at", "736.2(b)(8)", Incomplete, () => Via("RU", "EAR99", "DE")),

        // GP9: orders, terms and conditions.
        new(9, "a condition of the license would be broken", "736.2(b)(9)", Prohibited, () => Case.One(facts: A + ",\"violatesTerms\":true")),
        new(9, "the same with an item that needs no license: the terms bind", "736.2(b)(9)", Prohibited, () => Case.One("5A992.c", to: "DE", facts: A + ",\"violatesTerms\":true")),
        new(9, "the terms of GBS would be broken, though it be confirmed", "736.2(b)(9)", Prohibited, () => Case.One("1A004.a", to: "TH", facts: A + ",\"exception:GBS\":true,\"violatesTerms\":true")),
        new(9, "no term would be broken", "no license requirement was found", NoLicenseRequired, () => Case.One(to: "CA", facts: A + ",\"violatesTerms\":false")),
        new(9, "a listed end-user and a broken condition: the prohibition goes before the license", "736.2(b)(9)", Prohibited, () => Case.One(entry: "plain", facts: A + ",\"violatesTerms\":true")),

        // GP10: knowledge of a violation.
        new(10, "a violation is known", "736.2(b)(10)", Prohibited, () => Case.One(to: "CA", facts: "\"knowledgeOfViolation\":true")),
        new(10, "a violation is known, and an exception confirmed", "736.2(b)(10)", Prohibited, () => Case.One("1A004.a", to: "TH", facts: "\"knowledgeOfViolation\":true,\"exception:GBS\":true")),
        new(10, "nothing is known of any", "knows of no violation", NoLicenseRequired, () => Case.One(to: "CA")),
        new(10, "not said", "736.2(b)(10)", Incomplete, () => Case.One(to: "CA", facts: "\"prohibitedEndUse\":false,\"isInformed\":false,\"redFlagsResolved\":true")),
        new(10, "a red flag is present and not resolved: whoever goes on acts with knowledge", "red flag 9 is present", Incomplete, () => Case.One(to: "CA", facts: "\"prohibitedEndUse\":false,\"knowledgeOfViolation\":false,\"isInformed\":false,\"redFlag:9\":true")),
        new(10, "each of the twenty-nine flags is denied by itself", "none of the 29 red flags", NoLicenseRequired, () => Case.One(to: "CA", facts: "\"prohibitedEndUse\":false,\"knowledgeOfViolation\":false,\"isInformed\":false,\"listedOwners\":false," + string.Join(',', RedFlag.All.Select(f => $"\"{f.Key}\":false")))),
    ];

    public static TheoryData<int> All => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(All))]
    public void Each_comes_out_as_reasoned(int index)
    {
        var golden = Cases[index];
        var d = golden.Determine();
        Assert.True(golden.Expected == d.Outcome, $"{golden}: {d.Outcome}\n{string.Join('\n', d.Bases.Select(b => $"{b.Certain} {b.Rule} {b.Words}"))}\n{string.Join('\n', d.Questions.Select(q => q.About))}\n{string.Join('\n', d.Trace)}");
        Assert.True(d.Trace.Any(t => $"{t.Because} {t.Citation}".Contains(golden.Citation, StringComparison.Ordinal)) || d.Bases.Any(b => $"{b.Words} {b.Citation} {b.Rule}".Contains(golden.Citation, StringComparison.Ordinal)), $"{golden}: {golden.Citation}\n{string.Join('\n', d.Trace)}");
    }

    // Every prohibition can be an outcome here, GP8 and GP9 by what the user says; so none is left out of the count.
    [Fact]
    public void There_are_five_for_each_general_prohibition_and_five_for_each_outcome()
    {
        Assert.All(Enumerable.Range(1, 10), p => Assert.True(Cases.Count(c => c.Prohibition == p) >= 5, $"GP{p}: {Cases.Count(c => c.Prohibition == p)}"));
        Assert.All(Enum.GetValues<Outcome>(), o => Assert.True(Cases.Count(c => c.Expected == o) >= 5, $"{o}: {Cases.Count(c => c.Expected == o)}"));
    }

    private static Determination Via(string via, string eccn, string to) => Case.Determine($$"""
        {"id":"T1","date":"2026-11-23","kind":"export","from":"US","to":"{{to}}","via":["{{via}}"],"parties":[{"role":"end-user","name":"Party"}],
         "items":[{"id":"L1","eccn":"{{eccn}}","origin":"US"}],"facts":{ {{A}} } }
        """);
}
