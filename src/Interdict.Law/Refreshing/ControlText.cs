using System.Text.RegularExpressions;

namespace Interdict.Law.Refreshing;

/// <summary>
/// Reads a row of an entry's License Requirements into reason, items and destinations, as <c>data/law/ear/eccns.txt</c> has them: codes and marks only. What a sentence says beyond
/// them leaves a <c>?</c>, and must be read.
/// </summary>
internal static partial class ControlText
{
    /// <summary>The reason for control: <c>NS</c>; <c>??</c> where the row names none.</summary>
    public static string Reason(string control, string where)
    {
        var reason = LeadingReason().Match(control);
        return reason.Success ? reason.Groups[1].Value
            : ReasonOfColumn().Match(where) is { Success: true } other ? other.Groups[1].Value
            : control.StartsWith("Russian", StringComparison.OrdinalIgnoreCase) ? "RS" : "??";
    }

    /// <summary>The items: "RS applies to 1A004.d" is <c>1A004.d</c>; "CB applies to … in 1A004.c, that also …" is <c>1A004.c?</c>.</summary>
    public static string Items(string eccn, string control)
    {
        var text = LeadingApplies().Replace(control, "").Trim(' ', '.');
        if (EntireEntry().IsMatch(text))
        {
            return "*";
        }

        var except = EntireExcept().Match(text);
        var rest = except.Success ? except.Groups["rest"].Value : text;
        var paragraphs = new List<string>();
        var loose = false;
        var left = Paragraph().Replace(rest, match =>
        {
            var (number, paragraph) = (match.Groups["number"].Value, match.Groups["paragraph"].Value);
            if (match.Length == 0 || (number.Length == 0 && paragraph is "a"))
            {
                return match.Value;
            }

            if (number.Length == 0 || number == eccn)
            {
                loose |= number.Length == 0 && !paragraph.StartsWith('.');
                paragraphs.Add(eccn + (paragraph.Length == 0 ? "" : "." + paragraph.TrimStart('.')));
                return "";
            }

            return "other";
        });
        left = Filler().Replace(left, "");
        var sure = left.Length == 0 && paragraphs.Count > 0 && !paragraphs.Contains(eccn);
        if (paragraphs.Contains(eccn) || (!sure && (loose || Widening().IsMatch(rest))))
        {
            // A list that was read out of a sentence is kept only where nothing in it can widen the list.
            paragraphs.Clear();
        }

        var list = string.Join(',', paragraphs.Distinct());
        return except.Success
            ? sure ? $"*-{list}" : "*?"
            : sure ? list : (paragraphs.Count > 0 ? list : "*") + "?";
    }

    /// <summary>Where a license is required, and the section of a stated scope, parted by a tab.</summary>
    public static string Where(string text, string control)
    {
        var columns = Column().Matches(text);
        if (columns.Count == 1 && (columns[0].Length >= text.TrimEnd('.').Length || text.StartsWith("CB applies", StringComparison.Ordinal)))
        {
            return $"{columns[0].Groups[1].Value}{columns[0].Groups[2].Value}\t";
        }

        var section = Section().Match(text) is { Success: true } cited ? cited.Groups[1].Value : "";
        var where =
            ChinaRussiaVenezuela().IsMatch(text) ? "CN RU VE"
            : text.StartsWith("Worldwide control", StringComparison.Ordinal) || text.StartsWith("To or within any destination worldwide", StringComparison.Ordinal) ? "world"
            : Emirates().IsMatch(text) ? "AE D:1 D:4 D:5 -A:5 -A:6"
            : text.StartsWith("To or within Macau or a destination specified in Country Group D:5", StringComparison.Ordinal) ? "MO D:5"
            : text.Contains("ALL destinations, except Canada", StringComparison.Ordinal) ? "world -CA"
            : text.Contains("required for all destinations", StringComparison.Ordinal) ? "world"
            : text.Contains("to Iraq or Pakistan", StringComparison.Ordinal) ? "IQ PK"
            : text.Contains("reexport to Iraq", StringComparison.Ordinal) ? "IQ"
            : text.Contains("reexport to Pakistan", StringComparison.Ordinal) ? "PK"
            : text.Contains("to North Korea for", StringComparison.Ordinal) ? "KP"
            : text.Contains("for UN controls", StringComparison.Ordinal) ? "un"
            : RussianSector().IsMatch(text) || control.StartsWith("Russian", StringComparison.Ordinal) ? "BY RU"
            : "read";
        return $"{where}\t{section}";
    }

