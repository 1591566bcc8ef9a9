namespace Interdict.Matching.Addresses;

/// <summary>Numbers as addresses write them: one, one with a letter, several from one to another (<c>301-307</c>, <c>1318-19</c>).</summary>
internal static class AddressNumbers
{
    /// <summary>Likeness of two writings of one number, and of two that share a house or a room, in thousandths.</summary>
    public const int Same = 1000, Shared = 900;

    // A longer run of numbers is compared only as a whole.
    private const int LongestRun = 40;

    /// <summary>The canonical form: no zeros in front, <c>1318-19</c> as <c>1318-1319</c>.</summary>
    public static string Canonical(string first, string? second)
    {
        first = Trim(first);
        if (second is null)
        {
            return first;
        }

        second = second.Length < first.Length && TryNumber(first, out _) && TryNumber(second, out _)
            ? first[..^second.Length] + second
            : Trim(second);
        return string.Equals(first, second, StringComparison.Ordinal) ? first : $"{first}-{second}";
    }

    /// <summary>How like two canonical numbers are: 0, <see cref="Shared"/> or <see cref="Same"/>.</summary>
    public static int Likeness(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one.SequenceEqual(other) ? Same
        : TryRun(one, out var a, out var b) && TryRun(other, out var c, out var d) && a <= d && c <= b ? Shared
        : 0;

    /// <summary>Adds the keys of a number: two numbers that are alike share one.</summary>
    public static void Keys(ReadOnlySpan<char> number, List<uint> keys)
    {
        keys.Add(Hash(number));
        if (TryRun(number, out var first, out var last))
        {
            Span<char> text = stackalloc char[12];
            for (var value = first; value <= last; value++)
            {
                value.TryFormat(text, out var length, provider: System.Globalization.CultureInfo.InvariantCulture);
                if (!number.SequenceEqual(text[..length]))
                {
                    keys.Add(Hash(text[..length]));
                }
            }
        }
    }

    private static bool TryRun(ReadOnlySpan<char> number, out int first, out int last)
    {
        var dash = number.IndexOf('-');
        last = 0;
        if (dash < 0)
        {
            var single = TryNumber(number, out first);
            last = first;
            return single;
        }

        return TryNumber(number[..dash], out first) & TryNumber(number[(dash + 1)..], out last) && first <= last && last - first <= LongestRun;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out number);

    private static string Trim(string number)
    {
        var trimmed = number.TrimStart('0');
        return trimmed.Length == 0 ? "0" : trimmed;
    }

    private static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = 0x811C9DC5u ^ 0x4E554Du;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 0x01000193u;
        }

        return hash;
    }
}
