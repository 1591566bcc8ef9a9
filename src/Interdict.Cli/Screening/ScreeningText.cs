using System.Globalization;
using Interdict.Cli.Corpora;
using Interdict.Cli.Output;
using Interdict.Lists;
using Interdict.Matching;

namespace Interdict.Cli.Screening;

/// <summary>Writes outcomes for people. Every line can be read aloud: labels are words, and nothing is said by color or place alone.</summary>
internal sealed class ScreeningText(Page page, OpenCorpus corpus, ScreenSettings settings)
{
    private const int ShownReasons = 6;

    public void Write(Screened screened)
    {
        var name = page.Paint.Bold(Page.Clean(screened.Party.Name));
        if (screened.Hits.IsEmpty)
        {
            page.Line($"{name}: nothing found in these editions on {Day}.");
            WriteNote(screened);
        }
        else
        {
            page.Line($"{name}: {page.Paint.Alarm(Count(screened))} on {Day}.");
            WriteNote(screened);
            for (var i = 0; i < screened.Hits.Length; i++)
            {
                page.Blank();
                WriteHit(i + 1, screened.Hits[i]);
            }

            if (screened.More)
            {
                page.Blank();
                page.Paragraph($"Only the best {settings.Policy.Limit} are shown; --limit shows more.");
            }
        }

        if (screened.Unlisted > 0)
        {
            page.Paragraph(screened.Unlisted == 1
                ? $"1 more entry fits the name but was not listed on {Day}; --as-of asks about another date."
                : $"{screened.Unlisted} more entries fit the name but were not listed on {Day}; --as-of asks about another date.");
        }
    }

    /// <summary>Says what was screened against, once, at the end.</summary>
    public void WriteFooter()
    {
        var searched = settings.Searched(corpus.Editions).ToList();
        var entries = settings.Policy.Lists.IsEmpty ? corpus.Count : searched.Sum(e => e.Entries);
        page.Paragraph($"Screened with {settings.Policy.Algorithm} at threshold {settings.Policy.Threshold} against {corpus.Name}: "
            + $"{entries.ToString("N0", CultureInfo.InvariantCulture)} entries{(settings.Policy.Lists.IsEmpty ? "" : " of the lists asked for")}.");
        page.Paragraph($"Editions: {string.Join("; ", searched.Select(Edition))}.", 0);
        if (settings.AsOf is not null)
        {
            page.Paragraph($"As of {Day}: entries that are known to have been listed later, or removed by then, are left out; "
                + "an entry whose dates are not known counts as listed. The editions themselves are those named above.");
        }

        if (corpus.Caveat is { } caveat)
        {
            page.Paragraph(caveat);
        }
    }

    private static string Count(Screened screened) => screened.More
        ? $"more than {screened.Hits.Length} {(screened.Hits.Length == 1 ? "hit" : "hits")}, the best of them shown,"
        : screened.Hits.Length == 1 ? "1 hit" : $"{screened.Hits.Length} hits";

    private void WriteNote(Screened screened)
    {
        if (screened.Note is { } note)
        {
            page.Paragraph($"Note: {note}.");
        }
    }

    private string Day => ScreeningJson.Iso(settings.Date);

    private static string Edition(Edition edition) => edition.Published is { } published
        ? $"{edition.List} of {ScreeningJson.Iso(published)}"
        : $"{edition.List}, undated, sha256 {edition.Sha256[..Math.Min(12, edition.Sha256.Length)]}";

    private void WriteHit(int number, Hit hit)
    {
        var entry = corpus[hit.Entry];
        page.Line($"{number}. {page.Paint.Bold(Page.Clean(entry.Name))}");
        page.Labelled("list", $"{ListTitles.Of(entry.Id.List)} ({entry.Id.List})");
        page.Labelled("score", hit.Score.ToString());
        page.Labelled("matched", hit.Matched);
        page.Labelled("party", Party(entry));
        page.Labelled("why", Why(hit));
        foreach (var effect in EntryEffects.Of(entry))
        {
            page.Labelled("effect", Phrases.Of(effect));
            if (effect.Provenance is { IsUnsure: true } doubt)
            {
                page.Labelled("unverified", $"this effect: {Phrases.Of(doubt)}", color: page.Paint.Caution);
            }
        }

        if (Doubts.OfMatch(entry, hit.Matched) is { } unsure)
        {
            var what = ReferenceEquals(unsure, entry.Provenance) ? "this listing" : "this name of it";
            page.Labelled("unverified", $"{what}: {Phrases.Of(unsure)}", color: page.Paint.Caution);
        }

        page.Labelled("entry", entry.Id.ToString());
    }

    private static string Party(Entry entry)
    {
        var countries = string.Join(", ", entry.Countries.Select(CountryWords.Named));
        return countries.Length == 0 ? Phrases.Of(entry.Type) : $"{Phrases.Of(entry.Type)}, {countries}";
    }

    private static string Why(Hit hit)
    {
        var reasons = hit.Explanation.Where(c => c.Points != 0).Select(Phrases.Of).ToList();
        return reasons.Count <= ShownReasons
            ? string.Join("; ", reasons)
            : $"{string.Join("; ", reasons.Take(ShownReasons))}; and {reasons.Count - ShownReasons} more, see explain";
    }
}
