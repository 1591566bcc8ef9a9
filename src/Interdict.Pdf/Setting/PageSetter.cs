using System.Globalization;
using System.Text;
using Interdict.Pdf.Fonts;
using Interdict.Pdf.Text;
using Interdict.Pdf.Writing;

namespace Interdict.Pdf.Setting;

/// <summary>Fills pages from top to bottom: lines, rules, links, places. Lengths are points, y downward from the top of the page.</summary>
internal sealed class PageSetter(PdfFile file, StructureTree tree, FontSet fonts, PaperSize paper)
{
    public const double Side = 54;
    private const double Top = 62;
    private const double Foot = 66;

    private readonly List<PdfPage> _pages = [];
    private readonly SortedDictionary<string, string> _places = new(StringComparer.Ordinal);
    private readonly int _resources = file.Reserve();
    private readonly int _tree = file.Reserve();

    public double PageWidth { get; } = paper == PaperSize.A4 ? 595.28 : 612;

    public double PageHeight { get; } = paper == PaperSize.A4 ? 841.89 : 792;

    /// <summary>The width between the margins.</summary>
    public double Width => PageWidth - (2 * Side);

    /// <summary>The height between the margins.</summary>
    public double BodyHeight => PageHeight - Top - Foot;

    /// <summary>How far down the page is filled.</summary>
    public double Y { get; set; }

    public double Left => PageHeight - Foot - Y;

    public PdfPage Page => _pages[^1];

    public IReadOnlyList<PdfPage> Pages => _pages;

    public List<Bookmark> Bookmarks { get; } = [];

    /// <summary>Called at the top of each further page: a table draws its head again.</summary>
    public Action? OnNextPage { get; set; }

    public void NextPage()
    {
        if (_pages.Count > 0)
        {
            WriteMain();
        }

        _pages.Add(new PdfPage(file.Reserve(), _pages.Count + 1, tree.Key()));
        Y = Top;
        if (_pages.Count > 1)
        {
            OnNextPage?.Invoke();
        }
    }

    /// <summary>Goes to the next page where less than a height is left.</summary>
    public void Ensure(double height)
    {
        if (Left < height && Y > Top)
        {
            NextPage();
        }
    }

    /// <summary>Y upward from the foot, as PDF counts.</summary>
    public double Up(double y) => PageHeight - y;

    /// <summary>The top of what is drawn next, as the target of links and bookmarks.</summary>
    public string Place() => string.Create(CultureInfo.InvariantCulture, $"[{Page.Id} 0 R/XYZ null {PdfText.Number(Up(Y - 4))} null]");

    /// <summary>Gives the place of what is drawn next a name that links can lead to.</summary>
    public void Name(string name) => _places.TryAdd(name, Place());

    /// <summary>The number of a new marked piece of a page that belongs to a part.</summary>
    public static int Piece(PdfPage page, StructureElement part)
    {
        page.Pieces.Add(part.Id);
        part.Kids.Add(string.Create(CultureInfo.InvariantCulture, $"<</Type/MCR/Pg {page.Id} 0 R/MCID {page.Pieces.Count - 1}>>"));
        return page.Pieces.Count - 1;
    }

    /// <summary>Draws a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="x">Where it starts.</param>
    /// <param name="baseline">Its baseline.</param>
    /// <param name="tags">The parts of the document that its runs belong to; <c>null</c> inside a piece that is marked already.</param>
    public void Draw(TextLine line, double x, double baseline, SpanTags? tags) => Draw(Page, Page.Main, line, x, baseline, tags);

