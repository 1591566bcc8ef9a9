using System.CommandLine;
using System.Text.Json;
using Interdict.Cli.Corpora;
using Interdict.Cli.Linking;
using Interdict.Cli.Output;
using Interdict.Cli.Screening;
using Interdict.Lists;
using Interdict.Matching.Explaining;
using Interdict.Sources.Json;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict show</c>: all that a corpus knows about one entry.</summary>
internal static class ShowCommand
{
    public static Command Make(Host host)
    {
        var id = EntryArgument.Make();
        var corpusName = PolicyOptions.CorpusOption();
        var time = new TimeOptions();
        var command = new Command("show", "Show everything that is known about one entry") { id, corpusName };
        time.AddTo(command);
        command.SetAction(parse =>
        {
            var (asOf, asKnown) = time.Read(parse);
            using var corpus = CorpusLocator.Open(host, parse.GetValue(corpusName), asKnown);
            var found = EntryArgument.Find(corpus, parse.GetRequiredValue(id));
            var links = new CorpusLinks(host, corpus);
            if (parse.Json())
            {
                host.WriteJson(json => WriteJson(json, corpus, found, asOf, links));
            }
            else
            {
                var page = new Page(host);
                WriteText(page, corpus, found, asOf);
                if (links.InWords(found[0]) is { } linked)
                {
                    page.Labelled("linked", $"the same party is also listed, by our reading: {linked}; interdict links tells why");
                }

                NoticeView.WriteText(page, corpus);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteJson(Utf8JsonWriter json, OpenCorpus corpus, IReadOnlyList<int> found, DateOnly? asOf, CorpusLinks links)
    {
        json.WriteStartObject();
        WriteMembers(json, corpus, found[0], asOf);
        if (found.Count > 1)
        {
            json.WriteStartArray("further"u8);
            foreach (var position in found.Skip(1))
            {
                json.WriteStartObject();
                WriteMembers(json, corpus, position, asOf);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteStartArray("linked"u8);
        foreach (var link in links.Of(found[0]))
        {
            LinkView.Write(json, link, corpus, both: false);
        }

        json.WriteEndArray();
        json.WritePropertyName("corpus"u8);
        CorpusJson.WriteCorpus(json, corpus, corpus.Editions);
        NoticeView.WriteJson(json, corpus);
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, OpenCorpus corpus, int position, DateOnly? asOf)
    {
        var (entry, applies, listing) = On(corpus[position], asOf);
        json.WritePropertyName("entry"u8);
        EntryJson.Write(json, entry);
        CorpusJson.WriteEdition(json, corpus, position);
        if (listing is not null)
        {
            json.WriteString("asOf"u8, ScreeningJson.Iso(asOf!.Value));
            json.WriteBoolean("listed"u8, listing.State == ListingState.Listed);
            ScreeningJson.WriteListing(json, listing);
        }

        ScreeningJson.WriteEffects(json, entry, applies);
    }

    // The entry as it was on a day; what was not listed yet had no earlier state.
    private static (Entry Entry, DateOnly? Applies, Listing? Listing) On(Entry listed, DateOnly? asOf)
    {
        var listing = asOf is { } day ? Listing.On(listed, day) : null;
        var applies = listing is { State: ListingState.NotYet } ? null : asOf;
        return (applies is { } date ? listed.AsOf(date) : listed, applies, listing);
    }

    private static void WriteText(Page page, OpenCorpus corpus, IReadOnlyList<int> found, DateOnly? asOf)
    {
        if (found.Count > 1)
        {
            page.Paragraph($"This corpus holds the entry {found.Count} times, each from another edition. All are shown.");
            page.Blank();
        }

        foreach (var (i, position) in found.Index())
        {
            if (i > 0)
            {
                page.Blank();
            }

            var (entry, applies, listing) = On(corpus[position], asOf);
            Write(page, entry, corpus.EditionAmongSeveral(position), asOf, applies, listing);
        }
    }

    private static void Write(Page page, Entry entry, Edition? edition, DateOnly? asOf, DateOnly? applies, Listing? listing)
    {
        page.Line(page.Paint.Bold(Page.Clean(entry.Name)));
        page.Labelled("entry", entry.Id.ToString());
        if (asOf is { } day && listing is not null)
        {
            page.Labelled("as of", listing.InWords(day, Language.English), color: listing.State == ListingState.Listed ? null : page.Paint.Caution);
        }

        page.Labelled("list", ListTitles.Of(entry.Id.List));
        if (edition is not null)
        {
            page.Labelled("edition", EditionText.Of(edition, Language.English));
        }

        page.Labelled("party", Phrases.Of(entry.Type));
        Doubt(page, "this entry", entry.Provenance);
        Optional(page, "title", entry.Title);
        foreach (var name in entry.Names.Skip(1))
        {
            page.Labelled(Phrases.Of(name.Kind), name.Strength == NameStrength.Weak ? $"{name.Value} (weak alias)" : name.Value);
            Doubt(page, "this name", name.Provenance);
        }

        foreach (var address in entry.Addresses)
        {
            page.Labelled("address", Address(address));
            Doubt(page, "this address", address.Provenance);
        }

        if (!entry.Countries.IsEmpty)
        {
            page.Labelled("countries", string.Join(", ", entry.Countries.Select(CountryWords.Named)));
        }

        foreach (var date in entry.BirthDates)
        {
            page.Labelled("born", date.ToString());
        }

        foreach (var identifier in entry.Identifiers)
        {
            page.Labelled("identifier", $"{identifier.Kind} {identifier.Value}{(identifier.Country is { } country ? $", {CountryWords.Named(country)}" : "")}");
            Doubt(page, "this identifier", identifier.Provenance);
        }

        if (!entry.Programs.IsEmpty)
        {
            page.Labelled("programs", string.Join(", ", entry.Programs));
        }

        var effects = EntryEffects.Of(entry, applies);
        foreach (var effect in effects)
        {
            page.Labelled("effect", Phrases.Of(effect));
            Doubt(page, "this effect", effect.Provenance);
        }

        if (!effects.Any(e => e.Measure == MeasureKind.LicenseRequirement))
        {
            // Else the effect quotes them.
            Optional(page, "requirement", entry.LicenseRequirement);
            Optional(page, "policy", entry.ReviewPolicy);
        }

        if (!entry.Footnotes.IsEmpty)
        {
            page.Labelled("footnotes", string.Join(", ", entry.Footnotes));
        }

        if (!entry.Citations.IsEmpty)
        {
            page.Labelled("cited", string.Join("; ", EntryEffects.Cited(entry).Select(c => Cited(entry, c))));
        }

        Optional(page, "listed", entry.Listed is { } listed ? ScreeningJson.Iso(listed) : null);
        Optional(page, "ended", entry.Ended is { } ended ? ScreeningJson.Iso(ended) : null);
        Optional(page, "remarks", entry.Remarks);
        Optional(page, "source", entry.SourceUrl);
        foreach (var warning in entry.Warnings)
        {
            page.Labelled("warning", warning, color: page.Paint.Caution);
        }

        if (!entry.History.IsEmpty)
        {
            page.Labelled("history", entry.History.Length == 1 ? "1 act; see interdict history" : $"{entry.History.Length} acts; see interdict history");
        }
    }

    private static string Address(Address address)
    {
        var country = address.Country is { } code ? CountryWords.Named(code) : "";
        return address.Text.Length == 0 ? country : country.Length == 0 ? address.Text : $"{address.Text} - {country}";
    }

    // A document by its first page, with the pages that the list itself cites: an auditor looks for those.
    private static string Cited(Entry entry, Citation document)
    {
        var pages = entry.Citations.Where(c => !c.SamePage(document) && EntryEffects.Document(c) == document.ToString()).Select(c => c.ToString()).Distinct(StringComparer.Ordinal).ToList();
        return $"{document}{(pages.Count > 0 ? $" (by the list as {string.Join(", ", pages)})" : "")}{(document.Date is { } date ? $" of {ScreeningJson.Iso(date)}" : "")}";
    }

    private static void Optional(Page page, string label, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            page.Labelled(label, text);
        }
    }

    private static void Doubt(Page page, string what, Provenance? provenance)
    {
        if (provenance is { IsUnsure: true })
        {
            page.Labelled("unverified", $"{what}: {Phrases.Of(provenance)}", color: page.Paint.Caution);
        }
    }
}
