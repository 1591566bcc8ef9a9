namespace Interdict.Sources;

/// <summary>How much a source file may ask for before it is refused. The defaults are far above every published list and far below a machine's memory.</summary>
public sealed record SourceLimits
{
    /// <summary>The limits used where none are given.</summary>
    public static SourceLimits Default { get; } = new();

    /// <summary>Bytes that one file may hold once decompressed. 4 GiB.</summary>
    public long DecompressedBytes { get; init; } = 4L << 30;

    /// <summary>How many times larger a file may become by decompression. 200; official lists reach about 20.</summary>
    public int CompressionRatio { get; init; } = 200;

    /// <summary>Decompressed bytes below which the ratio is not asked, because small files compress arbitrarily well. 16 MiB.</summary>
    public long RatioGrace { get; init; } = 16L << 20;

    /// <summary>Bytes of one line of a delimited file. 4 MiB.</summary>
    public int LineBytes { get; init; } = 4 << 20;

    /// <summary>Characters of one field of a delimited file, and bytes of one record of a JSON file, and characters of one table cell. 4 Mi.</summary>
    public int FieldLength { get; init; } = 4 << 20;

    /// <summary>Members that an archive or folder may hold. 10,000.</summary>
    public int Members { get; init; } = 10_000;
}
