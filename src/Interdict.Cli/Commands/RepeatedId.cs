using System.Globalization;

namespace Interdict.Cli.Commands;

/// <summary>An id that two files give.</summary>
/// <param name="Id">The id.</param>
/// <param name="FirstFile">The file that gave it first.</param>
/// <param name="FirstLine">Its line, from 1.</param>
/// <param name="File">The file that gave it again.</param>
/// <param name="Line">Its line, from 1.</param>
internal sealed record RepeatedId(string Id, string FirstFile, long FirstLine, string File, long Line)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id} ({FirstFile}, line {FirstLine}, and {File}, line {Line})");
}
