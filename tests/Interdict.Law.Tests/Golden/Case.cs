using System.Collections.Immutable;
using System.Text.Json;
using Interdict.Law.Determining;
using Interdict.Lists;

namespace Interdict.Law.Tests.Golden;

/// <summary>One transaction, with what most of them share: shipped on 2026-11-23 from the United States, made there, and the questions on conduct answered.</summary>
internal static class Case
{
    /// <summary>The answers on conduct: no end use of Part 744, no knowledge of a violation, no letter, red flags resolved.</summary>
    public const string Answered = "\"prohibitedEndUse\":false,\"knowledgeOfViolation\":false,\"isInformed\":false,\"redFlagsResolved\":true,\"listedOwners\":false";

    private static readonly Dictionary<string, Listing> Entries = All().ToDictionary(l => l.Entry.Id.Key, StringComparer.Ordinal);

    public static Determination Determine(string json) => Determiner.Determine(Read(json));

    public static Transaction Read(string json) => new TransactionReader(
        static text => text is { Length: 2 } ? text.ToUpperInvariant() : text == "China" ? "CN" : null,
        static mention => [.. mention.Entries.Select(e => Entries[e])]).Read(JsonDocument.Parse(json).RootElement);

    /// <summary>An export or reexport of one item to one party.</summary>
    public static Determination One(
        string eccn = "EAR99",
        string to = "CN",
        string? entry = null,
        string role = "end-user",
        string date = "2026-11-23",
        string? origin = "US",
        string kind = "export",
        string? from = "US",
        string item = "",
        string facts = Answered,
        string party = "") => Determine($$"""
        {"id":"T1","date":"{{date}}","kind":"{{kind}}"{{(from is null ? "" : $",\"from\":\"{from}\"")}},"to":"{{to}}",
         "parties":[{"role":"{{role}}","name":"Party"{{(entry is null ? "" : $",\"entry\":\"{entry}\"")}}{{party}} }],
         "items":[{"id":"L1"{{(eccn.Length == 0 ? "" : $",\"eccn\":\"{eccn}\"")}}{{(origin is null ? "" : $",\"origin\":\"{origin}\"")}}{{item}} }],
         "facts":{ {{facts}} } }
        """);

    /// <summary>A reexport of a foreign-made item.</summary>
    public static Determination Foreign(string eccn, string to, string? entry, string origin, string item, string facts = Answered) =>
        One(eccn, to, entry, origin: origin, kind: "reexport", from: origin, item: item, facts: facts);

    private static IEnumerable<Listing> All()
    {
        yield return Of(Listed.Hikvision with { Id = Id("us-bis-el", "hikvision") }, Listed.License);
        yield return Of(Listed.Dahua with { Id = Id("us-bis-el", "dahua") }, Listed.License);
        yield return Of(Listed.Hikvision with { Id = Id("us-bis-el", "kashgar-psb"), Names = [new("Kashgar Prefecture Public Security Bureau")] }, Listed.License);
        yield return Of(Listed.Entity("plain", "For all items subject to the EAR. (See §744.11 of the EAR)", "Presumption of denial"), Listed.License);
        yield return Of(Listed.Entity("india", "For all items subject to the EAR. (See §744.11 of the EAR)", "Case-by-case for all items listed on the CCL. Presumption of approval for EAR99 items"), Listed.License);
        yield return Of(Listed.Entity("food", "For all items subject to the EAR. (See §§ 734.9(g),3 746.8(a)(3), and 744.21(b) of the EAR)",
            "Policy of denial for all items subject to the EAR apart from food and medicine designated as EAR99, which will be reviewed on a case-by-case basis. See §§ 746.8(b) and 744.21(e)."), Listed.License);
        yield return Of(Listed.Entity("partial", "For items on the CCL and EAR99 items listed in supplement no. 7 to part 746 of the EAR.", "Presumption of denial"), Listed.License);
        yield return Of(Listed.Entity("projects", "For all items subject to the EAR when used in projects specified in § 746.8(a)(4) of the EAR", "See § 746.8(b)(2) of the EAR"), Listed.License);
        yield return Of(Listed.Entity("gov", "For all items subject to the EAR. (See § 744.11 of the EAR). This license requirement may be overcome by License Exception GOV under § 740.11(b)(2) and (e).", "Policy of denial."), Listed.License);
        yield return Of(Listed.Entity("lost", "For all items subject to the EAR. (See §734.9(e) and §744.11 of the EAR)", "Presumption of denial"), Listed.License);
        yield return Of(Listed.Entity("slip", "For all items subject to the EAR. (See §744.11 of the EAR)", "For all items subject to the EAR. (See § 744.11 of the EAR)"), Listed.License);
        yield return Of(Listed.Cmic, Listed.SecuritiesBan);
        yield return Of(Other("us-bis-dpl", "denied"), new Measure(MeasureKind.Denial, "Denied.", "15 CFR 764.3(a)(2)", new DateOnly(2018, 4, 15), new DateOnly(2018, 7, 12)));
        yield return Of(Other("us-bis-dpl", "denied-now"), new Measure(MeasureKind.Denial, "Denied.", "15 CFR 764.3(a)(2)", new DateOnly(2020, 1, 1)));
        yield return Of(Other("us-bis-uvl", "unverified"), new Measure(MeasureKind.UnverifiedParty, "Unverified.", "15 CFR 744.15", new DateOnly(2020, 1, 1)));
        yield return Of(Other("us-bis-meu", "military"), new Measure(MeasureKind.LicenseRequirement, "Military.", "15 CFR 744.21", new DateOnly(2020, 12, 23)));
        yield return Of(Other("us-ofac-sdn", "glomag") with { Programs = ["GLOMAG"] }, new Measure(MeasureKind.AssetFreeze, "Blocked.", "31 CFR chapter V", new DateOnly(2020, 7, 9)));
        yield return Of(Other("us-ofac-sdn", "russia") with { Programs = ["RUSSIA-EO14024"] }, new Measure(MeasureKind.LicenseRequirement, "744.8.", "15 CFR 744.8; 89 FR 20107", new DateOnly(2024, 3, 21)));
        yield return Of(Other("us-dhs-uflpa", "uflpa"), new Measure(MeasureKind.ImportPresumption, "Imports.", "Pub. L. 117-78", new DateOnly(2022, 6, 21)));
        yield return Of(Other("us-dod-1260h", "1260h"), new Measure(MeasureKind.Naming, "Named.", "Pub. L. 116-283, sec. 1260H", new DateOnly(2021, 6, 3)));
    }

    private static Listing Of(Entry entry, params ImmutableArray<Measure> measures) => new(entry, measures);

    private static Entry Other(string list, string key) => new() { Id = Id(list, key), Names = [new(key)], Listed = new DateOnly(2018, 1, 1) };

    private static EntryId Id(string list, string key) => new(new ListCode(list), key);
}
