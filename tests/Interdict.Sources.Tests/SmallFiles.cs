namespace Interdict.Sources.Tests;

/// <summary>Small files in the shapes that publishers use, about parties that do not exist. Written for these tests.</summary>
internal static partial class SmallFiles
{
    /// <summary>Format, file name, text.</summary>
    public static (string Format, string File, string Text)[] All { get; } =
    [
        ("ofac-enhanced-xml", "SDN_ENHANCED.XML", OfacEnhanced),
        ("ofac-xml", "sdn.xml", OfacClassic),
        ("ofac-advanced-xml", "SDN_ADVANCED.XML", OfacAdvanced),
        ("un-xml", "consolidated.xml", Un),
        ("eu-xml", "eu.xml", EuXml),
        ("eu-csv", "eu.csv", EuCsv),
        ("uk-csv", "UK-Sanctions-List.csv", UkCsv),
        ("uk-xml", "UK-Sanctions-List.xml", UkXml),
        ("uk-conlist", "ConList.csv", UkConList),
        ("fr-xml", "2026-00901.xml", Rule),
        ("dhs-uflpa", "uflpa.html", Uflpa),
        ("dod-1260h", "1260h.csv", ChineseMilitary),
        ("fcc-covered", "covered.csv", Covered),
        ("state-debarred", "debarred.csv", Debarred),
        ("state-isn", "isn.json", Nonproliferation),
        ("ch-seco", "seco.xml", Seco),
        ("ca-sema", "sema.xml", Sema),
        ("ftm", "entities.ftm.json", Ftm),
    ];

    public static (string Format, string File, string Text) Of(string format) => All.Single(f => f.Format == format);

    public const string Ftm = """
        {"id":"a-1","caption":"Jane Roe","schema":"Person","properties":{"name":["Jane Roe","Джейн Ро"],"weakAlias":["Owl"],"birthDate":["1960-02"],"nationality":["no"],"passportNumber":["A1"],"addressEntity":["ad-1"],"position":["Director"],"favoriteColor":["blue"]},"datasets":["x"]}
        {"id":"c-1","caption":"North Works","schema":"Company","properties":{"name":["North Works"],"innCode":["7736050003"],"previousName":["Old Works"],"jurisdiction":["ru"]}}
        {"id":"ad-1","caption":"1 Pier, Oslo, Norway","schema":"Address","properties":{"full":["1 Pier, Oslo, Norway"]}}
        {"id":"o-1","schema":"Ownership","properties":{"owner":["a-1"],"asset":["c-1"],"percentage":["51"],"startDate":["2020"]}}
        {"id":"s-1","schema":"Sanction","properties":{"entity":["c-1"],"programId":["X-1"],"authority":["Ministry"],"startDate":["2021-01-02"]}}
        {"id":"d-1","schema":"Article","properties":{"title":["News"]}}
        {"id":"broken"

        """;
}
