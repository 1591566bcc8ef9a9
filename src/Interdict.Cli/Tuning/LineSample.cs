using System.Buffers;
using System.Globalization;
using Interdict.Cli.Calibrating;
using Interdict.Cli.Files;
using Interdict.Cli.Screening;
using Interdict.Lists;
using Interdict.Matching;

namespace Interdict.Cli.Tuning;

/// <summary>
/// Above- and below-the-line sampling: a random sample of a customer file's rows whose best hit lies just above the threshold, and of those just below, to be decided
/// by people and read back with <c>--decisions</c>. The same seed draws the same rows.
/// </summary>
/// <param name="screening">Against what; its threshold is the lower end of the band below the line.</param>
/// <param name="threshold">The line.</param>
/// <param name="band">How far from the line a score may be, in ten-thousandths.</param>
/// <param name="size">How many rows to draw on each side.</param>
/// <param name="seed">What the draw depends on.</param>
internal sealed class LineSample(PartyScreening screening, Score threshold, int band, int size, int seed)
{
    private readonly Draw _draw = new(seed);
    private readonly Side _above = new("above");
    private readonly Side _below = new("below");

    /// <summary>How many rows lie above and below the line, of which the sample is drawn.</summary>
    public (int Above, int Below) Found => (_above.Seen, _below.Seen);

    /// <summary>Screens a customer file and draws.</summary>
    public async Task DrawAsync(string path, BadRows bad, CancellationToken cancellation)
    {
        await using var table = await Tables.OpenAsync(path, cancellation).ConfigureAwait(false);
        var columns = PartyColumns.Of(path, table.Header);
        await foreach (var row in table.ReadAsync(cancellation).ConfigureAwait(false))
        {
            if (row.Rejected is not null || columns.Read(row, new Party(""), out _) is not { } party || !NameNotes.NamesAnybody(party.Name))
            {
                bad.Tell(path, row.Line, row.Rejected ?? "the name is empty or has no letter or digit");
                continue;
            }

            if (screening.Run(party).Hits is not [var best, ..])
            {
                continue;
            }

            var side = best.Score >= threshold ? _above : _below;
            if (Math.Abs(best.Score.Points - threshold.Points) <= band)
            {
                Keep(side, new Drawn(row.Line, party, best));
            }
        }
    }

    /// <summary>The sample as CSV, a column <c>decision</c> left empty for the reviewer.</summary>
    public ReadOnlyMemory<byte> ToCsv()
    {
        var output = new ArrayBufferWriter<byte>();
        CsvText.WriteRow(output, ["line", "side", "name", "type", "country", "birth_date", "entry", "matched", "score", "decision"], forSpreadsheets: true);
        foreach (var side in new[] { _above, _below })
        {
            foreach (var drawn in side.Kept.OrderBy(k => k.Line))
            {
                var (party, entry) = (drawn.Party, screening.Corpus[drawn.Hit.Entry]);
                CsvText.WriteRow(
                    output,
                    [
                        drawn.Line.ToString(CultureInfo.InvariantCulture), side.Name, party.Name, party.Type == PartyType.Unknown ? "" : Sources.Json.Words.Of(party.Type),
                        string.Join(';', party.Countries), party.BirthDate == default ? "" : party.BirthDate.ToString(), entry.Id.ToString(), drawn.Hit.Matched,
                        drawn.Hit.Score.ToString(), "",
                    ],
                    forSpreadsheets: true);
            }
        }

        return output.WrittenMemory;
    }

    // Algorithm R (Vitter 1985): of all rows seen so far, each is in the sample with the same probability.
    private void Keep(Side side, Drawn drawn)
    {
        side.Seen++;
        if (side.Kept.Count < size)
        {
            side.Kept.Add(drawn);
        }
        else if (_draw.Next(side.Seen) is var at && at < size)
        {
            side.Kept[at] = drawn;
        }
    }

    private sealed record Drawn(long Line, Party Party, Hit Hit);

    private sealed class Side(string name)
    {
        public string Name { get; } = name;

        public int Seen { get; set; }

        public List<Drawn> Kept { get; } = [];
    }
}
