using System.Text.Json;
using Interdict.Briefing.Documents;

namespace Interdict.Briefing.Rendering;

/// <summary>Writes a document as one JSON object: <c>subject, kind, language, date, title, questions[], sections[], entries[], sources[]</c>.</summary>
public static class JsonRenderer
{
    /// <summary>Writes the object.</summary>
    /// <param name="document">The document.</param>
    /// <param name="json">Where it goes.</param>
    public static void Write(BriefingDocument document, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("subject"u8, document.Subject);
        json.WriteString("kind"u8, document.Kind);
        json.WriteString("language"u8, document.Language.StartsWith("zh", StringComparison.Ordinal) ? "zh" : document.Language);
        json.WriteString("date"u8, NoteWords.Day(document.Date));
        json.WriteString("title"u8, document.Title.Text);
        json.WriteStartArray("questions"u8);
        foreach (var section in document.Sections.Where(s => s.Number is not null))
        {
            json.WriteStartObject();
            json.WriteNumber("number"u8, section.Number!.Value);
            json.WriteString("question"u8, section.Title);
            WriteAnswer(json, document, section);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("sections"u8);
        foreach (var section in document.Sections.Where(s => s.Number is null))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, section.Id);
            json.WriteString("title"u8, section.Title);
            WriteAnswer(json, document, section);
            WriteTables(json, section);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("entries"u8);
        foreach (var entry in document.Entries)
        {
            json.WriteStartObject();
            json.WriteString("entry"u8, entry.Entry);
            json.WriteString("name"u8, entry.Name);
            json.WriteString("status"u8, entry.Status);
            if (entry.Act.Length > 0)
            {
                json.WriteString("act"u8, entry.Act);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("sources"u8);
        foreach (var note in document.Footnotes)
        {
            Write(json, note);
        }

        json.WriteEndArray();
        WriteTexts(json, "colophon"u8, document.Colophon.Select(s => s.Text));
        json.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter json, BriefingDocument document, Section section)
    {
        json.WriteStartArray("answer"u8);
        foreach (var (sentence, kind) in Sentences(section))
        {
            json.WriteStartObject();
            json.WriteString("text"u8, sentence.Text);
            if (kind is { } what)
            {
                json.WriteString("kind"u8, what);
            }

            WriteTexts(json, "citations"u8, sentence.Notes.Select(n => document.Footnotes[n - 1].Citation).Distinct());
            json.WriteStartArray("sources"u8);
            foreach (var number in sentence.Notes)
            {
                json.WriteNumberValue(number);
            }

            json.WriteEndArray();
            if (sentence.Notes.Select(n => document.Footnotes[n - 1].Confidence).Where(c => c is not null).Min() is { } confidence)
            {
                json.WriteNumber("confidence"u8, Math.Round(confidence, 2));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<(Sentence Sentence, string? Kind)> Sentences(Section section)
    {
        foreach (var block in section.Blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    foreach (var sentence in paragraph.Sentences.Where(s => s.Text.Length > 0))
                    {
                        yield return (sentence, paragraph.Kind switch { ParagraphKind.Quotation => "quotation", ParagraphKind.Caution => "caution", ParagraphKind.Hint => "hint", _ => null });
                    }

                    break;
                case Subheading heading:
                    yield return (heading.Title, "heading");
                    break;
                case ItemList list:
                    foreach (var sentence in list.Items.SelectMany(i => i))
                    {
                        yield return (sentence, null);
                    }

                    break;
                case Figure figure:
                    foreach (var sentence in figure.Alternative)
                    {
                        yield return (sentence, "figure");
                    }

                    break;
                case Table table when section.Number is not null:
                    foreach (var row in table.Rows)
                    {
                        foreach (var sentence in row.Cells.SelectMany(c => c).Where(s => s.Notes.Length > 0))
                        {
                            yield return (sentence, "cell");
                        }
                    }

                    break;
                default:
                    break;
            }
        }
    }

    private static void WriteTables(Utf8JsonWriter json, Section section)
    {
        json.WriteStartArray("tables"u8);
        foreach (var table in section.Blocks.OfType<Table>())
        {
            json.WriteStartObject();
            json.WriteString("caption"u8, table.Caption.Text);
            WriteTexts(json, "columns"u8, table.Columns.Select(c => c.Title));
            json.WriteStartArray("rows"u8);
            foreach (var row in table.Rows)
            {
                json.WriteStartArray();
                foreach (var cell in row.Cells)
                {
                    json.WriteStringValue(string.Join("\n", cell.Select(s => s.Text)));
                }

                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Footnote note)
    {
        json.WriteStartObject();
        json.WriteNumber("number"u8, note.Number);
        json.WriteString("citation"u8, note.Citation);
        if (note.Date is not null)
        {
            json.WriteString("date"u8, NoteWords.Day(note.Date));
        }

        if (note.Confidence is { } confidence)
        {
            json.WriteNumber("confidence"u8, Math.Round(confidence, 2));
        }

        if (note.LastVerified is not null)
        {
            json.WriteString("lastVerified"u8, NoteWords.Day(note.LastVerified));
        }

        if (note.Source is { } source)
        {
            json.WriteString("source"u8, source);
        }

        if (note.Remark is { } remark)
        {
            json.WriteString("remark"u8, remark);
        }

        if (note.Url is { } url)
        {
            json.WriteString("url"u8, url);
        }

        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
