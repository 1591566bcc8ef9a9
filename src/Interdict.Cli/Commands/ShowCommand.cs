using System.CommandLine;
using System.Text.Json;
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
        var command = new Command("show", "Show everything that is known about one entry") { id, corpusName };
        command.SetAction(parse =>
        {
            using var corpus = CorpusLocator.Open(host, parse.GetValue(corpusName));
            var found = EntryArgument.Find(corpus, parse.GetRequiredValue(id));
            if (parse.Json())
            {
                host.WriteJson(json => WriteJson(json, corpus, found));
            }
            else
            {
                WriteText(new Page(host), corpus, found);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteJson(Utf8JsonWriter json, OpenCorpus corpus, IReadOnlyList<int> found)
    {
        json.WriteStartObject();
        WriteMembers(json, corpus, found[0]);
        if (found.Count > 1)
        {
            json.WriteStartArray("further"u8);
            foreach (var position in found.Skip(1))
            {
                json.WriteStartObject();
                WriteMembers(json, corpus, position);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WritePropertyName("corpus"u8);
        ScreeningJson.WriteCorpus(json, corpus, corpus.Editions);
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, OpenCorpus corpus, int position)
    {
        json.WritePropertyName("entry"u8);
        EntryJson.Write(json, corpus[position]);
        ScreeningJson.WriteEdition(json, corpus, position);
        ScreeningJson.WriteEffects(json, corpus[position]);
    }

    private static void WriteText(Page page, OpenCorpus corpus, IReadOnlyList<int> found)
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

            Write(page, corpus[position], corpus.EditionAmongSeveral(position));
        }
    }

    private static void Write(Page page, Entry entry, Edition? edition)
    {
        page.Line(page.Paint.Bold(Page.Clean(entry.Name)));
        page.Labelled("entry", entry.Id.ToString());
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

        var effects = EntryEffects.Of(entry);
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
            page.Labelled("cited", string.Join("; ", EntryEffects.Cited(entry).Select(c => c.Date is { } date ? $"{c} of {ScreeningJson.Iso(date)}" : c.ToString())));
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
