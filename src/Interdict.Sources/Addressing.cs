using System.Buffers;
using Interdict.Lists;

namespace Interdict.Sources;

/// <summary>Builds addresses from the parts or the lines that publishers give.</summary>
internal static class Addressing
{
    // Codes that are both a state of the USA and a country: "LA" after a city may be Louisiana.
    private const string StatesLikeCountries = " AL AR AZ CA CO DE GA ID IL IN KY LA MA MD ME MN MO MS MT NC NE PA PR SC SD TN VA ";

    private static readonly SearchValues<char> PostalCharacters = SearchValues.Create("0123456789- ");

    /// <summary>An address of separate parts; <c>null</c> where all are empty. A country that is neither a known code nor a known name stays in the text.</summary>
    public static Address? Make(string street, string city, string state, string code, string country)
    {
        var iso = country.Length == 0 ? null : Countries.Find(country);
        var unknown = iso is null ? country : "";
        if (street.Length + city.Length + state.Length + code.Length + unknown.Length == 0)
        {
            return iso is null ? null : new Address("", Country: iso);
        }

        var text = street;
        foreach (var part in (ReadOnlySpan<string>)[city, state, code, unknown])
        {
            text = part.Length == 0 ? text : text.Length == 0 ? part : $"{text}, {part}";
        }

        return new Address(text, NullIfEmpty(city), NullIfEmpty(state), NullIfEmpty(code), iso);
    }

    /// <summary>
    /// The addresses of one line, as the CSL's CSV joins them: parts by ", ", addresses by "; ", the country's code last. Some addresses hold semicolons of
    /// their own ("…, Beijing, China; and 51 Yongding Road, …"): each becomes an address, with the country its last words name.
    /// </summary>
    /// <param name="text">The line.</param>
    /// <param name="mayOmitCountry">Whether the list leaves out the country of its own territory, so that a last "LA" after a city is Louisiana.</param>
    public static IEnumerable<Address> OfLine(string text, bool mayOmitCountry)
    {
        foreach (var piece in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var one = piece.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? piece[4..].TrimStart() : piece;
            var comma = one.LastIndexOf(',');
            var last = one.AsSpan(comma + 1).Trim();
            if (last.Length == 2 && IsState(last) && mayOmitCountry && !EndsInPostalCode(one.AsSpan(0, Math.Max(0, comma))))
            {
                yield return new Address(one);
            }
            else if (Countries.Find(last) is { } country)
            {
                // A code is the publisher's own last part; a name is part of the address as printed.
                yield return new Address(last.Length > 2 ? one : comma < 0 ? "" : one[..comma].TrimEnd(), Country: country);
            }
            else
            {
                yield return new Address(one);
            }
        }
    }

    /// <summary>The country that the last words of an address name; <c>null</c> where they name none.</summary>
    public static string? CountryOf(ReadOnlySpan<char> address)
    {
        var text = address.Trim(" .,;\n");
        var comma = text.LastIndexOf(',');
        var last = text[(comma + 1)..].Trim();
        if (Countries.Find(last) is { } country)
        {
            return country;
        }

        // "Taipei, Taiwan 114" and "Beijing 100084 China": a postal code after or before the name.
        var trimmed = last.TrimEnd("0123456789-–").TrimEnd();
        if (trimmed.Length < last.Length && Countries.Find(trimmed) is { } before)
        {
            return before;
        }

        var space = last.LastIndexOf(' ');
        if (space > 0 && last[..space].IndexOfAnyInRange('0', '9') >= 0 && Countries.Find(last[(space + 1)..]) is { } after)
        {
            return after;
        }

        // "…, Shenzhen, China, 518033".
        return comma > 0 && last.IndexOfAnyExcept(PostalCharacters) < 0 ? CountryOf(text[..comma]) : null;
    }

    private static bool IsState(ReadOnlySpan<char> code) => StatesLikeCountries.AsSpan().IndexOf([' ', code[0], code[1], ' '], StringComparison.Ordinal) >= 0;

    private static bool EndsInPostalCode(ReadOnlySpan<char> text)
    {
        var comma = text.LastIndexOf(',');
        return comma >= 0 && text[(comma + 1)..].IndexOfAnyInRange('0', '9') >= 0;
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
