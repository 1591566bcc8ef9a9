using System.Globalization;
using System.Text;
using Interdict.Briefing.Rendering;

namespace Interdict.Pdf.Text;

/// <summary>
/// Where a line of a paragraph may end (Unicode Standard Annex 14, as far as lists need it): behind a blank, behind a hyphen or slash between letters, and in Chinese
/// and Japanese between characters, though never before a closing mark nor behind an opening one.
/// </summary>
internal static class LineBreaker
{
    private const string NoStart = "，。；：、！？”’）》」』】〉〕］｝…‥·%,.;:!?)]}ー々";
    private const string NoEnd = "“‘（《「『【〈〔［｛([{$";

    /// <summary>For each UTF-16 unit, whether a line may end before it.</summary>
    public static bool[] Find(string text)
    {
        var may = new bool[text.Length + 1];
        var (previous, before) = (default(Rune), default(Rune));
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            may[at] = at > 0 && May(before, previous, rune);
            at += rune.Utf16SequenceLength;
            (before, previous) = (previous, rune);
        }

        may[text.Length] = true;
        return may;
    }

    private static bool May(Rune before, Rune left, Rune right)
    {
        if (IsBlank(right) || right.Value is 0x2060 or 0xA0 || left.Value is 0x2060 or 0xA0 || Rune.GetUnicodeCategory(right) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
        {
            return false;
        }

        if (IsBlank(left))
        {
            return true;
        }

        if (TextWidth.Of(left) == 2 || TextWidth.Of(right) == 2)
        {
            return !Is(NoStart, right) && !Is(NoEnd, left);
        }

        return left.Value switch
        {
            '-' or 0x2010 => Rune.IsLetterOrDigit(before) && Rune.IsLetter(right),
            0x2013 or 0x2014 => Rune.IsLetterOrDigit(before) && Rune.IsLetterOrDigit(right),
            '/' => Rune.IsLetter(right),
            _ => false,
        };
    }

    private static bool IsBlank(Rune rune) => rune.Value is ' ' or 0x3000 or 0x200B;

    private static bool Is(string marks, Rune rune) => rune.IsBmp && marks.Contains((char)rune.Value, StringComparison.Ordinal);
}
