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
}
