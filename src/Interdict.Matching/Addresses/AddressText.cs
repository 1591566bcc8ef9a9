using System.Text;
using Interdict.Lists;
using Interdict.Names;

namespace Interdict.Matching.Addresses;

/// <summary>Cuts an address into folded words. Commas, semicolons, parentheses and line breaks divide it into segments.</summary>
internal static class AddressText
{
    /// <summary>Longer text is cut to this many characters.</summary>
    public const int Longest = 1_000;

    /// <summary>A longer word is cut.</summary>
    public const int LongestWord = NameAnalyzer.LongestToken;

    // Han characters behind which a word ends: administrative units, streets, numbers, buildings, floors, rooms.
    private const string HanDesignators = "省市区县镇乡村路街道巷弄号栋幢座楼层室房";

    /// <summary>The folded words alone.</summary>
    public static List<string> Words(string text) => [.. Read(text).Select(w => w.Text)];

    /// <summary>The words of an address, with where they stand.</summary>
    public static List<AddressWord> Read(ReadOnlySpan<char> text)
    {
        text = text.Length > Longest ? text[..Longest] : text;
        var words = new List<AddressWord>();
        var word = new StringBuilder();
        var (start, end, before, segment, han) = (-1, 0, ' ', 0, false);
        for (var at = 0; at < text.Length;)
        {
            _ = Rune.DecodeFromUtf16(text[at..], out var rune, out var used);
            var folded = LetterFolding.Fold(rune);
            var isHan = folded is null && Scripts.Of(rune) == Script.Han;
            if (folded is null && !isHan && Rune.IsLetterOrDigit(rune))
            {
                folded = Rune.ToLowerInvariant(rune).ToString();
            }

            if (folded is { Length: 0 } || rune.Value is '\'')
            {
                at += used;
                continue;
            }

            if (isHan)
            {
                AddHan(rune, at, used);
            }
            else if (folded is not null)
            {
                if (start >= 0 && han)
                {
                    Close();
                }

                start = start < 0 ? at : start;
                word.Append(folded);
                end = at + used;
            }
            else
            {
                Close();
                before = Rune.IsWhiteSpace(rune) && rune.Value is not '\n' ? before : (char)Math.Min(rune.Value, 0xFFFF);
                segment += rune.Value is ',' or ';' or '(' or ')' or '\n' or '，' or '；' or '、' ? 1 : 0;
            }

            at += used;
        }

        Close();
        return words;

        void AddHan(Rune rune, int at, int used)
        {
            if (start >= 0 && !han)
            {
                Close();
            }

            var designator = rune.IsBmp && HanDesignators.Contains((char)rune.Value, StringComparison.Ordinal);
            if (designator)
            {
                Close();
            }

            start = start < 0 ? at : start;
            han = true;
            word.Append(rune.ToString());
            end = at + used;
            if (designator)
            {
                Close();
            }
        }

        void Close()
        {
            if (start >= 0 && word.Length > 0)
            {
                words.Add(new AddressWord(word.Length > LongestWord ? word.ToString(0, LongestWord) : word.ToString(), start, end - start, before, segment, han));
                before = ' ';
            }

            word.Clear();
            (start, han) = (-1, false);
        }
    }
}
