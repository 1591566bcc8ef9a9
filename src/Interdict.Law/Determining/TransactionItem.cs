using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Interdict.Law.Determining;

/// <summary>One line of items.</summary>
public sealed record TransactionItem
{
    /// <summary>The user's id of the line.</summary>
    public string Id { get; init; } = "";

    /// <summary>What it is.</summary>
    public string? Description { get; init; }

    /// <summary>Its classification; <c>null</c> where unknown.</summary>
    public Eccn? Eccn { get; init; }

    /// <summary>Where it was made, ISO 3166-1 alpha-2; <c>null</c> where unknown.</summary>
    public string? Origin { get; init; }

    /// <summary>The share of controlled US content in percent, by Supplement No. 2 to 15 CFR Part 734; <c>null</c> where unknown.</summary>
    public decimal? UsContentPercent { get; init; }

    /// <summary>The ECCNs of US technology and software that it is a direct product of; empty: of none; <c>null</c>: unknown.</summary>
    public ImmutableArray<Eccn>? ProducedWith { get; init; }

    /// <summary>How many; <c>null</c> where unknown. No requirement goes by it; an application for a license does.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>The value, in <see cref="Currency"/>; <c>null</c> where unknown.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The currency's code.</summary>
    public string? Currency { get; init; }

    /// <summary>Answers by key, of this line; they come before those of the transaction.</summary>
    public FrozenDictionary<string, bool> Facts { get; init; } = FrozenDictionary<string, bool>.Empty;
}
