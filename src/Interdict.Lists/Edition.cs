namespace Interdict.Lists;

/// <summary>An immutable snapshot of one list: which bytes, from where, of what date.</summary>
public sealed record Edition
{
    /// <summary>The list.</summary>
    public required ListCode List { get; init; }

    /// <summary>The SHA-256 of the source file's bytes as they were given (compressed if they came so), 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The day the publisher dated it; <c>null</c> where the file does not say.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>When it was read in; <c>null</c> for core.</summary>
    public DateTimeOffset? Retrieved { get; init; }

    /// <summary>The file or address it came from.</summary>
    public string? Source { get; init; }

    /// <summary>The import format that read it, such as <c>csl-json</c>.</summary>
    public string? Format { get; init; }

    /// <summary>How many entries it holds.</summary>
    public int Entries { get; init; }
}
