using System.Globalization;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Rendering;
using Interdict.Pdf.Text;
using Interdict.Pdf.Writing;

namespace Interdict.Pdf.Setting;

/// <summary>Sets a document: title, contents with page numbers, sections, footnotes, colophon; and around each page what runs with it.</summary>
internal sealed class DocumentSetter
{
    private const int FewestInContents = 4;

    private readonly BriefingDocument _document;
    private readonly StructureTree _tree;
    private readonly PageSetter _pages;
    private readonly TextSetter _texts;
    private readonly TableSetter _tables;
    private readonly FigureSetter _figures;
    private readonly Words _words;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Action> _late = [];

    public DocumentSetter(BriefingDocument document, StructureTree tree, PageSetter pages, Shaper shaper)
    {
        (_document, _tree, _pages) = (document, tree, pages);
        _words = new Words(document);
        _texts = new TextSetter(pages, tree, shaper);
        _tables = new TableSetter(pages, tree, _texts, shaper, _words);
        _figures = new FigureSetter(pages, tree, shaper, _texts, _words);
    }

    public void Set()
    {
        _pages.NextPage();
        Block("H1", _words.Of(_document.Title, Looks.Title), Looks.Title.Size);
        if (_document.Subtitle is { } subtitle)
        {
            Block("P", _words.Of(subtitle, Looks.Subtitle), Looks.Subtitle.Size);
        }

        _pages.Y += 8;
        Contents();
        foreach (var section in _document.Sections)
        {
            Set(section);
        }

        Notes();
        _pages.Y += 10;
        Rule();
        foreach (var sentence in _document.Colophon)
        {
            Block("P", _words.Of(sentence, Looks.Hint), Looks.Hint.Size);
        }
    }

    /// <summary>Draws what needs to know all pages: the numbers in the contents.</summary>
    public void Complete()
    {
        foreach (var late in _late)
        {
            late();
        }
    }

    /// <summary>Draws what runs with every page: the title above (but on the first), the edition facts and the page's number below.</summary>
    public void Furnish(PdfPage page)
    {
        const double Numbers = 60;
        var late = page.Late;
        late.OpenArtifact("Pagination");
        if (page.Number > 1)
        {
            _texts.Line(page, late, Plain(_document.Title), PageSetter.Side, 40, _pages.Width);
            late.Line(PageSetter.Side, _pages.Up(46), PageSetter.Side + _pages.Width, _pages.Up(46), PdfColor.Rule, 0.5);
        }

        var foot = _pages.PageHeight - 40;
        foreach (var (line, sentence) in _document.Colophon.Take(2).Index())
        {
            _texts.Line(page, late, Plain(sentence), PageSetter.Side, foot + (line * Looks.Small * 1.35), _pages.Width - Numbers);
        }

        var number = string.Create(CultureInfo.InvariantCulture, $"{page.Number} / {_pages.Pages.Count}");
        _texts.Line(page, late, Words.Of(number, Looks.Running), PageSetter.Side + _pages.Width - Numbers, foot, Numbers, isFlushRight: true);
        late.Close();
    }

    private static Inline Plain(Sentence sentence)
    {
        var inline = new Inline();
        foreach (var run in sentence.Runs)
        {
            inline.Add(run.Text, Looks.Running, run.Language);
        }

        return inline;
    }

    private void Contents()
    {
        var entries = _document.Sections.Select(s => (s.Id, Title: Heading(s))).Append(("sources", _document.NotesTitle)).ToList();
        if (entries.Count < FewestInContents)
        {
            return;
        }

        const double Numbers = 30;
        Block("P", Words.Of(_document.Labels.Contents, Looks.Caption), Looks.Caption.Size);
        var contents = _tree.Open(_tree.Document, "TOC");
        foreach (var (id, title) in entries)
        {
            var item = _tree.Open(contents, "TOCI");
            var look = Looks.Text with { Color = PdfColor.Link, Size = 9 };
            var line = _tree.Open(item, "P");
            _texts.Paragraph(new Inline().Add(title, look, url: $"#{id}"), line, look.Size, PageSetter.Side, _pages.Width - Numbers);
            _tree.Close(line);
            var (page, baseline) = (_pages.Page, _pages.Y - (look.Size * Looks.Leading * 0.5) + (look.Size * 0.36));
            var number = _tree.Open(item, "Lbl");
            _late.Add(() =>
            {
                page.Late.Open("Lbl", PageSetter.Piece(page, number));
                var text = _numbers.GetValueOrDefault(id).ToString(CultureInfo.InvariantCulture);
                _texts.Line(page, page.Late, Words.Of(text, Looks.Text with { Size = look.Size }), PageSetter.Side + _pages.Width - Numbers, baseline, Numbers, isFlushRight: true);
                page.Late.Close();
                _tree.Close(number);
            });
            _tree.Close(item);
        }

        _tree.Close(contents);
        _pages.Y += 6;
    }

