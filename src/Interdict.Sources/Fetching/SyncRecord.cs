using System.Collections.Immutable;
using Interdict.Lists;
using Interdict.Sources.Editions;

namespace Interdict.Sources.Fetching;

/// <summary>What is remembered of one source between two runs. Losing it costs a download, nothing else. Immutable.</summary>
public sealed record SyncRecord
{
    private readonly ImmutableArray<ListCode> _lists;

    /// <summary>The source.</summary>
    public required string Source { get; init; }

    /// <summary>The lists that it holds; empty where an older version remembered it.</summary>
    public ImmutableArray<ListCode> Lists { get => _lists.IsDefault ? [] : _lists; init => _lists = value; }

    /// <summary>The format of its file; <c>null</c> where an older version remembered it.</summary>
    public string? Format { get; init; }

    /// <summary>When it was last asked for, in UTC.</summary>
    public required DateTimeOffset Checked { get; init; }

    /// <summary>What came of that, in one word: fetched, unchanged, refused, failed.</summary>
    public required string Outcome { get; init; }

    /// <summary>Why it failed or was refused; <c>null</c> where it was not.</summary>
    public string? Problem { get; init; }

    /// <summary>The address of the last file that was read, before redirects; <c>null</c> where there is none.</summary>
    public string? Address { get; init; }

    /// <summary>What the server said of that file.</summary>
    public HttpFacts? Http { get; init; }

    /// <summary>The SHA-256 of that file.</summary>
    public string? Sha256 { get; init; }
}
