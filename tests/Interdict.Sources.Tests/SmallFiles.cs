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
    ];

    /// <summary>Those that are XML, with their names.</summary>
    public static TheoryData<string> Xml => [.. All.Where(f => f.Text.TrimStart().StartsWith('<') && !f.File.EndsWith(".html", StringComparison.Ordinal)).Select(f => f.Format)];

    /// <summary>Those that are delimited text with a header.</summary>
    public static TheoryData<string> Tables => [.. All.Where(f => f.File.EndsWith(".csv", StringComparison.Ordinal)).Select(f => f.Format)];

    public static (string Format, string File, string Text) Of(string format) => All.Single(f => f.Format == format);
}
