namespace Interdict.Quality.Manipulations;

/// <summary>Pinyin split into syllables and written under other standards: Wade-Giles and Tongyong pinyin.</summary>
internal static class PinyinStandards
{
    // Longest first, so that "zh" is not read as "z".
    private static readonly string[] Initials = ["zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y", "w", ""];

    private static readonly HashSet<string> Finals = [.. (
        "a o e ai ei ao ou an en ang eng ong i ia ie iao iu ian in iang ing iong u ua uo uai ui uan un uang ue er").Split(' ')];

    private static readonly Dictionary<string, string> WadeGilesInitials = Words.Table("b:p p:p' d:t t:t' g:k k:k' j:ch q:ch' x:hs zh:ch ch:ch' r:j z:ts c:ts'");

    private static readonly Dictionary<string, string> WadeGilesFinals = Words.Table("ian:ien ie:ieh ue:ueh ong:ung iong:iung");

    private static readonly Dictionary<string, string> WadeGilesWhole = Words.Table(
        "zi:tzu ci:tz'u si:ssu zhi:chih chi:ch'ih shi:shih ri:jih er:erh yi:i you:yu yan:yen ye:yeh ge:ko ke:k'o he:ho e:o yong:yung yu:yu yue:yueh "
        + "guo:kuo kuo:k'uo huo:huo shuo:shuo");

    private static readonly Dictionary<string, string> TongyongAfterPalatals = Words.Table("u:yu ue:yue uan:yuan un:yun iong:yong iu:iou");

    /// <summary>A name of pinyin words in two parts, family name and given name; <c>null</c> where it is something else.</summary>
    public static string? Rewrite(string name, Func<string, string> syllable, string between)
    {
        if (Parts(name) is not var (family, given) || given.Count < 2)
        {
            return null;
        }

        string Given(string one) => between == " " ? Capital(syllable(one)) : syllable(one);
        return $"{string.Concat(family.Select(f => Capital(syllable(f))))} {Capital(string.Join(between, given.Select(Given)))}";
    }

    /// <summary>The syllables of both parts of "LAST, First", where each can be read as pinyin.</summary>
    public static (List<string> Family, List<string> Given)? Parts(string name)
    {
        if (name.Split(", ") is not [var last, var first])
        {
            return null;
        }

        var family = Split(last.ToLowerInvariant());
        var given = Split(first.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant());
        return family is { Count: 1 } && given is { Count: >= 1 and <= 2 } ? (family, given) : null;
    }

    public static string WadeGiles(string syllable)
    {
        if (WadeGilesWhole.TryGetValue(syllable, out var whole))
        {
            return whole;
        }

        var initial = Array.Find(Initials, i => syllable.StartsWith(i, StringComparison.Ordinal))!;
        var final = syllable[initial.Length..];
        final = final switch
        {
            "uo" when initial is not ("g" or "k" or "h" or "sh") => "o",
            "ui" when initial is "g" or "k" => "uei",
            _ => WadeGilesFinals.GetValueOrDefault(final, final),
        };
        return WadeGilesInitials.GetValueOrDefault(initial, initial) + final;
    }

    public static string Tongyong(string syllable) => syllable switch
    {
        "zhi" or "chi" or "shi" or "ri" or "zi" or "ci" or "si" => Tongyong(syllable[..^1] + "-").Replace("-", "ih", StringComparison.Ordinal),
        _ when syllable.StartsWith("zh", StringComparison.Ordinal) => "jh" + syllable[2..],
        _ when syllable.StartsWith('q') => "c" + Rounded(syllable[1..]),
        _ when syllable.StartsWith('x') => "s" + Rounded(syllable[1..]),
        _ when syllable.StartsWith('j') => "j" + Rounded(syllable[1..]),
        "feng" => "fong",
        "weng" => "wong",
        "wen" => "wun",
        _ when syllable.EndsWith("iu", StringComparison.Ordinal) => syllable[..^1] + "ou",
        _ when syllable.EndsWith("ui", StringComparison.Ordinal) => syllable[..^1] + "ei",
        _ => syllable,
    };

    private static string Rounded(string final) => TongyongAfterPalatals.GetValueOrDefault(final, final);

    // The one way with the fewest syllables.
    private static List<string>? Split(string word)
    {
        var best = new List<string>?[word.Length + 1];
        best[0] = [];
        for (var start = 0; start < word.Length; start++)
        {
            for (var end = start + 1; best[start] is { } before && end <= Math.Min(word.Length, start + 6); end++)
            {
                if (IsSyllable(word[start..end]) && (best[end] is null || best[end]!.Count > before.Count + 1))
                {
                    best[end] = [.. before, word[start..end]];
                }
            }
        }

        return best[word.Length];
    }

    private static bool IsSyllable(string text)
    {
        var initial = Array.Find(Initials, i => text.StartsWith(i, StringComparison.Ordinal))!;
        var final = text[initial.Length..];
        return Finals.Contains(final) && (initial.Length > 0 || final[0] is 'a' or 'e' or 'o') && (initial is not ("b" or "p" or "m" or "f") || final is not ("e" or "ong" or "ua"));
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
