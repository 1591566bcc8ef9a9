namespace Interdict.Sources.Fetching;

/// <summary>What a fetched file looks like, before a reader reads it.</summary>
public enum FileKind
{
    /// <summary>XML, not HTML.</summary>
    Xml,

    /// <summary>One JSON value.</summary>
    Json,

    /// <summary>Text of delimited columns.</summary>
    Csv,

    /// <summary>A page.</summary>
    Html,

    /// <summary>A zip archive.</summary>
    Zip,

    /// <summary>An Excel workbook.</summary>
    Xlsx,
}
