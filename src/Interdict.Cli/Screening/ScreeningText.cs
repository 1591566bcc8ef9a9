using System.Globalization;
using Interdict.Cli.Corpora;
using Interdict.Cli.Linking;
using Interdict.Cli.Output;
using Interdict.Law.Measures;
using Interdict.Lists;
using Interdict.Matching;
using Interdict.Matching.Explaining;

namespace Interdict.Cli.Screening;

/// <summary>Writes outcomes for people. Every line can be read aloud: labels are words, and nothing is said by color or place alone.</summary>
internal sealed class ScreeningText(Page page, OpenCorpus corpus, ScreenSettings settings)
{
    private const int ShownReasons = 6;
    private const int LongestTitle = 60;
    private const int MostLinked = 10;

    /// <summary>What ties entries of several lists together; <c>null</c> where that is not to be told.</summary>
    public CorpusLinks? Links { get; init; }

    public void Write(Screened screened)
    {
        var name = page.Paint.Bold(Page.Clean(TitleOf(screened)));
        if (screened.Hits.IsEmpty)
        {
            page.Line($"{name}: {Say("hits.none", ("date", Day))}");
            WriteNote(screened);
            if (screened.NearestMiss is { } miss)
            {
                var entry = corpus[miss.Entry];
                page.Paragraph(Say(
                    "hits.nearest", ("entry", corpus.Index.NameOf(miss.Entry, miss.Name)), ("id", entry.Id.ToString()), ("score", miss.Score.ToString())));
            }
        }
        else
        {
            page.Line($"{name}: {Say("hits.heading", ("hits", page.Paint.Alarm(Count(screened))), ("date", Day))}");
            WriteNote(screened);
            for (var i = 0; i < screened.Hits.Length; i++)
            {
                page.Blank();
                WriteHit(i + 1, screened.Party, screened.Hits[i]);
            }

            if (screened.More)
            {
                page.Blank();
                page.Paragraph(Say("hits.limited", ("n", Number(settings.Policy.Limit))));
            }
        }

        if (screened.Unlisted > 0)
        {
            page.Paragraph(Say(screened.Unlisted == 1 ? "hits.unlisted-one" : "hits.unlisted", ("date", Day), ("n", Number(screened.Unlisted))));
            foreach (var missed in screened.NotListed)
            {
                var entry = corpus[missed.Entry];
                page.Paragraph($"- {entry.Name} ({entry.Id}): {Listing.On(entry, settings.Date).InWords(settings.Date, settings.Language)}");
            }
        }
    }

    /// <summary>Says what was screened against, once, at the end.</summary>
    public void WriteFooter()
    {
        foreach (var paragraph in Footer(corpus, settings))
        {
            page.Paragraph(paragraph);
        }
    }

    /// <summary>What was screened against, and what it is not.</summary>
    public static IEnumerable<string> Footer(OpenCorpus corpus, ScreenSettings settings)
    {
        var searched = settings.Searched(corpus.Editions).ToList();
        var entries = settings.Policy.Lists.IsEmpty ? corpus.Count : searched.Sum(e => e.Entries);
        yield return Wording.Say(
            settings.Language, settings.Policy.Lists.IsEmpty ? "footer.screened" : "footer.screened-lists", ("algorithm", settings.Policy.Algorithm.ToString()),
            ("threshold", settings.Policy.Threshold.ToString()), ("corpus", corpus.Name), ("n", Number(entries)));
        yield return Wording.Say(settings.Language, "footer.editions", ("editions", EditionText.All(searched, settings.Language)));
        if (settings.AsOf is not null)
        {
            yield return Wording.Say(settings.Language, "footer.as-of", ("date", ScreeningJson.Iso(settings.Date)));
        }

        if (settings.AsKnown is { } known)
        {
            yield return Wording.Say(settings.Language, "footer.as-known", ("date", ScreeningJson.Iso(known)));
        }

        foreach (var notice in corpus.Notices)
        {
            yield return notice;
        }

        if (corpus.Caveat is { } caveat)
        {
            yield return caveat;
        }

        foreach (var law in MeasureCatalog.Undisclosed)
        {
            yield return $"Not searched, for its names are not public: {law.Title} ({law.Authority}).";
        }
    }

    private static string TitleOf(Screened screened) => screened switch
    {
        { Source: { } source } => source.Name.Length <= LongestTitle ? source.Name : $"{source.Name[..LongestTitle]}…",
        { Party: { Name.Length: 0, Address: { } address } } => address,
        _ => screened.Party.Name,
    };

