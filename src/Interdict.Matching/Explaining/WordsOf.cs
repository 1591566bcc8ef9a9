using System.Text;
using Interdict.Lists;

namespace Interdict.Matching.Explaining;

/// <summary>Divides a name into the words that a person would correct one by one: between blanks, and every Han or Hangul character by itself.</summary>
internal static class WordsOf
{
    public static List<Range> Name(string name)
    {
        var words = new List<Range>();
        var start = -1;
        for (var i = 0; i < name.Length;)
        {
            _ = Rune.DecodeFromUtf16(name.AsSpan(i), out var rune, out var length);
            var alone = Scripts.Of(rune) is Script.Han or Script.Hangul;
            var isLetter = Rune.IsLetterOrDigit(rune) || (start >= 0 && !Rune.IsWhiteSpace(rune) && rune.Value is not (',' or ';' or '(' or ')' or '.'));
            if (start >= 0 && (alone || !isLetter))
            {
                words.Add(start..i);
                start = -1;
            }

            if (alone)
            {
                words.Add(i..(i + length));
            }
            else if (isLetter && start < 0)
            {
                start = i;
            }

            i += length;
        }

        if (start >= 0)
        {
            words.Add(start..name.Length);
        }

        return words;
    }
}
