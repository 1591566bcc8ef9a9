using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Interdict.Lists;

/// <summary>
/// Gives every entry of one edition a key that is the same each time the edition is read and, as far as the publishers allow, from one edition and one
/// publisher to the next.
/// </summary>
/// <remarks>
/// <list type="number">
/// <item>Where the publisher gives a lasting number (OFAC's uid), the key is that number.</item>
/// <item>Else it is <see cref="Derive"/>: the primary name and the first country, so that the Consolidated Screening List and the eCFR give one entry one key.</item>
/// <item>The second entry of an edition that derives the same key has its first Federal Register citation added (<c>-84fr54004</c>); the next, eight
/// digits of a SHA-256 over its own text; exact duplicates, a counter. So a key depends on entries before it only where names and countries collide.</item>
/// </list>
/// Not thread-safe: one instance reads one edition of one list.
/// </remarks>
public sealed class EntryKeys
{
    private const int Longest = 96;

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    // The number to try next: a file that gives all its entries one number must not cost a search from the start for each.
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>The letters and digits of a text in lower case, Latin letters without their marks, and nothing between them: what two publishers' spellings of one text have in common.</summary>
    public static string Letters(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var letters = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var ascii = LatinFold.OfAscii(rune.Value);
            if (ascii != 0)
            {
                letters.Append(ascii);
            }
            else if (rune.Value >= 0x80)
            {
                letters.Append(LatinFold.Of(rune));
            }
        }

        return letters.ToString();
    }

    /// <summary>The key of a name in a country: letters and digits in lower case, Latin letters without their marks, hyphens between words, then the country.</summary>
    /// <param name="name">The primary name. Apostrophes, quotation marks, periods and the <c>?</c> that stands for a lost quotation mark leave no trace.</param>
    /// <param name="country">ISO 3166-1 alpha-2 or <c>null</c>. Hong Kong and Macau count as China, under which the EAR's lists file them.</param>
    /// <returns>At most about 100 characters: a longer name is cut and ends in six digits of its SHA-256.</returns>
    public static string Derive(string name, string? country)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = new StringBuilder(name.Length + 4);
        var gap = false;
        foreach (var rune in name.EnumerateRunes())
        {
            if (IsSilent(rune.Value))
            {
                continue;
            }

            var ascii = LatinFold.OfAscii(rune.Value);
            var folded = ascii == 0 && rune.Value >= 0x80 ? LatinFold.Of(rune) : "";
            if (ascii == 0 && folded.Length == 0)
            {
                gap = key.Length > 0;
                continue;
            }

            if (gap)
            {
                key.Append('-');
                gap = false;
            }

            if (ascii != 0)
            {
                key.Append(ascii);
            }
            else
            {
                key.Append(folded);
            }
        }

        if (key.Length == 0)
        {
            key.Append('x').Append(Hash(name, 8));
        }
        else if (key.Length > Longest)
        {
            var whole = key.ToString();
            var end = char.IsHighSurrogate(whole[Longest - 8]) ? Longest - 7 : Longest - 8;
            key.Length = end;
            key.Append('-').Append(Hash(whole, 6));
        }

        return country switch
        {
            null or "" => key.ToString(),
            "HK" or "MO" => key.Append("-cn").ToString(),
            _ => key.Append('-').Append(country.ToLowerInvariant()).ToString(),
        };
    }

    /// <summary>The key of the next entry that has no lasting number.</summary>
    /// <param name="name">The primary name.</param>
    /// <param name="country">The first country the list connects it with; <c>null</c> where none.</param>
    /// <param name="citations">Its citations, in the list's order.</param>
    /// <param name="text">Gives text that tells it from its namesakes (addresses, dates), the same each time the entry is read; asked only of the third namesake on.</param>
    public string Take(string name, string? country, ImmutableArray<Citation> citations, Func<string> text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var key = Derive(name, country);
        if (_taken.Add(key))
        {
            return key;
        }

        foreach (var citation in citations.IsDefault ? [] : citations)
        {
            if (citation.Reporter == Reporter.FederalRegister)
            {
                key = $"{key}-{citation.Volume}fr{citation.Page}";
                if (_taken.Add(key))
                {
                    return key;
                }

                break;
            }
        }

        return TakeApart($"{key}-{Hash(text(), 8)}");
    }

    /// <summary>The key of an entry whose publisher gives it a lasting number; a number used twice gets a counter.</summary>
    public string TakeNumber(string number)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(number);
        return TakeApart(number);
    }

    private string TakeApart(string key)
    {
        if (_taken.Add(key))
        {
            return key;
        }

        for (var next = _next.GetValueOrDefault(key, 2); ; next++)
        {
            var numbered = $"{key}-{next}";
            if (_taken.Add(numbered))
            {
                _next[key] = next + 1;
                return numbered;
            }
        }
    }

    private static bool IsSilent(int c) => c is '\'' or '"' or '.' or '?' or '`' or 0xB4 or (>= 0x2018 and <= 0x201F) or 0x2032 or 0x2033 or (>= 0x0300 and <= 0x036F);

    private static string Hash(string text, int digits) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..digits];
}
