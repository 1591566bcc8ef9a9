using System.Globalization;
using System.Net;
using System.Text;
using Interdict.Briefing.Documents;

namespace Interdict.Briefing.Rendering;

/// <summary>
/// Writes a document as one HTML page that needs nothing beside it: no script, no font, no picture, no request. Light and dark by the reader's setting,
/// readable on a telephone, with a style for paper; every text is encoded, each piece in another language is marked.
/// </summary>
public static class HtmlRenderer
{
    /// <summary>Writes the page.</summary>
    /// <param name="document">The document.</param>
    /// <param name="writer">Where it goes; lines end in a line feed.</param>
    public static void Write(BriefingDocument document, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(writer);
        new Page(document, writer).Write();
    }

    private sealed class Page(BriefingDocument document, TextWriter writer)
    {
        private readonly HashSet<int> _cited = [];
        private int _figures;

        public void Write()
        {
            writer.Write($"<!DOCTYPE html>\n<html lang=\"{Text(document.Language)}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
            writer.Write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
            writer.Write($"<title>{Text(document.Title.Text)}</title>\n<style>{PageStyle.Text}</style>\n</head>\n<body>\n");
            writer.Write($"<a class=\"skip\" href=\"#main\">{Text(document.Labels.SkipToContent)}</a>\n");
            writer.Write($"<header><h1>{Runs(document.Title)}</h1>{(document.Subtitle is { } subtitle ? $"<p class=\"sub\">{Runs(subtitle)}</p>" : "")}</header>\n");
            Contents();
            writer.Write("<main id=\"main\">\n");
            foreach (var section in document.Sections)
            {
                Write(section);
            }

            writer.Write($"<section aria-labelledby=\"sources\"><h2 id=\"sources\">{Text(document.NotesTitle)}</h2>\n<ol class=\"notes\">\n");
            foreach (var note in document.Footnotes)
            {
                Write(note);
            }

            writer.Write("</ol></section>\n</main>\n<footer>");
            foreach (var sentence in document.Colophon)
            {
                writer.Write($"<p>{Runs(sentence)}</p>");
            }

            writer.Write("</footer>\n</body>\n</html>\n");
        }

        private void Contents()
        {
            writer.Write($"<nav aria-label=\"{Text(document.Labels.Contents)}\"><details open><summary>{Text(document.Labels.Contents)}</summary><ol>\n");
            foreach (var section in document.Sections)
            {
                var number = section.Number is { } n ? string.Create(CultureInfo.InvariantCulture, $"{n}. ") : "";
                writer.Write($"<li><a href=\"#{Text(section.Id)}\">{number}{Text(section.Title)}</a></li>\n");
            }

            writer.Write($"<li><a href=\"#sources\">{Text(document.NotesTitle)}</a></li>\n</ol></details></nav>\n");
        }

        private void Write(Section section)
        {
            var number = section.Number is { } n ? string.Create(CultureInfo.InvariantCulture, $"<span class=\"number\">{n}.</span> ") : "";
            writer.Write($"<section aria-labelledby=\"{Text(section.Id)}\"><h2 id=\"{Text(section.Id)}\">{number}{Text(section.Title)}</h2>\n");
            foreach (var block in section.Blocks)
            {
                Write(block);
            }

            writer.Write("</section>\n");
        }

        private void Write(Block block)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    var text = string.Join(Gap, paragraph.Sentences.Where(s => s.Text.Length > 0).Select(Sentence));
                    writer.Write(paragraph.Kind switch
                    {
                        ParagraphKind.Quotation => $"<blockquote><p>{text}</p></blockquote>\n",
                        ParagraphKind.Caution => $"<p class=\"caution\">{text}</p>\n",
                        ParagraphKind.Hint => $"<p class=\"hint\">{text}</p>\n",
                        _ => $"<p>{text}</p>\n",
                    });
                    break;
                case Subheading heading:
                    writer.Write($"<h3 id=\"{Text(heading.Id)}\">{Sentence(heading.Title)}</h3>\n");
                    break;
                case ItemList list:
                    var tag = list.IsOrdered ? "ol" : "ul";
                    writer.Write($"<{tag}>\n");
                    foreach (var item in list.Items)
                    {
                        writer.Write($"<li>{string.Join(Gap, item.Select(Sentence))}</li>\n");
                    }

