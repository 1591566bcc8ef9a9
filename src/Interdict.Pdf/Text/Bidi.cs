using System.Globalization;

namespace Interdict.Pdf.Text;

/// <summary>
/// The levels of the characters of a paragraph: even runs from left to right, odd from right to left (Unicode Standard Annex 9). Embeddings, overrides and isolates
/// are not read, since no text comes here with them; all other rules are.
/// </summary>
internal static class Bidi
{
    private const string Opening = "([{（［｛「『《〈【";
    private const string Closing = ")]}）］｝」』》〉】";

    /// <summary>Whether the first letter with a direction is one that runs from right to left (rules P2 and P3).</summary>
    public static bool IsRightToLeft(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            switch (Of(c))
            {
                case BidiClass.L:
                    return false;
                case BidiClass.R or BidiClass.AL:
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    /// <summary>Whether any letter runs from left to right.</summary>
    public static bool HasLeftToRight(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Of(c) == BidiClass.L)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The levels of a paragraph that runs from left to right, in which each span that runs the other way throughout is by itself: neither turns what stands about the other.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="spans">Its spans.</param>
    public static byte[] LevelsAround(string text, IEnumerable<(int Start, int Length)> spans)
    {
        if (!HasRightToLeft(text))
        {
            return new byte[text.Length];
        }

        var isolated = spans.Where(s => IsRightToLeft(text.AsSpan(s.Start, s.Length)) && !HasLeftToRight(text.AsSpan(s.Start, s.Length))).ToList();
        var outer = text.ToCharArray();
        foreach (var (start, length) in isolated)
        {
            // A mark without a direction stands for the whole span.
            outer.AsSpan(start, length).Fill('*');
        }

        var levels = Levels(outer, false);
        foreach (var (start, length) in isolated)
        {
            Levels(text.AsSpan(start, length), true).CopyTo(levels, start);
        }

        return levels;
    }

    /// <summary>The level of each UTF-16 unit.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="isRightToLeft">Whether the paragraph runs from right to left.</param>
    public static byte[] Levels(ReadOnlySpan<char> text, bool isRightToLeft)
    {
        var levels = new byte[text.Length];
        if (!isRightToLeft && !HasRightToLeft(text))
        {
            return levels;
        }

        var classes = new BidiClass[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            classes[i] = Of(text[i]);
        }

        var around = isRightToLeft ? BidiClass.R : BidiClass.L;
        Weak(classes, around);
        Brackets(text, classes, around);
        Neutral(classes, around);
        var even = isRightToLeft ? 1 : 0;
        for (var i = 0; i < text.Length; i++)
        {
            levels[i] = (byte)(even + (even == 0
                ? classes[i] switch { BidiClass.R => 1, BidiClass.AN or BidiClass.EN => 2, _ => 0 }
                : classes[i] == BidiClass.R ? 0 : 1));
        }

        for (var i = text.Length - 1; i >= 0 && Of(text[i]) is BidiClass.WS or BidiClass.BN; i--)
        {
            levels[i] = (byte)even;
        }

        return levels;
    }

    private static bool HasRightToLeft(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c >= 0x590 && Of(c) is BidiClass.R or BidiClass.AL or BidiClass.AN)
            {
                return true;
            }
        }

        return false;
    }

