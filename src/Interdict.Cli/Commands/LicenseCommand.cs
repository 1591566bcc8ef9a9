using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Interdict.Cli.Licensing;
using Interdict.Cli.Output;
using Interdict.Law.Determining;
using Interdict.Law.Effects;
using Interdict.Law.Licensing;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict license</c>: an application from its draft to the last shipment, in one file. It files nothing: SNAP-R has no interface for programs.</summary>
internal sealed class LicenseCommand
{
    private readonly Host _host;
    private readonly Argument<string> _case = new("CASE") { Description = "The file of the case, such as lens.json" };

    private LicenseCommand(Host host) => _host = host;

    public static Command Make(Host host)
    {
        var self = new LicenseCommand(host);
        var command = new Command("license", "Write an application for a BIS license, follow it, and keep the balances of the license");
        command.Subcommands.Add(self.New());
        command.Subcommands.Add(self.Validate());
        command.Subcommands.Add(self.Advance());
        command.Subcommands.Add(self.Issue());
        command.Subcommands.Add(self.Tell());
        command.Subcommands.Add(self.Ship());
        command.Subcommands.Add(self.Status());
        command.Subcommands.Add(self.Package());
        return command;
    }

    private Command New()
    {
        var file = Text("--file", "A transaction (.json) that is determined, and from which the application is drafted", "PATH");
        var facts = FactOption.Make();
        var policy = new PolicyOptions();
        var command = new Command("new", "Draft an application, from a transaction or empty") { _case, file, facts };
        policy.AddTo(command);
        command.SetAction(parse =>
        {
            var path = parse.GetRequiredValue(_case);
            var id = Path.GetFileNameWithoutExtension(path);
            var drafted = parse.GetValue(file) is { } transaction ? Drafted(parse, policy, id, transaction, FactOption.Read(parse.GetValue(facts))) : new LicenseCase(id, Empty());
            LicenseFile.Create(_host, path, drafted);
            return Show(parse, drafted);
        });
        return command;
    }

    // Every block is there to be filled, for whoever opens the file.
    private LicenseApplication Empty() => new(
        "", "", "", _host.Today, ApplicationType.Export, ["letter-of-explanation"], [], Applicant: new("", "", "", "", "", "US", ""), UltimateConsignee: new("", "", "", "", "", ""), SpecificEndUse: "",
        Items: [new("", 0, "each", 0, 0, "")], TotalValue: 0, AdditionalInformation: "", Signature: "");

