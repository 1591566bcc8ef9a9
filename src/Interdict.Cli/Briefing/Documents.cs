using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Interdict.Briefing;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Rendering;
using Interdict.Cli.Corpora;
using Interdict.Cli.Files;
using Interdict.Lists;
using Interdict.Matching;
using Interdict.Pdf;
using Interdict.Sources.Editions;
using Interdict.Sources.Json;

namespace Interdict.Cli.Briefing;

/// <summary>Opens data for briefings and writes composed documents in the format asked for.</summary>
internal static class Documents
{
    public static Briefer Open(Host host, OpenCorpus corpus) => new(new BriefingData
    {
        CorpusName = corpus.Name,
        CorpusHash = corpus.Hash,
        Editions = corpus.Editions,
        Entries = new CorpusEntries(corpus),
        Screener = new Screener(corpus.Index),
        Sightings = Directory.Exists(host.Home) ? id => Seen(new EditionStore(host.Home), id) : null,
    });

    // What changed from one kept edition to the next; the oldest shows only that the entry is older than it.
    private static ImmutableArray<EntryEvent> Seen(EditionStore store, EntryId id) =>
    [
        .. EntryTimeline.Of(store, id).Where(s => s.Kind != SightingKind.InOldest).Select(s => new EntryEvent(
            s.Edition.Date,
            s.Kind switch { SightingKind.Added => EventKind.Add, SightingKind.Removed => EventKind.Remove, _ => EventKind.Revise },
            $"{s.Edition.Name} ({s.Edition.Edition.Format}, sha256 {s.Edition.Edition.Sha256[..12]})",
            string.Join(", ", s.Fields.Select(f => f.Field)))),
    ];

    /// <summary>Writes a document to the output, or whole to a file.</summary>
    public static async Task WriteAsync(Host host, BriefingDocument document, string format, string? output, PaperSize paper = PaperSize.A4)
    {
        if (format == "pdf")
        {
            await PdfPages.WriteAsync(host, document, output, paper).ConfigureAwait(false);
            return;
        }

        var isTerminal = output is null && host.OutputIsTerminal;
        var options = new TextOptions(host.Width, output is null && host.Color, isTerminal && host.Color);
        if (output is null)
        {
            if (format == "json")
            {
                host.WriteJson(json => JsonRenderer.Write(document, json));
            }
            else
            {
                Set(document, format, host.Out, options);
            }

            return;
        }

        await WholeFile.WriteAsync(host, output, Bytes(document, format, options)).ConfigureAwait(false);
        host.Say(string.Create(CultureInfo.InvariantCulture, $"{output}: {document.Title.Text}"));
    }

    private static byte[] Bytes(BriefingDocument document, string format, TextOptions options)
    {
        using var bytes = new MemoryStream();
        if (format == "json")
        {
            using (var json = new Utf8JsonWriter(bytes, JsonText.Compact))
            {
                JsonRenderer.Write(document, json);
            }

            bytes.WriteByte((byte)'\n');
        }
        else
        {
            using var writer = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
            Set(document, format, writer, options);
        }

        return bytes.ToArray();
    }

    private static void Set(BriefingDocument document, string format, TextWriter writer, TextOptions options)
    {
        switch (format)
        {
            case "html":
                HtmlRenderer.Write(document, writer);
                break;
            case "md":
                MarkdownRenderer.Write(document, writer);
                break;
            default:
                TextRenderer.Write(document, writer, options);
                break;
        }
    }
}
