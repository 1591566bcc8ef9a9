namespace Interdict.Matching.Addresses;

/// <summary>One part of a listed address: what it is, and which word of the vocabulary.</summary>
/// <param name="Word">Its number in the vocabulary.</param>
/// <param name="Weight">What it counts for.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Cover">The tokens that it covers, one bit each.</param>
internal readonly record struct AddressPartRow(int Word, ushort Weight, AddressKind Kind, ulong Cover);
