using System.Globalization;
using Interdict.Cli.Output;

namespace Interdict.Cli.Calibrating;

/// <summary>Tells every row that cannot be used, with file, line and field, and counts them: none is left out in silence.</summary>
internal sealed class BadRows(Host host)
{
    public int Count { get; private set; }

    public void Tell(string path, long line, string reason)
    {
        Count++;
        Note(path, line, reason);
    }

    /// <summary>Tells what was left out of a row that is used all the same.</summary>
    public void Note(string path, long line, string what) =>
        host.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}, line {line}: {Page.Clean(what)}"));

    /// <summary>The exit code of a run: 2 where a row could not be used.</summary>
    public int ExitCode(int otherwise) => Count > 0 ? Cli.ExitCode.BadInput : otherwise;
}
