using System.CommandLine;
using Interdict.Cli.Corpora;
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
            var listed = corpus[EntryArgument.Find(corpus, parse.GetRequiredValue(id))];
            var listing = asOf is { } day ? Listing.On(listed, day) : null;
            // What was not listed yet had no earlier state.
            var applies = listing is { State: ListingState.NotYet } ? null : asOf;
            var entry = applies is { } date ? listed.AsOf(date) : listed;
            if (parse.Json())
            {
                host.WriteJson(json =>
                {
                    json.WriteStartObject();
                    json.WritePropertyName("entry"u8);
                    EntryJson.Write(json, entry);
                    if (listing is not null)
                    {
                        json.WriteString("asOf"u8, ScreeningJson.Iso(asOf!.Value));
                        json.WriteBoolean("listed"u8, listing.State == ListingState.Listed);
                        ScreeningJson.WriteListing(json, listing);
                    }

                    ScreeningJson.WriteEffects(json, entry, applies);
                    json.WritePropertyName("corpus"u8);
                    ScreeningJson.WriteCorpus(json, corpus, corpus.Editions);
                    json.WriteEndObject();
                });
            }
            else
            {
                Write(new Page(host), entry, asOf, applies, listing);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Page page, Entry entry, DateOnly? asOf, DateOnly? applies, Listing? listing)
    {
        page.Line(page.Paint.Bold(Page.Clean(entry.Name)));
        page.Labelled("entry", entry.Id.ToString());
        if (asOf is { } day && listing is not null)
        {
            page.Labelled("as of", listing.InWords(day, Language.English), color: listing.State == ListingState.Listed ? null : page.Paint.Caution);
        }

        page.Labelled("list", ListTitles.Of(entry.Id.List));
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
            page.Labelled("cited", string.Join("; ", entry.Citations.Select(c => c.Date is { } date ? $"{c} of {ScreeningJson.Iso(date)}" : c.ToString())));
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
