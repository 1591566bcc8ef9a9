using System.Collections.Immutable;
using Interdict.Lists;

namespace Interdict.Matching;

/// <summary>The party being screened, as its user describes it. Only the name is needed; what is absent is unknown, never false.</summary>
/// <param name="Name">Its name, in any script and word order.</param>
public sealed record Party(string Name)
{
    private readonly ImmutableArray<string> _countries;
    private readonly ImmutableArray<string> _identifiers;

    /// <summary>What kind of party; <see cref="PartyType.Unknown"/> where not told.</summary>
    public PartyType Type { get; init; }

    /// <summary>Countries it is connected with, ISO 3166-1 alpha-2, upper case.</summary>
    public ImmutableArray<string> Countries { get => _countries.IsDefault ? [] : _countries; init => _countries = value; }

    /// <summary>Its date of birth; the default value where not told.</summary>
    public PartialDate BirthDate { get; init; }

    /// <summary>Numbers and codes that it goes by.</summary>
    public ImmutableArray<string> Identifiers { get => _identifiers.IsDefault ? [] : _identifiers; init => _identifiers = value; }

    /// <summary>Its address, on one line.</summary>
    public string? Address { get; init; }
}
