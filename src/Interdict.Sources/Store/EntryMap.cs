using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;
using Interdict.Lists;

namespace Interdict.Sources.Store;

/// <summary>
/// <c>entries.map</c>: where each entry's line begins, which edition it is of, and which entries an id may name. Little-endian:
/// magic (8 bytes), count (4), reserved (4), XXH64 of all that follows (8), then <c>count + 1</c> offsets (8 each), <c>count</c> id hashes in ascending order
/// (8 each), the <c>count</c> ordinals that belong to them (4 each), <c>count</c> edition numbers by ordinal (2 each) and the <c>count</c> XXH64 checksums of
/// the entries' lines by ordinal (8 each).
/// </summary>
internal sealed class EntryMap
{
    private const int HeaderLength = 24;
    private const int BytesPerEntry = 8 + 8 + 4 + 2 + 8;

    private readonly long[] _offsets;
    private readonly ulong[] _hashes;
    private readonly int[] _ordinals;
    private readonly ushort[] _editions;
    private readonly ulong[] _checksums;

    private EntryMap(long[] offsets, ulong[] hashes, int[] ordinals, ushort[] editions, ulong[] checksums) =>
        (_offsets, _hashes, _ordinals, _editions, _checksums) = (offsets, hashes, ordinals, editions, checksums);

    private static ReadOnlySpan<byte> Magic => "INTDMAP3"u8;

    public int Count => _ordinals.Length;

    /// <summary>The length that <c>entries.ndjson</c> must have.</summary>
    public long Length => _offsets[^1];

    /// <summary>The hash of all that the map says; <c>corpus.json</c> has it too, so that a whole map of another corpus is told apart.</summary>
    public ulong Hash { get; private init; }

    /// <summary>The <see cref="Hash"/> of a map's bytes.</summary>
    public static ulong HashIn(ReadOnlySpan<byte> map) => BinaryPrimitives.ReadUInt64LittleEndian(map[16..]);

    public static ulong HashOf(EntryId id) => XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(id.ToString()));

    public long Offset(int ordinal) => _offsets[ordinal];

    public int LengthOf(int ordinal) => checked((int)(_offsets[ordinal + 1] - _offsets[ordinal]));

    public int Edition(int ordinal) => _editions[ordinal];

    /// <summary>Whether a line, with its line end, is what was written for an entry.</summary>
    public bool IsIntact(int ordinal, ReadOnlySpan<byte> line) => _checksums[ordinal] == ChecksumOf(line);

    public static ulong ChecksumOf(ReadOnlySpan<byte> line) => XxHash64.HashToUInt64(line);

    /// <summary>The entries that may have an id, ascending; to be checked, for hashes may collide.</summary>
    public IEnumerable<int> Candidates(EntryId id)
    {
        var hash = HashOf(id);
        var at = _hashes.AsSpan().BinarySearch(hash);
        if (at < 0)
        {
            yield break;
        }

        while (at > 0 && _hashes[at - 1] == hash)
        {
            at--;
        }

        for (; at < _hashes.Length && _hashes[at] == hash; at++)
        {
            yield return _ordinals[at];
        }
    }

    /// <summary>Builds the bytes of a map.</summary>
    /// <param name="offsets">Where each line begins, and where the last one ends.</param>
    /// <param name="hashes">The hash of each entry's id, by ordinal.</param>
    /// <param name="editions">The number of each entry's edition, by ordinal.</param>
    /// <param name="checksums">The checksum of each entry's line, by ordinal.</param>
    public static byte[] Write(List<long> offsets, List<ulong> hashes, List<ushort> editions, List<ulong> checksums)
    {
        var count = hashes.Count;
        var ordinals = new int[count];
        for (var i = 0; i < count; i++)
        {
            ordinals[i] = i;
        }

        var keys = hashes.ToArray();
        Array.Sort(ordinals, (a, b) => keys[a] != keys[b] ? keys[a].CompareTo(keys[b]) : a.CompareTo(b));
        var bytes = new byte[HeaderLength + 8L + ((long)count * BytesPerEntry)];
        var rest = bytes.AsSpan(HeaderLength);
        foreach (var offset in offsets)
        {
            BinaryPrimitives.WriteInt64LittleEndian(rest, offset);
            rest = rest[8..];
        }

        foreach (var ordinal in ordinals)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(rest, keys[ordinal]);
            rest = rest[8..];
        }

        foreach (var ordinal in ordinals)
        {
            BinaryPrimitives.WriteInt32LittleEndian(rest, ordinal);
            rest = rest[4..];
        }

        foreach (var edition in editions)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(rest, edition);
            rest = rest[2..];
        }

        foreach (var checksum in checksums)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(rest, checksum);
            rest = rest[8..];
        }

        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), count);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(16), XxHash64.HashToUInt64(bytes.AsSpan(HeaderLength)));
        return bytes;
    }

    /// <summary>Reads a map; <c>null</c> where the bytes are not one, whole and unchanged.</summary>
    public static EntryMap? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderLength + 8 || !bytes.StartsWith(Magic))
        {
            return null;
        }

        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);
        var body = bytes[HeaderLength..];
        var hash = BinaryPrimitives.ReadUInt64LittleEndian(bytes[16..]);
        if (count < 0 || bytes[12..16].ContainsAnyExcept((byte)0) || body.Length != 8L + ((long)count * BytesPerEntry) || hash != XxHash64.HashToUInt64(body))
        {
            return null;
        }

        var offsets = Take<long>(ref body, count + 1);
        var hashes = Take<ulong>(ref body, count);
        var ordinals = Take<int>(ref body, count);
        var editions = Take<ushort>(ref body, count);
        var checksums = Take<ulong>(ref body, count);
        return new EntryMap(offsets, hashes, ordinals, editions, checksums) { Hash = hash };
    }

    private static T[] Take<T>(ref ReadOnlySpan<byte> body, int count)
        where T : unmanaged
    {
        var length = count * Marshal.SizeOf<T>();
        var values = MemoryMarshal.Cast<byte, T>(body[..length]).ToArray();
        body = body[length..];
        if (!BitConverter.IsLittleEndian)
        {
            for (var i = 0; i < values.Length; i++)
            {
                MemoryMarshal.AsBytes(values.AsSpan(i, 1)).Reverse();
            }
        }

        return values;
    }
}
