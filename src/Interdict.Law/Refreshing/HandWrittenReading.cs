using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Interdict.Law.Data;
using Interdict.Law.Tables;

namespace Interdict.Law.Refreshing;

/// <summary>
/// Compares sections whose tables are written by hand: scopes of 734.9, countries of 744.21 and 744.22, the supplement of military items, the number of red flags. It finds that
/// something moved; what it means a person must read.
/// </summary>
internal static partial class HandWrittenReading
{
    /// <summary>The ECCNs that each rule of 734.9 names, against those of our table.</summary>
    public static void DirectProducts(XElement section, ReadingDraft draft)
    {
        var read = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        var (letter, rule) = ('a', (string?)null);
        foreach (var text in EcfrMarkup.Paragraphs(section))
        {
            var start = TopLevel().Match(text);
            if (start.Success && start.Groups[1].Value[0] > letter)
            {
                letter = start.Groups[1].Value[0];
                rule = $"734.9({letter})";
            }

            if (letter == 'e' && OfFootnote().Match(text) is { Success: true } footnote)
            {
                rule = $"734.9(e)({footnote.Groups[1].Value})";
            }

            if (rule is not null)
            {
                read.TryAdd(rule, new(StringComparer.Ordinal));
                read[rule].UnionWith(Number().Matches(text).Select(static m => m.Value));
            }
        }

        if (read.Count < 10)
        {
            draft.Problem($"15 CFR 734.9: only {read.Count} rules were told apart");
            return;
        }

        draft.Found(string.Create(CultureInfo.InvariantCulture, $"15 CFR 734.9: {read.Count} rules"));
        var ours = FdpRule.All.ToDictionary(static r => r.Section, static r => new SortedSet<string>(r.Named, StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var key in ours.Keys.Union(read.Keys.Where(static k => k != "734.9(e)")).Order(StringComparer.Ordinal))
        {
            draft.Differs("fdp", key, ours.TryGetValue(key, out var named) ? string.Join(' ', named) : null, read.TryGetValue(key, out var found) ? string.Join(' ', found) : null, "15 CFR 734.9");
        }
    }

    /// <summary>The countries that a section's first paragraph names, against those of our table.</summary>
    public static void Countries(XElement section, string number, ReadingDraft draft)
    {
        var words = string.Join(' ', EcfrMarkup.Paragraphs(section).TakeWhile(static p => !p.StartsWith("(b)", StringComparison.Ordinal)));
        var ours = LawText.Rows("ear/end-uses").Where(r => r[0] == number).SelectMany(static r => r[2].Split(' ')).Where(static w => w.Length == 2).Distinct().Order(StringComparer.Ordinal);
        draft.Found($"15 CFR {number}");
        draft.Differs("end-uses", number, string.Join(' ', ours), string.Join(' ', CountryNames.In(words)), $"15 CFR {number}");
    }

    /// <summary>The entries that Supplement No. 2 to Part 744 names.</summary>
    public static void MilitaryItems(XElement supplement, ReadingDraft draft)
    {
        var named = EcfrMarkup.Paragraphs(supplement).Select(static p => ListedEntry().Match(p)).Where(static m => m.Success).Select(static m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal).ToList();
        if (named.Count < 20)
        {
            draft.Problem($"15 CFR Part 744, Supplement No. 2: only {named.Count} entries were read");
            return;
        }

        draft.Found(string.Create(CultureInfo.InvariantCulture, $"15 CFR Part 744, Supplement No. 2: {named.Count} entries"));
        draft.Table(EarTables.Supplement2, [.. named.Select(static n => new[] { n })], "15 CFR Part 744, Supplement No. 2");
    }

    /// <summary>How many red flags Supplement No. 3 to Part 732 numbers.</summary>
    public static void RedFlags(XElement supplement, ReadingDraft draft)
    {
        var last = 0;
        foreach (var text in EcfrMarkup.Paragraphs(supplement))
        {
            if (NumberedFlag().Match(text) is { Success: true } flag && int.Parse(flag.Groups[1].Value, CultureInfo.InvariantCulture) == last + 1)
            {
                last++;
            }
        }

        draft.Found(string.Create(CultureInfo.InvariantCulture, $"15 CFR Part 732, Supplement No. 3: {last} red flags"));
        draft.Differs("red-flags", "count", RedFlag.All.Length.ToString(CultureInfo.InvariantCulture), last.ToString(CultureInfo.InvariantCulture), "15 CFR Part 732, Supplement No. 3");
    }

    [GeneratedRegex(@"^\(([b-l])\) .{0,120}FDP rule", RegexOptions.IgnoreCase)]
    private static partial Regex TopLevel();

    [GeneratedRegex(@"^\((\d)\) .{0,120}[Ff]ootnote \d")]
    private static partial Regex OfFootnote();

    [GeneratedRegex(@"\b\d[A-E]\d{3}\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\([ivxl]+\) ?(\d[A-E]\d{3})\b")]
    private static partial Regex ListedEntry();

    [GeneratedRegex(@"^\(?(\d{1,2})[.)] ")]
    private static partial Regex NumberedFlag();
}
