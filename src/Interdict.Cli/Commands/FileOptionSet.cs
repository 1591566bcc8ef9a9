using System.CommandLine;
using Interdict.Cli.Files;

namespace Interdict.Cli.Commands;

/// <summary>The options of a command that can work through a file.</summary>
internal sealed class FileOptionSet(string description)
{
    private readonly Option<string?> _file = new("--file") { Description = $"Instead: {description}", HelpName = "PATH" };

    private readonly Option<string?> _out = new("--out")
    {
        Description = "With --file: where results go, .csv, .xlsx, .ndjson or .parquet; without it, CSV on standard output",
        HelpName = "PATH",
    };

    private readonly Option<bool> _resume = new("--resume") { Description = "With --file and --out: go on with the run that was interrupted" };

    public void AddTo(Command command)
    {
        command.Options.Add(_file);
        command.Options.Add(_out);
        command.Options.Add(_resume);
    }

    /// <summary>The file alone, where there are no rows and so no file of results; <c>null</c> where none is given.</summary>
    /// <exception cref="CliException">Results are to go into a file.</exception>
    public string? ReadInput(ParseResult parse) => parse.GetValue(_out) is null && !parse.GetValue(_resume)
        ? parse.GetValue(_file)
        : throw CliException.Input("--out and --resume do not go with --mode text: results go to standard output");

    /// <summary>The files asked for; <c>null</c> where none are.</summary>
    /// <exception cref="CliException">They cannot be so.</exception>
    public FileRunOptions? Read(ParseResult parse)
    {
        var (file, output, resume) = (parse.GetValue(_file), parse.GetValue(_out), parse.GetValue(_resume));
        if (file?.Length == 0 || output?.Length == 0)
        {
            throw CliException.Input($"{(file?.Length == 0 ? "--file" : "--out")} is empty; give it a path");
        }

        return file is not null ? FileRunOptions.Of(file, output, parse.Json(), resume)
            : output is null && !resume ? null
            : throw CliException.Input($"{(output is null ? "--resume" : "--out")} goes with --file");
    }
}
