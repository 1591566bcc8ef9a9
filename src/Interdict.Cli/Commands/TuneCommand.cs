using System.CommandLine;
using System.Globalization;
using Interdict.Cli.Calibrating;
using Interdict.Cli.Files;
using Interdict.Cli.Screening;
using Interdict.Cli.Tuning;
using Interdict.Matching;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict tune</c>: what other rules would have done with the user's own decided cases, and a sample of rows next to the threshold to decide.</summary>
internal sealed class TuneCommand
{
    private const int DefaultBand = 500;
    private readonly Host _host;
    private readonly PolicyOptions _policy = new();

    private readonly Option<string?> _decisions = new("--decisions")
    {
        Description = "Decided cases: columns name, decision (true-match, false-positive, …), entry (an id) or matched (a listed name), and type, country, birth_date where known",
        HelpName = "PATH",
    };

    private readonly Option<string?> _usedThreshold = new("--in-use-threshold") { Description = "The threshold in use; 0.7 if not given", HelpName = "0..1" };

    private readonly Option<string?> _usedAlgorithm = new("--in-use-algorithm") { Description = "The algorithm in use; balanced if not given", HelpName = "NAME" };

    private readonly Option<string?> _sample = new("--sample") { Description = "Draw so many rows of --file just above and just below the threshold, for review", HelpName = "N" };

    private readonly Option<string?> _file = new("--file") { Description = "With --sample: the file of parties to draw from", HelpName = "PATH" };

    private readonly Option<string?> _out = new("--out") { Description = "With --sample: where the sample goes, as CSV; standard output if not given", HelpName = "PATH" };

    private readonly Option<string?> _seed = new("--seed") { Description = "With --sample: what the draw depends on; 1 if not given", HelpName = "N" };

    private readonly Option<string?> _band = new("--band") { Description = "With --sample: how far from the threshold a score may be; 0.05 if not given", HelpName = "0..1" };

    private TuneCommand(Host host) => _host = host;

    public static Command Make(Host host)
    {
        var self = new TuneCommand(host);
        var command = new Command("tune", "Tell what another threshold or algorithm would have done with cases you have decided")
        {
            self._decisions, self._usedThreshold, self._usedAlgorithm, self._sample, self._file, self._out, self._seed, self._band,
        };
        self._policy.AddTo(command);
        command.SetAction((parse, cancellation) => self.RunAsync(parse, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var (decisions, sample, file) = (parse.GetValue(_decisions), parse.GetValue(_sample), parse.GetValue(_file));
        if (decisions is null == sample is null)
        {
            throw CliException.Input("give --decisions with a file of decided cases, or --sample N with --file to draw rows to decide");
        }

        if (sample is null != file is null)
        {
            throw CliException.Input("--sample and --file go together");
        }

        var bad = new BadRows(_host);
        return sample is null
            ? await CompareAsync(parse, decisions!, bad, cancellation).ConfigureAwait(false)
            : await DrawAsync(parse, file!, Whole("--sample", sample, least: 1), bad, cancellation).ConfigureAwait(false);
    }

    private async Task<int> CompareAsync(ParseResult parse, string path, BadRows bad, CancellationToken cancellation)
    {
        var before = ScreeningPolicy.Default with
        {
            Algorithm = PolicyOptions.ReadAlgorithm(parse.GetValue(_usedAlgorithm), "--in-use-algorithm"),
            Threshold = PolicyOptions.ReadThreshold(parse.GetValue(_usedThreshold), "--in-use-threshold"),
        };
        var screening = _policy.Open(parse, _host);
        using var corpus = screening.Corpus;
        var after = screening.Settings.Policy;
        var cases = await new DecisionFile(corpus, before, after).ReadAsync(path, bad, cancellation).ConfigureAwait(false);
        var report = new TuneReport(before, after, cases);
        if (parse.Json())
        {
            _host.WriteJson(json => TuneView.Write(json, report));
        }
        else
        {
            TuneView.Show(_host, report);
        }

        return bad.ExitCode(ExitCode.Done);
    }

    private async Task<int> DrawAsync(ParseResult parse, string file, int size, BadRows bad, CancellationToken cancellation)
    {
        var band = parse.GetValue(_band) is { } text ? PolicyOptions.ReadThreshold(text, "--band").Points : DefaultBand;
        var seed = parse.GetValue(_seed) is { } number ? Whole("--seed", number, least: 0) : 1;
        var opened = _policy.Open(parse, _host);
        using var corpus = opened.Corpus;
        var threshold = opened.Settings.Policy.Threshold;
        var wide = opened.Settings with { Policy = opened.Settings.Policy with { Threshold = new Score(Math.Max(0, threshold.Points - band)), Limit = 1 } };
        var sample = new LineSample(new PartyScreening(corpus, wide), threshold, band, size, seed);
        await sample.DrawAsync(file, bad, cancellation).ConfigureAwait(false);
        if (parse.GetValue(_out) is { } path)
        {
            await WholeFile.WriteAsync(_host, path, sample.ToCsv()).ConfigureAwait(false);
        }
        else
        {
            await _host.Out.FlushAsync(cancellation).ConfigureAwait(false);
            await _host.OutputStream.WriteAsync(sample.ToCsv(), cancellation).ConfigureAwait(false);
        }

        var (above, below) = sample.Found;
        await _host.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"Drawn from {above:N0} rows at or above {threshold} and {below:N0} below it, none farther than {new Score(band)}; seed {seed}. Fill in the column decision and give the file to --decisions."))
            .ConfigureAwait(false);
        return bad.ExitCode(ExitCode.Done);
    }

    private static int Whole(string option, string text, int least) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw CliException.Input($"{option} '{text}' is not a whole number from {least}");
}
