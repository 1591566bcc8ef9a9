using System.Net;
using System.Text;
using System.Text.Json;
using Interdict.Law.Refreshing;
using Interdict.Law.Tables;

namespace Interdict.Law.Tests.Refreshing;

/// <summary>
/// Parts of the EAR in the shape of the eCFR's XML, written from our own tables: DIV5, DIV8 and DIV9, HTML tables with empty cells closed in themselves, marks of notes in sup, the second
/// header row of the chart, an embargo in two cells, Group B as a list.
/// </summary>
internal static class OfficialShape
{
    private static readonly string[] Columns = ["CB 1", "CB 2", "CB 3", "NP 1", "NP 2", "NS 1", "NS 2", "MT 1", "RS 1", "RS 2", "FC 1", "CC 1", "CC 2", "CC 3", "AT 1", "AT 2"];

    public static EarReading Read(params string[] files) => EarReader.Read(files.Select((f, i) => ($"file{i}.xml", (Stream)new MemoryStream(Encoding.UTF8.GetBytes(f)))));

    public static string Part(int number, string body) => $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DIV5 N=\"{number}\" NODE=\"15:2.1.3.4\" TYPE=\"PART\">\n<HEAD>PART {number}&#x2014;A PART</HEAD>\n{body}\n</DIV5>\n";

    public static string Supplement(int number, int part, string body) => $"<DIV9 N=\"Supplement No. {number} to Part {part}\" TYPE=\"APPENDIX\">\n<HEAD>Supplement No. {number} to Part {part}&#x2014;Something</HEAD>\n{body}\n</DIV9>";

    public static string Section(string number, string body) => $"<DIV8 N=\"{number}\" TYPE=\"SECTION\">\n<HEAD>&#xA7; {number} Something.</HEAD>\n{body}\n</DIV8>";

