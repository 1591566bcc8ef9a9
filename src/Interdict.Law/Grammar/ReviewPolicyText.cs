using System.Collections.Immutable;

namespace Interdict.Law.Grammar;

/// <summary>A printed review policy and what was read in it.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Tree">The tree; <c>null</c> where a person must read the text.</param>
/// <param name="Defects">What is odd in it.</param>
public sealed record ReviewPolicyText(string Text, ReviewPolicy? Tree, ImmutableArray<TextDefect> Defects)
{
    /// <summary>Whether a person must read it.</summary>
    public bool ManualReading => Tree is null;
}