                    writer.Write($"</{tag}>\n");
                    break;
                case Table table:
                    Write(table);
                    break;
                case Figure figure:
                    Write(figure);
                    break;
                default:
                    break;
            }
        }

        private void Write(Figure figure)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"figure-{++_figures}");
            writer.Write($"<figure><div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{Text(figure.Caption.Text)}\">{SvgWriter.Write(figure, id)}</div><figcaption>{Sentence(figure.Caption)}");
            if (!figure.Alternative.IsEmpty)
            {
                writer.Write($"<ul class=\"alternative\">{string.Concat(figure.Alternative.Select(s => $"<li>{Sentence(s)}</li>"))}</ul>");
            }

            writer.Write("</figcaption></figure>\n");
        }

        private void Write(Table table)
        {
            writer.Write($"<table><caption>{Sentence(table.Caption)}</caption><thead><tr>");
            foreach (var column in table.Columns)
            {
                writer.Write($"<th scope=\"col\"{(column.IsNumeric ? " class=\"n\"" : "")}>{Text(column.Title)}</th>");
            }

            writer.Write("</tr></thead>\n<tbody>\n");
            string? group = null;
            foreach (var row in table.Rows)
            {
                if (row.Group is { } named && named != group)
                {
                    group = named;
                    writer.Write(string.Create(CultureInfo.InvariantCulture, $"<tr class=\"group\"><th scope=\"colgroup\" colspan=\"{table.Columns.Length}\">{Text(named)}</th></tr>\n"));
                }

                writer.Write("<tr>");
                foreach (var (column, cell) in table.Columns.Zip(row.Cells))
                {
                    var words = string.Join("<br>", cell.Select(Sentence));
                    var label = $" data-label=\"{Text(column.Title)}\"";
                    writer.Write(column.IsRowHeader
                        ? $"<th scope=\"row\"{label}>{words}</th>"
                        : $"<td{(column.IsNumeric ? " class=\"n\"" : "")}{(words.Length == 0 ? " data-empty" : "")}{label}>{words}</td>");
                }

                writer.Write("</tr>\n");
            }

            writer.Write("</tbody></table>\n");
        }

        private void Write(Footnote note)
        {
            var cited = note.Url is { } url && url.StartsWith("https://", StringComparison.Ordinal) ? $"<a href=\"{Text(url)}\">{Text(note.Citation)}</a>" : Text(note.Citation);
            var back = _cited.Contains(note.Number)
                ? string.Create(CultureInfo.InvariantCulture, $" <a class=\"back\" href=\"#ref-{note.Number}\" aria-label=\"{Text(document.Labels.BackToText)} ({note.Number})\">↩</a>")
                : "";
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<li id=\"note-{note.Number}\"{(note.IsUnsure ? " class=\"unsure\"" : "")}>{cited}; {Text(NoteWords.Behind(note, document.Labels))}{back}</li>\n"));
        }

        private string Gap => document.Language.StartsWith("zh", StringComparison.Ordinal) ? "" : " ";

        private string Sentence(Sentence sentence)
        {
            if (sentence.Notes.IsEmpty)
            {
                return Runs(sentence);
            }

            var text = new StringBuilder(Runs(sentence));
            text.Append("<sup class=\"refs\">");
            foreach (var number in sentence.Notes)
            {
                var note = document.Footnotes[number - 1];
                var anchor = _cited.Add(number) ? string.Create(CultureInfo.InvariantCulture, $" id=\"ref-{number}\"") : "";
                var doubt = note.IsUnsure ? $", {Text(document.Labels.Unverified)}" : "";
                text.Append(CultureInfo.InvariantCulture, $"<a href=\"#note-{number}\"{anchor}{(note.IsUnsure ? " class=\"unsure\"" : "")} aria-label=\"{Text(document.Labels.Note)} {number}{doubt}\">{number}{(note.IsUnsure ? "?" : "")}</a> ");
            }

            text.Length--;
            return text.Append("</sup>").ToString();
        }

        private static string Runs(Sentence sentence)
        {
            var text = new StringBuilder();
            foreach (var run in sentence.Runs)
            {
                text.Append(Run(run));
            }

            return text.ToString();
        }

        private static string Run(Run run)
        {
            var words = Text(run.Text);
            var attributes = run.Language is { } tag ? $" lang=\"{Text(tag)}\"{(IsRightToLeft(run.Text) ? " dir=\"rtl\"" : "")}" : "";
            var inner = run.Style switch
            {
                RunStyle.Strong => $"<strong{attributes}>{words}</strong>",
                RunStyle.Quoted => $"<q{attributes}>{words}</q>",
                RunStyle.Code => $"<code{attributes}>{words}</code>",
                RunStyle.Aside => $"<small{attributes}>{words}</small>",
                _ => attributes.Length > 0 ? $"<span{attributes}>{words}</span>" : words,
            };
            return run.Url is { } url && (url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith('#')) ? $"<a href=\"{Text(url)}\">{inner}</a>" : inner;
        }

        private static bool IsRightToLeft(string text) => Composing.Tongue.IsRightToLeft(text);

        private static string Text(string text) => WebUtility.HtmlEncode(SafeText.Of(text));
    }
}
