using System.Text;
using AnyAscii;

namespace Interdict.Bench;

/// <summary>
/// What a careful .NET user would do to a name before handing it to a string distance: AnyAscii, lower case, everything but letters and digits
/// becomes a space. Rivals get every name and every query through this, outside the time measured.
/// </summary>
internal static class PlainLatin
{
    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in name.Transliterate())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                text.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '`' or '.') && text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }
        }

        return text.ToString().TrimEnd();
    }
}
