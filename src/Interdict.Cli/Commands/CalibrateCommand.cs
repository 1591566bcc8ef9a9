using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Interdict.Cli.Calibrating;
using Interdict.Cli.Corpora;
using Interdict.Cli.Files;
using Interdict.Cli.Output;
using Interdict.Matching;
using Interdict.Matching.Calibration;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict calibrate</c>: what scores have meant on pairs that people have judged, and what each threshold does.</summary>
internal sealed class CalibrateCommand
{
    private readonly Host _host;
    private readonly PolicyOptions _policy = new();

    private readonly Option<string[]> _pairs = new("--pairs")
    {
        Description = "Judged pairs: columns name1, name2, is_match, and type, class, quality where known; several files are taken together",
        HelpName = "PATH",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _unlisted = new("--unlisted")
    {
        Description = "People who are on no list (column name or full_name): how many would raise an alert against --corpus",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _out = new("--out") { Description = "Write the fitted table here, for screen --calibration", HelpName = "PATH" };

    private readonly Option<string?> _report = new("--report") { Description = "Write the figures here, as Markdown", HelpName = "PATH" };

    private CalibrateCommand(Host host) => _host = host;

    public static Command Make(Host host)
    {
        var self = new CalibrateCommand(host);
        var command = new Command("calibrate", "Tell what scores have meant on pairs that people have judged, and fit probabilities to them")
        {
            self._pairs, self._unlisted, self._out, self._report,
        };
        command.Options.Add(self._policy.Corpus);
        self._policy.AddAlgorithmTo(command);
        command.SetAction((parse, cancellation) => self.RunAsync(parse, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var policy = _policy.ReadPolicy(parse);
        var bad = new BadRows(_host);
        var pairs = new List<JudgedPair>();
        var sources = ImmutableArray.CreateBuilder<string>();
        foreach (var path in parse.GetValue(_pairs) ?? [])
        {
            var before = pairs.Count;
            await PairFile.ReadAsync(path, policy, pairs, bad, cancellation).ConfigureAwait(false);
            sources.Add($"{Path.GetFileName(path)}, {pairs.Count - before} pairs, SHA-256 {HashOf(path)}");
        }

        if (pairs.Count == 0)
        {
            throw CliException.Input("there is no pair to learn from");
        }

        var report = new CalibrationReport(
            policy, sources.ToImmutable(), pairs, await ScreenUnlistedAsync(parse, policy, bad, cancellation).ConfigureAwait(false), _policy.ReadCalibration(parse, policy.Algorithm));
        if (parse.Json())
        {
            _host.WriteJson(json => CalibrationJson.Write(json, report));
        }
        else
        {
            Show(report);
        }

        await WriteFilesAsync(parse, report).ConfigureAwait(false);
        return bad.ExitCode(ExitCode.Done);
    }

    private async Task<List<UnlistedFile>> ScreenUnlistedAsync(ParseResult parse, ScreeningPolicy policy, BadRows bad, CancellationToken cancellation)
    {
        var unlisted = new List<UnlistedFile>();
        if (parse.GetValue(_unlisted) is not { Length: > 0 } paths)
        {
            return unlisted;
        }

        using var corpus = CorpusLocator.Open(_host, parse.GetValue(_policy.Corpus));
        var screener = new Screener(corpus.Index);
        foreach (var path in paths)
        {
            unlisted.Add(await UnlistedFile.ScreenAsync(path, screener, policy, bad, cancellation).ConfigureAwait(false));
        }

        return unlisted;
    }

    private void Show(CalibrationReport report)
    {
        var page = new Page(_host);
        page.Paragraph(Heading(report));
        foreach (var table in CalibrationFigures.Of(report))
        {
            table.Show(_host, page);
        }
    }

    private async Task WriteFilesAsync(ParseResult parse, CalibrationReport report)
    {
        if (parse.GetValue(_report) is { } path)
        {
            var markdown = new StringBuilder().Append(Heading(report)).Append("\n\n");
            foreach (var table in CalibrationFigures.Of(report))
            {
                table.WriteTo(markdown);
            }

            await WholeFile.WriteAsync(_host, path, markdown.ToString()).ConfigureAwait(false);
        }

        if (parse.GetValue(_out) is { } output)
        {
            if (report.Table.Curves.IsEmpty)
            {
                throw CliException.Input($"there are too few pairs to fit a curve to: {CalibrationFit.LeastPairs} are needed, {CalibrationFit.LeastOfEach} of each kind; {output} was not written");
            }

            await WholeFile.WriteAsync(_host, output, CalibrationText.Write(report.Table)).ConfigureAwait(false);
        }
    }

    private static string Heading(CalibrationReport report) => string.Create(
        CultureInfo.InvariantCulture,
        $"{report.Policy.Algorithm} on {report.Pairs.Count:N0} judged pairs, {report.Pairs.Count(p => p.IsMatch):N0} of them matches.");

    private static string HashOf(string path)
    {
        using var stream = Tables.OpenFile(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream))[..16];
    }
}
