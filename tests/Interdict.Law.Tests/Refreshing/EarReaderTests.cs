using System.Text;
using System.Text.Json;
using Interdict.Law.Determining;
using Interdict.Law.Refreshing;
using Interdict.Law.Tests.Golden;
using Interdict.Tests;

namespace Interdict.Law.Tests.Refreshing;

public sealed class EarReaderTests
{
    [Fact]
    public void What_the_tables_say_already_is_no_difference()
    {
        var reading = OfficialShape.Read(OfficialShape.Chart(), OfficialShape.Groups());
        Assert.Empty(reading.Problems);
        Assert.Empty(reading.Differences);
        Assert.Equal(["15 CFR Part 738, Supplement No. 1: 200 rows", "15 CFR Part 740, Supplement No. 1: 14 groups", "15 CFR Part 740: 28 exceptions"], reading.Found);
    }

    // Every entry of a parsed copy of the eCFR, set into its XML again, reads as the table that was made from the copy.
    [Fact]
    public void The_control_list_reads_as_the_table_that_was_made_from_it()
    {
        using var source = JsonDocument.Parse(File.ReadAllBytes(TestData.Require("ear/ccl.json")));
        var reading = OfficialShape.Read(OfficialShape.ControlList(source.RootElement));
        Assert.Empty(reading.Problems);
        Assert.Empty(reading.Differences);
    }

    // A mark that moves by one column would be a license that nobody asks for.
    [Fact]
    public void A_mark_that_came_or_went_is_told_by_country()
    {
        var chart = OfficialShape.Chart();
        var germany = chart.IndexOf(">Germany", StringComparison.Ordinal);
        var end = chart.IndexOf("</TR>", germany, StringComparison.Ordinal);
        var row = chart[germany..end];
        var difference = Assert.Single(OfficialShape.Read(chart.Replace(row, string.Concat(row.AsSpan(0, row.LastIndexOf("<TD/>", StringComparison.Ordinal)), "<TD>X</TD>"), StringComparison.Ordinal)).Differences);
        Assert.Equal(("country-chart", "DE", true), (difference.Table, difference.Key, difference.Replaceable));
        Assert.DoesNotContain("AT2", difference.Compiled, StringComparison.Ordinal);
        Assert.Contains("AT2", difference.Read, StringComparison.Ordinal);
    }

    [Fact]
    public void A_country_that_joins_a_group_is_told()
    {
        var difference = Assert.Single(OfficialShape.Read(OfficialShape.Groups().Replace("<HD1>Country Group C</HD1>", "<SCOL2><LI>Iraq</LI></SCOL2><HD1>Country Group C</HD1>", StringComparison.Ordinal)).Differences);
        Assert.Equal("B", difference.Key);
    }

    [Fact]
    public void A_new_entry_and_an_exception_that_is_offered_are_told()
    {
        var reading = OfficialShape.Read(OfficialShape.ControlList(OfficialShape.Entry("9E994", "NS, AT", [("NS applies to 9E994.a", "NS Column 2"), ("AT applies to entire entry", "AT Column 1.")], "LVS: $3000", "GBS: Yes, for 9E994.b")));
        Assert.Empty(reading.Problems);
        Assert.Equal("NS | 9E994.a | NS2; AT | * | AT1", reading.Differences.Single(d => d is { Table: "eccns", Key: "9E994" }).Read);
        Assert.Equal("3000 | yes? | no", reading.Differences.Single(d => d is { Table: "eccn-exceptions", Key: "9E994" }).Read);
        Assert.Null(reading.Differences.Single(d => d is { Table: "eccns", Key: "9E993" }).Read);
    }

    // What is not understood is a problem, and then nothing is used.
    [Theory]
    [InlineData("<TD>Germany", "<TD>Atlantis", "'Atlantis' is no country")]
    [InlineData("<TH>NS 2</TH>", "<TH>NS 3</TH>", "the columns are")]
    [InlineData(">X</TD><TD", ">XX</TD><TD", "neither a mark nor nothing")]
    [InlineData("<TD/><TD/>", "<TD/>", "which column a mark stands in cannot be told")]
    [InlineData("<TH>CB 1</TH>", "<TH>CB one</TH>", "no table")]
    public void A_chart_that_is_not_understood_is_a_problem(string was, string becomes, string words)
    {
        var chart = OfficialShape.Chart().Replace("<TD class=\"left\">", "<TD>", StringComparison.Ordinal);
        var at = chart.IndexOf(was, StringComparison.Ordinal);
        var reading = OfficialShape.Read(chart[..at] + becomes + chart[(at + was.Length)..]);
        Assert.Contains(words, string.Join('\n', reading.Problems), StringComparison.Ordinal);
        Assert.Throws<EarRefreshException>(() => EarRefresh.Of(reading, new(2026, 9, 1), "a", "b", Licensing.Desk.Now));
    }

    [Fact]
    public void A_file_that_is_cut_short_is_a_problem_and_one_of_another_part_is_refused()
    {
        var chart = OfficialShape.Chart();
        var rows = chart.Split("<TR>");
        Assert.Contains("cut short", string.Join('\n', OfficialShape.Read(string.Join("<TR>", rows[..100]) + "</TBODY></TABLE></DIV></DIV></DIV9></DIV5>").Problems), StringComparison.Ordinal);
        Assert.Contains("file0.xml", Assert.Throws<EarRefreshException>(() => OfficialShape.Read(chart[..5000])).Message, StringComparison.Ordinal);
        Assert.Throws<EarRefreshException>(() => OfficialShape.Read("<DIV5 N=\"30\" TYPE=\"PART\"/>"));
        Assert.Throws<EarRefreshException>(() => OfficialShape.Read("<!DOCTYPE x [<!ENTITY a \"b\">]><DIV5>&a;</DIV5>"));
        Assert.Contains("deep", Assert.Throws<EarRefreshException>(() => OfficialShape.Read(string.Concat(Enumerable.Repeat("<DIV>", 5000)) + string.Concat(Enumerable.Repeat("</DIV>", 5000)))).Message, StringComparison.Ordinal);
    }

