using System.CommandLine;
using Interdict.Cli.Corpora;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict write-core-index</c>: part of the build, not of the command line. It writes the index of the entries compiled in, which is found beside the program later.</summary>
internal static class CoreIndexCommand
{
    public static Command Make()
    {
        var path = new Argument<string>("path") { Description = "The file to write." };
        var command = new Command("write-core-index", "Writes the index of the entries compiled in; part of the build.") { Hidden = true };
        command.Arguments.Add(path);
        command.SetAction(parse =>
        {
            CoreOpenCorpus.WriteIndex(parse.GetRequiredValue(path));
            return ExitCode.Done;
        });
        return command;
    }
}
