using System.Collections.Immutable;

namespace Interdict.Lists;

/// <summary>What an entry's requirement and review policy said before they were amended. Immutable.</summary>
public sealed record EntryVersion
{
    private readonly ImmutableArray<int> _footnotes;

    /// <summary>The first day on which these texts were in force.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day on which they were in force.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The act that gave the entry these texts, as cited: <c>84 FR 54002</c>.</summary>
    public required string Citation { get; init; }

    /// <summary>The license requirement; <c>null</c> where the entry had none.</summary>
    public string? LicenseRequirement { get; init; }

    /// <summary>The license review policy; <c>null</c> where the entry had none.</summary>
    public string? ReviewPolicy { get; init; }

    /// <summary>The footnote designations in the requirement.</summary>
    public ImmutableArray<int> Footnotes { get => _footnotes.IsDefault ? [] : _footnotes; init => _footnotes = value; }

    /// <summary>Source and confidence of these texts; <c>null</c> where the edition itself is the source.</summary>
    public Provenance? Provenance { get; init; }

    /// <summary>Whether both say the same, footnote by footnote.</summary>
    public bool Equals(EntryVersion? other) =>
        other is not null && From == other.From && To == other.To && Citation == other.Citation && LicenseRequirement == other.LicenseRequirement
        && ReviewPolicy == other.ReviewPolicy && Footnotes.AsSpan().SequenceEqual(other.Footnotes.AsSpan()) && Provenance == other.Provenance;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, To, Citation, LicenseRequirement, ReviewPolicy, Footnotes.Length, Provenance);

    /// <summary>Whether these texts were in force on a day.</summary>
    public bool InForceOn(DateOnly date) => From <= date && date <= To;
}
