using Interdict.Matching;

namespace Interdict.Cli.Tuning;

/// <summary>One decided case with its scores.</summary>
/// <param name="Line">The line of the file.</param>
/// <param name="Name">Who was screened.</param>
/// <param name="Against">The entry, or the listed name.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="Before">The score under the rules in use.</param>
/// <param name="After">The score under the rules on trial.</param>
internal sealed record DecidedCase(long Line, string Name, string Against, Verdict Verdict, Score Before, Score After);
