using Interdict.Sources;

namespace Interdict.Cli.Commands;

/// <summary>One path that was imported.</summary>
/// <param name="Format">The format it was read as.</param>
/// <param name="Source">The file or folder.</param>
/// <param name="Report">What was read, kept and rejected.</param>
internal sealed record Imported(string Format, SourceFile Source, ImportReport Report);
