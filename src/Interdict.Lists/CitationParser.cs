using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Interdict.Lists;

/// <summary>
/// Reads the citations that official lists print in dozens of punctuations ("84 FR 54004, 10/9/19. 85 FR 44161, 7/22/20.",
/// "68 F.R. 38290 6/27/03 71 F.R. 38843 7/10/06", "66 FR 24266 , 77 FR 58006 (no. 182)").
/// </summary>
/// <remarks>
/// Nothing is lost: what has no volume and page ("Vol. 59, No. 153, 08/10/1994", "NEW F.R. NOTICE TO BE PUBLISHED SOON") comes back as
/// <see cref="Reporter.Other"/> with its text in <see cref="Citation.Raw"/>, in its place in the order. A missing volume or page is never inferred.
/// </remarks>
public static partial class CitationParser
{
    private static readonly SearchValues<char> DateCharacters = SearchValues.Create("0123456789/() ");

    /// <summary>All citations of <paramref name="text"/>, in order; empty where it holds none.</summary>
    public static ImmutableArray<Citation> Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<Citation>();
        var position = 0;
        while (position < text.Length)
        {
            var match = FederalRegister().Match(text, position);
            if (!match.Success || !TryNumber(match.Groups["volume"].ValueSpan, out var volume) || !TryNumber(match.Groups["page"].ValueSpan, out var page))
            {
                break;
            }

            AddRest(found, text.AsSpan(position, match.Index - position));
            found.Add(new Citation(Reporter.FederalRegister, volume, page, Date(match.Groups["date"].ValueSpan)));
            position = match.Index + match.Length;
            position = AddFurtherPages(found, text, position, volume);
        }

        AddRest(found, text.AsSpan(position));
        return found.DrainToImmutable();
    }

    // "82 F.R. 16789, 16790 4/6/2017": a second page under the volume just named; "79 F.R. 60445 10/7/14, 80 17726 4/2/15": the letters left out.
    private static int AddFurtherPages(ImmutableArray<Citation>.Builder found, string text, int position, int volume)
    {
        while (true)
        {
            var match = Continuation().Match(text, position);
            if (!match.Success || !TryNumber(match.Groups["page"].ValueSpan, out var page))
            {
                return position;
            }

            if (match.Groups["volume"].Success && TryNumber(match.Groups["volume"].ValueSpan, out var named))
            {
                volume = named;
            }

            found.Add(new Citation(Reporter.FederalRegister, volume, page, Date(match.Groups["date"].ValueSpan)));
            position = match.Index + match.Length;
        }
    }

    // What stands between two citations: separators, a date that belongs to the one before, or words that must be kept.
    private static void AddRest(ImmutableArray<Citation>.Builder found, ReadOnlySpan<char> rest)
    {
        rest = TrimSeparators(rest);
        if (rest.IsEmpty)
        {
            return;
        }

        var date = LoneDate(rest);
        if (date is { } day && IsOnlyDate(rest) && found.Count > 0 && found[^1] is { Reporter: Reporter.FederalRegister, Date: null } last)
        {
            found[^1] = last with { Date = day };
            return;
        }

        found.Add(new Citation(Reporter.Other, 0, 0, date, rest.ToString()));
    }

    private static ReadOnlySpan<char> TrimSeparators(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.Trim(" \t\r\n\u00A0,;.").Trim();
            if (text.StartsWith("and ", StringComparison.OrdinalIgnoreCase))
            {
                text = text[4..];
            }
            else if (text.EndsWith(" and", StringComparison.OrdinalIgnoreCase))
            {
                text = text[..^4];
            }
            else
            {
                return text.Equals("and", StringComparison.OrdinalIgnoreCase) || text is "(" or ")" ? [] : text;
            }
        }
    }

    private static bool IsOnlyDate(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(DateCharacters) < 0;

    private static DateOnly? LoneDate(ReadOnlySpan<char> text)
    {
        DateOnly? only = null;
        foreach (var match in AnyDate().EnumerateMatches(text))
        {
            if (only is not null)
            {
                return null;
            }

            only = Date(text.Slice(match.Index, match.Length));
        }

        return only;
    }

    // American order. Two-digit years: the Federal Register began in 1936.
    private static DateOnly? Date(ReadOnlySpan<char> text)
    {
        Span<Range> parts = stackalloc Range[4];
        if (text.Split(parts, '/') != 3 || !TryNumber(text[parts[0]], out var month) || !TryNumber(text[parts[1]], out var day)
            || !TryNumber(text[parts[2]], out var year))
        {
            return null;
        }

        year = text[parts[2]].Length > 2 ? year : year >= 36 ? 1900 + year : 2000 + year;
        return year is >= 1936 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value) && value > 0;

    private const string Tail = @"(?:\s*preview citation details)?(?:\s*\(?\s*No\.?\s*\d+\s*\)?)?(?:[\s,]*(?:DATED\s+)?\(?\s*(?<date>\d{1,2}/\d{1,2}/(?:\d{4}|\d{2}))(?![\d/])\s*\)?)?(?:\s*\(?\s*No\.?\s*\d+\s*\)?)?";

    [GeneratedRegex(@"(?<![\d/])(?<volume>\d{1,3})[\s.]*F\.?\s?R\.?\s*(?:No\.?\s*\d+\s*pg\.?\s*)?(?<page>\d{1,3},\d{3}|\d{1,6})(?![\d/])" + Tail,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FederalRegister();

    [GeneratedRegex(@"\G\s*,\s*(?:(?<volume>\d{2,3})\s+)?(?<page>\d{4,6})(?!\d)[\s,]*\(?(?<date>\d{1,2}/\d{1,2}/(?:\d{4}|\d{2}))(?![\d/])\)?", RegexOptions.CultureInvariant)]
    private static partial Regex Continuation();

    [GeneratedRegex(@"(?<!\d)\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})(?![\d/])", RegexOptions.CultureInvariant)]
    private static partial Regex AnyDate();
}
