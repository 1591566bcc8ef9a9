using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Interdict.Cli.Corpora;
using Interdict.Cli.Screening;
using Interdict.Lists;
using Interdict.Matching;
using Interdict.Matching.Calibration;
using Interdict.Matching.Explaining;

namespace Interdict.Cli.Commands;

/// <summary>The options that say against what, and under which rules, is screened.</summary>
internal sealed class PolicyOptions
{
    private readonly Option<string[]> _list = new("--list")
    {
        Description = "Screen only against this list of the corpus, such as us-bis-el; may be repeated",
        HelpName = "CODE",
    };

    private readonly TimeOptions _time = new();

    private readonly Option<string?> _threshold = new("--threshold") { Description = "The lowest score that is a hit; 0.7 if not given", HelpName = "0..1" };

    private readonly Option<string?> _limit = new("--limit") { Description = "The most hits for one party; 50 if not given", HelpName = "N" };

    private readonly Option<string?> _algorithm = new("--algorithm")
    {
        Description = "How names are compared: balanced for everyday screening, strict for few alerts, ofac for the scores of OFAC's own search tool",
        HelpName = "balanced|strict|ofac",
    };

    private readonly Option<bool> _exhaustive = new("--exhaustive")
    {
        Description = "Score every name without the index: slow, and the same answer",
    };

    private readonly CalibrationOption _calibration = new();
    private readonly LanguageOption _language = new();

    public PolicyOptions()
    {
        Corpus = CorpusOption();
        _algorithm.CompletionSources.Add("balanced", "strict", "ofac");
    }

    public Option<string?> Corpus { get; }

    public static Option<string?> CorpusOption() => new("--corpus")
    {
        Description = "A corpus made by import, by name or folder; without it the built-in core",
        HelpName = "NAME|PATH",
    };

    /// <summary>Adds all of them.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(Corpus);
        command.Options.Add(_list);
        _time.AddTo(command);
        command.Options.Add(_threshold);
        command.Options.Add(_limit);
        command.Options.Add(_algorithm);
        command.Options.Add(_exhaustive);
        _calibration.AddTo(command);
        _language.AddTo(command);
    }

    /// <summary>Opens the corpus and reads the rules.</summary>
    /// <exception cref="CliException">An option cannot be read, or the corpus is not there or damaged.</exception>
    public PartyScreening Open(ParseResult parse, Host host)
    {
        var policy = ReadPolicy(parse);
        var (asOf, asKnown) = _time.Read(parse);
        var calibration = ReadCalibration(parse, policy.Algorithm);
        var language = ReadLanguage(parse);
        var corpus = CorpusLocator.Open(host, parse.GetValue(Corpus), asKnown);
        foreach (var list in policy.Lists)
        {
            if (!corpus.Editions.Any(e => e.List == list))
            {
                corpus.Dispose();
                throw CliException.Lists(
                    $"the corpus {corpus.Name} has no list {list}; it has {string.Join(", ", corpus.Editions.Select(e => e.List.Value).Distinct())}");
            }
        }

        var settings = new ScreenSettings(policy, host.Today, asOf) { Calibration = calibration, OwnCalibration = HasOwnCalibration(parse), Asked = language, AsKnown = asKnown };
        return new PartyScreening(corpus, settings);
    }

    /// <summary>The language of reasons; <c>null</c> where none is asked for.</summary>
    public Language? ReadLanguage(ParseResult parse) => _language.Read(parse);

    /// <summary>Whether probabilities come from a table of the user's.</summary>
    public bool HasOwnCalibration(ParseResult parse) => _calibration.IsGiven(parse);

    /// <summary>Reads the table of probabilities.</summary>
    public CalibrationTable? ReadCalibration(ParseResult parse, Algorithm algorithm) => _calibration.Read(parse, algorithm);

    /// <summary>Reads the rules alone.</summary>
    public ScreeningPolicy ReadPolicy(ParseResult parse) => ScreeningPolicy.Default with
    {
        Algorithm = ReadAlgorithm(parse.GetValue(_algorithm)),
        Threshold = ReadThreshold(parse.GetValue(_threshold)),
        Limit = ReadLimit(parse.GetValue(_limit)),
        Exhaustive = parse.GetValue(_exhaustive),
        Lists = ReadLists(parse.GetValue(_list)),
    };

    /// <summary>The options of a comparison, which needs no corpus.</summary>
    public void AddComparisonTo(Command command)
    {
        AddAlgorithmTo(command);
        _language.AddTo(command);
    }

    /// <summary>The options that say how scores come about and what they mean.</summary>
    public void AddAlgorithmTo(Command command)
    {
        command.Options.Add(_threshold);
        command.Options.Add(_algorithm);
        _calibration.AddTo(command);
    }

    /// <summary>Reads an algorithm's name.</summary>
    /// <exception cref="CliException">There is none of that name.</exception>
    public static Algorithm ReadAlgorithm(string? name, string option = "--algorithm") => name is null
        ? ScreeningPolicy.Default.Algorithm
        : Algorithm.Find(name) ?? throw CliException.Input($"{option} '{name}' is not known; there are {Known()}");

    private static string Known() => string.Join(", ", Algorithm.All.Select(a => a.Name));

    /// <summary>Reads a number from 0 to 1.</summary>
    /// <exception cref="CliException">It is none.</exception>
    public static Score ReadThreshold(string? text, string option = "--threshold") => text is null
        ? ScreeningPolicy.Default.Threshold
        : double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var fraction) && fraction is >= 0 and <= 1
            ? Score.FromFraction(fraction)
            : throw CliException.Input($"{option} '{text}' is not a number from 0 to 1");

    private static int ReadLimit(string? text) => text is null
        ? ScreeningPolicy.Default.Limit
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0
            ? limit
            : throw CliException.Input($"--limit '{text}' is not a whole number from 1");

    private static ImmutableArray<ListCode> ReadLists(string[]? codes)
    {
        var lists = ImmutableArray.CreateBuilder<ListCode>();
        foreach (var code in (codes ?? []).SelectMany(c => c.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            if (!code.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
            {
                throw CliException.Input($"--list '{code}' is not a list's code; codes look like us-bis-el, and `interdict lists` shows them");
            }

            lists.Add(new ListCode(code));
        }

        return lists.ToImmutable();
    }
}
