namespace Interdict.Law.Refreshing;

/// <summary>One difference between the tables compiled in and what a file says.</summary>
/// <param name="Table">The table: <c>country-chart</c>, <c>country-groups</c>, <c>eccns</c>, <c>eccn-exceptions</c>, <c>exceptions</c>, <c>fdp</c>, <c>end-uses</c>, <c>supplement-2</c> or <c>red-flags</c>.</param>
/// <param name="Key">Which row: a country, group, ECCN, section.</param>
/// <param name="Compiled">What the tables say; <c>null</c> where nothing.</param>
/// <param name="Read">What the file says; <c>null</c> where nothing.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="Replaceable">Whether a refresh puts the file's in its place; else the table is written by hand, and a person must read the section and correct it.</param>
public sealed record EarDifference(string Table, string Key, string? Compiled, string? Read, string Citation, bool Replaceable);
