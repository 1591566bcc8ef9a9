using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Rendering;
using Interdict.Lists;
using Interdict.Matching.Explaining;

namespace Interdict.Briefing.Tests;

public sealed class RendererTests
{
    private const string Nasty = "<script>alert(1)</script> \"A\" & 'B' | [x](https://evil.example) \u202Egpj.exe\u0007";

    public static TheoryData<string, Language> Golden => new()
    {
        { "xinjiang.en.txt", Language.English }, { "xinjiang.zh.txt", Language.Chinese }, { "xinjiang.en.md", Language.English },
        { "xinjiang.en.html", Language.English }, { "xinjiang.zh.html", Language.Chinese }, { "xinjiang.en.json", Language.English },
    };

    [Theory]
    [MemberData(nameof(Golden))]
    public void The_worked_example_is_set_as_its_golden_file(string file, Language language) => Samples.HoldGolden(file, Set(Samples.Xinjiang(language), Path.GetExtension(file)));

    [Theory]
    [InlineData("hikvision.en.txt", Language.English)]
    [InlineData("hikvision.zh.html", Language.Chinese)]
    public void A_dossier_is_set_as_its_golden_file(string file, Language language) =>
        Samples.HoldGolden(file, Set(Samples.Core.Dossier(Samples.Id(Samples.Hikvision), Samples.On(Samples.Day, language)), Path.GetExtension(file)));

