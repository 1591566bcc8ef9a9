using System.Text;

namespace Interdict.Briefing.Rendering;

/// <summary>
/// Where a line may end: at a blank, and in Chinese, which has none, between characters, though never before a closing mark nor after an opening one
/// (Unicode Standard Annex 14, as far as our texts need it).
/// </summary>
public static class LineBreaks
{
    private const string Closing = "，。；：、！？”’）》」』】%,.;:!?)]";
    private const string Opening = "“‘（《「『【([";

    /// <summary>The pieces that stay whole, each with whether a blank stands before it.</summary>
    public static IEnumerable<(string Piece, bool AfterBlank)> Pieces(string text)
    {
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (start, at, previous) = (0, 0, default(Rune));
            foreach (var rune in word.EnumerateRunes())
            {
                if (at > start && (TextWidth.Of(previous) == 2 || TextWidth.Of(rune) == 2) && !Is(Closing, rune) && !Is(Opening, previous))
                {
                    yield return (word[start..at], start == 0);
                    start = at;
                }

                at += rune.Utf16SequenceLength;
                previous = rune;
            }

            yield return (word[start..], start == 0);
        }
    }

    private static bool Is(string marks, Rune rune) => rune.IsBmp && marks.Contains((char)rune.Value, StringComparison.Ordinal);
}