    // Sections whose tables are written by hand: that something moved is told, never taken over.
    [Fact]
    public void Scopes_that_moved_are_told_and_not_taken_over()
    {
        var rules = string.Concat(Law.Tables.FdpRule.All.GroupBy(r => r.Section[6]).OrderBy(g => g.Key).Select(g =>
            $"<P>({g.Key}) <I>A rule, FDP rule.</I> Words.</P>" + string.Concat(g.Select(r => $"<P>{(g.Key == 'e' ? $"({r.Section[9]}) Footnote {r.Footnote} of it. " : "(1) ")}{string.Join(", ", r.Named)}</P>"))));
        var part = OfficialShape.Part(734, OfficialShape.Section("734.9", $"<P>Words.</P><P>(a) Definitions of an FDP rule.</P>{rules}"));
        Assert.Empty(OfficialShape.Read(part).Differences);
        var moved = Assert.Single(OfficialShape.Read(part.Replace("Footnote 4 of it. ", "Footnote 4 of it. 3D999, ", StringComparison.Ordinal)).Differences);
        Assert.Equal(("fdp", "734.9(e)(2)", false), (moved.Table, moved.Key, moved.Replaceable));
        var scope = OfficialShape.Part(744, OfficialShape.Section("744.22", "<P>(a) In Burma, Cambodia, the People's Republic of China, Belarus, Russia, Nicaragua or Venezuela.</P><P>(b) Elsewhere Peru.</P>"));
        Assert.Equal("BY CN KH MM NI RU VE", Assert.Single(OfficialShape.Read(scope).Differences).Read);
    }

    // A supplement that does not name an entry answers the question; one that names it leaves it.
    [Fact]
    public void A_refresh_determines_and_says_its_date()
    {
        var entries = Enumerable.Range(0, 30).Select(i => $"2B{900 + i}").Prepend("3A991");
        var supplement = OfficialShape.Part(744, OfficialShape.Supplement(2, 744, "<P>The items are:</P>" + string.Concat(entries.Select(e => $"<P>(iv) {e} Things, limited to some.</P>"))));
        var refresh = EarRefresh.Of(OfficialShape.Read(OfficialShape.Chart().Replace("<TD class=\"left\">Canada", "<TD>Canada<sup>9</sup>", StringComparison.Ordinal), supplement), new(2026, 9, 15), "A. Clerk", "91 FR 1", Licensing.Desk.Now);
        var tables = Again(refresh).ToTables();
        Assert.StartsWith("ecfr-2026-09-15+", tables.Version, StringComparison.Ordinal);
        var listed = Determiner.Determine(Case.Read(Order("3A991")), tables);
        var unlisted = Determiner.Determine(Case.Read(Order("4A994")), tables);
        Assert.Equal((Outcome.Incomplete, Outcome.NoLicenseRequired), (listed.Outcome, unlisted.Outcome));
        Assert.Contains("A. Clerk: 91 FR 1", unlisted.Trace[0].Because, StringComparison.Ordinal);
        Assert.Contains("2026-09-15", unlisted.Trace[^1].Because, StringComparison.Ordinal);
        Assert.Equal(tables.Version, unlisted.LawVersion);
        // Without it, the question stands.
        Assert.Equal(Outcome.Incomplete, Determiner.Determine(Case.Read(Order("4A994"))).Outcome);
    }

    [Fact]
    public void A_refresh_that_was_altered_or_is_older_is_refused()
    {
        var reading = OfficialShape.Read(OfficialShape.Chart());
        Assert.Throws<EarRefreshException>(() => EarRefresh.Of(reading, new(2026, 7, 22), "a", "b", Licensing.Desk.Now));
        Assert.Throws<EarRefreshException>(() => EarRefresh.Of(reading, new(2026, 9, 1), "a", " ", Licensing.Desk.Now));
        var text = Encoding.UTF8.GetString(Bytes(EarRefresh.Of(reading, new(2026, 9, 1), "a", "b", Licensing.Desk.Now)));
        Assert.Throws<EarRefreshException>(() => EarRefresh.Read(Encoding.UTF8.GetBytes(text.Replace("NS1", "NS2", StringComparison.Ordinal))));
        Assert.Throws<EarRefreshException>(() => EarRefresh.Read(Encoding.UTF8.GetBytes(text.Replace("2026-09-01", "2026-10-01", StringComparison.Ordinal))));
        Assert.Throws<EarRefreshException>(() => EarRefresh.Read("{}"u8.ToArray()));
        Assert.Throws<EarRefreshException>(() => EarRefresh.Read("no"u8.ToArray()));
    }

    private static string Order(string eccn) => $$"""
        {"date":"2026-11-23","kind":"export","from":"US","to":"CN","parties":[{"role":"end-user","name":"X","entry":"military"}],"items":[{"eccn":"{{eccn}}","origin":"US"}],"facts":{ {{Case.Answered}} } }
        """;

    private static EarRefresh Again(EarRefresh refresh) => EarRefresh.Read(Bytes(refresh));

    private static byte[] Bytes(EarRefresh refresh)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            refresh.Write(json);
        }

        return stream.ToArray();
    }
}