    public static string Chart()
    {
        var rows = new StringBuilder();
        foreach (var row in EarTables.Compiled.Rows("country-chart"))
        {
            var name = WebUtility.HtmlEncode(row[1]) + string.Concat(row[3].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => $" <sup>{n}</sup>"));
            rows.Append(row[2] == "embargo"
                ? $"<TR><TD class=\"left\">{name}</TD><TD colspan=\"16\">See part 746 of the EAR.</TD></TR>\n"
                : $"<TR><TD class=\"left\">{name}</TD>{string.Concat(Columns.Select(c => row[2].Split(' ').Contains(c.Replace(" ", "", StringComparison.Ordinal)) ? "<TD class=\"center\">X</TD>" : "<TD/>"))}</TR>\n");
        }

        return Part(738, Section("738.1", "<P>Words.</P>") + Supplement(
            1, 738, $"<P>[Reason for control]</P><DIV class=\"table_wrapper\"><DIV class=\"gpotbl_div\"><TABLE class=\"gpotbl_table\"><THEAD><TR><TH rowspan=\"2\">Countries</TH><TH colspan=\"3\">Chemical and biological weapons</TH></TR>"
            + $"<TR>{string.Concat(Columns.Select(c => $"<TH>{c}</TH>"))}</TR></THEAD><TBODY>\n{rows}</TBODY><TFOOT><TR><TD colspan=\"17\"><sup>1</sup> See 746.1(b).</TD></TR></TFOOT></TABLE></DIV></DIV>"));
    }

    public static string Groups()
    {
        var groups = EarTables.Compiled.Rows("country-groups").ToDictionary(r => r[0], r => r[1].Split(' ').ToHashSet(), StringComparer.Ordinal);
        string Name(string code) => code == "US" ? "United States" : WebUtility.HtmlEncode(EarTables.Compiled.Find(code)!.Name);
        var body = new StringBuilder();
        foreach (var letter in "ADE")
        {
            var labels = groups.Keys.Where(g => g[0] == letter).ToList();
            body.Append($"<HD1>Country Group {letter}</HD1><DIV><TABLE><CAPTION>Country Group {letter}</CAPTION><THEAD><TR><TH>Country</TH>{string.Concat(labels.Select(l => $"<TH>[{l}] A regime <sup>1</sup></TH>"))}</TR></THEAD><TBODY>");
            foreach (var code in labels.SelectMany(l => groups[l]).Distinct().Order(StringComparer.Ordinal))
            {
                body.Append($"<TR><TD>{Name(code)}{(code == "UA" ? "<sup>4</sup>" : "")}</TD>{string.Concat(labels.Select(l => groups[l].Contains(code) ? "<TD>X</TD>" : "<TD/>"))}</TR>\n");
            }

            body.Append("</TBODY><TFOOT><TR><TD colspan=\"7\">1 Country Group A:1 is a list of states.</TD></TR></TFOOT></TABLE></DIV>");
        }

        body.Append($"<HD1>Country Group B&#x2014;Countries</HD1><SCOL2>{string.Concat(groups["B"].Select(c => $"<LI>{Name(c)}</LI>"))}</SCOL2><HD1>Country Group C</HD1><P>[Reserved]</P>");
        return Part(740, string.Concat(Data.LawText.Rows("ear/exceptions").GroupBy(r => r[1]).Select(s => $"<DIV8 N=\"{s.Key}\" TYPE=\"SECTION\"><HEAD>&#xA7; {s.Key} Something {string.Join(" and ", s.Select(r => $"({r[0]})"))}.</HEAD><P>Words.</P></DIV8>")) + Supplement(1, 740, body.ToString()));
    }

    /// <summary>A control list of as many entries, each controlled for AT alone, and what stands before its last.</summary>
    public static string ControlList(string last = "") => Part(774, Supplement(1, 774, "<HD1>Category 0</HD1><P>Words.</P>" + string.Concat(EarTables.Compiled.Numbers.Order(StringComparer.Ordinal).Where(n => n != "9E993").Select(n => Entry(
        n, "AT", [("AT applies to entire entry", "AT Column 1.")]))) + last));

    public static string Entry(string number, string reasons, (string Control, string Where)[] rows, params string[] said) =>
        $"<FP-2><B>{number} A thing, see 1A999 (see List of Items Controlled).</B></FP-2>\n<FP-1><E T=\"04\">License Requirements</E></FP-1>\n<FP-1><I>Reason for Control:</I> {reasons}</FP-1>\n"
        + (rows.Length == 0 ? "" : $"<DIV class=\"gpotbl_div\"><TABLE><THEAD><TR><TH><I>Control(s)</I></TH><TH>Country Chart (See Supp. No. 1 to part 738)</TH></TR></THEAD><TBODY>{string.Concat(rows.Select(r => $"<TR><TD>{WebUtility.HtmlEncode(r.Control)}</TD><TD>{WebUtility.HtmlEncode(r.Where)}</TD></TR>"))}</TBODY></TABLE></DIV>\n")
        + $"<HD1>List Based License Exceptions</HD1>\n{string.Concat(said.Select(s => $"<FP-1><I>{s.Split(':')[0]}:</I>{WebUtility.HtmlEncode(s.Split(':')[1])}</FP-1>"))}<HD1>List of Items Controlled</HD1><FP><I>Items:</I></FP><P>a. <B>1A001</B> is no entry here.</P>\n";

    /// <summary>The control list of a parsed copy of the eCFR, back in its shape.</summary>
    public static string ControlList(JsonElement source) => Part(774, Supplement(1, 774, string.Concat(source.GetProperty("entries").EnumerateArray().Select(e => Entry(
        e.GetProperty("eccn").GetString()!, WebUtility.HtmlEncode(e.GetProperty("reasonForControl").GetString() ?? ""),
        [.. e.GetProperty("countryChart").EnumerateArray().Select(r => (r.GetProperty("control").GetString()!, r.TryGetProperty("requirementCellEmptyInSource", out _) || r.TryGetProperty("singleCellRow", out _) ? "" : r.GetProperty("countryChart").GetString()!))],
        [.. e.GetProperty("licenceExceptionFlags").EnumerateObject().Where(f => f.Name is "LVS" or "GBS" or "TSR").Select(f => $"{f.Name}: {f.Value.GetString()!.Replace(':', ' ')}")])))));
}