    /// <summary>What an entry says of an exception: <c>no</c>, <c>yes</c> or an amount, with a <c>?</c> where for some items only.</summary>
    public static string Offer(string? said)
    {
        if (Plain(said ?? "").Trim(' ', '.', ':') is not { Length: > 0 } text || NotApplicable().IsMatch(text))
        {
            return "no";
        }

        var amount = Dollars().Match(text);
        return amount.Success ? amount.Groups[1].Value.Replace(",", "", StringComparison.Ordinal) + (amount.Length == text.Length ? "" : "?")
            : text == "Yes" ? "yes" : text.StartsWith("N/A", StringComparison.Ordinal) ? "no?" : "yes?";
    }

    /// <summary>A text on one line.</summary>
    public static string Plain(string text) => Space().Replace(text.Replace('\u00a0', ' '), " ").Trim();

    [GeneratedRegex(@"^([A-Z]{2})\b")]
    private static partial Regex LeadingReason();

    [GeneratedRegex(@"^([A-Z]{2}) (Column|applies)")]
    private static partial Regex ReasonOfColumn();

    [GeneratedRegex(@"^(Russian industry sector sanctions?|[A-Z]{2}([, ]+(and )?[A-Z]{2})*) (applies|apply|controls apply) to ")]
    private static partial Regex LeadingApplies();

    [GeneratedRegex(@"^(the )?entire entry$")]
    private static partial Regex EntireEntry();

    [GeneratedRegex(@"^(the )?entire entry,? except:? (?<rest>.*)$")]
    private static partial Regex EntireExcept();

    [GeneratedRegex(@"(?<number>\d[A-E]\d{3})?(?<paragraph>(?<![A-Za-z0-9])\.?[a-z](\.[a-z0-9]+)*|(?<=\d[A-E]\d{3})(\.[a-z0-9]+)+)?(?![A-Za-z])")]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"\b(items|commodities) (controlled|described|specified) (by|in|under)\b|\bparagraphs?\b|\bof this entry\b|\bonly\b|\band\b|\bor\b|[,; ]")]
    private static partial Regex Filler();

    [GeneratedRegex(@"\bto \.?[a-z]\b|\bto \d[A-E]\d{3}|except|other than|\bnot\b|[()]|\bfor\b")]
    private static partial Regex Widening();

    [GeneratedRegex(@"\b(CB|NP|NS|MT|RS|FC|CC|AT) Column (\d)")]
    private static partial Regex Column();

    [GeneratedRegex(@"§ ?(\d{3}\.\d+(\([a-z0-9]+\))*)")]
    private static partial Regex Section();

    [GeneratedRegex(@"^China, Russia,? or Venezuela")]
    private static partial Regex ChinaRussiaVenezuela();

    [GeneratedRegex(@"^To or within the United Arab Emirates or destinations specified in Country Groups D:1, D:4, and D:5 .* excluding any destination also specified in Country Groups A:5 or A:6")]
    private static partial Regex Emirates();

    [GeneratedRegex(@"^See § 746\.8")]
    private static partial Regex RussianSector();

    [GeneratedRegex(@"^(N/?A|No)$")]
    private static partial Regex NotApplicable();

    [GeneratedRegex(@"^\$ ?([\d,]+)")]
    private static partial Regex Dollars();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