    // W1 to W7.
    private static void Weak(BidiClass[] classes, BidiClass around)
    {
        var (before, strong) = (around, around);
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] is BidiClass.NSM)
            {
                classes[i] = before;
            }

            before = classes[i] == BidiClass.BN ? before : classes[i];
            if (classes[i] is BidiClass.L or BidiClass.R or BidiClass.AL)
            {
                strong = classes[i];
            }
            else if (classes[i] == BidiClass.EN && strong == BidiClass.AL)
            {
                classes[i] = before = BidiClass.AN;
            }
        }

        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] == BidiClass.AL)
            {
                classes[i] = BidiClass.R;
            }
            else if (i > 0 && i + 1 < classes.Length && classes[i] is BidiClass.ES or BidiClass.CS)
            {
                var (left, right) = (classes[i - 1], classes[i + 1]);
                if (left == right && (left == BidiClass.EN || (left == BidiClass.AN && classes[i] == BidiClass.CS)))
                {
                    classes[i] = left;
                }
            }
        }

        strong = around;
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] is BidiClass.ET)
            {
                var end = i;
                while (end < classes.Length && classes[end] is BidiClass.ET or BidiClass.BN)
                {
                    end++;
                }

                var isByNumber = (i > 0 && classes[i - 1] == BidiClass.EN) || (end < classes.Length && classes[end] == BidiClass.EN);
                Array.Fill(classes, isByNumber ? BidiClass.EN : BidiClass.ON, i, end - i);
            }
            else if (classes[i] is BidiClass.ES or BidiClass.CS)
            {
                classes[i] = BidiClass.ON;
            }
        }

        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] is BidiClass.L or BidiClass.R)
            {
                strong = classes[i];
            }
            else if (classes[i] == BidiClass.EN && strong == BidiClass.L)
            {
                classes[i] = BidiClass.L;
            }
        }
    }

    // N0: a pair of brackets goes with the direction around it where its content has that one, or where what stands before has the content's.
    private static void Brackets(ReadOnlySpan<char> text, BidiClass[] classes, BidiClass around)
    {
        var open = new Stack<(int At, int Kind)>();
        var pairs = new List<(int Open, int Close)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (classes[i] != BidiClass.ON)
            {
                continue;
            }

            if (Opening.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var kind)
            {
                open.Push((i, kind));
            }
            else if (Closing.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var closed && open.Any(o => o.Kind == closed))
            {
                while (open.Pop() is var (at, was))
                {
                    if (was == closed)
                    {
                        pairs.Add((at, i));
                        break;
                    }
                }
            }
        }

        foreach (var (from, to) in pairs.OrderBy(p => p.Open))
        {
            var (same, other) = (false, false);
            for (var i = from + 1; i < to; i++)
            {
                var direction = Direction(classes[i]);
                same |= direction == around;
                other |= direction is not null && direction != around;
            }

            if (same || other)
            {
                var before = around;
                for (var i = from - 1; i >= 0; i--)
                {
                    if (Direction(classes[i]) is { } known)
                    {
                        before = known;
                        break;
                    }
                }

                classes[from] = classes[to] = same ? around : before;
            }
        }
    }

    // N1 and N2.
    private static void Neutral(BidiClass[] classes, BidiClass around)
    {
        for (var i = 0; i < classes.Length; i++)
        {
            if (Direction(classes[i]) is not null)
            {
                continue;
            }

            var end = i;
            while (end < classes.Length && Direction(classes[end]) is null)
            {
                end++;
            }

            var before = i > 0 ? Direction(classes[i - 1])!.Value : around;
            var after = end < classes.Length ? Direction(classes[end])!.Value : around;
            Array.Fill(classes, before == after ? before : around, i, end - i);
            i = end - 1;
        }
    }

    private static BidiClass? Direction(BidiClass kind) => kind switch
    {
        BidiClass.L => BidiClass.L,
        BidiClass.R or BidiClass.EN or BidiClass.AN => BidiClass.R,
        _ => null,
    };

    private static BidiClass Of(char c) => c switch
    {
        >= '0' and <= '9' or (>= '\u06F0' and <= '\u06F9') or (>= '\uFF10' and <= '\uFF19') or '\u00B2' or '\u00B3' or '\u00B9' => BidiClass.EN,
        '+' or '-' or '\u2212' => BidiClass.ES,
        '#' or '$' or '%' or (>= '\u00A2' and <= '\u00A5') or '\u00B0' or '\u00B1' or '\u066A' or (>= '\u2030' and <= '\u2034') or (>= '\u20A0' and <= '\u20CF') => BidiClass.ET,
        ',' or '.' or '/' or ':' or '\u00A0' or '\u060C' => BidiClass.CS,
        ' ' or '\u3000' or (>= '\u2000' and <= '\u200A') or '\u2028' => BidiClass.WS,
        '\u200B' or '\u200C' or '\u200D' or '\u00AD' or '\u2060' or '\uFEFF' => BidiClass.BN,
        (>= '\u0660' and <= '\u0669') or '\u066B' or '\u066C' or '\u06DD' or (>= '\u0600' and <= '\u0605') => BidiClass.AN,
        (>= '\u0590' and <= '\u05FF') or (>= '\u07C0' and <= '\u085F') or (>= '\uFB1D' and <= '\uFB4F') => IsMark(c) ? BidiClass.NSM : BidiClass.R,
        (>= '\u0606' and <= '\u07BF') or (>= '\u0860' and <= '\u08FF') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE') =>
            IsMark(c) ? BidiClass.NSM : char.IsLetter(c) || c is '\u061B' or '\u061F' or '\u06D4' ? BidiClass.AL : BidiClass.ON,
        _ when char.IsLetter(c) || char.IsSurrogate(c) => BidiClass.L,
        _ when IsMark(c) => BidiClass.NSM,
        _ when char.GetUnicodeCategory(c) is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber => BidiClass.L,
        _ => BidiClass.ON,
    };

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
