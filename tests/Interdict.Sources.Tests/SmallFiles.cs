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
    ];

    /// <summary>Those that are XML, with their names.</summary>
    public static TheoryData<string> Xml => [.. All.Where(f => f.Text.TrimStart().StartsWith('<') && !f.File.EndsWith(".html", StringComparison.Ordinal)).Select(f => f.Format)];

    public static (string Format, string File, string Text) Of(string format) => All.Single(f => f.Format == format);
}
