namespace Interdict.Matching.Explaining;

/// <summary>Where two words that are nearly alike differ, once what they share at both ends is set aside.</summary>
/// <param name="From">The first word's letters there, lower case.</param>
/// <param name="To">The second word's.</param>
internal readonly record struct Difference(string From, string To)
{
    public static Difference Between(string one, string other)
    {
        var (a, b) = (one.ToLowerInvariant(), other.ToLowerInvariant());
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
        {
            start++;
        }

        var end = 0;
        while (end < a.Length - start && end < b.Length - start && a[^(end + 1)] == b[^(end + 1)])
        {
            end++;
        }

        return new Difference(a[start..^end], b[start..^end]);
    }

    /// <summary>What kind of slip it is, if it is one: <c>changed</c>, <c>missing</c>, <c>extra</c>, <c>swapped</c>; <c>null</c> otherwise.</summary>
    public string? Slip => (From.Length, To.Length) switch
    {
        (1, 1) => "changed",
        (0, 1) => "missing",
        (1, 0) => "extra",
        (2, 2) when From[0] == To[1] && From[1] == To[0] => "swapped",
        _ => null,
    };
}
