using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Interdict.Cli.Screening;
using Interdict.Lists;
using Interdict.Sources;
using Interdict.Sources.Editions;

namespace Interdict.Cli.Commands;

/// <summary>An edition to be compared: one that was kept, or a file that was never imported.</summary>
/// <param name="Name">How its user called it.</param>
/// <param name="Editions">Its editions: one, or one of each list of a file.</param>
/// <param name="Entries">Its entries.</param>
internal sealed record EditionArgument(string Name, ImmutableArray<Edition> Editions, IReadOnlyList<Entry> Entries)
{
    /// <summary>Why the guard refused it; empty where it did not, or somebody accepted it.</summary>
    public ImmutableArray<string> Refused { get; init; } = [];

    public static Argument<string> Make(string name) =>
        new(name) { Description = "An edition: LIST@DATE, LIST@latest, the first digits of its SHA-256, or FORMAT:PATH for a file that was never imported" };

    /// <summary>Reads an edition.</summary>
    /// <exception cref="EditionException">There is none of that name.</exception>
    /// <exception cref="SourceException">The file cannot be read.</exception>
    public static EditionArgument Read(Host host, string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && ListReaders.Find(name[..colon]) is { } reader)
        {
            return OfFile(host, name, reader, name[(colon + 1)..]);
        }

        if (colon > 0)
        {
            throw CliException.Input($"'{name[..colon]}' is not a format; there are {string.Join(", ", ListReaders.All.Select(r => r.Format))}");
        }

        if (!EditionStore.IsName(name))
        {
            throw CliException.Input($"'{name}' is not an edition: write LIST@DATE, LIST@latest, at least six digits of its SHA-256, or FORMAT:PATH");
        }

        var store = new EditionStore(host.Home);
        var records = store.Find(name);
        var refused = store.ReadRefused();
        return new EditionArgument(name, [.. records.Select(r => r.Edition)], [.. records.SelectMany(r => store.ReadEntries(r))])
        {
            Refused = [.. records.Where(r => refused.Any(x => x.SameContent(r))).SelectMany(r => r.Refused.Select(why => $"{r.Name}: {why}"))],
        };
    }

    /// <summary><c>us-ofac-sdn of 2024-05-01, 14,923 entries (sha256 …)</c>.</summary>
    public string InWords()
    {
        var lists = string.Join(", ", Editions.Select(e => e.Published is { } day ? $"{e.List} of {ScreeningJson.Iso(day)}" : e.List.Value));
        return FormattableString.Invariant($"{lists}, {Entries.Count:N0} entries (sha256 {Editions[0].Sha256[..12]})")
            + (Refused.IsEmpty ? "" : $"; refused, so that nothing is screened against it: {string.Join("; ", Refused)}");
    }

    /// <summary>Writes <c>"refused":[…]</c>, where it was refused.</summary>
    public void WriteRefused(Utf8JsonWriter json)
    {
        if (!Refused.IsEmpty)
        {
            json.WriteStartArray("refused"u8);
            foreach (var why in Refused)
            {
                json.WriteStringValue(why);
            }

            json.WriteEndArray();
        }
    }

    private static EditionArgument OfFile(Host host, string name, IListReader reader, string path)
    {
        if (path.Length == 0)
        {
            throw CliException.Input($"'{name}' has no PATH behind its format");
        }

        var source = SourceFile.Open(path);
        var report = new ImportReport();
        List<Entry> entries = [.. reader.Read(source, report)];
        if (entries.Count == 0)
        {
            throw CliException.Lists($"{path}: no entry could be read as {reader.Format} ({report.Read} rows read, {report.Rejected} rejected)");
        }

        if (report.Rejected > 0)
        {
            host.Say($"{path}: {report.Rejected} of {report.Read} rows could not be read and are not compared.");
        }

        return new EditionArgument(
            name,
            [.. report.Lists.Select(l => new Edition { List = l, Sha256 = source.Sha256, Published = report.Published, Source = path, Format = reader.Format, Entries = report.EntriesOf(l) })],
            entries);
    }
}
