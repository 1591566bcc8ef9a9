using System.Globalization;
using System.Text;
using Interdict.Briefing.Documents;

namespace Interdict.Briefing.Rendering;

/// <summary>Writes a document as Markdown (CommonMark with the tables and footnotes of GitHub). Every text of a source is escaped: none becomes markup.</summary>
public static class MarkdownRenderer
{
    private const string Special = "\\`*_[]<>#+!|~&";

    /// <summary>Writes the document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="writer">Where it goes; lines end in a line feed.</param>
    public static void Write(BriefingDocument document, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write($"# {Line(document.Title)}\n");
        if (document.Subtitle is { } subtitle)
        {
            writer.Write($"\n{Line(subtitle)}\n");
        }

        foreach (var section in document.Sections)
        {
            writer.Write($"\n## {(section.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}. ") : "")}{Escape(section.Title)}\n");
            foreach (var block in section.Blocks)
            {
                Write(writer, document, block);
            }
        }

        writer.Write("\n---\n\n");
        foreach (var sentence in document.Colophon)
        {
            writer.Write($"{Line(sentence)}\n");
        }

        writer.Write($"\n## {Escape(document.NotesTitle)}\n\n");
        foreach (var note in document.Footnotes)
        {
            var cited = note.Url is { } url ? $"[{Escape(note.Citation)}](<{url}>)" : Escape(note.Citation);
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"[^{note.Number}]: {cited}; {Escape(NoteWords.Behind(note, document.Labels))}\n"));
        }
    }

    private static void Write(TextWriter writer, BriefingDocument document, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                var text = string.Join(Gap(document), paragraph.Sentences.Where(s => s.Text.Length > 0).Select(Line));
                writer.Write(paragraph.Kind is ParagraphKind.Quotation or ParagraphKind.Caution ? $"\n> {text}\n" : $"\n{text}\n");
                break;
            case Subheading heading:
                writer.Write($"\n### {Line(heading.Title)}\n");
                break;
            case ItemList list:
                writer.Write("\n");
                foreach (var (index, item) in list.Items.Index())
                {
                    var mark = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{index + 1}.") : "-";
                    writer.Write($"{mark} {string.Join(Gap(document), item.Select(Line))}\n");
                }

                break;
            case Table table:
                Write(writer, table);
                break;
            case Figure figure:
                writer.Write($"\n*{Line(figure.Caption)}*\n\n");
                foreach (var sentence in figure.Alternative)
                {
                    writer.Write($"- {Line(sentence)}\n");
                }

                break;
            default:
                break;
        }
    }

    private static void Write(TextWriter writer, Table table)
    {
        writer.Write($"\n{Line(table.Caption)}\n\n| {string.Join(" | ", table.Columns.Select(c => Escape(c.Title)))} |\n|{string.Concat(table.Columns.Select(c => c.IsNumeric ? "---:|" : "---|"))}\n");
        string? group = null;
        foreach (var row in table.Rows)
        {
            if (row.Group is { } named && named != group)
            {
                group = named;
                writer.Write($"| | **{Escape(named)}** |{string.Concat(Enumerable.Repeat(" |", table.Columns.Length - 2))}\n");
            }

            writer.Write($"| {string.Join(" | ", row.Cells.Select(c => string.Join("<br>", c.Select(Line))))} |\n");
        }
    }

    /// <summary>What stands between sentences: a blank, but in Chinese nothing.</summary>
    private static string Gap(BriefingDocument document) => document.Language.StartsWith("zh", StringComparison.Ordinal) ? "" : " ";

    private static string Line(Sentence sentence)
    {
        var text = new StringBuilder();
        foreach (var run in sentence.Runs)
        {
            var escaped = Escape(run.Text);
            text.Append((run.Style, run.Url) switch
            {
                (_, { } url) when url.StartsWith("https://", StringComparison.Ordinal) => $"[{escaped}](<{url}>)",
                (RunStyle.Strong, _) => $"**{escaped}**",
                (RunStyle.Quoted, _) => $"“{escaped}”",
                (RunStyle.Code, _) => $"`{SafeText.Of(run.Text).Replace('`', '\'')}`",
                _ => escaped,
            });
        }

        foreach (var number in sentence.Notes)
        {
            text.Append(CultureInfo.InvariantCulture, $"[^{number}]");
        }

        return text.ToString();
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in SafeText.Of(text))
        {
            if (Special.Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
