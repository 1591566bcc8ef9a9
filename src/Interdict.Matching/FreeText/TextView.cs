using System.Text;

namespace Interdict.Matching.FreeText;

/// <summary>
/// One way to read a text: its characters, each with its place in the text. The first way reads what is there, with the entities of XML resolved. Where lines are full,
/// as in payment fields, a second way reads the words that were cut at the end of a line as one.
/// </summary>
internal sealed class TextView
{
    // The lengths of lines in payment messages: SWIFT MT fields, and name lines of ISO 20022 and domestic formats.
    private static readonly int[] FullLines = [35, 70];

    private TextView(string text, int[] places, int[] joins) => (Text, Places, Joins) = (text, places, joins);

    public string Text { get; }

    /// <summary>Where each character stands in the original; one more for the end.</summary>
    public int[] Places { get; }

    /// <summary>In this reading, the places at which two lines were made one; in order.</summary>
    public int[] Joins { get; }

    /// <summary>The one or two ways to read a text.</summary>
    public static IReadOnlyList<TextView> Of(string text)
    {
        var plain = Plain(text);
        var joined = Join(plain);
        return joined.Joins.Length == 0 ? [plain] : [plain, joined];
    }

    private static TextView Plain(string text)
    {
        var read = new StringBuilder(text.Length);
        var places = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length;)
        {
            var (length, meant) = text[i] == '&' ? Entity(text.AsSpan(i)) : default;
            var taken = Math.Max(1, length);
            foreach (var c in length == 0 ? text.AsSpan(i, 1) : meant)
            {
                read.Append(c);
                places.Add(i);
            }

            i += taken;
        }

        places.Add(text.Length);
        return new TextView(read.ToString(), [.. places], []);
    }

    private static (int Length, string Meant) Entity(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(';');
        if (end is < 2 or > 9)
        {
            return default;
        }

        var name = text[1..end];
        if (name[0] == '#')
        {
            var hex = name.Length > 2 && name[1] is 'x';
            var parsed = int.TryParse(
                name[(hex ? 2 : 1)..], hex ? System.Globalization.NumberStyles.AllowHexSpecifier : System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture, out var value);
            return parsed && Rune.IsValid(value) ? (end + 1, new Rune(value).ToString()) : default;
        }

        var meant = name switch
        {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            _ => null,
        };
        return meant is null ? default : (end + 1, meant);
    }

    private static TextView Join(TextView plain)
    {
        var text = plain.Text;
        var read = new StringBuilder(text.Length);
        var places = new List<int>(text.Length + 1);
        var joins = new List<int>();
        var line = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                var end = i > line && text[i - 1] == '\r' ? i - 1 : i;
                if (IsFull(text.AsSpan(line, end - line)) && Continues(text, line, end, i + 1) is var skip and >= 0)
                {
                    if (end < i)
                    {
                        read.Length--;
                        places.RemoveAt(places.Count - 1);
                    }

                    joins.Add(read.Length);
                    line = i + 1;
                    i += skip;
                    continue;
                }

                line = i + 1;
            }

            read.Append(text[i]);
            places.Add(plain.Places[i]);
        }

        places.Add(plain.Places[^1]);
        return new TextView(read.ToString(), [.. places], [.. joins]);
    }

    private static bool IsFull(ReadOnlySpan<char> line)
    {
        var content = line;
        var tag = line.StartsWith(":") ? line[1..].IndexOf(':') : -1;
        if (tag is > 0 and < 5)
        {
            content = line[(tag + 2)..];
        }

        return FullLines.Contains(line.Length) || FullLines.Contains(content.Length);
    }

    // A letter on both sides of the line's end; "1/…" on both lines (field 50F) is no part of the name. How many characters to pass over; negative for no.
    private static int Continues(string text, int line, int end, int next)
    {
        var skip = next + 1 < text.Length && text[next + 1] == '/' && char.IsAsciiDigit(text[next]) && text.IndexOf($"{text[next]}/", line, StringComparison.Ordinal) is var at && at >= 0 && at < end
            ? 2
            : 0;
        return end > line && next + skip < text.Length && char.IsLetterOrDigit(text[end - 1]) && char.IsLetterOrDigit(text[next + skip]) ? skip : -1;
    }
}
