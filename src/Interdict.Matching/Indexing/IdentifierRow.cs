using System.IO.Hashing;
using System.Runtime.InteropServices;
using Interdict.Lists;

namespace Interdict.Matching.Indexing;

/// <summary>An identifier of an entry. Sorted by hash.</summary>
[StructLayout(LayoutKind.Sequential)]
internal record struct IdentifierRow : IComparable<IdentifierRow>
{
    /// <summary>The fewest letters and digits that say anything.</summary>
    public const int FewestCharacters = 4;

    /// <summary>The hash of its letters and digits.</summary>
    public ulong Hash;

    /// <summary>The entry's position in the corpus.</summary>
    public int Entry;

    /// <summary>Where its letters and digits start.</summary>
    public int Text;

    /// <summary>Tells kinds of one scheme apart.</summary>
    public ushort Kind;

    /// <summary>What kind of number it is known to be.</summary>
    public IdentifierScheme Scheme;

    /// <summary>How many letters and digits.</summary>
    public byte Length;

    /// <summary>See <see cref="UniqueKinds"/>.</summary>
    public byte Unique;

    /// <summary>1 where it is a part of another identifier of the entry.</summary>
    public byte IsPart;

    public readonly int CompareTo(IdentifierRow other) =>
        Hash != other.Hash ? Hash.CompareTo(other.Hash) : Entry != other.Entry ? Entry.CompareTo(other.Entry) : Text.CompareTo(other.Text);

    /// <summary>The hash of an identifier's letters and digits; 0 where they are too few.</summary>
    public static ulong HashOf(ReadOnlySpan<char> value) => value.Length < FewestCharacters ? 0 : XxHash64.HashToUInt64(MemoryMarshal.AsBytes(value));
}
