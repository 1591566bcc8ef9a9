namespace Interdict.Briefing.Figures;

/// <summary>A party beside the subject of a graph of ties.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Tie">How it hangs together with the subject, in a word.</param>
/// <param name="IsAbove">Whether it stands above (an owner, a parent, a supplier); else below or beside.</param>
/// <param name="IsTowards">Whether the tie leads from it to the subject; else from the subject to it.</param>
/// <param name="IsDirected">Whether the tie has a direction.</param>
/// <param name="IsUnsure">Whether the tie is unverified.</param>
internal sealed record TieNode(string Name, string Tie, bool IsAbove, bool IsTowards, bool IsDirected, bool IsUnsure);
