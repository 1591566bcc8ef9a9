using System.Buffers;
using System.Text;
using System.Text.Json;
using Interdict.Cli.Files;
using Interdict.Lists;
using Interdict.Matching;
using Interdict.Sources.Json;

namespace Interdict.Cli.Screening;

/// <summary>Screens each row of a file.</summary>
/// <param name="screening">Against what.</param>
/// <param name="defaults">What holds where a row says nothing.</param>
internal sealed class ScreenRows(PartyScreening screening, Party defaults) : IRowWork
{
    private static readonly string[] Added = ["hit", "entry", "list", "matched", "score", "effect"];
    private readonly ScreeningJson _json = new(screening.Corpus, screening.Settings);
    private readonly string?[] _effects = new string?[screening.Corpus.Count];
    private string[] _header = [];
    private PartyColumns _columns = null!;
    private RowFormat _format;

    public string Identity
    {
        get
        {
            var (policy, corpus) = (screening.Settings.Policy, screening.Corpus);
            return string.Join('\n',
                "screen", corpus.Hash, policy.Algorithm, policy.Threshold.Points, policy.Limit, policy.Exhaustive, string.Join(',', policy.Lists),
                screening.Settings.Date, screening.Settings.AsOf is null, screening.Settings.AsKnown, defaults.Type, string.Join(',', defaults.Countries), defaults.BirthDate,
                string.Join(',', defaults.Identifiers), defaults.Address,
                Likelihood.IdentityOf(screening.Settings.Calibration), screening.Settings.Asked);
        }
    }

    public void Bind(string path, string[] header, RowFormat format)
    {
        _columns = PartyColumns.Of(path, header);
        (_header, _format) = (header, format);
    }

    public void WriteHeader(IBufferWriter<byte> output)
    {
        if (_format != RowFormat.Ndjson)
        {
            CsvText.WriteRow(output, [.. CsvText.Apart(_header, Added), .. Added], _format == RowFormat.Csv);
        }
    }

    public RowOutcome Do(in TableRow row, IBufferWriter<byte> output)
    {
        if (_columns.Read(row, defaults, out var warning) is not { } party)
        {
            return new RowOutcome(0, _columns.HasAddresses ? "the name and the address are empty" : "the name is empty");
        }

        if (!NameNotes.NamesAnybody(party.Name) && !(party.Name.Length == 0 && NameNotes.NamesAnybody(party.Address ?? "")))
        {
            return new RowOutcome(0, $"the {(party.Name.Length == 0 ? "address" : "name")} has no letter or digit");
        }

        var screened = screening.Run(party);
        warning ??= screened.Note(screening.Settings.Language);
        if (screened.More)
        {
            warning ??= $"more than {screened.Hits.Length} hits, of which the best are written; --limit writes more";
        }

        if (_format == RowFormat.Ndjson)
        {
            WriteJson(row, screened, output);
        }
        else
        {
            WriteCsv(row, screened, output);
        }

        return new RowOutcome(screened.Hits.Length, null, warning);
    }

    private void WriteJson(in TableRow row, Screened screened, IBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, JsonText.Compact))
        {
            var id = _columns.Id >= 0 ? row.Cells[_columns.Id] : "";
            _json.Write(json, screened, new RowIdentity(row.Number, id, _columns.Carried(row)));
        }

        output.Write("\n"u8);
    }

    private void WriteCsv(in TableRow row, Screened screened, IBufferWriter<byte> output)
    {
        var safe = _format == RowFormat.Csv;
        if (screened.Hits.IsEmpty)
        {
            WriteInput(row, output, safe);
            output.Write(",,,,,,"u8);
            CsvText.EndRow(output);
            return;
        }

        foreach (var hit in screened.Hits)
        {
            var entry = screening.Settings.View(screening.Corpus[hit.Entry]);
            WriteInput(row, output, safe);
            CsvText.WriteCell(output, entry.Name, first: false, safe);
            CsvText.WriteCell(output, entry.Id.ToString(), first: false, safe);
            CsvText.WriteCell(output, entry.Id.List.Value, first: false, safe);
            CsvText.WriteCell(output, hit.Matched, first: false, safe);
            CsvText.WriteCell(output, hit.Score.ToString(), first: false, safe);
            var effects = _effects[hit.Entry] ??= Effects(entry, screening.Corpus.EditionAmongSeveral(hit.Entry), screening.Settings.AsOf);
            var doubted = Doubts.OfMatch(entry, hit.Matched) is { } doubt ? Add(effects, Doubtful(entry, doubt)) : effects;
            var cautioned = CommonNames.Caution(hit, screening.Settings.Language) is { } caution ? Add(doubted, $"[caution: {caution}]") : doubted;
            CsvText.WriteCell(output, cautioned, first: false, safe);
            CsvText.EndRow(output);
        }
    }

    private static string Add(string effects, string more) => effects.Length == 0 ? more : $"{effects} | {more}";

    private static string Doubtful(Entry entry, Provenance doubt) =>
        $"[{(ReferenceEquals(doubt, entry.Provenance) ? "this listing" : "this name of it")} is unverified: {Phrases.Of(doubt)}]";

    private static void WriteInput(in TableRow row, IBufferWriter<byte> output, bool safe)
    {
        for (var i = 0; i < row.Cells.Length; i++)
        {
            CsvText.WriteCell(output, row.Cells[i], first: i == 0, safe);
        }
    }

    /// <summary>All effects in one cell: <c>License requirement since 2019-10-09 (15 CFR 744.16; 84 FR 54002) | …</c>.</summary>
    private string Effects(Entry entry, Edition? edition, DateOnly? on)
    {
        var text = new StringBuilder();
        foreach (var effect in EntryEffects.Of(entry, on))
        {
            text.Append(text.Length > 0 ? " | " : "").Append(Phrases.Of(effect.Measure));
            text.Append(effect.From is { } from ? $" since {ScreeningJson.Iso(from)}" : " (date not stated)");

            if (effect.To is { } to)
            {
                text.Append(" until ").Append(ScreeningJson.Iso(to));
            }

            text.Append(" (").Append(effect.Citation).Append(')');
            if (effect.Provenance is { IsUnsure: true })
            {
                text.Append(" [unverified]");
            }
        }

        foreach (var warning in entry.Warnings)
        {
            text.Append(text.Length > 0 ? " | " : "").Append("[caution: ").Append(warning).Append(']');
        }

        if (edition is not null)
        {
            text.Append(text.Length > 0 ? " | " : "").Append("[edition: ").Append(EditionText.Of(edition, screening.Settings.Language)).Append(']');
        }

        return text.ToString();
    }
}
