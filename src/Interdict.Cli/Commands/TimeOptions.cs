using System.CommandLine;
using System.Globalization;

namespace Interdict.Cli.Commands;

/// <summary>The options that ask about a day: what was law then, and what was known then.</summary>
internal sealed class TimeOptions
{
    private readonly Option<string?> _asOf = new("--as-of")
    {
        Description = "The state of the law on this date (YYYY-MM-DD): entries not listed then are left out, and texts are those then in force where recorded",
        HelpName = "D",
    };

    private readonly Option<string?> _asKnown = new("--as-known")
    {
        Description = "Use the latest editions retrieved on or before this date (YYYY-MM-DD); also the date of --as-of where that is not given",
        HelpName = "D",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_asOf);
        command.Options.Add(_asKnown);
    }

    /// <summary>The two days; what was known on a day is asked about that day, unless told otherwise.</summary>
    /// <exception cref="CliException">One is no date.</exception>
    public (DateOnly? AsOf, DateOnly? AsKnown) Read(ParseResult parse)
    {
        var known = Date(parse.GetValue(_asKnown), "--as-known");
        return (Date(parse.GetValue(_asOf), "--as-of") ?? known, known);
    }

    /// <summary>Reads a day; <c>null</c> where none is given.</summary>
    /// <exception cref="CliException">It is none.</exception>
    public static DateOnly? Date(string? text, string option) => text is null
        ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw CliException.Input($"{option} '{text}' is not a date; write YYYY-MM-DD");
}
