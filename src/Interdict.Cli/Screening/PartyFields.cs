using System.Collections.Immutable;
using System.Globalization;
using Interdict.Lists;
using Interdict.Matching;

namespace Interdict.Cli.Screening;

/// <summary>Reads what people write about a party: types, countries, dates. What cannot be read is unknown, and said so.</summary>
internal static class PartyFields
{
    private static readonly char[] Separators = [';', ',', '|', '/'];

    /// <summary>Reads a type by any of its common words.</summary>
    public static bool TryType(string text, out PartyType type)
    {
        PartyType? known = text.Trim().ToUpperInvariant() switch
        {
            "" or "UNKNOWN" or "OTHER" or "N/A" => PartyType.Unknown,
            "PERSON" or "INDIVIDUAL" or "NATURAL PERSON" or "P" or "I" => PartyType.Person,
            "ORGANIZATION" or "ORGANISATION" or "COMPANY" or "ENTITY" or "LEGAL ENTITY" or "BUSINESS" or "CORPORATION" or "ORG" or "O" or "E" => PartyType.Organization,
            "VESSEL" or "SHIP" => PartyType.Vessel,
            "AIRCRAFT" => PartyType.Aircraft,
            "ADDRESS" => PartyType.Address,
            _ => null,
        };
        type = known ?? PartyType.Unknown;
        return known is not null;
    }

    /// <summary>The party itself, except that the name of a bare address is its address.</summary>
    public static Party AsAddress(Party party) =>
        party.Type == PartyType.Address && string.IsNullOrWhiteSpace(party.Address) ? party with { Name = "", Address = party.Name } : party;

    /// <summary>Reads ISO 3166-1 alpha-2 codes, in any case, apart by <c>; , | /</c>.</summary>
    /// <returns>The texts that are no codes, in quotes; <c>null</c> where all are.</returns>
    public static string? ReadCountries(string text, ImmutableArray<string>.Builder countries)
    {
        string? bad = null;
        foreach (var part in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (CountryWords.CodeOf(part) is not { } code)
            {
                bad = bad is null ? $"'{part}'" : $"{bad}, '{part}'";
            }
            else if (!countries.Contains(code))
            {
                countries.Add(code);
            }
        }

        return bad;
    }

    /// <summary>
    /// Reads a date in the ISO form, with a time or without dashes too, or with slashes or dots where day and month can be told apart;
    /// of <c>03/04/1962</c> only the year is sure and only the year is taken.
    /// </summary>
    public static bool TryDate(string text, out PartialDate date)
    {
        var span = text.AsSpan().Trim();
        if (span.Length > 10 && span[10] is 'T' or ' ')
        {
            span = span[..10];
        }

        if (PartialDate.TryParse(span, out date))
        {
            return true;
        }

        if (span.Length == 8 && DateOnly.TryParseExact(span, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            date = new PartialDate(day.Year, day.Month, day.Day);
            return true;
        }

        Span<Range> parts = stackalloc Range[4];
        if (span.SplitAny(parts, "/.") != 3
            || !int.TryParse(span[parts[0]], NumberStyles.None, CultureInfo.InvariantCulture, out var a)
            || !int.TryParse(span[parts[1]], NumberStyles.None, CultureInfo.InvariantCulture, out var b)
            || !int.TryParse(span[parts[2]], NumberStyles.None, CultureInfo.InvariantCulture, out var c))
        {
            return false;
        }

        var dots = span.Contains('.');
        return a > 31 ? TryMake(a, b, c, out date)
            : c < 1000 ? false
            : dots || a > 12 ? TryMake(c, b, a, out date)
            : b > 12 || a == b ? TryMake(c, a, b, out date)
            : TryMake(c, 0, 0, out date);
    }

    private static bool TryMake(int year, int month, int day, out PartialDate date)
    {
        date = default;
        if (year is < 1 or > 9999 || month is < 0 or > 12 || (month > 0 && (day < 1 || day > DateTime.DaysInMonth(year, month))))
        {
            return false;
        }

        date = new PartialDate(year, month, month == 0 ? 0 : day);
        return true;
    }
}
