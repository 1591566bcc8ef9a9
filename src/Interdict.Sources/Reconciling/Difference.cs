using Interdict.Lists;

namespace Interdict.Sources.Reconciling;

/// <summary>One difference between the regulation and its mirror.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Governing">The regulation's entry; <c>null</c> where it has none.</param>
/// <param name="Mirror">The mirror's entry; <c>null</c> where it has none.</param>
/// <param name="GoverningText">What the regulation says; empty where it says nothing.</param>
/// <param name="MirrorText">What the mirror says; empty where it says nothing.</param>
public sealed record Difference(DifferenceKind Kind, Entry? Governing, Entry? Mirror, string GoverningText, string MirrorText)
{
    /// <summary>The entry that it is about: the regulation's, where there is one.</summary>
    public Entry Entry => Governing ?? Mirror!;
}
