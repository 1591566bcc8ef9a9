using System.Globalization;
using Interdict.Briefing.Documents;
using Interdict.Pdf.Text;
using Interdict.Pdf.Writing;

namespace Interdict.Pdf.Setting;

/// <summary>Sets tables: the head again on each page, rows whole where a page can hold them, groups as rows of their own and as bookmarks.</summary>
internal sealed class TableSetter(PageSetter pages, StructureTree tree, TextSetter texts, Shaper shaper, Words words)
{
    private const double Gutter = 8;
    private const double Padding = 2.5;
    private const double LineHeight = Looks.Cell * 1.4;
    private const double Narrowest = 22;

    public void Set(Table table, int bookmarkLevel)
    {
        var part = tree.Open(tree.Document, "Table");
        var caption = tree.Open(part, "Caption");
        pages.Ensure(70);
        texts.Paragraph(words.Of(table.Caption, Looks.Caption), caption, Looks.Caption.Size, PageSetter.Side, pages.Width);
        tree.Close(caption);
        pages.Y += 2;

        var columns = Columns(table);
        var head = tree.Open(part, "THead");
        var titles = tree.Open(head, "TR");
        Row(titles, table.Columns.Select((c, i) => Cell(columns[i], [Words.Of(c.Title, Looks.TableHead)], c.IsNumeric, "TH", "/O/Table/Scope/Column")).ToList(), PdfColor.Faint);
        tree.Close(titles);
        tree.Close(head);
        pages.OnNextPage = () => HeadAgain(table, columns);

        var body = tree.Open(part, "TBody");
        string? group = null;
        foreach (var row in table.Rows)
        {
            var cells = table.Columns.Select((c, i) => Cell(
                columns[i], row.Cells[i].Select(s => words.Of(s, Looks.TableText)), c.IsNumeric, c.IsRowHeader ? "TH" : "TD", c.IsRowHeader ? "/O/Table/Scope/Row" : null)).ToList();
            if (row.Group is { } named && named != group)
            {
                group = named;
                Group(table, body, named, bookmarkLevel, Height(cells));
            }

            var line = tree.Open(body, "TR");
            Row(line, cells, PdfColor.Rule);
            tree.Close(line);
        }

        pages.OnNextPage = null;
        tree.Close(body);
        tree.Close(part);
        pages.Y += 8;
    }

    // A group's name stays with its first row.
    private void Group(Table table, StructureElement body, string name, int bookmarkLevel, double firstRow)
    {
        pages.Ensure(5 + LineHeight + (2 * Padding) + (IsWhole(firstRow) ? firstRow : LineHeight * 5));
        pages.Y += 5;
        pages.Bookmarks.Add(new Bookmark(name, bookmarkLevel, pages.Place()));
        var line = tree.Open(body, "TR");
        var cell = Cell(new Column(PageSetter.Side, pages.Width), [Words.Of(name, Looks.TableHead)], false, "TH", string.Create(CultureInfo.InvariantCulture, $"/O/Table/Scope/Column/ColSpan {table.Columns.Length}"));
        Row(line, [cell], PdfColor.Faint);
        tree.Close(line);
    }

    private void HeadAgain(Table table, Column[] columns)
    {
        var content = pages.Page.Main;
        content.OpenArtifact("Pagination");
        foreach (var (column, at) in table.Columns.Zip(columns))
        {
            texts.Line(pages.Page, content, Words.Of(column.Title, Looks.TableHead), at.X, pages.Y + Padding + Looks.Cell, at.Width, column.IsNumeric);
        }

        pages.Y += (2 * Padding) + LineHeight;
        content.Line(PageSetter.Side, pages.Up(pages.Y), PageSetter.Side + pages.Width, pages.Up(pages.Y), PdfColor.Faint, 0.75);
        content.Close();
    }

