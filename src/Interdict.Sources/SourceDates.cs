using System.Buffers;
using System.Globalization;
using Interdict.Lists;

namespace Interdict.Sources;

/// <summary>Dates as publishers print them. What is no possible date comes back as <c>null</c>, for the caller to record.</summary>
internal static class SourceDates
{
    /// <summary>The first year a listing date may have: the Federal Register's.</summary>
    public const int FirstListingYear = 1936;

    /// <summary>The last year an end date may have; denial orders run for decades, and some to 2056 by convention.</summary>
    public const int LastYear = 2199;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly SearchValues<char> YearDigits = SearchValues.Create("0123456789-");

    /// <summary>A listing date in ISO or American order, in a plausible year.</summary>
    public static DateOnly? Listing(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                || DateOnly.TryParseExact(text, ["M/d/yyyy", "MM/dd/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
            && date.Year is >= FirstListingYear and <= LastYear
            ? date
            : null;
    }

    /// <summary>A listing date in European order: <c>31/07/2013</c>, <c>31.07.2013</c>; ISO too.</summary>
    public static DateOnly? European(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return DateOnly.TryParseExact(text, ["d/M/yyyy", "dd/MM/yyyy", "d.M.yyyy", "dd.MM.yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date.Year is >= FirstListingYear and <= LastYear
            ? date
            : null;
    }

    /// <summary>A listing date at the start of a time stamp (<c>2025-01-10T00:00:00</c>, <c>2025-01-10+01:00</c>) or written with an English month (<c>03 Jun 2021</c>).</summary>
    public static DateOnly? Stamp(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var date = text.Length > 10 && text[4] == '-' ? Listing(text[..10]) : Listing(text);
        if (date is null && One(text, circa: false) is { Day: > 0 } day && day.Year is >= FirstListingYear and <= LastYear)
        {
            return day.Earliest;
        }

        return date;
    }

    /// <summary>
    /// A date of birth: <c>1973-03-25</c>, <c>1962</c>, <c>10 Dec 1948</c>, <c>Dec 1948</c>, <c>circa 1961</c>, <c>1960 to 1964</c>,
    /// <c>01 Jan 1960 to 31 Dec 1960</c>, <c>Early 1960s</c> (no date).
    /// </summary>
    public static PartialDate? Birth(ReadOnlySpan<char> text)
    {
        text = text.Trim(" .;");
        var circa = false;
        foreach (var word in (ReadOnlySpan<string>)["circa ", "approximately ", "approx. ", "c. "])
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                circa = true;
                text = text[word.Length..].Trim();
                break;
            }
        }

        var to = text.IndexOf(" to ", StringComparison.OrdinalIgnoreCase);
        if (to >= 0)
        {
            return Range(text[..to], text[(to + 4)..], circa);
        }

        // "1979-1982"
        return text.Length == 9 && text[4] == '-' && text.IndexOfAnyExcept(YearDigits) < 0 ? Range(text[..4], text[5..], circa) : One(text, circa);
    }

    /// <summary>A listing date in American words: <c>June 21, 2022</c>; ISO and numbers too.</summary>
    public static DateOnly? AmericanWords(ReadOnlySpan<char> text) =>
        DateOnly.TryParseExact(text.Trim(), "MMMM d, yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= FirstListingYear and <= LastYear ? date : Listing(text);

    /// <summary>A date of birth in European order, in which zeros stand for what is not known: <c>00/00/1980</c>, <c>00/05/1980</c>, <c>12/05/1980</c>, <c>1980</c>.</summary>
    public static PartialDate? EuropeanBirth(ReadOnlySpan<char> text)
    {
        text = text.Trim(" .;");
        Span<Range> parts = stackalloc Range[4];
        if (text.Split(parts, '/') != 3 || !int.TryParse(text[parts[2]], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1000 or > 9999)
        {
            return Birth(text);
        }

        var month = Number(text[parts[1]]);
        var day = Number(text[parts[0]]);
        return month == 0 ? new PartialDate(year)
            : month is < 0 or > 12 || day < 0 || day > DateTime.DaysInMonth(year, month) ? null
            : new PartialDate(year, month, day);
    }

    // Zero where a list writes "dd" or "mm" for what is not known.
    private static int Number(ReadOnlySpan<char> text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : text.ContainsAnyExceptInRange('a', 'z') ? -1 : 0;

    private static PartialDate? Range(ReadOnlySpan<char> first, ReadOnlySpan<char> last, bool circa) =>
        One(first, circa) is { } from && One(last, circa) is { } until && from.Earliest <= until.Latest ? PartialDate.Range(from, until) : null;

    private static PartialDate? One(ReadOnlySpan<char> text, bool circa)
    {
        text = text.Trim();
        if (PartialDate.TryParse(text, out var iso))
        {
            return circa ? new PartialDate(iso.Year, iso.Month, iso.Day, true) : iso;
        }

        Span<Range> parts = stackalloc Range[5];
        var count = text.Split(parts, ' ', StringSplitOptions.RemoveEmptyEntries);
        if (count is not (2 or 3) || !int.TryParse(text[parts[count - 1]], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1000 or > 9999)
        {
            return null;
        }

        var month = Month(text[parts[count - 2]]);
        var day = 0;
        if (month == 0 || (count == 3 && (!int.TryParse(text[parts[0]], NumberStyles.None, CultureInfo.InvariantCulture, out day) || day < 1
            || day > DateTime.DaysInMonth(year, month))))
        {
            return null;
        }

        return new PartialDate(year, month, day, circa);
    }

    private static int Month(ReadOnlySpan<char> text)
    {
        if (text.Length < 3)
        {
            return 0;
        }

        for (var month = 0; month < Months.Length; month++)
        {
            if (text[..3].Equals(Months[month], StringComparison.OrdinalIgnoreCase))
            {
                return month + 1;
            }
        }

        return 0;
    }
}
