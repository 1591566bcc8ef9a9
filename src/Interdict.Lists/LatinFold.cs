using System.Text;

namespace Interdict.Lists;

/// <summary>Latin letters without their marks, from a table of our own, so that keys are the same on every machine.</summary>
internal static class LatinFold
{
    // U+00C0 to U+017F and U+1E00 to U+1EFF, one base letter each; ? where it takes more than one letter or there is none.
    private const string From00C0 =
        "aaaaaa?ceeeeiiiidnooooo?ouuuuy??aaaaaa?ceeeeiiiidnooooo?ouuuuy?y"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkklllllll"
        + "lllnnnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private const string From1E00 =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
        + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwy??????aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????";

    /// <summary>An ASCII letter in lower case, or a digit; 0 for anything else.</summary>
    public static char OfAscii(int c) => c switch
    {
        (>= 'a' and <= 'z') or (>= '0' and <= '9') => (char)c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        _ => '\0',
    };

    /// <summary>The folded letters of a character beyond ASCII; empty where it is neither letter nor digit. Letters of other scripts come back in lower case where they have one.</summary>
    public static string Of(Rune rune)
    {
        var c = rune.Value;
        return c switch
        {
            < 0xC0 => "",
            'Æ' or 'æ' => "ae",
            'Þ' or 'þ' => "th",
            'ß' or 0x1E9E => "ss",
            'Œ' or 'œ' => "oe",
            'Ĳ' or 'ĳ' => "ij",
            'Ŋ' or 'ŋ' => "ng",
            '×' or '÷' => "",
            <= 0x17F => From00C0[c - 0xC0].ToString(),
            0x18F or 0x259 => "e",
            0x1A0 or 0x1A1 => "o",
            0x1AF or 0x1B0 => "u",
            0x218 or 0x219 => "s",
            0x21A or 0x21B => "t",
            >= 0x1E00 and <= 0x1EFF when From1E00[c - 0x1E00] != '?' => From1E00[c - 0x1E00].ToString(),
            _ => Rune.IsLetterOrDigit(rune) ? Rune.ToLowerInvariant(rune).ToString() : "",
        };
    }
}
