using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Interdict.Briefing.Documents;
using Interdict.Tests;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Interdict.Pdf.Tests;

public sealed class PdfRendererTests
{
    private static readonly PdfOptions OnlyCarried = new() { UsesSystemFonts = false };

    [Fact]
    public void Every_word_can_be_read_back()
    {
        using var pdf = PdfDocument.Open(Bytes(Samples.Carried, OnlyCarried));
        var read = string.Join('\n', pdf.GetPages().Select(p => string.Join(' ', p.GetWords().Select(w => w.Text))));
        foreach (var word in Words(Samples.Carried).Where(w => w.All(c => c < 0x590)))
        {
            Assert.Contains(word, read, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Chinese_can_be_read_back()
    {
        Assert.SkipUnless(Fonts.HasChinese, Fonts.Reason);
        using var pdf = PdfDocument.Open(Bytes(Samples.Chinese, new PdfOptions()));
        var read = string.Concat(pdf.GetPages().SelectMany(p => p.Letters).Select(l => l.Value)).Replace(" ", "", StringComparison.Ordinal);
        Assert.Contains("杭州海康威视数字技术股份有限公司（海康威视）于2019年10月9日被列入实体清单；“新疆维吾尔自治区公安厅”", read, StringComparison.Ordinal);
        Assert.Contains("華為技術有限公司，シャープ株式会社，삼성전자。", read, StringComparison.Ordinal);
        Assert.Contains("海康威视：卷宗", read, StringComparison.Ordinal);
    }

    [Fact]
    public void Arabic_letters_tell_themselves_one_by_one()
    {
        // What is drawn from right to left stands so in the page; a reader turns it around letter by letter.
        var content = Contents(Bytes(Samples.Carried, OnlyCarried));
        Assert.Contains("/Span<</MCID", content, StringComparison.Ordinal);
        Assert.Contains(" 3 Tr", content, StringComparison.Ordinal);
        var objects = Objects(Bytes(Samples.Carried, OnlyCarried));
        Assert.Contains($"/ActualText<FEFF{Hex("شىنجاڭ ئۇيغۇر ئاپتونوم رايونى")}>", objects, StringComparison.Ordinal);
        Assert.Contains($"/ActualText<FEFF{Hex("شركة النور (الأولى) 2019")}>", objects, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_document_makes_the_same_bytes()
    {
        var (first, second) = (Bytes(Samples.Carried, OnlyCarried), Bytes(Samples.Carried, OnlyCarried));
        Assert.Equal(first, second);
        var golden = Path.Combine(TestData.RepositoryRoot, "tests", "Interdict.Pdf.Tests", "Golden", "carried.sha256");
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.Latin1.GetBytes(Contents(first))));
        Assert.True(
            File.Exists(golden) && File.ReadAllText(golden).Trim() == hash,
            $"the pages are no longer those that were looked at: look at them, then put {hash} into {golden}");
    }

    [Fact]
    public void Every_part_stands_in_the_tree()
    {
        var objects = Objects(Bytes(Samples.Carried, OnlyCarried));
        foreach (var part in (string[])["Document", "H1", "H2", "H3", "P", "BlockQuote", "L", "LI", "Lbl", "LBody", "Table", "Caption", "THead", "TBody", "TR", "TH", "TD", "Link", "Span", "Figure"])
        {
            Assert.Contains($"/Type/StructElem/S/{part}/", objects, StringComparison.Ordinal);
        }

        Assert.Contains("/O/Table/Scope/Row", objects, StringComparison.Ordinal);
        Assert.Contains("/O/Table/Scope/Column/ColSpan 3", objects, StringComparison.Ordinal);
        Assert.Contains($"/S/Figure/P", objects, StringComparison.Ordinal);
        Assert.Contains($"/Alt<FEFF{Hex("Entries by year 2019: 28. 2020: 11.")}>", objects, StringComparison.Ordinal);
        Assert.Contains($"/Lang<FEFF{Hex("ug")}>", objects, StringComparison.Ordinal);
        Assert.Contains($"/Lang<FEFF{Hex("en")}>/MarkInfo<</Marked true>>", objects, StringComparison.Ordinal);
        Assert.Contains("/DisplayDocTitle true", objects, StringComparison.Ordinal);
        Assert.Contains("/URI(https://www.federalregister.gov/citation/84-FR-54002)", objects, StringComparison.Ordinal);
        Assert.Contains("/Dest(note-1)", objects, StringComparison.Ordinal);
        Assert.Contains("(note-1)[", objects, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mark_of_a_page_is_in_the_tree_or_an_artifact()
    {
        using var pdf = PdfDocument.Open(Bytes(Samples.Carried, OnlyCarried));
        foreach (var page in pdf.GetPages())
        {
            Assert.All(page.Letters, l => Assert.True(l.Value.Length > 0));
            Assert.NotEmpty(page.GetMarkedContents());
        }

        // Text is shown only between a mark and its end.
        foreach (var line in Contents(Bytes(Samples.Carried, OnlyCarried)).Split('\n').Aggregate((Depth: 0, Bad: new List<string>()), Step).Bad)
        {
            Assert.Fail($"outside of any mark: {line}");
        }
    }

    [Fact]
    public void Sections_and_groups_are_bookmarks()
    {
        using var pdf = PdfDocument.Open(Bytes(Samples.Carried, OnlyCarried));
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        Assert.Equal(["1. Who is listed?", "2. The complete list", "Sources"], bookmarks.Roots.Select(b => b.Title));
        Assert.Equal(["Ids"], bookmarks.Roots[0].Children.Select(b => b.Title));
        Assert.Equal(["China", "Russia"], bookmarks.Roots[1].Children.Select(b => b.Title));
    }

    [Fact]
    public void Pages_bear_their_number_and_the_edition()
    {
        using var pdf = PdfDocument.Open(Bytes(Samples.Carried, OnlyCarried));
        var report = PdfRenderer.Write(Samples.Carried, Stream.Null, OnlyCarried);
        Assert.Equal(pdf.NumberOfPages, report.Pages);
        Assert.True(report.Pages > 2);
        foreach (var page in pdf.GetPages())
        {
            var text = string.Join(' ', page.GetWords().Select(w => w.Text));
            Assert.Contains($"{page.Number} / {report.Pages}", text, StringComparison.Ordinal);
            Assert.Contains("It was composed from the corpus core.", text, StringComparison.Ordinal);
        }

        Assert.Equal(595.28, pdf.GetPage(1).Width, 1);
        Assert.Equal("84 FR 54002: the twelve questions", pdf.Information.Title);
    }

    [Fact]
    public void Letter_paper_is_letter_paper()
    {
        using var pdf = PdfDocument.Open(Bytes(Samples.Carried, OnlyCarried with { Paper = PaperSize.Letter }));
        Assert.Equal((612, 792), (pdf.GetPage(1).Width, pdf.GetPage(1).Height));
    }

    [Fact]
    public void Contents_tell_the_page_of_each_section()
    {
        var many = Samples.Document([.. Enumerable.Range(1, 5).Select(i => new Section($"s{i}", $"Section{i}", [.. Enumerable.Range(0, 25).Select(_ => new Paragraph([Sentence.Of("A paragraph.")]))]))]);
        using var pdf = PdfDocument.Open(Bytes(many, OnlyCarried));
        var lines = pdf.GetPage(1).GetWords().Where(w => w.BoundingBox.Bottom > 600).GroupBy(w => Math.Round(w.BoundingBox.Bottom / 4)).Select(g => string.Join(' ', g.Select(w => w.Text))).ToList();
        for (var i = 1; i <= 5; i++)
        {
            var at = pdf.GetPages().Last(p => p.GetWords().Any(w => w.Text == $"Section{i}")).Number;
            Assert.Contains($"Section{i} {at}", lines);
        }
    }

    [Fact]
    public void A_missing_font_is_named_with_the_package_that_brings_it()
    {
        var failure = Assert.Throws<MissingFontException>(() => PdfRenderer.Write(Samples.Chinese, Stream.Null, OnlyCarried));
        Assert.Contains("apt-get install fonts-noto-cjk", failure.Message, StringComparison.Ordinal);
        Assert.Contains("INTERDICT_FONTS", failure.Message, StringComparison.Ordinal);
        Assert.Contains("U+6D77", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_of_no_font_is_reported_and_can_be_copied()
    {
        var document = Samples.Document(new Section("a", "A", [new Paragraph([Sentence.Of("before \uE123 after")])]));
        var report = PdfRenderer.Write(document, Stream.Null, OnlyCarried);
        Assert.Equal("\uE123 (U+E123)", Assert.Single(report.Missing));
        Assert.Contains($"/ActualText<FEFF{Hex("\uE123")}>", Contents(Bytes(document, OnlyCarried)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_longer_than_a_line_is_broken_and_stays_on_the_page()
    {
        var document = Samples.Document(new Section("a", "A", [new Paragraph([Sentence.Of(new string('W', 400))])]));
        using var pdf = PdfDocument.Open(Bytes(document, OnlyCarried));
        var letters = pdf.GetPages().SelectMany(p => p.Letters).Where(l => l.Value == "W").ToList();
        Assert.Equal(400, letters.Count);
        Assert.All(letters, l => Assert.InRange(l.BoundingBox.Right, 50, 545));
    }

    [Fact]
    public void A_row_higher_than_a_page_goes_on_over_the_next()
    {
        var cell = Enumerable.Range(0, 200).Select(i => Sentence.Of($"line-{i}")).ToImmutableArray();
        var document = Samples.Document(new Section("a", "A", [new Table(Sentence.Of("T"), [new TableColumn("Only")], [new TableRow([cell])])]));
        using var pdf = PdfDocument.Open(Bytes(document, OnlyCarried));
        var words = pdf.GetPages().SelectMany(p => p.GetWords()).Select(w => w.Text).ToHashSet(StringComparer.Ordinal);
        Assert.All(Enumerable.Range(0, 200), i => Assert.Contains($"line-{i}", words));
        Assert.True(pdf.NumberOfPages >= 3);
    }

    private static (int Depth, List<string> Bad) Step((int Depth, List<string> Bad) state, string line)
    {
        var opened = line.Split("BDC").Length + line.Split("BMC").Length - 2;
        if (state.Depth + opened == 0 && (line.Contains("TJ", StringComparison.Ordinal) || line.EndsWith(" f", StringComparison.Ordinal) || line.EndsWith(" S", StringComparison.Ordinal)))
        {
            state.Bad.Add(line);
        }

        return (state.Depth + opened - (line.Split("EMC").Length - 1), state.Bad);
    }

    private static IEnumerable<string> Words(BriefingDocument document) =>
        document.Sections.SelectMany(s => s.Blocks.SelectMany(Sentences).SelectMany(x => x.Runs).Select(r => r.Text).Append(s.Title)).Append(document.Title.Text).SelectMany(t => t.Split(' ')).Where(w => w.Length > 0).Distinct();

    private static IEnumerable<Sentence> Sentences(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Sentences,
        Subheading heading => [heading.Title],
        ItemList list => list.Items.SelectMany(i => i),
        Table table => table.Rows.SelectMany(r => r.Cells.SelectMany(c => c)).Append(table.Caption),
        Figure figure => [figure.Caption],
        _ => [],
    };

    private static string Hex(string text) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));

    private static byte[] Bytes(BriefingDocument document, PdfOptions options)
    {
        using var stream = new MemoryStream();
        PdfRenderer.Write(document, stream, options);
        return stream.ToArray();
    }

    // What stands in the page streams; fonts and their cuts are left out.
    private static string Contents(byte[] bytes)
    {
        using var pdf = PdfDocument.Open(bytes);
        return string.Concat(pdf.GetPages().SelectMany(p => ((ArrayToken)p.Dictionary.Data["Contents"]).Data.Cast<IndirectReferenceToken>())
            .Select(r => Encoding.Latin1.GetString(((StreamToken)pdf.Structure.GetObject(r.Data).Data).Decode(UglyToad.PdfPig.Filters.DefaultFilterProvider.Instance).Span) + "\n"));
    }

    private static string Objects(byte[] bytes) => PdfObjects.Read(bytes);
}