    private LicenseCase Drafted(ParseResult parse, PolicyOptions policy, string id, string path, Dictionary<string, bool> facts)
    {
        var screening = policy.Open(parse, _host);
        using var corpus = screening.Corpus;
        var determining = new Determining.Determining(screening, facts, [], _host.Today, Determining.EarHome.Tables(_host));
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var transaction = determining.Read(json.RootElement);
            var determination = Determiner.Determine(transaction, determining.Tables);
            var drafted = ApplicationDraft.From(id, transaction, determination);
            if (determination.Outcome != Outcome.LicenseRequired)
            {
                _host.Say($"the transaction was determined as {determination.Outcome.Code()}, so that no license may be needed, or something is open: `interdict determine` tells it; the draft is made all the same");
            }

            if (drafted.Application.UltimateConsignee is not null && !transaction.Parties.Any(static p => p.Role == PartyRole.UltimateConsignee))
            {
                _host.Say("the transaction names no ultimate consignee: its end-user was put into Block 18; correct it where another receives the items");
            }

            // Block 4 is the day of the application, not of the shipment.
            return drafted with { Application = drafted.Application with { Date = _host.Today } };
        }
        catch (JsonException bad)
        {
            throw CliException.Input($"{path}: this is not valid JSON, line {bad.LineNumber + 1}", bad);
        }
        catch (Exception bad) when (bad is TransactionException or LicensingException or FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw CliException.Input($"{path}: {bad.Message}", bad);
        }
    }

    private Command Validate()
    {
        var command = new Command("validate", "Say what is missing or wrong in the application, block by block, and which papers go with it") { _case };
        command.SetAction(parse =>
        {
            var @case = LicenseFile.Read(parse.GetRequiredValue(_case));
            if (parse.Json())
            {
                _host.WriteJson(json => LicenseStatusJson.Write(json, @case, _host.Today));
            }
            else
            {
                LicenseText.Problems(new Page(_host), @case);
            }

            return ApplicationCheck.Of(@case.Application).Any(static p => p.Stops) ? ExitCode.Incomplete : ExitCode.Done;
        });
        return command;
    }

    private Command Advance()
    {
        var state = new Argument<string>("STATE") { Description = "The state that it came to", HelpName = "STATE" };
        state.CompletionSources.Add([.. LicenseStates.Codes]);
        var said = new SaidOptions();
        var reference = Text("--ref", "A number of BIS, of the application (ACN) or a letter", "NUMBER");
        var command = new Command("advance", "Record that the case came to its next state") { _case, state, reference };
        said.AddTo(command);
        command.SetAction(parse =>
        {
            var code = parse.GetRequiredValue(state);
            return !LicenseStates.TryParse(code, out var to)
                ? throw CliException.Input($"'{code}' is no state; there are {string.Join(", ", LicenseStates.Codes)}")
                : Change(parse, @case => LicenseDesk.Advance(@case, said.Event(parse, _host, to) with { Reference = parse.GetValue(reference) }));
        });
        return command;
    }

    private Command Issue()
    {
        var number = Text("--number", "The number of the license", "NUMBER");
        var expires = Text("--expires", "Its last day, as its face says (YYYY-MM-DD)", "DATE");
        var conditions = new Option<string[]>("--condition") { Description = "A condition of it, word for word; may be repeated", HelpName = "TEXT" };
        var lines = Lines("What it licenses, where that is not what was applied for");
        var tolerance = Text("--tolerance", "The tolerance of value in percent, where the license states one; else that of 15 CFR 750.11(b)", "N");
        var said = new SaidOptions();
        var command = new Command("issue", "Enter the license that was issued") { _case, number, expires, conditions, lines, tolerance };
        said.AddTo(command);
        command.SetAction(parse =>
        {
            var until = EffectCommand.ReadDate(parse.GetValue(expires), "--expires") ?? throw CliException.Input("--expires DATE is needed: the day that the license itself names");
            decimal? percent = parse.GetValue(tolerance) is not { } text ? null
                : decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var given) ? given : throw CliException.Input($"--tolerance '{text}' is not a number of percent");
            return Change(parse, @case =>
            {
                var step = said.Event(parse, _host, LicenseState.Active);
                var license = new License(
                    parse.GetValue(number) ?? throw CliException.Input("--number is needed: the number of the license"), step.On, until,
                    LicenseLines.OfLicense(@case.Application, LicenseLines.Read(parse.GetValue(lines) ?? [])),
                    [.. (parse.GetValue(conditions) ?? []).Index().Select(static c => new LicenseCondition(string.Create(CultureInfo.InvariantCulture, $"C{c.Index + 1}"), c.Item))], percent);
                if (until > LicenseTerms.UsualExpiry(step.On, license.Lines))
                {
                    _host.Say($"{until:yyyy-MM-dd} is later than a license generally lasts, {LicenseTerms.UsualExpiry(step.On, license.Lines):yyyy-MM-dd} (15 CFR 750.7(g)): look at its face again");
                }

                return LicenseDesk.Issue(@case, license, step);
            });
        });
        return command;
    }

    private Command Tell()
    {
        var condition = new Argument<string>("CONDITION") { Description = "The condition, such as C1" };
        var said = new SaidOptions();
        var command = new Command("tell", "Record that the parties were told of a condition in writing") { _case, condition };
        said.AddTo(command);
        command.SetAction(parse => Change(parse, @case =>
        {
            var step = said.Event(parse, _host, LicenseState.Active);
            return LicenseDesk.Tell(@case, parse.GetRequiredValue(condition), step.On, step.Who, step.Why);
        }));
        return command;
    }

    private Command Ship()
    {
        var lines = Lines("What went: quantity and value in US dollars");
        var itn = Text("--itn", "The internal transaction number of the EEI", "ITN");
        var said = new SaidOptions();
        var command = new Command("ship", "Lower the balances by a shipment") { _case, lines, itn };
        said.AddTo(command);
        command.SetAction(parse =>
        {
            var parts = LicenseLines.Read(parse.GetValue(lines) ?? []);
            var number = Itn(parse.GetValue(itn));
            return Change(parse, @case =>
            {
                var step = said.Event(parse, _host, LicenseState.Active);
                if (@case.Shipments.Any(s => s.On == step.On && s.Why == step.Why && s.Itn == number && s.Lines.SequenceEqual(parts)))
                {
                    throw CliException.Input("this very shipment is recorded already: day, lines, reason and ITN are the same. If it is another one, give its ITN or say so in --why");
                }

                if (@case.Shipments.Any(s => s.On > step.On))
                {
                    _host.Say($"a shipment later than {step.On:yyyy-MM-dd} is recorded already: look at the day again");
                }

                return LicenseDesk.Ship(@case, new(step.On, step.Who, step.Why, step.Recorded, parts, number));
            });
        });
        return command;
    }

    // The number that AES gives: X, the day of acceptance and a number of the day, fourteen digits (from general knowledge).
    private static string? Itn(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var number = text.Trim();
        number = number.StartsWith("AES", StringComparison.OrdinalIgnoreCase) ? number[3..].Trim() : number;
        return number is ['X' or 'x', ..] && number.Length == 15 && number.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0
            ? number.ToUpperInvariant()
            : throw CliException.Input($"--itn '{text}' is no internal transaction number; it is X and fourteen digits, such as X20261123000001");
    }

    private Command Status()
    {
        var on = Text("--on", "The day; today if not given", "DATE");
        var command = new Command("status", "Say where the case stands: state, days, balances, conditions, what can come next") { _case, on };
        command.SetAction(parse => Show(parse, LicenseFile.Read(parse.GetRequiredValue(_case)), EffectCommand.ReadDate(parse.GetValue(on), "--on")));
        return command;
    }

    private Command Package()
    {
        var output = Text("--out", "The folder to make", "FOLDER");
        var command = new Command("package", "Make the folder that a person needs to file the application in SNAP-R") { _case, output };
        command.SetAction(parse =>
        {
            var @case = LicenseFile.Read(parse.GetRequiredValue(_case));
            var folder = parse.GetValue(output) is { Length: > 0 } given ? given : throw CliException.Input("--out FOLDER is needed");
            var files = LicensePackage.Write(_host, @case, folder);
            _host.Say($"{folder}: {string.Join(", ", files)}. A person types this into SNAP-R; nothing was filed.");
            var stops = ApplicationCheck.Of(@case.Application).Count(static p => p.Stops);
            if (stops > 0)
            {
                _host.Say(string.Create(CultureInfo.InvariantCulture, $"{stops} blocks must be mended first; `interdict license validate` tells them"));
            }

            return stops > 0 ? ExitCode.Incomplete : ExitCode.Done;
        });
        return command;
    }

    private int Change(ParseResult parse, Func<LicenseCase, LicenseCase> change)
    {
        var path = parse.GetRequiredValue(_case);
        return Show(parse, LicenseFile.Change(_host, path, change));
    }

    private int Show(ParseResult parse, LicenseCase @case, DateOnly? on = null)
    {
        if (parse.Json())
        {
            _host.WriteJson(json => LicenseStatusJson.Write(json, @case, on ?? _host.Today));
        }
        else
        {
            LicenseText.Status(new Page(_host), @case, on ?? _host.Today);
        }

        return ExitCode.Done;
    }

    private static Option<string[]> Lines(string what) => new("--line") { Description = $"{what}, as LINE=QUANTITY,VALUE or LINE=VALUE; may be repeated", HelpName = "N=Q,V" };

    private static Option<string?> Text(string name, string description, string help) => new(name) { Description = description, HelpName = help };
}