    private static string Heading(Section section) => section.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}. {section.Title}") : section.Title;

    private void Set(Section section)
    {
        Heading(section.Id, Heading(section), section.Blocks.FirstOrDefault());
        foreach (var block in section.Blocks)
        {
            Set(block);
        }
    }

    // A heading stays with what it heads.
    private void Heading(string id, string title, Block? first = null)
    {
        _pages.Y += 12;
        _pages.Ensure(first is Figure figure ? 60 + _figures.Height(figure) : 95);
        _pages.Name(id);
        _numbers.TryAdd(id, _pages.Page.Number);
        _pages.Bookmarks.Add(new Bookmark(title, 0, _pages.Place()));
        Block("H2", Words.Of(title, Looks.Section), Looks.Section.Size);
        _pages.Y += 2;
    }

    private void Set(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Set(paragraph);
                break;
            case Subheading heading:
                _pages.Y += 5;
                _pages.Ensure(60);
                _pages.Name(heading.Id);
                _pages.Bookmarks.Add(new Bookmark(heading.Title.Text, 1, _pages.Place()));
                Block("H3", _words.Of(heading.Title, Looks.Subheading), Looks.Subheading.Size);
                break;
            case ItemList list:
                Set(list);
                break;
            case Table table:
                _tables.Set(table, 1);
                break;
            case Figure figure:
                _figures.Set(figure);
                break;
            default:
                break;
        }
    }

    private void Set(Paragraph paragraph)
    {
        var look = paragraph.Kind == ParagraphKind.Hint ? Looks.Hint : Looks.Text;
        (PdfColor? bar, PdfColor? ground) = paragraph.Kind switch
        {
            ParagraphKind.Caution => (PdfColor.Caution, PdfColor.CautionGround),
            ParagraphKind.Quotation => (PdfColor.Rule, (PdfColor?)null),
            _ => ((PdfColor?)null, (PdfColor?)null),
        };
        var outer = paragraph.Kind == ParagraphKind.Quotation ? _tree.Open(_tree.Document, "BlockQuote") : _tree.Document;
        var part = _tree.Open(outer, "P");
        _texts.Paragraph(_words.Of(paragraph.Sentences, look), part, look.Size, PageSetter.Side, _pages.Width, bar, ground);
        _tree.Close(part);
        if (outer != _tree.Document)
        {
            _tree.Close(outer);
        }

        _pages.Y += 4;
    }

    private void Set(ItemList list)
    {
        var part = _tree.Open(_tree.Document, "L", attributes: $"/O/List/ListNumbering/{(list.IsOrdered ? "Decimal" : "Disc")}");
        foreach (var (index, item) in list.Items.Index())
        {
            Item(part, list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{index + 1}.") : "•", _words.Of(item, Looks.Text), Looks.Text, 16);
        }

        _tree.Close(part);
        _pages.Y += 4;
    }

    private void Item(StructureElement list, string label, Inline text, Look look, double inset)
    {
        var item = _tree.Open(list, "LI");
        _pages.Ensure(2 * look.Size * Looks.Leading);
        var mark = _tree.Open(item, "Lbl");
        var content = _pages.Page.Main;
        content.Open("Lbl", PageSetter.Piece(_pages.Page, mark));
        var baseline = _pages.Y + (look.Size * Looks.Leading * 0.5) + (look.Size * 0.36);
        _texts.Line(_pages.Page, content, Words.Of(label, look with { Color = PdfColor.Faint }), PageSetter.Side, baseline, inset - 5, isFlushRight: true);
        content.Close();
        _tree.Close(mark);
        var body = _tree.Open(item, "LBody");
        _texts.Paragraph(text, body, look.Size, PageSetter.Side + inset, _pages.Width - inset);
        _tree.Close(body);
        _tree.Close(item);
    }

    private void Notes()
    {
        if (_document.Footnotes.IsEmpty)
        {
            _numbers.TryAdd("sources", _pages.Page.Number);
            return;
        }

        Heading("sources", _document.NotesTitle);
        var list = _tree.Open(_tree.Document, "L", attributes: "/O/List/ListNumbering/Decimal");
        foreach (var note in _document.Footnotes)
        {
            _pages.Ensure(2 * Looks.Note.Size * Looks.Leading);
            _pages.Name(string.Create(CultureInfo.InvariantCulture, $"note-{note.Number}"));
            var look = note.IsUnsure ? Looks.Note with { Color = PdfColor.Caution } : Looks.Note;
            var text = new Inline().Add(note.Citation, note.Url is null ? look : look with { Color = PdfColor.Link }, url: note.Url);
            text.Add("; " + NoteWords.Behind(note, _document.Labels), look);
            Item(list, string.Create(CultureInfo.InvariantCulture, $"{note.Number}."), text, look, 26);
            _pages.Y += 1;
        }

        _tree.Close(list);
    }

    private void Block(string type, Inline text, double size)
    {
        var part = _tree.Open(_tree.Document, type);
        _texts.Paragraph(text, part, size, PageSetter.Side, _pages.Width);
        _tree.Close(part);
    }

    private void Rule()
    {
        _pages.Ensure(40);
        _pages.Page.Main.OpenArtifact("Layout");
        _pages.Page.Main.Line(PageSetter.Side, _pages.Up(_pages.Y), PageSetter.Side + _pages.Width, _pages.Up(_pages.Y), PdfColor.Rule, 0.75);
        _pages.Page.Main.Close();
        _pages.Y += 5;
    }
}
