using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Interdict.Matching.Indexing;

/// <summary>
/// The index file: a header, a table of sections, the sections, each at a multiple of 64 bytes. Little-endian; mapped into memory and used as it is.
/// </summary>
internal static unsafe class IndexLayout
{
    /// <summary>"INTERDIX" in ASCII.</summary>
    public const ulong Magic = 0x5849_4452_4554_4E49;

    /// <summary>The layout's version: raised by any change of it.</summary>
    public const int Version = 9;

    public const int Alignment = 64;

    // Below, a second thread takes longer to start than it saves.
    private const int LargeFile = 1 << 20;

    public const int HeaderSize = 256;

    public enum Part
    {
        Features,
        Tags,
        Characters,
        PostingOffsets,
        PostingSplits,
        Postings,
        BucketOffsets,
        Buckets,
        Forms,
        FormUnits,
        FormShapes,
        FormWeights,
        Entries,
        Countries,
        BirthDates,
        Identifiers,
        IdentifierText,
        NameOffsets,
        NameBytes,
        Lists,
        Count,
    }

    /// <summary>The checksum of a whole file: of all its bytes but those that hold the checksum.</summary>
    public static ulong ChecksumOf(ReadOnlySpan<byte> file)
    {
        const int Place = 24;

        // In one call a part: feeding the hash piece by piece is many times slower, and every start of the program waits for it.
        Span<ulong> parts = [XxHash64.HashToUInt64(file[..Place]), 0, 0];
        var body = file[(Place + sizeof(ulong))..];
        var half = body.Length < LargeFile ? 0 : body.Length / 2;
        fixed (byte* start = body)
        {
            // Reading tens of megabytes for the first time is most of what opening an index takes, and two cores do it in half the time.
            var rest = (Start: (nint)start + half, Length: body.Length - half, Hash: 0ul);
            void HashRest() => rest.Hash = XxHash64.HashToUInt64(new ReadOnlySpan<byte>((void*)rest.Start, rest.Length));
            var helper = half == 0 ? null : new Thread(HashRest);
            helper?.Start();
            parts[1] = XxHash64.HashToUInt64(body[..half]);
            if (helper is null)
            {
                HashRest();
            }

            helper?.Join();
            parts[2] = rest.Hash;
        }

        return XxHash64.HashToUInt64(MemoryMarshal.AsBytes(parts));
    }

    /// <summary>The first bytes of the file.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Header
    {
        public ulong Magic;
        public int Version;

        /// <summary>The version of the name rules (<see cref="Names.NameAnalyzer.Version"/>).</summary>
        public int AnalyzerVersion;

        /// <summary>The hash of the name tables that it was built with.</summary>
        public ulong Tables;

        /// <summary>See <see cref="ChecksumOf"/>.</summary>
        public ulong Checksum;

        /// <summary>The whole file's length in bytes.</summary>
        public long Length;

        /// <summary>How many forms have no single-letter token; they come first.</summary>
        public int FormsWithoutInitials;

        /// <summary>How many bytes of the corpus hash follow the header's fixed part.</summary>
        public int CorpusHashLength;
    }
}
