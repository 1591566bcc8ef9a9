using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Interdict.Law.Determining;

/// <summary>The facts of one transaction. Absent means unknown, never false. Immutable.</summary>
public sealed record Transaction
{
    /// <summary>The user's id; empty where none was given.</summary>
    public string Id { get; init; } = "";

    /// <summary>The day on which the items are shipped: laws are read by it.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What is done.</summary>
    public TransactionKind Kind { get; init; }

    /// <summary>From where, ISO 3166-1 alpha-2; <c>null</c> where unknown.</summary>
    public string? From { get; init; }

    /// <summary>Where to, finally; of a deemed export the person's country; <c>null</c> where unknown.</summary>
    public string? To { get; init; }

    /// <summary>Countries through which the items pass on their way, ISO 3166-1 alpha-2.</summary>
    public ImmutableArray<string> Via { get; init; } = [];

    /// <summary>Who takes part.</summary>
    public ImmutableArray<TransactionParty> Parties { get; init; } = [];

    /// <summary>The items.</summary>
    public ImmutableArray<TransactionItem> Items { get; init; } = [];

    /// <summary>The end use in words; kept, not read.</summary>
    public string? EndUse { get; init; }

    /// <summary>Answers by key, of the whole transaction.</summary>
    public FrozenDictionary<string, bool> Facts { get; init; } = FrozenDictionary<string, bool>.Empty;

    /// <summary>Letters by which BIS informed the exporter of license requirements: private, kept by each company for itself.</summary>
    public ImmutableArray<PrivateNotice> Notices { get; init; } = [];

    /// <summary>How the parties were screened, in words; <c>null</c> where they were not.</summary>
    public string? Screening { get; init; }

    /// <summary>Why finding no entry for a party says little, in words: a corpus that is not complete, lists left out, a day before the shipment; <c>null</c> where nothing was left out.</summary>
    public string? ScreeningGap { get; init; }

    /// <summary>The answer to one key.</summary>
    public Truth Fact(string key) => Facts.TryGetValue(key, out var value) ? TruthLogic.Of(value) : Truth.Unknown;
}
