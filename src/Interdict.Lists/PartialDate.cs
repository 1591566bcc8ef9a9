using System.Globalization;

namespace Interdict.Lists;

/// <summary>
/// A date of which parts may be missing, as lists print them: a year, a year and month, a day, "circa", or a range of any of these.
/// Written in the subset of ISO 8601-2 (EDTF) <c>1962</c>, <c>1962-05</c>, <c>1962-05-03</c>, <c>1962~</c>, <c>1960/1964</c>. The default value is no date.
/// </summary>
public readonly record struct PartialDate
{
    private readonly short _year, _endYear;
    private readonly byte _month, _day, _endMonth, _endDay;

    private PartialDate((short Year, byte Month, byte Day) from, (short Year, byte Month, byte Day) to, bool circa)
    {
        (_year, _month, _day) = from;
        (_endYear, _endMonth, _endDay) = to;
        IsCirca = circa;
    }

    /// <summary>A year (1 to 9999), with month (1 to 12, or 0 for none) and day (or 0 for none).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public PartialDate(int year, int month = 0, int day = 0, bool circa = false)
    {
        if (!IsPossible(year, month, day))
        {
            throw new ArgumentOutOfRangeException(nameof(year), $"{year}-{month}-{day} is no date");
        }

        (_year, _month, _day) = ((short)year, (byte)month, (byte)day);
        (_endYear, _endMonth, _endDay) = (_year, _month, _day);
        IsCirca = circa;
    }

    /// <summary>Whether the source says "circa" or "approximately": then a year either way may be meant.</summary>
    public bool IsCirca { get; }

    /// <summary>Whether two different ends are given.</summary>
    public bool IsRange => (_year, _month, _day) != (_endYear, _endMonth, _endDay);

    /// <summary>The (first) year; 0 for the default value.</summary>
    public int Year => _year;

    /// <summary>The (first) month; 0 where not given.</summary>
    public int Month => _month;

    /// <summary>The (first) day; 0 where not given.</summary>
    public int Day => _day;

    /// <summary>The first day that may be meant.</summary>
    public DateOnly Earliest => new(Math.Max(1, _year - (IsCirca ? 1 : 0)), IsCirca ? 1 : Math.Max((byte)1, _month), IsCirca ? 1 : Math.Max((byte)1, _day));

    /// <summary>The last day that may be meant.</summary>
    public DateOnly Latest
    {
        get
        {
            if (IsCirca)
            {
                return new DateOnly(Math.Min(9999, _endYear + 1), 12, 31);
            }

            var month = _endMonth == 0 ? 12 : _endMonth;
            return new DateOnly(_endYear, month, _endDay == 0 ? DateTime.DaysInMonth(_endYear, month) : _endDay);
        }
    }

    /// <summary>A range from the start of one date to the end of another.</summary>
    /// <exception cref="ArgumentException">It ends before it starts.</exception>
    public static PartialDate Range(PartialDate from, PartialDate to)
    {
        var range = new PartialDate((from._year, from._month, from._day), (to._endYear, to._endMonth, to._endDay), from.IsCirca || to.IsCirca);
        return range.Year == 0 || to.Year == 0 || from.Earliest > to.Latest
            ? throw new ArgumentException($"{from}/{to} ends before it starts")
            : range;
    }

    /// <summary>Whether both may mean the same day.</summary>
    public bool CouldBe(PartialDate other) =>
        Year != 0 && other.Year != 0 && Earliest <= other.Latest && other.Earliest <= Latest;

    /// <summary>Reads the form that <see cref="ToString"/> writes.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        text = text.Trim();
        var slash = text.IndexOf('/');
        if (slash >= 0)
        {
            if (!TryParse(text[..slash], out var from) || !TryParse(text[(slash + 1)..], out var to) || from.Earliest > to.Latest)
            {
                return false;
            }

            date = Range(from, to);
            return true;
        }

        var circa = text.EndsWith("~");
        text = circa ? text[..^1] : text;
        Span<Range> parts = stackalloc Range[4];
        var count = text.Split(parts, '-');
        int month = 0, day = 0;
        if (count is 0 or > 3 || !Number(text[parts[0]], 4, out var year)
            || (count > 1 && !Number(text[parts[1]], 2, out month)) || (count > 2 && !Number(text[parts[2]], 2, out day))
            || (count > 1 && month == 0) || (count > 2 && day == 0) || !IsPossible(year, month, day))
        {
            return false;
        }

        date = new PartialDate(year, month, day, circa);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        if (_year == 0)
        {
            return "";
        }

        var from = One(_year, _month, _day);
        return (IsRange ? $"{from}/{One(_endYear, _endMonth, _endDay)}" : from) + (IsCirca ? "~" : "");
    }

    private static string One(int year, int month, int day) =>
        month == 0 ? $"{year:0000}" : day == 0 ? $"{year:0000}-{month:00}" : $"{year:0000}-{month:00}-{day:00}";

    private static bool Number(ReadOnlySpan<char> text, int digits, out int value)
    {
        value = 0;
        return text.Length == digits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    private static bool IsPossible(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 0 and <= 12 && (day == 0 || (month > 0 && day >= 1 && day <= DateTime.DaysInMonth(year, month)));
}
