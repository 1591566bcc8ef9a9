using System.Text;
using Interdict.Briefing.Rendering;

namespace Interdict.Briefing.Figures;

/// <summary>Fits labels into drawings.</summary>
internal static class Labels
{
    /// <summary>The text, cut to so many columns with an ellipsis.</summary>
    public static string Cut(string text, int columns)
    {
        if (TextWidth.Of(text) <= columns)
        {
            return text;
        }

        var (cut, used) = (new StringBuilder(), 0);
        foreach (var rune in text.EnumerateRunes())
        {
            used += TextWidth.Of(rune);
            if (used >= columns)
            {
                break;
            }

            cut.Append(rune.ToString());
        }

        return cut.ToString().TrimEnd() + "…";
    }

    /// <summary>The text in at most two lines of so many columns.</summary>
    public static IReadOnlyList<string> TwoLines(string text, int columns)
    {
        if (TextWidth.Of(text) <= columns)
        {
            return [text];
        }

        var (first, used) = (new StringBuilder(), 0);
        var rest = 0;
        foreach (var (piece, afterBlank) in LineBreaks.Pieces(text))
        {
            var length = TextWidth.Of(piece) + (afterBlank && used > 0 ? 1 : 0);
            if (used > 0 && used + length > columns)
            {
                break;
            }

            first.Append(afterBlank && used > 0 ? " " : "").Append(piece);
            used += length;
            rest = first.Length;
        }

        var tail = rest < text.Length ? text[rest..].Trim() : "";
        return tail.Length == 0 ? [Cut(first.ToString(), columns)] : [Cut(first.ToString(), columns), Cut(tail, columns)];
    }
}
