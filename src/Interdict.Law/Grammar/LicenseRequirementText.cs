using System.Collections.Immutable;

namespace Interdict.Law.Grammar;

/// <summary>A printed license requirement and what was read in it.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Tree">The tree; <c>null</c> where a person must read the text.</param>
/// <param name="Defects">What is odd in it.</param>
public sealed record LicenseRequirementText(string Text, LicenseRequirement? Tree, ImmutableArray<TextDefect> Defects)
{
    /// <summary>Whether a person must read it; until then it is taken as the widest.</summary>
    public bool ManualReading => Tree is null;

    /// <summary>The tree, or the widest where there is none.</summary>
    public LicenseRequirement Effective => Tree ?? LicenseRequirement.Widest;
}
