using System.Text;
using Interdict.Lists;

namespace Interdict.Matching.FreeText;

/// <summary>
/// Cuts a text into words. Blanks, slashes, at signs and most punctuation divide words; apostrophes, hyphens, dots and ampersands within one do not. Each Han
/// character is a word. Blank lines, the tags of XML, the tags of SWIFT fields (<c>:59:</c>) and the full stops of Chinese divide blocks.
/// </summary>
internal static class TextWords
{
    private const int LongestTag = 200;
    private const int MostDigits = 4;

    // Characters that stand between names in a Chinese sentence.
    private const string HanEdgesNot = "的了与及在是我你他她它们这那就也都被把或吗呢";

    public static List<TextWord> Read(string text)
    {
        var words = new List<TextWord>();
        var (block, start, newline) = (0, -1, false);
        for (var at = 0; at < text.Length;)
        {
            _ = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var used);
            var han = Scripts.Of(rune) == Script.Han;
            if (!han && IsOfWord(text, at, rune, start))
            {
                start = start < 0 ? at : start;
                newline = false;
            }
            else
            {
                Close(at);
                if (han)
                {
                    words.Add(new TextWord(at, at + used, block, true, !(rune.IsBmp && HanEdgesNot.Contains((char)rune.Value, StringComparison.Ordinal))));
                    newline = false;
                }
                else if (rune.Value == '\n')
                {
                    block += newline ? 1 : 0;
                    newline = true;
                }
                else if (Tag(text.AsSpan(at), at == 0 || text[at - 1] == '\n') is var length and > 0)
                {
                    block++;
                    used = length;
                }
                else if (rune.Value is '.' && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]))
                {
                    // "hikvision.com", "speed.md".
                    block++;
                }
                else if (rune.Value is '。' or '！' or '？' or '；' or '\t' or '|' or '•' or '·' or '→' or '=')
                {
                    block++;
                }
            }

            at += used;
        }

        Close(text.Length);
        return words;

        void Close(int end)
        {
            while (start >= 0 && end > start && !char.IsLetterOrDigit(text[end - 1]) && !char.IsSurrogate(text[end - 1]) && text[end - 1] != '.')
            {
                end--;
            }

            if (start >= 0 && end > start)
            {
                words.Add(new TextWord(start, end, block, false, IsEdge(text.AsSpan(start, end - start))));
            }

            start = -1;
        }
    }

    private static bool IsOfWord(string text, int at, Rune rune, int start)
    {
        if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format)
        {
            return true;
        }

        // Within a word: d.o.o., O'Neil, Al-Qaida, AT&T; a dot behind a short piece belongs to it (Co., St.).
        var next = at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
        return start >= 0 && rune.Value switch
        {
            '\'' or '\u2019' or '-' or '&' => next,
            '.' => next ? at - start <= 3 || text.AsSpan(start, at - start).Contains('.') : at - start <= 3,
            _ => false,
        };
    }

    // "<Nm>", "</Nm>", or at the start of a line ":59:", ":50K:", "{4:".
    private static int Tag(ReadOnlySpan<char> text, bool atLineStart)
    {
        if (text[0] == '<' && text.Length > 2 && (char.IsAsciiLetter(text[1]) || text[1] is '/' or '?' or '!'))
        {
            var end = text.IndexOf('>');
            return end is > 0 and < LongestTag ? end + 1 : 0;
        }

        if (atLineStart && text[0] is ':' or '{')
        {
            var end = text[1..].IndexOf(':');
            return end is > 0 and < 5 ? end + 2 : 0;
        }

        return 0;
    }

    private static bool IsEdge(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[24];
        if (word.Length > lower.Length)
        {
            return true;
        }

        var length = word.TrimEnd('.').ToLowerInvariant(lower);
        var folded = lower[..length];
        var letters = false;
        foreach (var c in folded)
        {
            letters |= char.IsLetter(c);
        }

        return letters ? !CommonWords.Has(folded) : length is > 0 and <= MostDigits && folded.IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
