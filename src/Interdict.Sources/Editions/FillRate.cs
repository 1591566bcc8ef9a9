namespace Interdict.Sources.Editions;

/// <summary>How many entries of an edition have a value in one field.</summary>
/// <param name="Field">The field, named as in an entry's JSON.</param>
/// <param name="Entries">The entries in which it is filled.</param>
public sealed record FillRate(string Field, int Entries);
