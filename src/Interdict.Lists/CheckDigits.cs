using System.Buffers;

namespace Interdict.Lists;

/// <summary>The check digits of identifiers. All take letters in upper case and no marks.</summary>
internal static class CheckDigits
{
    // GB 32100-2015: digits and the Latin letters but I, O, S, V, Z.
    private const string CreditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly SearchValues<char> CreditCharacters = SearchValues.Create(CreditAlphabet);

    /// <summary>ISO 7064 MOD 97-10: letters count 10 to 35, and the whole leaves 1.</summary>
    public static bool Lei(ReadOnlySpan<char> value)
    {
        var rest = 0;
        foreach (var c in value)
        {
            var digit = ValueOf(c);
            if (digit < 0)
            {
                return false;
            }

            rest = ((rest * (digit > 9 ? 100 : 10)) + digit) % 97;
        }

        return value.Length == 20 && rest == 1;
    }

    /// <summary>The ship's number: the digits by 7, 6, 5, 4, 3, 2, of whose sum the last digit counts.</summary>
    public static bool ImoShip(ReadOnlySpan<char> value) => AreDigits(value, 7) && Sum(value, [7, 6, 5, 4, 3, 2]) % 10 == value[6] - '0';

    /// <summary>The company's number: the digits by 8, 6, 4, 2, 9, 7, modulo 11, taken from 11, of which the last digit counts.</summary>
    public static bool ImoCompany(ReadOnlySpan<char> value) => AreDigits(value, 7) && (11 - (Sum(value, [8, 6, 4, 2, 9, 7]) % 11)) % 10 == value[6] - '0';

    /// <summary>GB 32100-2015: the characters' places in its alphabet by the powers of 3, modulo 31, taken from 31.</summary>
    public static bool Uscc(ReadOnlySpan<char> value)
    {
        if (!HasUsccForm(value))
        {
            return false;
        }

        var (sum, weight) = (0, 1);
        foreach (var c in value[..17])
        {
            sum += CreditAlphabet.IndexOf(c, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return (31 - (sum % 31)) % 31 == CreditAlphabet.IndexOf(value[17], StringComparison.Ordinal);
    }

    /// <summary>18 characters of its alphabet, the third to eighth the digits of an administrative division.</summary>
    public static bool HasUsccForm(ReadOnlySpan<char> value) =>
        value.Length == 18 && value.IndexOfAnyExcept(CreditCharacters) < 0 && AreDigits(value[2..8], 6);

    /// <summary>GB 11714-1997: the characters by 3, 7, 9, 10, 5, 8, 4, 2, modulo 11, taken from 11; ten is X, eleven is 0.</summary>
    public static bool OrganizationCode(ReadOnlySpan<char> value)
    {
        if (value.Length != 9)
        {
            return false;
        }

        ReadOnlySpan<byte> weights = [3, 7, 9, 10, 5, 8, 4, 2];
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            var digit = ValueOf(value[i]);
            if (digit < 0)
            {
                return false;
            }

            sum += digit * weights[i];
        }

        return (11 - (sum % 11)) switch
        {
            10 => value[8] == 'X',
            11 => value[8] == '0',
            var check => value[8] - '0' == check,
        };
    }

    /// <summary>The last digit is that of the digits before it modulo 11 (13 digits) or 13 (15 digits).</summary>
    public static bool Ogrn(ReadOnlySpan<char> value)
    {
        if (!AreDigits(value, 13) && !AreDigits(value, 15))
        {
            return false;
        }

        var number = 0L;
        foreach (var c in value[..^1])
        {
            number = (number * 10) + (c - '0');
        }

        return number % (value.Length == 13 ? 11 : 13) % 10 == value[^1] - '0';
    }

    /// <summary>Weighted sums modulo 11, of which the last digit counts: one for ten digits, two for twelve.</summary>
    public static bool Inn(ReadOnlySpan<char> value) =>
        AreDigits(value, 10) ? Sum(value, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == value[9] - '0'
        : AreDigits(value, 12) && Sum(value, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == value[10] - '0'
            && Sum(value, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == value[11] - '0';

    /// <summary>A Chinese citizen's number, GB 11643-1999 (ISO 7064 MOD 11-2), which is as long as a <see cref="Uscc"/>.</summary>
    public static bool ChineseCitizen(ReadOnlySpan<char> value)
    {
        if (value.Length != 18 || !AreDigits(value[..17], 17))
        {
            return false;
        }

        var sum = 0;
        foreach (var c in value[..17])
        {
            sum = (sum + c - '0') * 2 % 11;
        }

        return (12 - sum) % 11 == (value[17] == 'X' ? 10 : value[17] - '0');
    }

    public static bool AreDigits(ReadOnlySpan<char> value, int length) => value.Length == length && value.IndexOfAnyExceptInRange('0', '9') < 0;

    private static int Sum(ReadOnlySpan<char> value, ReadOnlySpan<byte> weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += (value[i] - '0') * weights[i];
        }

        return sum;
    }

    private static int ValueOf(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= 'A' and <= 'Z' ? c - 'A' + 10 : -1;
}
