using Interdict.Lists;

namespace Interdict.Sources.Reconciling;

/// <summary>Texts of two publishers as they can be compared.</summary>
internal static class EntryText
{
    private const string AllItems = "allitemssubjecttotheear";

    /// <summary>Letters and digits in lower case, without marks, spaces and punctuation.</summary>
    public static string Folded(string? text) => EntryKeys.Letters(text ?? "");

    /// <summary>The same of a license requirement or review policy, whose leading "for" says nothing.</summary>
    public static string FoldedRule(string? text)
    {
        var folded = Folded(text);
        return folded.StartsWith("forall", StringComparison.Ordinal) ? folded[3..] : folded;
    }

    /// <summary>Whether a text was cut short, as an ellipsis at its end tells.</summary>
    public static bool IsCut(string text) => text.EndsWith("...", StringComparison.Ordinal) || text.EndsWith('…');

    /// <summary>Whether a text is that of a license requirement, which in the place of a review policy is a slip of columns.</summary>
    public static bool IsRequirement(string text)
    {
        var folded = FoldedRule(text);
        return folded.StartsWith(AllItems, StringComparison.Ordinal) && !folded.Contains("denial", StringComparison.Ordinal)
            && !folded.Contains("casebycase", StringComparison.Ordinal) && !folded.Contains("approval", StringComparison.Ordinal);
    }
}