    private string Count(Screened screened) =>
        Say(screened.More ? screened.Hits.Length == 1 ? "hits.more-than-one" : "hits.more" : screened.Hits.Length == 1 ? "hits.one" : "hits.many", ("n", Number(screened.Hits.Length)));

    private string Say(string key, params ReadOnlySpan<(string, string)> values) => Wording.Say(settings.Language, key, values);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private void WriteNote(Screened screened)
    {
        if (screened.Note(settings.Language) is { } note)
        {
            page.Paragraph(Say("label.note", ("note", note)));
        }
    }

    private string Day => ScreeningJson.Iso(settings.Date);

    private void WriteHit(int number, Party party, Hit hit)
    {
        var entry = settings.View(corpus[hit.Entry]);
        page.Line($"{number}. {page.Paint.Bold(Page.Clean(entry.Name))}");
        page.Labelled(Say("label.list"), $"{ListTitles.Of(entry.Id.List)} ({entry.Id.List})");
        if (corpus.EditionAmongSeveral(hit.Entry) is { } edition)
        {
            page.Labelled(Say("label.edition"), EditionText.Of(edition, settings.Language));
        }

        page.Labelled(Say("label.score"), hit.Score.ToString());
        var common = CommonNames.Caution(hit, settings.Language);
        var meaning = Likelihood.Of(settings.Calibration, party.Name, hit, entry.Type);
        if (Likelihood.InWords(meaning, common is not null && hit.Channel == HitChannel.Name, settings.OwnCalibration, settings.Language) is { } words)
        {
            page.Labelled(Say("label.meaning"), words);
        }

        page.Labelled(Say(hit.Channel == HitChannel.Address ? "label.address" : "label.matched"), hit.Matched);
        if (hit.Spot is { } spot)
        {
            page.Labelled(Say("label.found"), Say("found.at", ("text", spot.Text), ("line", Number(spot.Line)), ("column", Number(spot.Column))));
        }

        page.Labelled(Say("label.party"), PartyOf(entry));
        page.Labelled(Say("label.why"), Why(hit));
        if (EntryLaw.Meaning(entry, settings.Date) is { IsEmpty: false } plain)
        {
            page.Labelled(Say("label.in-law"), string.Join(' ', plain));
        }

        foreach (var effect in EntryEffects.Of(entry, settings.AsOf))
        {
            page.Labelled(Say("label.effect"), Phrases.Of(effect));
            if (effect.Provenance is { IsUnsure: true } doubt)
            {
                page.Labelled(Say("label.unverified"), $"this effect: {Phrases.Of(doubt)}", color: page.Paint.Caution);
            }
        }

        if (Doubts.OfMatch(entry, hit.Matched) is { } unsure)
        {
            var what = ReferenceEquals(unsure, entry.Provenance) ? "this listing" : "this name of it";
            page.Labelled(Say("label.unverified"), $"{what}: {Phrases.Of(unsure)}", color: page.Paint.Caution);
        }

        if (common is not null)
        {
            page.Labelled(Say("label.caution"), common, color: page.Paint.Caution);
        }

        foreach (var warning in entry.Warnings)
        {
            page.Labelled(Say("label.caution"), Page.Clean(warning), color: page.Paint.Caution);
        }

        if (number <= MostLinked && Links?.InWords(hit.Entry) is { } linked)
        {
            page.Labelled(Say("label.linked"), Say("linked.also", ("entries", linked)));
        }

        page.Labelled(Say("label.entry"), entry.Id.ToString());
    }

    private string PartyOf(Entry entry)
    {
        var countries = string.Join(", ", entry.Countries.Select(CountryWords.Named));
        return countries.Length == 0 ? Phrases.Of(entry.Type, settings.Language) : $"{Phrases.Of(entry.Type, settings.Language)}, {countries}";
    }

    private string Why(Hit hit)
    {
        var reasons = hit.Explanation.Where(c => c.Points != 0).Select(c => Phrases.Of(c, settings.Language)).ToList();
        return reasons.Count <= ShownReasons
            ? string.Join("; ", reasons)
            : $"{string.Join("; ", reasons.Take(ShownReasons))}; {Say("hits.rest", ("n", Number(reasons.Count - ShownReasons)))}";
    }
}
