using System.Text.Json;
using Interdict.Lists;

namespace Interdict.Sources.Csl;

/// <summary>
/// The Consolidated Screening List as the International Trade Administration publishes it in JSON: one object with <c>results</c>, an array of records.
/// https://developer.trade.gov, dataset "Consolidated Screening List".
/// </summary>
/// <remarks>Only one record is in memory at a time, whatever the size of the file and however it is broken into lines.</remarks>
public sealed class CslJsonReader : IListReader
{
    /// <inheritdoc/>
    public string Format => "csl-json";

    /// <inheritdoc/>
    public string Description => "Consolidated Screening List, JSON (trade.gov)";

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
        var entries = new CslEntries(report, tally);
        var record = new CslRecord();
        using var json = new JsonRecords(part, "results");
        while (json.Next())
        {
            if (!TryRead(json, record))
            {
                tally.Read++;
                report.Reject(tally, json.Line, "the record is not an object of the expected form", json.Text);
                continue;
            }

            if (entries.Make(record, json.Line) is { } entry)
            {
                yield return entry;
            }
        }

        if (json.Property("search_performed_at") is { Length: >= 10 } at
            && DateOnly.TryParseExact(at.AsSpan(0, 10), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day))
        {
            report.Published = day;
        }

        if (json.Property("total") is { } total && long.TryParse(total, System.Globalization.CultureInfo.InvariantCulture, out var expected) && expected != tally.Read)
        {
            throw new SourceException($"it says that it holds {expected} records, but holds {tally.Read}: it is cut short or was changed; download it again", part.Name, field: "total");
        }
    }

    private static bool TryRead(JsonRecords json, CslRecord record)
    {
        try
        {
            var reader = json.Reader();
            CslJsonRecord.Read(ref reader, record);
            return true;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
