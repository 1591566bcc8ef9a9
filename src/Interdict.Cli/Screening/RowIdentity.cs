namespace Interdict.Cli.Screening;

/// <summary>What a row of a file adds to its outcome.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Id">Its id; empty where it has none.</param>
/// <param name="Carried">Its further columns.</param>
internal sealed record RowIdentity(long Row, string Id, IReadOnlyList<KeyValuePair<string, string>> Carried);
