using System.Collections.Immutable;
using Interdict.Matching;
using Interdict.Matching.Explaining;

namespace Interdict.Cli.Screening;

/// <summary>The outcome for one party.</summary>
/// <param name="Party">Who was screened.</param>
/// <param name="Hits">The hits, best first.</param>
/// <param name="Unlisted">Entries that the name fits but that were not listed on the date.</param>
/// <param name="More">Whether there are more hits than the limit let through.</param>
internal sealed record Screened(Party Party, ImmutableArray<Hit> Hits, int Unlisted, bool More)
{
    /// <summary>Where nothing is found, the entry that comes nearest; <c>null</c> where none is near or nobody looked.</summary>
    public ScoredEntry? NearestMiss { get; init; }

    /// <summary>The best of the entries that were not listed on the date, best first.</summary>
    public ImmutableArray<ScoredEntry> NotListed { get; init; } = [];

    /// <summary>Whether an address was asked for in a corpus that has none.</summary>
    public bool LacksAddresses { get; init; }

    /// <summary>The text that was searched; <c>null</c> where a party was screened.</summary>
    public TextSource? Source { get; init; }

    /// <summary>What a reader must know to take the answer for what it is; <c>null</c> for nothing.</summary>
    /// <param name="language">The language of what is said of identifiers.</param>
    public string? Note(Language language) => (NameNotes.Of(Party, language), LacksAddresses) switch
    {
        (var note, false) => note,
        (null, true) => NoAddresses,
        (var note, true) => $"{note}; {NoAddresses}",
    };

    private const string NoAddresses =
        "this corpus holds no street address, so that none could be found in it: import a list that has them, such as ecfr-xml or ofac-csv";
}
