using System.Text;

namespace Interdict.Briefing.Rendering;

/// <summary>Makes a list's or user's text harmless: no control characters, none that turns the direction of what follows.</summary>
internal static class SafeText
{
    public static string Of(string text)
    {
        var isClean = true;
        foreach (var c in text)
        {
            isClean &= !Steers(c);
        }

        if (isClean)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\n' or '\t' or '\r')
            {
                clean.Append(' ');
            }
            else if (!Steers(c))
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }

    private static bool Steers(char c) => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\uFFFE' or '\uFFFF';
}