    /// <summary>Draws a line on a page that may be an earlier one.</summary>
    public void Draw(PdfPage page, PageContent content, TextLine line, double x, double baseline, SpanTags? tags)
    {
        var parts = new List<LinePart>();
        for (var i = line.From; i < line.To;)
        {
            var run = line.Text.Clusters[i].Run;
            var start = i;
            while (i < line.To && line.Text.Clusters[i].Run == run)
            {
                i++;
            }

            var shaped = line.Text.Runs[run];
            fonts.Use(shaped.Face);
            var part = tags?.Of(shaped, line.Text.Text);
            var isSame = parts.Count > 0 && parts[^1].Tag == part;
            var piece = part is null ? -1 : isSame ? parts[^1].Piece : Piece(page, part);
            parts.Add(new LinePart(shaped, start, i, line.Text.Width(start, i), part, piece));
        }

        var open = -1;
        foreach (var part in LinePart.InOrderOfSight(parts))
        {
            if (part.Tag is { } tag && part.Piece != open)
            {
                if (open >= 0)
                {
                    content.Close();
                }

                content.Open(tag.Type, part.Piece);
                open = part.Piece;
            }

            content.Text(line.Text, part.Run, part.From, part.To, x, Up(baseline));
            if (part.Run.Span.Url is { } url && part.Tag is { } link)
            {
                Link(page, url, part.Run.Span.Says ?? line.Text.Text.Substring(part.Run.Span.Start, part.Run.Span.Length), link, x, baseline, part.Width, part.Run.Span.Look);
            }

            x += part.Width;
        }

        if (open >= 0)
        {
            content.Close();
        }
    }

    /// <summary>Writes all pages, and returns what the catalog names: the tree of pages and that of places.</summary>
    public (int Pages, int Places) Finish(Action<PdfPage> furnish)
    {
        WriteMain();
        foreach (var page in _pages)
        {
            furnish(page);
            var late = page.Late.IsEmpty ? "" : string.Create(CultureInfo.InvariantCulture, $" {file.AddStream("", page.Late.ToBytes())} 0 R");
            var links = page.Links.Count == 0 ? "" : $"/Annots[{string.Join(' ', page.Links.Select(l => string.Create(CultureInfo.InvariantCulture, $"{l} 0 R")))}]";
            tree.Set(page.Key, $"[{string.Join(' ', page.Pieces.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p} 0 R")))}]");
            file.Write(page.Id, string.Create(
                CultureInfo.InvariantCulture,
                $"<</Type/Page/Parent {_tree} 0 R/MediaBox[0 0 {PdfText.Number(PageWidth)} {PdfText.Number(PageHeight)}]/Resources {_resources} 0 R/Contents[{page.MainStream} 0 R{late}]/StructParents {page.Key}/Tabs/S{links}>>"));
        }

        file.Write(_tree, string.Create(CultureInfo.InvariantCulture, $"<</Type/Pages/Count {_pages.Count}/Kids[{string.Join(' ', _pages.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Id} 0 R")))}]>>"));
        var named = new StringBuilder();
        foreach (var face in fonts.Used)
        {
            var id = file.Reserve();
            FontWriter.Write(file, face, id);
            named.Append(CultureInfo.InvariantCulture, $"/F{face.Number} {id} 0 R");
        }

        file.Write(_resources, $"<</Font<<{named}>>>>");
        var places = string.Concat(_places.Select(p => $"({p.Key}){p.Value}"));
        return (_tree, file.Add($"<</Names[{places}]>>"));
    }

    private void WriteMain()
    {
        Page.MainStream = file.AddStream("", Page.Main.ToBytes());
        Page.Main = new PageContent();
    }

    private void Link(PdfPage page, string url, string says, StructureElement part, double x, double baseline, double width, Look look)
    {
        var key = tree.Key();
        var (low, high) = (Up(baseline - look.Rise) - (look.Size * 0.25), Up(baseline - look.Rise) + (look.Size * 0.9));
        var target = url[0] == '#' ? $"/Dest({url[1..]})" : $"/A<</S/URI/URI{PdfText.Address(url)}>>";
        var id = file.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<</Type/Annot/Subtype/Link/Rect[{PdfText.Number(x)} {PdfText.Number(low)} {PdfText.Number(x + width)} {PdfText.Number(high)}]/Border[0 0 0]/F 4/StructParent {key}/Contents{PdfText.Text(says)}{target}>>"));
        page.Links.Add(id);
        part.Kids.Add(string.Create(CultureInfo.InvariantCulture, $"<</Type/OBJR/Pg {page.Id} 0 R/Obj {id} 0 R>>"));
        tree.Set(key, string.Create(CultureInfo.InvariantCulture, $"{part.Id} 0 R"));
    }
}
