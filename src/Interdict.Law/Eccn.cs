namespace Interdict.Law;

/// <summary>
/// An Export Control Classification Number with the paragraph under it, such as <c>1A004.d</c> or <c>3B001.a.4</c>; or <c>EAR99</c>.
/// The number is five characters: category 0 to 9, product group A to E, three digits.
/// </summary>
public readonly record struct Eccn
{
    private readonly string? _text;

    private Eccn(string text) => _text = text;

    /// <summary>The classification of items that are subject to the EAR and on no list.</summary>
    public static Eccn Ear99 { get; } = new("EAR99");

    /// <summary>Whether it is EAR99.</summary>
    public bool IsEar99 => _text == "EAR99";

    /// <summary>The number without paragraph, such as <c>1A004</c>; <c>EAR99</c> for EAR99.</summary>
    public string Number => Text.Length > 5 ? Text[..5] : Text;

    /// <summary>The paragraph with its dot, such as <c>.d</c>; empty where there is none.</summary>
    public string Paragraph => Text.Length > 5 ? Text[5..] : "";

    /// <summary>The category, 0 to 9; 'E' for EAR99.</summary>
    public char Category => Text.Length > 0 ? Text[0] : '\0';

    private string Text => _text ?? "";

    /// <summary>Reads a number: case is put right, white space and a dot at the end are left out, <c>5A992c</c> is read as <c>5A992.c</c>.</summary>
    /// <returns><c>false</c> where it has not the form of one; whether the number exists is for the table of ECCNs to say.</returns>
    public static bool TryParse(string? text, out Eccn eccn)
    {
        eccn = default;
        var s = text?.Trim().TrimEnd('.') ?? "";
        if (s.Equals("EAR99", StringComparison.OrdinalIgnoreCase))
        {
            eccn = Ear99;
            return true;
        }

        if (s.Length < 5 || s.Length > 40 || !char.IsAsciiDigit(s[0]) || char.ToUpperInvariant(s[1]) is < 'A' or > 'E'
            || !char.IsAsciiDigit(s[2]) || !char.IsAsciiDigit(s[3]) || !char.IsAsciiDigit(s[4]))
        {
            return false;
        }

        var paragraph = s[5..];
        if (paragraph.Length > 0 && paragraph[0] != '.')
        {
            paragraph = "." + paragraph;
        }

        paragraph = paragraph.ToLowerInvariant();
        for (var i = 0; i < paragraph.Length; i++)
        {
            var dot = paragraph[i] == '.';
            if (!(dot || char.IsAsciiLetterLower(paragraph[i]) || char.IsAsciiDigit(paragraph[i])) || (dot && i + 1 < paragraph.Length && paragraph[i + 1] == '.'))
            {
                return false;
            }
        }

        eccn = new Eccn(s[..5].ToUpperInvariant() + paragraph);
        return true;
    }

    /// <summary>
    /// Whether an item classified as <paramref name="item"/> is within this paragraph: Yes within it, No outside, Unknown where the item is classified less finely
    /// than this paragraph, so that its own paragraph must be asked for.
    /// </summary>
    public Truth Covers(Eccn item)
    {
        if (Number != item.Number)
        {
            return Truth.No;
        }

        return IsWithin(item.Paragraph, Paragraph) ? Truth.Yes : IsWithin(Paragraph, item.Paragraph) ? Truth.Unknown : Truth.No;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static bool IsWithin(string inner, string outer) =>
        inner.StartsWith(outer, StringComparison.Ordinal) && (inner.Length == outer.Length || outer.Length == 0 || inner[outer.Length] == '.');
}
