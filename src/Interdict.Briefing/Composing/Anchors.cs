namespace Interdict.Briefing.Composing;

/// <summary>Makes anchors.</summary>
internal static class Anchors
{
    /// <summary>Lower-case ASCII letters and digits, hyphens for all else; never empty.</summary>
    public static string Of(string text)
    {
        Span<char> anchor = stackalloc char[Math.Min(text.Length, 64)];
        for (var i = 0; i < anchor.Length; i++)
        {
            var c = char.ToLowerInvariant(text[i]);
            anchor[i] = char.IsAsciiLetterOrDigit(c) ? c : '-';
        }

        return anchor.Length == 0 ? "part" : new string(anchor);
    }
}
