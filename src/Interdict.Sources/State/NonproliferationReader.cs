using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Interdict.Lists;
using Interdict.Sources.Csl;

namespace Interdict.Sources.State;

/// <summary>
/// Nonproliferation sanctions of the State Department. It publishes them as PDF only; this is a table of that PDF that others keep: a JSON object with an array <c>entities</c> of
/// <c>name, aliases, country, effective_date, federal_register, notes</c>, where the notes tell each imposition as <c>Authority: …; imposed M/D/YYYY; status: …; Vol. …</c>, divided by <c> | </c>.
/// The Consolidated Screening List holds those in force as <c>us-state-isn</c>.
/// </summary>
/// <remarks>The list does not say what kind of party one is. Its Federal Register notices have no page, so that they stay in the remarks and are no citations.</remarks>
public sealed partial class NonproliferationReader : IListReader
{
    private const string Array = "entities";

    private static readonly string[] Dates = ["M/d/yyyy", "M/d/yy"];
    private static readonly HashSet<string> Known = new(["name", "aliases", "country", "address", "status", "effective_date", "federal_register", "notes"], StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Format => "state-isn";

    /// <inheritdoc/>
    public string Description => "State Department, nonproliferation sanctions, a table of its PDF as JSON";

    /// <inheritdoc/>
    public IEnumerable<Entry> Read(SourceFile source, ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        return Entries(source.Single(Format, ".json"), report);
    }

    private static IEnumerable<Entry> Entries(SourcePart part, ImportReport report)
    {
        var tally = report.Begin(part.Name);
        var draft = new EntryDraft();
        var keys = new EntryKeys();
        using var json = new JsonRecords(part, Array);
        var imposed = false;
        while (json.Next())
        {
            // Tables of other lists have the same members; the list's name stands before the records, where it stands.
            if (json.Property("list_id") is { } id && !id.Contains("nonproliferation", StringComparison.OrdinalIgnoreCase))
            {
                throw new SourceException($"it says that it is the list '{id}', not one of nonproliferation sanctions", part.Name, field: "list_id");
            }

            tally.Read++;
            draft.Clear();
            if (!TryFill(json, draft, report) || !draft.HasName)
            {
                report.Reject(tally, json.Line, draft.HasName ? "the record is not an object of the expected form" : "the record has no name", json.Text);
                continue;
            }

            imposed |= draft.HasProgram;
            tally.Kept++;
            var text = json.Text;
            yield return report.Deliver(draft.Make(ListCodes.Nonproliferation, keys.Take(draft.Name, draft.Country, [], () => text)));
        }

        if (tally.Kept > 0 && !imposed)
        {
            throw new SourceException("no record's notes tell an imposition ('Authority: …; imposed M/D/YYYY'), as those of the nonproliferation sanctions do; is this another list?", part.Name, field: "notes");
        }

        if (json.Property("count") is { } count && long.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var expected) && expected != tally.Read)
        {
            throw new SourceException($"it says that it holds {expected} records, but holds {tally.Read}: it is cut short or was changed; get it again", part.Name, field: "count");
        }
    }

    private static bool TryFill(JsonRecords json, EntryDraft draft, ImportReport report)
    {
        try
        {
            var reader = json.Reader();
            using var document = JsonDocument.ParseValue(ref reader);
            Fill(document.RootElement, draft, report);
            return true;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static void Fill(JsonElement record, EntryDraft draft, ImportReport report)
    {
        foreach (var member in record.EnumerateObject().Where(m => m.Value.ValueKind != JsonValueKind.Null && !Known.Contains(m.Name)))
        {
            report.Note($"not read: {member.Name}");
        }

        draft.AddName(Text(record, "name"), NameKind.Primary);
        if (record.TryGetProperty("aliases", out var aliases) && aliases.ValueKind == JsonValueKind.Array)
        {
            foreach (var alias in aliases.EnumerateArray())
            {
                draft.AddName(alias.GetString() ?? "");
            }
        }

        draft.AddCountry(Text(record, "country"), "Country");
        draft.AddAddressLine(Text(record, "address"));
        draft.Remark("Status", Text(record, "status"));
        DateOnly? first = null, last = null;
        var open = false;
        foreach (var note in Text(record, "notes").Split(" | ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            draft.Remark("Sanctions", note);
            var imposition = Imposition().Match(note);
            if (!imposition.Success)
            {
                continue;
            }

            draft.AddProgram(imposition.Groups["authority"].Value);
            var imposed = draft.Check(Date(imposition.Groups["imposed"].Value), imposition.Groups["imposed"].Value, "imposition");
            first = imposed is { } day && !(first <= day) ? day : first;
            // Only what says plainly that all has ended has ended: "Procurement ban ended, all other sanctions remain" has not.
            var end = Ending().Match(imposition.Groups["status"].Value);
            var ended = end.Success ? draft.Check(Date(end.Groups["date"].Value), end.Groups["date"].Value, "end") : null;
            open |= ended is null;
            last = ended is { } until && !(last >= until) ? until : last;
        }

        draft.Listed = first ?? draft.Check(SourceDates.Listing(Text(record, "effective_date")), Text(record, "effective_date"), "effective");
        draft.Ended = open ? null : last;
    }

    private static string Text(JsonElement record, string name) => record.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static DateOnly? Date(string text) => DateOnly.TryParseExact(text, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    [GeneratedRegex(@"^Authority: (?<authority>[^;]+); imposed (?<imposed>[0-9/]+)(; status: (?<status>[^;]*))?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Imposition();

    [GeneratedRegex(@"^(Expired|Lifted|Terminated|Rescinded|Removed)( on)? (?<date>[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ending();
}
