using System.Runtime.InteropServices;

namespace Interdict.Matching.Indexing;

/// <summary>The hash of a normalized identifier, and an entry that has it. Sorted by hash.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct IdentifierRow(ulong Hash, int Entry, int Reserved) : IComparable<IdentifierRow>
{
    public int CompareTo(IdentifierRow other) => Hash != other.Hash ? Hash.CompareTo(other.Hash) : Entry.CompareTo(other.Entry);

    /// <summary>The hash of an identifier's letters and digits, whatever their case and the marks between them; 0 where fewer than four are left.</summary>
    public static ulong HashOf(ReadOnlySpan<char> identifier)
    {
        Span<char> kept = stackalloc char[64];
        var length = 0;
        foreach (var c in identifier)
        {
            if (char.IsAsciiLetterOrDigit(c) && length < kept.Length)
            {
                kept[length++] = char.ToUpperInvariant(c);
            }
        }

        return length < 4 ? 0 : System.IO.Hashing.XxHash64.HashToUInt64(MemoryMarshal.AsBytes(kept[..length]));
    }
}
