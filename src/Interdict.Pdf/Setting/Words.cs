using System.Globalization;
using Interdict.Briefing.Documents;
using Interdict.Pdf.Fonts;
using Interdict.Pdf.Text;

namespace Interdict.Pdf.Setting;

/// <summary>Turns sentences with their styles and footnotes into paragraphs to be shaped.</summary>
internal sealed class Words(BriefingDocument document)
{
    /// <summary>What stands between two sentences.</summary>
    public string Gap { get; } = document.Language.StartsWith("zh", StringComparison.Ordinal) ? "" : " ";

    public Inline Of(IEnumerable<Sentence> sentences, Look look)
    {
        var inline = new Inline();
        foreach (var sentence in sentences)
        {
            if (!inline.IsEmpty)
            {
                inline.Add(Gap, look);
            }

            Add(inline, sentence, look);
        }

        return inline;
    }

    public Inline Of(Sentence sentence, Look look) => Add(new Inline(), sentence, look);

    public static Inline Of(string text, Look look) => new Inline().Add(text, look);

    public Inline Add(Inline inline, Sentence sentence, Look look)
    {
        foreach (var run in sentence.Runs)
        {
            var styled = run.Style switch
            {
                RunStyle.Strong => look with { Role = FontRole.Bold },
                RunStyle.Code => look with { Role = FontRole.Code, Size = look.Size * 0.92 },
                RunStyle.Aside => look with { Color = PdfColor.Faint },
                _ => look,
            };
            var (open, close) = run.Style == RunStyle.Quoted ? Quotes(run.Language ?? document.Language) : ("", "");
            inline.Add($"{open}{run.Text}{close}", run.Url is null ? styled : styled with { Color = PdfColor.Link }, run.Language, run.Url);
        }

        foreach (var (index, number) in sentence.Notes.Index())
        {
            var note = document.Footnotes[number - 1];
            var color = note.IsUnsure ? PdfColor.Caution : PdfColor.Link;
            var raised = new Look(look.Size * 0.66, color, Rise: look.Size * 0.34);
            var doubt = note.IsUnsure ? $", {document.Labels.Unverified}" : "";
            inline.Join().Add(index == 0 ? "\u200A" : " ", raised);
            inline.Join().Add(
                string.Create(CultureInfo.InvariantCulture, $"{number}{(note.IsUnsure ? "?" : "")}"), raised, url: string.Create(CultureInfo.InvariantCulture, $"#note-{number}"),
                says: string.Create(CultureInfo.InvariantCulture, $"{document.Labels.Note} {number}{doubt}"));
        }

        return inline;
    }

    private static (string Open, string Close) Quotes(string language) => language.StartsWith("zh-Hant", StringComparison.Ordinal) ? ("「", "」") : ("“", "”");
}
