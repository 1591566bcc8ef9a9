using System.CommandLine;
using Interdict.Cli.Files;
using Interdict.Matching;
using Interdict.Matching.Calibration;

namespace Interdict.Cli.Commands;

/// <summary>The option that says from which table probabilities are read.</summary>
internal sealed class CalibrationOption
{
    private readonly Option<string?> _calibration = new("--calibration")
    {
        Description = "Read probabilities from this table, made by calibrate --out, and not from the built-in one",
        HelpName = "PATH",
    };

    public void AddTo(Command command) => command.Options.Add(_calibration);

    /// <summary>Whether a table was named.</summary>
    public bool IsGiven(ParseResult parse) => parse.GetValue(_calibration) is not null;

    /// <summary>The table for an algorithm; <c>null</c> where none is built in for just this version of it.</summary>
    /// <exception cref="CliException">The file is no table, or is about other scores.</exception>
    public CalibrationTable? Read(ParseResult parse, Algorithm algorithm)
    {
        if (parse.GetValue(_calibration) is not { } path)
        {
            return CalibrationTables.For(algorithm);
        }

        using var reader = new StreamReader(Tables.OpenFile(path));
        CalibrationTable table;
        try
        {
            table = CalibrationText.Read(reader);
        }
        catch (FormatException bad)
        {
            throw CliException.Input($"{path}, {bad.Message}", bad);
        }

        return table.Fits(algorithm)
            ? table
            : throw CliException.Input(
                $"{path} is about scores of {table.Algorithm} (scorer {table.Scorer}), not of {algorithm} (scorer {CalibrationTable.ScorerHashOf(algorithm)}): its probabilities would be wrong. Make it anew with interdict calibrate");
    }
}
