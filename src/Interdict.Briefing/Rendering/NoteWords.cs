using System.Globalization;
using System.Text;
using Interdict.Briefing.Documents;

namespace Interdict.Briefing.Rendering;

/// <summary>A footnote in words, the same in every format: what is known of the source, then of the reading.</summary>
public static class NoteWords
{
    /// <summary>The day of a footnote: <c>2019-10-09</c>; empty where it has none.</summary>
    public static string Day(DateOnly? day) => day is { } known ? known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    /// <summary>What stands behind the citation: day, confidence, when and in what it was read, what to know.</summary>
    /// <param name="note">The footnote.</param>
    /// <param name="labels">The document's words.</param>
    public static string Behind(Footnote note, DocumentLabels labels)
    {
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(labels);
        var text = new StringBuilder();
        Add(text, Day(note.Date));
        if (note.Confidence is { } confidence)
        {
            var unsure = note.IsUnsure ? $"{labels.Unverified}, " : "";
            Add(text, string.Create(CultureInfo.InvariantCulture, $"{unsure}{labels.Confidence} {confidence:0.00}"));
            Add(text, note.LastVerified is { } verified ? $"{labels.LastVerified} {Day(verified)}" : labels.NeverVerified);
        }
        else
        {
            Add(text, labels.Computed);
        }

        if (note.Source is { Length: > 0 } source)
        {
            Add(text, $"{labels.ReadIn} {source}");
        }

        if (note.Remark is { Length: > 0 } remark)
        {
            Add(text, remark);
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, string part)
    {
        if (part.Length > 0)
        {
            text.Append(text.Length > 0 ? "; " : "").Append(part);
        }
    }
}
