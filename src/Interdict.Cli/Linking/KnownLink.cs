using Interdict.Matching.Linking;
using Interdict.Sources.Editions;

namespace Interdict.Cli.Linking;

/// <summary>A link that was found, or that somebody decided about.</summary>
/// <param name="One">The position of the one entry.</param>
/// <param name="Other">The position of the other.</param>
/// <param name="Found">What speaks for it; <c>null</c> where only somebody's decision does.</param>
/// <param name="Decision">The decision; <c>null</c> where there is none.</param>
internal sealed record KnownLink(int One, int Other, Link? Found, LinkDecision? Decision)
{
    public bool IsCut => Decision is { Confirmed: false };
}
