using System.Buffers;
using System.Text.Json;
using Interdict.Cli.Files;
using Interdict.Lists;
using Interdict.Matching;
using Interdict.Sources.Json;

namespace Interdict.Cli.Screening;

/// <summary>Scores the two names of each row.</summary>
/// <param name="policy">The rules.</param>
/// <param name="type">What both are where the row does not say.</param>
internal sealed class CompareRows(ScreeningPolicy policy, PartyType type) : IRowWork
{
    private string[] _header = [];
    private int _name1, _name2, _type;
    private RowFormat _format;

    public string Identity => string.Join('\n', "compare", policy.Algorithm, policy.Threshold.Points, type);

    public void Bind(string path, string[] header, RowFormat format)
    {
        (_header, _format) = (format == RowFormat.Ndjson ? CsvText.Apart(header, ["row", "score"]) : header, format);
        PartyColumns.RefuseTwins(path, header, "name1", "name2", "type");
        (_name1, _name2, _type) = (Find("name1"), Find("name2"), Find("type"));
        if (_name1 < 0 || _name2 < 0)
        {
            throw CliException.Input(
                $"{path}, line 1: there is no column '{(_name1 < 0 ? "name1" : "name2")}' among {PartyColumns.Shown(header)}");
        }
    }

    public void WriteHeader(IBufferWriter<byte> output)
    {
        if (_format != RowFormat.Ndjson)
        {
            CsvText.WriteRow(output, [.. CsvText.Apart(_header, ["score"]), "score"], _format == RowFormat.Csv);
        }
    }

    public RowOutcome Do(in TableRow row, IBufferWriter<byte> output)
    {
        var (one, other) = (row.Cells[_name1].Trim(), row.Cells[_name2].Trim());
        if (one.Length == 0 || other.Length == 0)
        {
            return new RowOutcome(0, one.Length == 0 ? "name1 is empty" : "name2 is empty");
        }

        string? warning = null;
        var kind = type;
        if (_type >= 0 && row.Cells[_type].Length > 0 && !PartyFields.TryType(row.Cells[_type], out kind))
        {
            warning = $"type '{row.Cells[_type]}' is not known and was taken as unknown";
        }

        var explanation = Screener.Compare(new Party(one) { Type = kind }, new Party(other) { Type = kind }, policy);
        if (_format == RowFormat.Ndjson)
        {
            using (var json = new Utf8JsonWriter(output, JsonText.Compact))
            {
                json.WriteStartObject();
                json.WriteNumber("row"u8, row.Number);
                for (var i = 0; i < _header.Length; i++)
                {
                    json.WriteString(_header[i], row.Cells[i]);
                }

                json.WritePropertyName("score"u8);
                ScreeningJson.WritePoints(json, explanation.Score.Points);
                json.WriteEndObject();
            }

            output.Write("\n"u8);
        }
        else
        {
            for (var i = 0; i < row.Cells.Length; i++)
            {
                CsvText.WriteCell(output, row.Cells[i], first: i == 0, _format == RowFormat.Csv);
            }

            CsvText.WriteCell(output, explanation.Score.ToString(), first: false, forSpreadsheets: false);
            CsvText.EndRow(output);
        }

        return new RowOutcome(0, null, warning);
    }

    private int Find(string name) => Array.FindIndex(_header, h => string.Equals(PartyColumns.Fold(h), name, StringComparison.Ordinal));
}