    [Fact]
    public void A_page_asks_for_nothing_from_outside_and_runs_nothing()
    {
        var html = Samples.Html(Samples.Xinjiang(Language.Chinese));
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<html lang=\"zh-Hans\">", html, StringComparison.Ordinal);
        Assert.Contains("lang=\"en\"", html, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme:dark", html, StringComparison.Ordinal);
        Assert.Contains("@media print", html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_list_prints_becomes_no_markup_and_steers_no_terminal()
    {
        var entry = new Entry
        {
            Id = new EntryId(new ListCode("us-bis-el"), "nasty-cn"),
            Names = [new PartyName(Nasty)],
            Countries = ["CN"],
            Addresses = [new Address(Nasty)],
            Remarks = Nasty,
            LicenseRequirement = Nasty,
            ReviewPolicy = Nasty,
            SourceUrl = "javascript:alert(1)",
            History = [new EntryEvent(new DateOnly(2020, 1, 1), EventKind.Add, Nasty, Nasty)],
            Listed = new DateOnly(2020, 1, 1),
        };
        var briefer = Samples.Of(entry);
        foreach (var document in new[] { briefer.Entry(entry.Id, Samples.On(Samples.Day)), briefer.Dossier(entry.Id, Samples.On(Samples.Day)) })
        {
            var html = Samples.Html(document);
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("javascript:", html, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
            foreach (var text in new[] { html, Set(document, ".txt"), Set(document, ".md") })
            {
                Assert.DoesNotContain('\u202E', text);
                Assert.DoesNotContain('\u0007', text);
            }

            Assert.DoesNotContain("[x](https://evil", Set(document, ".md"), StringComparison.Ordinal);
            Assert.DoesNotContain("\n<script", Set(document, ".md"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_page_is_well_formed_and_its_anchors_lead_somewhere()
    {
        foreach (var document in new[] { Samples.Xinjiang(Language.English), Samples.Core.Dossier(Samples.Id(Samples.Hikvision), Samples.On(Samples.Day)) })
        {
            // The void elements and attributes without a value are all that keeps the page from being XML.
            var xml = Samples.Html(document).Replace("<!DOCTYPE html>", "", StringComparison.Ordinal).Replace("<br>", "<br/>", StringComparison.Ordinal)
                .Replace(" data-empty", "", StringComparison.Ordinal).Replace("<details open>", "<details>", StringComparison.Ordinal);
            xml = System.Text.RegularExpressions.Regex.Replace(xml, "<meta ([^>]*)>", "<meta $1/>");
            var page = XDocument.Parse(xml);
            var ids = page.Descendants().Select(e => e.Attribute("id")?.Value).OfType<string>().ToList();
            Assert.Equal(ids.Distinct(), ids);
            var targets = page.Descendants("a").Select(a => a.Attribute("href")!.Value).Where(h => h.StartsWith('#')).Select(h => h[1..]);
            Assert.Empty(targets.Except(ids));
        }
    }

    [Fact]
    public void A_piece_from_right_to_left_says_so()
    {
        var document = Samples.Xinjiang(Language.English) with { Title = new Sentence([new Run("شىنجاڭ", "ug")], []) };
        Assert.Contains("<span lang=\"ug\" dir=\"rtl\">شىنجاڭ</span>", Samples.Html(document), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_keeps_to_the_width()
    {
        foreach (var language in new[] { Language.English, Language.Chinese })
        {
            using var writer = new StringWriter();
            TextRenderer.Write(Samples.Xinjiang(language), writer, new TextOptions(72));
            Assert.All(writer.ToString().Split('\n').Where(l => !l.Contains("https://", StringComparison.Ordinal) && l.Contains(' ', StringComparison.Ordinal)), l => Assert.True(TextWidth.Of(l) <= 76, l));
        }
    }

    [Fact]
    public void On_a_terminal_addresses_are_links_and_doubts_have_a_color()
    {
        using var writer = new StringWriter();
        TextRenderer.Write(Samples.Xinjiang(Language.English), writer, new TextOptions(80, Color: true, Hyperlinks: true));
        Assert.Contains("\e]8;;https://www.federalregister.gov/citation/84-FR-54002\e\\", writer.ToString(), StringComparison.Ordinal);
        Assert.Contains("\e[33m", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void As_JSON_there_are_twelve_answers_with_citations_and_confidence()
    {
        using var json = JsonDocument.Parse(Set(Samples.Xinjiang(Language.Chinese), ".json"));
        var root = json.RootElement;
        Assert.Equal("84 FR 54002", root.GetProperty("subject").GetString());
        Assert.Equal("zh", root.GetProperty("language").GetString());
        Assert.Equal("2026-11-23", root.GetProperty("date").GetString());
        Assert.Equal(Enumerable.Range(1, 12), root.GetProperty("questions").EnumerateArray().Select(q => q.GetProperty("number").GetInt32()));
        Assert.Equal(28, root.GetProperty("entries").GetArrayLength());
        var first = root.GetProperty("questions")[0].GetProperty("answer")[0];
        Assert.Contains("84 FR 54002", first.GetProperty("citations").EnumerateArray().Select(c => c.GetString()));
        Assert.Equal(0.97, first.GetProperty("confidence").GetDouble());
    }

    [Fact]
    public void A_drawing_is_well_formed_and_stays_within_its_frame()
    {
        var documents = new[]
        {
            Samples.Core.Dossier(Samples.Id(Samples.Hikvision), Samples.On(Samples.Day)),
            Samples.Core.Statistics(new ListCode("us-bis-el"), [StatisticsDimension.Ground, StatisticsDimension.Year], Samples.On(Samples.Day, Language.Chinese)),
        };
        var figures = documents.SelectMany(d => d.Sections).SelectMany(s => s.Blocks).OfType<Figure>().ToList();
        Assert.Equal(4, figures.Count);
        foreach (var figure in figures)
        {
            var svg = XElement.Parse(SvgWriter.Write(figure, "f"));
            Assert.Equal(figure.Caption.Text, svg.Element("title")!.Value);
            Assert.All(figure.Shapes, s => Assert.True(IsWithin(s, figure), s.ToString()));
        }
    }

    private static bool IsWithin(Shape shape, Figure figure) => shape switch
    {
        LineShape line => In(line.X1, line.Y1, figure) && In(line.X2, line.Y2, figure),
        BoxShape box => In(box.X, box.Y, figure) && In(box.X + box.Width, box.Y + box.Height, figure),
        DotShape dot => In(dot.X - dot.Radius, dot.Y - dot.Radius, figure) && In(dot.X + dot.Radius, dot.Y + dot.Radius, figure),
        TextShape text => In(text.X, text.Y, figure),
        _ => false,
    };

    private static bool In(double x, double y, Figure figure) => x >= 0 && y >= 0 && x <= figure.Width && y <= figure.Height;

    private static string Set(BriefingDocument document, string extension)
    {
        using var bytes = new MemoryStream();
        if (extension == ".json")
        {
            using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            {
                JsonRenderer.Write(document, json);
            }

            return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
        }

        using var writer = new StringWriter();
        switch (extension)
        {
            case ".html":
                HtmlRenderer.Write(document, writer);
                break;
            case ".md":
                MarkdownRenderer.Write(document, writer);
                break;
            default:
                TextRenderer.Write(document, writer, new TextOptions());
                break;
        }

        return writer.ToString();
    }
}
