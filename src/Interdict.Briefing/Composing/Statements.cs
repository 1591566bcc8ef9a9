using Interdict.Briefing.Documents;
using Interdict.Briefing.Knowing;
using Interdict.Matching.Explaining;

namespace Interdict.Briefing.Composing;

/// <summary>Adds the sentences that core keeps about the subject to the answer of a question.</summary>
internal static class Statements
{
    public static void AddTo(List<Block> blocks, Composer with, Matter matter, int question)
    {
        var abouts = new HashSet<string>(StringComparer.Ordinal);
        if (matter.Act is { } act && matter.IsAction)
        {
            abouts.Add(act.Citation);
        }

        if (matter.Kind == "entry")
        {
            abouts.UnionWith(matter.Entries.Select(e => e.Entry.Id.ToString()));
        }

        if (Of(with, abouts, question) is { Count: > 0 } sentences)
        {
            blocks.Add(new Paragraph([.. sentences]));
        }
    }

    /// <summary>The sentences about any of these acts or entries, of days up to the document's.</summary>
    public static List<Sentence> Of(Composer with, IReadOnlySet<string> abouts, int question) =>
        [.. Knowledge.Facts.Statements
            .Where(s => s.Question == question && abouts.Contains(s.About) && !(s.Date > with.Date))
            .Select(s => new Sentence([new Run(with.Language == Language.Chinese ? s.Chinese : s.English)], with.Notes.Numbers([Cite.Of(s.Citation, s.Date, s.Provenance)])))];
}
