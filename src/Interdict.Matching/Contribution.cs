namespace Interdict.Matching;

/// <summary>One reason for a score. The points of all contributions of a hit sum exactly to its score.</summary>
/// <param name="Query">The part of the query it is about; empty where it is about the entry alone or the whole.</param>
/// <param name="Entry">The part of the entry's name it is about; empty where it is about the query alone or the whole.</param>
/// <param name="Relation">What relates them: <c>equal</c>, <c>spelling</c>, <c>missing</c>, <c>contradiction</c>, <c>country</c> … (see docs/methodology.md).</param>
/// <param name="Points">Ten-thousandths added to, or where negative taken from, the score.</param>
public sealed record Contribution(string Query, string Entry, string Relation, int Points);
