using System.Globalization;
using System.Text;
using Interdict.Briefing.Documents;

namespace Interdict.Briefing.Rendering;

/// <summary>Writes a document as text for a terminal: wrapped to its width, Chinese at any character, footnotes in brackets and listed at the end.</summary>
public static class TextRenderer
{
    private const int LongestBar = 40;

    /// <summary>Writes the document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="writer">Where it goes; lines end in a line feed.</param>
    /// <param name="options">How.</param>
    public static void Write(BriefingDocument document, TextWriter writer, TextOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        new Sheet(document, writer, options).Write();
    }

    private sealed class Sheet(BriefingDocument document, TextWriter writer, TextOptions options)
    {
        private string Semicolon => IsChinese ? "；" : "; ";

        private bool IsChinese => document.Language.StartsWith("zh", StringComparison.Ordinal);

        public void Write()
        {
            Line(Paint(Plain(document.Title), "1"));
            if (document.Subtitle is { } subtitle)
            {
                Wrap(Plain(subtitle), "", "");
            }

            foreach (var section in document.Sections)
            {
                Line("");
                var number = section.Number is { } n ? string.Create(CultureInfo.InvariantCulture, $"{n}. ") : "";
                Line(Paint(number + SafeText.Of(section.Title), "1;36"));
                foreach (var block in section.Blocks)
                {
                    Write(block);
                }
            }

            Line("");
            foreach (var sentence in document.Colophon)
            {
                Wrap(Plain(sentence), "", "");
            }

            Line("");
            Line(Paint(SafeText.Of(document.NotesTitle), "1;36"));
            foreach (var note in document.Footnotes)
            {
                Write(note);
            }
        }

        private void Write(Block block)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    var (first, next) = paragraph.Kind switch
                    {
                        ParagraphKind.Quotation => ("  | ", "  | "),
                        ParagraphKind.Caution => ("! ", "  "),
                        _ => ("", ""),
                    };
                    Wrap(Joined(paragraph.Sentences), first, next, paragraph.Kind switch { ParagraphKind.Caution => "33", ParagraphKind.Hint => "2", _ => null });
                    break;
                case Subheading heading:
                    Line("");
                    Wrap(Plain(heading.Title), "", "", "1");
                    break;
                case ItemList list:
                    foreach (var (index, item) in list.Items.Index())
                    {
                        var mark = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{index + 1}. ") : "- ";
                        Wrap(Joined(item), mark, new string(' ', mark.Length));
                    }

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
            Line("");
            Wrap(Plain(figure.Caption), "", "", "1");
            if (figure.Bars.IsEmpty)
            {
                foreach (var sentence in figure.Alternative)
                {
                    Wrap(Plain(sentence), "- ", "  ");
                }

                return;
            }

            var labels = Math.Min(figure.Bars.Max(b => TextWidth.Of(b.Label)), options.Width / 2);
            var largest = Math.Max(1, figure.Bars.Max(b => b.Value));
            var room = Math.Clamp(options.Width - labels - 10, 5, LongestBar);
            foreach (var bar in figure.Bars)
            {
                var label = Cut(SafeText.Of(bar.Label), labels);
                var length = bar.Value <= 0 ? 0 : Math.Max(1, (int)Math.Round(bar.Value / largest * room));
                Line($"{label}{new string(' ', labels - TextWidth.Of(label))}  {Paint(new string('█', length), "36")} {bar.Value.ToString("N0", CultureInfo.InvariantCulture)}");
            }
        }

        // A table on a page that may be narrow: each row its first cells in one line, the rest labeled below it.
        private void Write(Table table)
        {
            Line("");
            Wrap(Plain(table.Caption), "", "", "1");
            string? group = null;
            foreach (var row in table.Rows)
            {
                if (row.Group is { } named && named != group)
                {
                    group = named;
                    Line("");
                    Line(Paint(SafeText.Of(named), "1"));
                }

                Write(table, row);
            }
        }

