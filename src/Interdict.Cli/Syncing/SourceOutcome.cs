using Interdict.Sources;
using Interdict.Sources.Editions;
using Interdict.Sources.Fetching;

namespace Interdict.Cli.Syncing;

/// <summary>What came of one source in one run.</summary>
internal sealed record SourceOutcome
{
    public const string Fetched = "fetched", Unchanged = "unchanged", Refused = "refused", Failed = "failed", Manual = "manual";

    public required ListSource Source { get; init; }

    /// <summary>One of the words above. Refused where a part of it is: other lists of the same file may have been taken.</summary>
    public required string Word { get; init; }

    /// <summary>What went wrong, or is to be done by hand.</summary>
    public string? Problem { get; init; }

    /// <summary>What the server said.</summary>
    public HttpFacts? Http { get; init; }

    public string? Sha256 { get; init; }

    public long Length { get; init; }

    /// <summary>What was read, kept and rejected; <c>null</c> where nothing was read.</summary>
    public ImportReport? Report { get; init; }

    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether a script must know: the newest edition is not in use.</summary>
    public bool IsBad { get; init; }
}
