using System.Collections.Immutable;

namespace Interdict.Sources.Fetching;

/// <summary>Where one publisher's file is fetched from, and what is known of it: a row of <c>data/lists/sources.tsv</c>. Immutable.</summary>
public sealed record ListSource
{
    /// <summary>Its name: <c>csl</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The format that reads it.</summary>
    public required string Format { get; init; }

    /// <summary>The codes of the lists it holds.</summary>
    public ImmutableArray<string> Lists { get; init; } = [];

    /// <summary>How its bytes are named in an edition, and in a mirror.</summary>
    public required string File { get; init; }

    /// <summary>What its bytes look like.</summary>
    public required FileKind Kind { get; init; }

    /// <summary>The address; <c>{date}</c> in it stands for the day that <see cref="Dates"/> gives. <c>null</c> where no lasting address is known: it must be fetched by hand.</summary>
    public string? Address { get; init; }

    /// <summary>The address of the eCFR's titles, which tells the newest day of Title 15; <c>null</c> where the address needs no day.</summary>
    public string? Dates { get; init; }

    /// <summary>Hosts that it may be redirected to besides its own; <c>*</c> for any, over TLS only.</summary>
    public ImmutableArray<string> Redirects { get; init; } = [];

    /// <summary>Bytes below which it is refused.</summary>
    public long Minimum { get; init; }

    /// <summary>Bytes above which it is refused, and not read further.</summary>
    public long Maximum { get; init; } = 1L << 30;

    /// <summary>How often it changes, in its publisher's words.</summary>
    public string Rhythm { get; init; } = "";

    /// <summary>Whether the address stands in the publisher's documentation as it was read; else it was seen only in other programs.</summary>
    public bool Documented { get; init; } = true;

    /// <summary>What to know or do; <c>null</c> where there is nothing.</summary>
    public string? Note { get; init; }
}
