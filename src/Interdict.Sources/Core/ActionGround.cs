using Interdict.Lists;

namespace Interdict.Sources.Core;

/// <summary>One ground of an official act.</summary>
/// <param name="Code">The ground's code in the table of grounds, such as <c>human-rights-xinjiang</c>.</param>
/// <param name="Words">The act's own words; empty where they were not read.</param>
/// <param name="Provenance">Source and confidence.</param>
public sealed record ActionGround(string Code, string Words, Provenance Provenance)
{
    /// <summary>Whether it covers only some of the entries that the act touched; which ones the act does not tell us here.</summary>
    public bool IsPartial { get; init; }
}