        // The number and the row's name in one line, the other cells labeled below.
        private void Write(Table table, TableRow row)
        {
            var number = table.Columns.Zip(row.Cells).TakeWhile(c => !c.First.IsRowHeader).FirstOrDefault(c => c.First.IsNumeric).Second;
            var (mark, indent) = number.IsDefaultOrEmpty ? ("", "  ") : (Joined(number).PadLeft(3) + " ", "    ");
            foreach (var (column, cell) in table.Columns.Zip(row.Cells).Where(c => c.First.IsRowHeader))
            {
                Wrap(string.Join(Semicolon, cell.Select(Plain)), mark, indent, "1");
            }

            foreach (var (column, cell) in table.Columns.Zip(row.Cells).Where(c => !c.First.IsRowHeader && !c.Second.IsEmpty))
            {
                if (number.IsDefaultOrEmpty || cell != number)
                {
                    Wrap($"{SafeText.Of(column.Title)}{(IsChinese ? "：" : ": ")}{string.Join(Semicolon, cell.Select(Plain))}", indent, indent + "  ");
                }
            }
        }

        private void Write(Footnote note)
        {
            var mark = string.Create(CultureInfo.InvariantCulture, $"[{note.Number}] ");
            var text = $"{SafeText.Of(note.Citation)}; {SafeText.Of(NoteWords.Behind(note, document.Labels))}";
            Wrap(text, mark, new string(' ', mark.Length), note.IsUnsure ? "33" : null);
            if (note.Url is { } url)
            {
                // An address is never cut: a reader copies it whole.
                Line(new string(' ', mark.Length) + (options.Hyperlinks ? $"\e]8;;{url}\e\\{url}\e]8;;\e\\" : url));
            }
        }

        private string Joined(IEnumerable<Sentence> sentences) => string.Join(IsChinese ? "" : " ", sentences.Select(Plain).Where(s => s.Length > 0));

        private string Plain(Sentence sentence)
        {
            var text = new StringBuilder();
            foreach (var run in sentence.Runs)
            {
                text.Append(run.Style == RunStyle.Quoted ? $"“{SafeText.Of(run.Text)}”" : SafeText.Of(run.Text));
            }

            if (sentence.Notes.Length > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"{(IsChinese ? "" : " ")}[{string.Join(",", sentence.Notes.Select(n => string.Create(CultureInfo.InvariantCulture, $"{n}{(document.Footnotes[n - 1].IsUnsure ? "?" : "")}")))}]");
            }

            return text.ToString();
        }

        private static string Cut(string text, int width)
        {
            if (TextWidth.Of(text) <= width)
            {
                return text;
            }

            var (cut, used) = (new StringBuilder(), 0);
            foreach (var rune in text.EnumerateRunes())
            {
                used += TextWidth.Of(rune);
                if (used >= width)
                {
                    break;
                }

                cut.Append(rune.ToString());
            }

            return cut.Append('…').ToString();
        }

        private string Paint(string text, string code) => options.Color ? $"\e[{code}m{text}\e[0m" : text;

        private void Line(string text) => writer.Write(text + "\n");

        private void Wrap(string text, string first, string next, string? color = null)
        {
            var room = Math.Max(20, options.Width - TextWidth.Of(next));
            var (line, used, head) = (new StringBuilder(), 0, first);
            foreach (var (piece, afterBlank) in LineBreaks.Pieces(text))
            {
                var (length, blank) = (TextWidth.Of(piece), afterBlank ? 1 : 0);
                if (used > 0 && used + blank + length > room)
                {
                    Flush();
                }

                if (used > 0)
                {
                    line.Append(' ', blank);
                    used += blank;
                }

                line.Append(piece);
                used += length;
            }

            Flush();

            void Flush()
            {
                Line(head + (color is null ? line.ToString() : Paint(line.ToString(), color)));
                head = next;
                line.Clear();
                used = 0;
            }
        }
    }
}
