using Interdict.Lists;
using Interdict.Sources.Csv;

namespace Interdict.Sources.Csl;

/// <summary>
/// The Consolidated Screening List as CSV: a header and one record a line, several values of a field joined by "; ". The TSV edition differs only in its
/// delimiter and is read too.
/// </summary>
public sealed class CslCsvReader : IListReader
{
    /// <inheritdoc/>
    public string Format => "csl-csv";

    /// <inheritdoc/>
    public string Description => "Consolidated Screening List, CSV or TSV (trade.gov)";

    /// <inheritdoc/>
    public IEnumerable<Entry> Read(SourceFile source, ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        return Entries(source.Single(Format, ".csv", ".tsv", ".txt"), report);
    }

    private static IEnumerable<Entry> Entries(SourcePart part, ImportReport report)
    {
        var tally = report.Begin(part.Name);
        var entries = new CslEntries(report, tally);
        var record = new CslRecord();
        using var rows = new CsvRows(part, part.PlainName.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) ? '\t' : ',');
        var header = CsvHeader.Read(rows, part.Name, "source", "name");
        var columns = new Columns(header);
        var shortLine = 0L;
        while (rows.Read())
        {
            shortLine = rows.Count < header.Count ? rows.Line : 0;
            if (shortLine != 0)
            {
                tally.Read++;
                report.Reject(tally, rows.Line, $"the row has fewer than {header.Count} fields", rows.Raw);
                continue;
            }

            columns.Fill(rows, record);
            if (entries.Make(record, rows.Line) is { } entry)
            {
                yield return entry;
            }
        }

        if (shortLine != 0)
        {
            throw CsvRows.CutShort(part.Name, shortLine);
        }
    }

    /// <summary>Where each field stands in this file; -1 for a field it lacks.</summary>
    private sealed class Columns(CsvHeader header)
    {
        private readonly int _source = header["source"], _number = header["entity_number"], _type = header["type"], _programs = header["programs"], _name = header["name"],
            _title = header["title"], _addresses = header["addresses"], _notice = header["federal_register_notice"], _start = header["start_date"], _end = header["end_date"],
            _order = header["standard_order"], _requirement = header["license_requirement"], _policy = header["license_policy"], _callSign = header["call_sign"],
            _vesselType = header["vessel_type"], _tonnage = header["gross_tonnage"], _registered = header["gross_registered_tonnage"], _flag = header["vessel_flag"],
            _owner = header["vessel_owner"], _remarks = header["remarks"], _url = header["source_list_url"], _others = header["alt_names"],
            _citizenships = header["citizenships"], _births = header["dates_of_birth"], _nationalities = header["nationalities"], _places = header["places_of_birth"], _ids = header["ids"];

        public void Fill(CsvRows row, CslRecord record)
        {
            record.Clear();
            record.Source = row[_source].Trim();
            record.EntityNumber = row[_number].Trim();
            record.Type = row[_type].Trim();
            record.Name = row[_name].Trim();
            record.Title = row[_title].Trim();
            record.FederalRegisterNotice = row[_notice].Trim();
            record.StartDate = row[_start].Trim();
            record.EndDate = row[_end].Trim();
            record.StandardOrder = row[_order].Trim();
            record.LicenseRequirement = row[_requirement].Trim();
            record.LicensePolicy = row[_policy].Trim();
            record.CallSign = row[_callSign].Trim();
            record.VesselType = row[_vesselType].Trim();
            record.GrossTonnage = row[_tonnage].Trim();
            record.GrossRegisteredTonnage = row[_registered].Trim();
            record.VesselFlag = row[_flag].Trim();
            record.VesselOwner = row[_owner].Trim();
            record.Remarks = row[_remarks].Trim();
            record.SourceListUrl = row[_url].Trim();
            Split(row[_programs], record.Programs);
            Split(row[_others], record.AltNames);
            Split(row[_citizenships], record.Citizenships);
            Split(row[_births], record.BirthDates);
            Split(row[_nationalities], record.Nationalities);
            Split(row[_places], record.BirthPlaces);
            var mayOmitCountry = record.Source.Contains("(DPL)", StringComparison.Ordinal);
            record.Addresses.AddRange(Addressing.OfLine(row[_addresses], mayOmitCountry));
            foreach (var id in row[_ids].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                record.Ids.Add(Id(id));
            }
        }

        private static void Split(string joined, List<string> into)
        {
            if (joined.Length > 0)
            {
                into.AddRange(joined.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            }
        }

        // "CO, 800142109-5, NIT #" or "Male, Gender": country where known, number, type.
        private static CslId Id(string text)
        {
            var comma = text.LastIndexOf(", ", StringComparison.Ordinal);
            if (comma < 0)
            {
                return new CslId("", text, "", "", "");
            }

            var (number, type) = (text[..comma], text[(comma + 2)..]);
            return number.Length > 4 && number[2] == ',' && number[3] == ' ' && char.IsAsciiLetterUpper(number[0]) && char.IsAsciiLetterUpper(number[1])
                ? new CslId(type, number[4..].Trim(), number[..2], "", "")
                : new CslId(type, number, "", "", "");
        }
    }
}
