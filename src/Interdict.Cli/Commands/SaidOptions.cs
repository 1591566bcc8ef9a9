using System.CommandLine;
using Interdict.Law.Licensing;

namespace Interdict.Cli.Commands;

/// <summary>Who, when and why: what every step of a case must say.</summary>
internal sealed class SaidOptions
{
    private readonly Option<string?> _who = new("--who") { Description = "Who did it, or says that it happened", HelpName = "NAME" };
    private readonly Option<string?> _why = new("--why") { Description = "Why, or by which document", HelpName = "TEXT" };
    private readonly Option<string?> _on = new("--on") { Description = "The day on which it happened (YYYY-MM-DD); today if not given", HelpName = "DATE" };

    public void AddTo(Command command)
    {
        command.Options.Add(_who);
        command.Options.Add(_why);
        command.Options.Add(_on);
    }

    /// <summary>The step, with the time at which it is written down.</summary>
    /// <exception cref="CliException">Who or why is missing, or the day is none or is yet to come.</exception>
    public LicenseEvent Event(ParseResult parse, Host host, LicenseState to)
    {
        var (who, why) = (parse.GetValue(_who)?.Trim(), parse.GetValue(_why)?.Trim());
        if (string.IsNullOrEmpty(who) || string.IsNullOrEmpty(why))
        {
            throw CliException.Input($"{(string.IsNullOrEmpty(who) ? "--who" : "--why")} \"…\" is needed: every step says who took it and why");
        }

        var on = EffectCommand.ReadDate(parse.GetValue(_on), "--on") ?? host.Today;
        // A day's difference is the difference of clocks between a port and UTC.
        return on > host.Today.AddDays(1)
            ? throw CliException.Input($"--on {on:yyyy-MM-dd} is yet to come; a step is recorded when it has happened")
            : new(default, to, on, who, why, host.Clock.GetUtcNow());
    }
}
