using Interdict.Cli.Screening;

namespace Interdict.Cli.Calibrating;

/// <summary>Finds columns by any of their names, in any case, with blanks, dashes or underscores between words.</summary>
internal sealed class HeaderColumns(string path, string[] header)
{
    /// <summary>Where a column stands; negative where it is not there.</summary>
    public int Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var at = Array.FindIndex(header, h => string.Equals(PartyColumns.Fold(h), name, StringComparison.Ordinal));
            if (at >= 0)
            {
                return at;
            }
        }

        return -1;
    }

    /// <exception cref="CliException">It is not there.</exception>
    public int Require(string shown, params ReadOnlySpan<string> names) => Find(names) is var at and >= 0
        ? at
        : throw CliException.Input($"{path}, line 1: there is no column '{shown}' among {PartyColumns.Shown(header)}");
}
