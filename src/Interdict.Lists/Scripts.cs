using System.Globalization;
using System.Text;

namespace Interdict.Lists;

/// <summary>Tells the script of a text by Unicode block, from our own table so that every machine agrees.</summary>
public static class Scripts
{
    /// <summary>The script that all letters of <paramref name="text"/> share; <see cref="Script.Mixed"/> where they do not.</summary>
    public static Script Of(ReadOnlySpan<char> text)
    {
        var found = Script.None;
        foreach (var rune in text.EnumerateRunes())
        {
            var script = Of(rune);
            if (script == Script.None || script == found)
            {
                continue;
            }

            if (found == Script.None)
            {
                found = script;
            }
            else if ((found, script) is (Script.Han, Script.Japanese) or (Script.Japanese, Script.Han))
            {
                found = Script.Japanese;
            }
            else
            {
                return Script.Mixed;
            }
        }

        return found;
    }

    /// <summary>The script of one character; <see cref="Script.None"/> for digits, marks, spaces and punctuation.</summary>
    public static Script Of(Rune rune) => rune.Value switch
    {
        < 0x41 => Script.None,
        <= 0x7A => rune.Value is <= 0x5A or >= 0x61 ? Script.Latin : Script.None,
        < 0xAA => Script.None,
        (>= 0x00C0 and <= 0x024F and not 0xD7 and not 0xF7) or 0xAA or 0xBA or (>= 0x0250 and <= 0x02AF) or (>= 0x1E00 and <= 0x1EFF)
            or (>= 0xFF21 and <= 0xFF3A) or (>= 0xFF41 and <= 0xFF5A) => Script.Latin,
        (>= 0x0370 and <= 0x03FF and not 0x037E and not 0x0387) or (>= 0x1F00 and <= 0x1FFF) => Script.Greek,
        (>= 0x0400 and <= 0x0482) or (>= 0x048A and <= 0x052F) or (>= 0x1C80 and <= 0x1C8F) => Script.Cyrillic,
        >= 0x0531 and <= 0x0587 => Script.Armenian,
        >= 0x05D0 and <= 0x05F2 => Script.Hebrew,
        (>= 0x0620 and <= 0x064A) or (>= 0x066E and <= 0x06D3) or (>= 0x06D5 and <= 0x06EF) or (>= 0x06FA and <= 0x06FF) or (>= 0x0750 and <= 0x077F)
            or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) => Script.Arabic,
        (>= 0x10A0 and <= 0x10FF) or (>= 0x1C90 and <= 0x1CBF) => Script.Georgian,
        (>= 0x1100 and <= 0x11FF) or (>= 0x3130 and <= 0x318F) or (>= 0xAC00 and <= 0xD7A3) => Script.Hangul,
        (>= 0x3041 and <= 0x30FF and not 0x30FB) or (>= 0x31F0 and <= 0x31FF) or (>= 0xFF66 and <= 0xFF9D) => Script.Japanese,
        (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) or 0x3005 or 0x3007 => Script.Han,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter
            ? Script.Other
            : Script.None,
    };
}
