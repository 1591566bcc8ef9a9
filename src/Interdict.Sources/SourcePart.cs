using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Text;
using Interdict.Sources.Streams;

namespace Interdict.Sources;

/// <summary>One readable part of a <see cref="SourceFile"/>: the file itself, decompressed, or one member of an archive or folder.</summary>
[SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "Every stream made here is owned by the one returned.")]
public sealed class SourcePart
{
    private const int FileBuffer = 64 << 10;
    private const int ShortestGzip = 18;

    private readonly SourceFile _source;
    private readonly string _file;
    private readonly Packing _packing;
    private readonly string? _member;

    internal SourcePart(SourceFile source, string file, Packing packing, string? member)
    {
        (_source, _file, _packing, _member) = (source, file, packing, member);
        Name = member is null ? file : $"{file}!{member}";
        var plain = Path.GetFileName(member ?? file);
        PlainName = plain.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? plain[..^3] : plain;
    }

    /// <summary>How messages name it: the path as given, or <c>archive.zip!member</c>.</summary>
    public string Name { get; }

    /// <summary>The file name alone, without <c>.gz</c>.</summary>
    public string PlainName { get; }

    /// <summary>The limits in force.</summary>
    public SourceLimits Limits => _source.Limits;

    /// <summary>
    /// The decompressed bytes, bounded by the limits and checked at their end: a stream cut short, or one whose checksum or length is wrong, fails on the
    /// last read.
    /// </summary>
    /// <exception cref="SourceException">It cannot be opened. Reading the stream throws it too.</exception>
    public Stream OpenBytes()
    {
        _ = _source.HashOf(_file);
        FileStream? file = null;
        try
        {
            file = new FileStream(_file, FileMode.Open, FileAccess.Read, FileShare.Read, FileBuffer, FileOptions.SequentialScan);
            return _packing switch
            {
                Packing.Gzip => Gzip(file),
                Packing.Zip => Zip(file),
                _ => new BoundedStream(file, Name, Limits, packedLength: null),
            };
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException)
        {
            file?.Dispose();
            throw new SourceException($"it cannot be opened ({problem.Message})", Name, inner: problem);
        }
        catch (SourceException)
        {
            file?.Dispose();
            throw;
        }
    }

    /// <summary>
    /// The text as UTF-8 without a byte order mark. UTF-16 with a byte order mark is converted. Bytes that are not UTF-8 are refused, naming offset and
    /// line, and never replaced: a replaced letter in a name would be a name that is screened wrongly and silently.
    /// </summary>
    /// <param name="lineCapped">Whether <see cref="SourceLimits.LineBytes"/> holds: for delimited text, not for JSON or XML, which may come as one line.</param>
    public Stream OpenUtf8(bool lineCapped) => new Utf8Stream(OpenBytes(), Name, lineCapped ? Limits.LineBytes : null);

    /// <summary>Whether all of it is UTF-8, or UTF-16 with a byte order mark. Reads it to the end.</summary>
    internal bool IsUtf8()
    {
        using var bytes = OpenBytes();
        var buffer = new byte[FileBuffer];
        var characters = new char[FileBuffer + 1];
        var decoder = new UTF8Encoding(false, true).GetDecoder();
        var first = true;
        try
        {
            for (var read = bytes.Read(buffer); read > 0; read = bytes.Read(buffer))
            {
                if (first && read > 1 && buffer[0] + buffer[1] == 0xFF + 0xFE)
                {
                    return true;
                }

                first = false;
                decoder.GetChars(buffer.AsSpan(0, read), characters, flush: false);
            }

            decoder.GetChars([], characters, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>Text in Windows-1252, as UTF-8: for publishers whose files are so.</summary>
    internal Stream OpenWindows(bool lineCapped) => new Utf8Stream(
        Encoding.CreateTranscodingStream(OpenBytes(), CodePagesEncodingProvider.Instance.GetEncoding(1252)!, new UTF8Encoding(false)), Name, lineCapped ? Limits.LineBytes : null);

    /// <summary>The same text as characters.</summary>
    public TextReader OpenText(bool lineCapped) =>
        new StreamReader(OpenUtf8(lineCapped), new UTF8Encoding(false, true), detectEncodingFromByteOrderMarks: false, FileBuffer);

    private BoundedStream Gzip(FileStream file)
    {
        if (file.Length < ShortestGzip)
        {
            throw new SourceException("the gzip file is cut short; download it again", Name);
        }

        // The last four bytes of a gzip file are the length of what it holds, modulo 2^32 (RFC 1952 section 2.3.1).
        Span<byte> tail = stackalloc byte[4];
        file.Seek(-4, SeekOrigin.End);
        file.ReadExactly(tail);
        file.Seek(0, SeekOrigin.Begin);
        var stated = BinaryPrimitives.ReadUInt32LittleEndian(tail);
        return new BoundedStream(new GZipStream(file, CompressionMode.Decompress), Name, Limits, file.Length)
        {
            AtEnd = (length, _) => (uint)length == stated
                ? null
                : "the gzip file is cut short, or is several gzip files joined; download it again, or repack it as one",
        };
    }

    private static ZipArchiveEntry? Only(ZipArchive archive)
    {
        var files = archive.Entries.Where(e => e.Name.Length > 0).Take(2).ToList();
        return files.Count == 1 ? files[0] : null;
    }

    private BoundedStream Zip(FileStream file)
    {
        var archive = new ZipArchive(file, ZipArchiveMode.Read);
        var entry = _member is null ? Only(archive) : archive.GetEntry(_member);
        if (entry is null)
        {
            throw new SourceException(_member is null ? "the archive does not hold exactly one file; unpack it, or name the archive itself" : "the archive changed while it was being read", Name);
        }

        return new BoundedStream(entry.Open(), Name, Limits, Math.Max(1, entry.CompressedLength), archive)
        {
            Checksummed = true,
            AtEnd = (length, crc) => length == entry.Length && crc == entry.Crc32 ? null : "the archive's member is damaged; download the archive again",
        };
    }
}
