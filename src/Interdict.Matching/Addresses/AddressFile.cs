using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;
using Interdict.Matching.Indexing;
using Interdict.Names;

namespace Interdict.Matching.Addresses;

/// <summary>The layout of the address index: a header, a table of sections, the sections, each at a multiple of 64 bytes. Little-endian; mapped and used as it is.</summary>
internal static unsafe class AddressFile
{
    public const int HeaderSize = 256;

    /// <summary>"INTRDADR" in ASCII.</summary>
    private const ulong Magic = 0x5244_4144_5254_4E49;

    private const int ChecksumPlace = 24;
    private const int LayoutVersion = 2;
    private const int Alignment = 64;

    public enum Part
    {
        Words,
        Characters,
        Keys,
        Postings,
        Addresses,
        Parts,
        Texts,
        Lists,
        Count,
    }

    public static byte[] Write(string corpusHash, byte[][] parts)
    {
        var hash = Encoding.ASCII.GetBytes(corpusHash);
        long position = Align(HeaderSize + ((int)Part.Count * 16));
        Span<long> places = stackalloc long[(int)Part.Count * 2];
        for (var i = 0; i < parts.Length; i++)
        {
            (places[2 * i], places[(2 * i) + 1]) = (position, parts[i].Length);
            position = Align(position + parts[i].Length);
        }

        var bytes = GC.AllocateArray<byte>(checked((int)position), pinned: true);
        MemoryMarshal.AsBytes(places).CopyTo(bytes.AsSpan(HeaderSize));
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i].CopyTo(bytes, (int)places[2 * i]);
        }

        var header = new Header { Magic = Magic, Version = VersionOfAll, Tables = NameTables.Hash, Length = bytes.Length, CorpusHashLength = hash.Length };
        MemoryMarshal.Write(bytes, in header);
        hash.CopyTo(bytes, sizeof(Header));
        header.Checksum = ChecksumOf(bytes);
        MemoryMarshal.Write(bytes, in header);
        return bytes;
    }

    /// <exception cref="IndexFileException">It is damaged, of another version, or of another corpus.</exception>
    public static void Verify(IndexMemory memory, string path, string corpusHash)
    {
        if (memory.Length < HeaderSize || ((Header*)memory.Start)->Magic != Magic)
        {
            throw new IndexFileException($"{path}: this is no index of addresses; import the corpus again");
        }

        ref readonly var header = ref *(Header*)memory.Start;
        if (header.Version != VersionOfAll || header.Tables != NameTables.Hash)
        {
            throw new IndexFileException($"{path}: the index of addresses is of another version of Interdict; import the corpus again");
        }

        if (header.Length != memory.Length || header.CorpusHashLength is < 0 or > 128 || memory.Length > int.MaxValue
            || header.Checksum != ChecksumOf(new ReadOnlySpan<byte>(memory.Start, (int)memory.Length)))
        {
            throw new IndexFileException($"{path}: the index of addresses is damaged (its checksum does not fit); import the corpus again");
        }

        if (!string.Equals(Encoding.ASCII.GetString(memory.Start + sizeof(Header), header.CorpusHashLength), corpusHash, StringComparison.Ordinal))
        {
            throw new IndexFileException($"{path}: the index of addresses was built from another corpus; import the corpus again");
        }
    }

    public static Section<T> SectionOf<T>(IndexMemory memory, Part part)
        where T : unmanaged
    {
        var places = (long*)(memory.Start + HeaderSize);
        return new Section<T>((T*)(memory.Start + places[2 * (int)part]), checked((int)(places[(2 * (int)part) + 1] / sizeof(T))));
    }

    private static int VersionOfAll => (LayoutVersion << 24) | (AddressParser.Version << 12) | NameAnalyzer.Version;

    private static long Align(long position) => (position + Alignment - 1) / Alignment * Alignment;

    private static ulong ChecksumOf(ReadOnlySpan<byte> file) =>
        XxHash64.HashToUInt64(file[(ChecksumPlace + sizeof(ulong))..], (long)XxHash64.HashToUInt64(file[..ChecksumPlace]));

    [StructLayout(LayoutKind.Sequential)]
    private struct Header
    {
        public ulong Magic;
        public int Version;
        public int CorpusHashLength;

        /// <summary>The hash of the name tables.</summary>
        public ulong Tables;

        /// <summary>Of all the file's bytes but these eight.</summary>
        public ulong Checksum;
        public long Length;
    }
}
