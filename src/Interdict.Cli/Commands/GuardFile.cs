using Interdict.Sources.Editions;

namespace Interdict.Cli.Commands;

/// <summary>The bounds of the guard, and the user's own in place of some.</summary>
internal static class GuardFile
{
    /// <summary>Reads the bounds.</summary>
    /// <param name="path">The user's table; <c>null</c> for none.</param>
    /// <exception cref="CliException">The table is not there, or a row cannot be read.</exception>
    public static GuardTable Read(string? path)
    {
        if (path is null)
        {
            return GuardTable.BuiltIn;
        }

        try
        {
            return GuardTable.BuiltIn.With(File.ReadAllText(path), path);
        }
        catch (Exception problem) when (problem is EditionException or IOException or UnauthorizedAccessException)
        {
            throw CliException.Input(problem.Message, problem);
        }
    }
}
