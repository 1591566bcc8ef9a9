using System.CommandLine;
using Interdict.Cli.Output;
using Interdict.Sources.Editions;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict diff</c>: what changed from one edition to another.</summary>
internal static class DiffCommand
{
    public static Command Make(Host host)
    {
        var from = EditionArgument.Make("FROM");
        var to = EditionArgument.Make("TO");
        var command = new Command("diff", "Say what changed from one edition of a list to another, field by field") { from, to };
        command.SetAction(parse =>
        {
            var (one, other) = (parse.GetRequiredValue(from), parse.GetRequiredValue(to));
            var second = Task.Run(() => EditionArgument.Read(host, other));
            var old = EditionArgument.Read(host, one);
            var now = second.GetAwaiter().GetResult();
            if (!old.Editions.Any(e => now.Editions.Any(n => n.List == e.List)))
            {
                throw CliException.Input($"{one} and {other} have no list in common ({Lists(old)}; {Lists(now)}), so everything would be removed and added; name two editions of one list");
            }

            var diff = EditionDiff.Compare(old.Entries, now.Entries);
            if (parse.Html())
            {
                DiffHtml.Write(host.Out, old, now, diff);
            }
            else if (parse.Json())
            {
                host.WriteJson(json => DiffJson.Write(json, old, now, diff));
            }
            else
            {
                DiffText.Write(new Page(host), old, now, diff);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static string Lists(EditionArgument edition) => string.Join(", ", edition.Editions.Select(e => e.List.Value).Distinct());
}
