using Interdict.Lists;

namespace Interdict.Sources.Ftm;

/// <summary>
/// Entities in the FollowTheMoney model, one JSON object a line (<c>entities.ftm.json</c>). https://followthemoney.tech
/// </summary>
/// <remarks>
/// Persons, organizations, vessels and aircraft become entries <c>ftm/ID</c>; addresses, sanctions, documents and ties are joined to them, so the file is gone through twice.
/// What else a file holds is rejected with its schema as the reason. Data of others may not be free: ask its license before you use it.
/// </remarks>
public sealed class FtmReader : IListReader
{
    /// <inheritdoc/>
    public string Format => "ftm";

    /// <inheritdoc/>
    public string Description => "FollowTheMoney entities, one JSON object a line";

    /// <inheritdoc/>
    public IEnumerable<Entry> Read(SourceFile source, ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        return Entries(source.Single(Format, ".json", ".ndjson", ".jsonl", ".ftm"), report);
    }

    private static IEnumerable<Entry> Entries(SourcePart part, ImportReport report)
    {
        var tally = report.Begin(part.Name);
        var parts = Gather(part);
        var draft = new EntryDraft();
        var keys = new EntryKeys();
        var line = 0L;
        using var text = part.OpenText(lineCapped: true);
        while (text.ReadLine() is { } json)
        {
            line++;
            if (json.Length == 0 || string.IsNullOrWhiteSpace(json))
            {
                continue;
            }

            tally.Read++;
            var record = FtmRecord.Parse(json);
            if (record is null)
            {
                report.Reject(tally, line, "the line is no JSON object with id, schema and properties", json);
                continue;
            }

            if (TypeOf(record.Schema) is not { } type)
            {
                if (IsPart(record.Schema))
                {
                    tally.Kept++;
                }
                else
                {
                    report.Reject(tally, line, record.Schema.Length > 40 ? "an entity of an unknown schema" : $"an entity of schema {record.Schema} is no party", record.Caption);
                }

                continue;
            }

            draft.Clear();
            draft.Type = type;
            FtmParty.Fill(record, parts, draft);
            if (!draft.HasName || record.Id.Any(char.IsControl) || record.Id.Trim('/', ' ').Length == 0)
            {
                report.Reject(tally, line, draft.HasName ? "the id cannot be used" : "the entity has no name", record.Id);
                continue;
            }

            tally.Kept++;
            yield return report.Deliver(draft.Make(ListCodes.FollowTheMoney, keys.TakeNumber(record.Id.Trim('/', ' '))));
        }

        if (tally.Kept == 0)
        {
            throw new SourceException($"none of its {tally.Read} lines is an entity; is this a file of ftm (one JSON object a line)?", part.Name);
        }
    }

    private static FtmParts Gather(SourcePart part)
    {
        var parts = new FtmParts(part.Name);
        using var text = part.OpenText(lineCapped: true);
        while (text.ReadLine() is { } json)
        {
            if (FtmRecord.Parse(json) is not { } record)
            {
                continue;
            }

            if (TypeOf(record.Schema) is not null)
            {
                parts.AddName(record);
            }
            else
            {
                parts.Add(record);
            }
        }

        return parts;
    }

    private static bool IsPart(string schema) => schema is "Address" or "Sanction" or "Passport" or "Identification" or "Ownership" or "Directorship" or "Membership" or "Employment" or "Representation"
        or "Family" or "Associate" or "UnknownLink" or "Succession";

    private static PartyType? TypeOf(string schema) => schema switch
    {
        "Person" => PartyType.Person,
        "Company" or "Organization" or "PublicBody" => PartyType.Organization,
        "LegalEntity" => PartyType.Unknown,
        "Vessel" => PartyType.Vessel,
        "Airplane" => PartyType.Aircraft,
        _ => null,
    };
}