    // By weight, but none narrower than a number needs: what those get beyond their weight, the wider ones give.
    private Column[] Columns(Table table)
    {
        var count = table.Columns.Length;
        var gutter = Math.Min(Gutter, pages.Width * 0.2 / count);
        var free = pages.Width - (gutter * (count - 1));
        var least = Math.Min(Narrowest, free / count);
        var total = table.Columns.Sum(c => c.Weight);
        var widths = table.Columns.Select(c => Math.Max(least, free * c.Weight / total)).ToArray();
        var (excess, above) = (widths.Sum() - free, widths.Sum(w => w - least));
        if (excess > 0 && above > 0)
        {
            widths = [.. widths.Select(w => w - ((w - least) * excess / above))];
        }

        var x = PageSetter.Side;
        var columns = new Column[widths.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            columns[i] = new Column(x, widths[i]);
            x += widths[i] + gutter;
        }

        return columns;
    }

    private SetCell Cell(Column column, IEnumerable<Inline> sentences, bool isNumeric, string type, string? attributes)
    {
        var lines = sentences.Where(s => !s.IsEmpty).Select(s => shaper.Shape(s).Lines(column.Width)).ToList();
        return new SetCell(column, [.. lines.SelectMany((l, paragraph) => l.Select(line => (line, paragraph)))], lines.Count, isNumeric, type, attributes);
    }

    private static double Height(List<SetCell> cells) => (Math.Max(1, cells.Max(c => c.Lines.Count)) * LineHeight) + (2 * Padding);

    // A row that would leave much of a page empty is parted instead.
    private bool IsWhole(double height) => height <= pages.BodyHeight * 0.6;

    private void Row(StructureElement row, List<SetCell> cells, PdfColor rule)
    {
        foreach (var cell in cells)
        {
            cell.Open(tree, row);
        }

        var count = Math.Max(1, cells.Max(c => c.Lines.Count));
        var height = Height(cells);
        if (height > pages.Left && IsWhole(height))
        {
            pages.NextPage();
        }

        for (var from = 0; from < count;)
        {
            pages.Ensure(LineHeight + (2 * Padding));
            var fit = Math.Clamp((int)((pages.Left - (2 * Padding)) / LineHeight), 1, count - from);
            foreach (var cell in cells)
            {
                for (var i = from; i < Math.Min(from + fit, cell.Lines.Count); i++)
                {
                    var line = cell.Lines[i].Line;
                    var isRight = cell.IsNumeric || line.Text.IsRightToLeft;
                    pages.Draw(
                        line, isRight ? cell.Column.X + cell.Column.Width - line.Width : cell.Column.X,
                        pages.Y + Padding + ((i - from) * LineHeight) + (LineHeight * 0.5) + (Looks.Cell * 0.36), cell.Tags(i));
                }
            }

            pages.Y += (fit * LineHeight) + (2 * Padding);
            from += fit;
        }

        foreach (var cell in cells)
        {
            cell.Close(tree);
        }

        pages.Page.Main.OpenArtifact("Layout");
        pages.Page.Main.Line(PageSetter.Side, pages.Up(pages.Y), PageSetter.Side + pages.Width, pages.Up(pages.Y), rule, 0.5);
        pages.Page.Main.Close();
    }

    private readonly record struct Column(double X, double Width);

    private sealed class SetCell(Column column, List<(TextLine Line, int Paragraph)> lines, int paragraphs, bool isNumeric, string type, string? attributes)
    {
        private readonly List<(StructureElement Part, SpanTags Tags)> _parts = [];
        private StructureElement? _cell;

        public Column Column => column;

        public List<(TextLine Line, int Paragraph)> Lines => lines;

        public bool IsNumeric => isNumeric;

        public SpanTags Tags(int line) => _parts[lines[line].Paragraph].Tags;

        // Several sentences are paragraphs of the cell; one is its content.
        public void Open(StructureTree tree, StructureElement row)
        {
            _cell = tree.Open(row, type, attributes: attributes);
            for (var i = 0; i < paragraphs; i++)
            {
                var part = paragraphs == 1 ? _cell : tree.Open(_cell, "P");
                _parts.Add((part, new SpanTags(tree, part)));
            }
        }

        public void Close(StructureTree tree)
        {
            foreach (var (part, tags) in _parts)
            {
                tags.Close();
                if (part != _cell)
                {
                    tree.Close(part);
                }
            }

            tree.Close(_cell!);
        }
    }
}
