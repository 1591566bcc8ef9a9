using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Interdict.Sources.Editions;

/// <summary>
/// Blocks of bytes, each in a file named by the SHA-256 of what it holds, once. A file is 64 bytes of head (magic, kind, depth, length, packed length, SHA-256 of
/// the block that a delta changes) and the Brotli-compressed block, or the compressed <see cref="Delta"/> to another block where that is much smaller.
/// </summary>
/// <param name="folder">Where the files are.</param>
/// <param name="temporary">A folder on the same file system for files that are being written.</param>
/// <param name="fallback">Where a block that is not here is looked for.</param>
internal sealed class ObjectStore(string folder, string temporary, ObjectStore? fallback = null)
{
    /// <summary>The longest block, 1 GiB: it is held in memory.</summary>
    public const int Longest = 1 << 30;

    public const int HeadLength = 64;

    private const byte Whole = 1, Changed = 2;
    private const int Quality = 5, Window = 24;

    // A block is read by reading all those that it is a delta to: so many at most.
    private const int Deepest = 24;

    // A delta is taken unasked where its own length is a small part of the block's; else both ways are tried.
    private const int ClearlySmaller = 12;

    // What a compressed block may at most grow to: far above any list, and below what would hurt.
    private const long MostGrowth = 1000, Grace = 16 << 20;

    private Remembered? _last;

    private static ReadOnlySpan<byte> Magic => "INTDOBJ1"u8;

    public string PathOf(string sha256) => Path.Combine(folder, sha256[..2], sha256[2..]);

    public bool Has(string sha256) => File.Exists(PathOf(sha256)) || (fallback?.Has(sha256) ?? false);

    /// <summary>Keeps a block, if it is not kept yet.</summary>
    /// <param name="content">The block.</param>
    /// <param name="like">The SHA-256 of a block here that it is probably much like; <c>null</c> for none.</param>
    /// <returns>Its SHA-256.</returns>
    public string Put(ReadOnlySpan<byte> content, string? like)
    {
        if (content.Length > Longest)
        {
            throw new EditionException("a file of more than 1 GiB cannot be kept as an edition; import it with --no-edition");
        }

        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        if (Has(sha256))
        {
            return sha256;
        }

        var head = new byte[HeadLength];
        Magic.CopyTo(head);
        BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(16), content.Length);
        var body = like is not null && Has(like) ? AsDelta(content, like, head) : null;
        if (body is null)
        {
            head[8] = Whole;
            body = Pack(content);
            BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(24), content.Length);
        }

        var path = PathOf(sha256);
        Durable.MakeFolder(folder);
        Durable.MakeFolder(Path.GetDirectoryName(path)!);
        Durable.Write(Path.Combine(temporary, Guid.NewGuid().ToString("N")), path, head, body);
        return sha256;
    }

    /// <summary>Reads a block and proves it by its hash.</summary>
    /// <exception cref="EditionException">It is not there, or damaged.</exception>
    /// <param name="sha256">Its hash.</param>
    /// <param name="remember">Whether to hold it for the next call: a block that is a delta to it is then read in one step.</param>
    public byte[] Get(string sha256, bool remember = false)
    {
        var content = Read(sha256, 0);
        if (Convert.ToHexStringLower(SHA256.HashData(content)) != sha256)
        {
            throw Damaged(sha256);
        }

        _last = remember ? new Remembered(sha256, content) : _last;
        return content;
    }

    /// <summary>The block that a block is a delta to; <c>null</c> where it is whole.</summary>
    public string? BaseOf(string sha256)
    {
        var head = new byte[HeadLength];
        using var stream = Open(sha256);
        return stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false) == HeadLength && head.AsSpan().StartsWith(Magic)
            ? head[8] == Changed ? Convert.ToHexStringLower(head.AsSpan(32)) : null
            : throw Damaged(sha256);
    }

    private byte[]? AsDelta(ReadOnlySpan<byte> content, string like, byte[] head)
    {
        var depth = DepthOf(like) + 1;
        if (depth > Deepest)
        {
            return null;
        }

        var delta = Delta.Encode(Get(like), content);
        if (delta.Length >= content.Length / 2)
        {
            return null;
        }

        var packed = Pack(delta);
        if (delta.Length > content.Length / ClearlySmaller && packed.Length >= Pack(content).Length)
        {
            return null;
        }

        (head[8], head[9]) = (Changed, (byte)depth);
        BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(24), delta.Length);
        Convert.FromHexString(like).CopyTo(head, 32);
        return packed;
    }

    private int DepthOf(string sha256)
    {
        Span<byte> head = stackalloc byte[10];
        using var stream = Open(sha256);
        return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length ? head[9] : throw Damaged(sha256);
    }

    private byte[] Read(string sha256, int depth)
    {
        if (_last is { } last && last.Sha256 == sha256)
        {
            return last.Content;
        }

        byte[] file;
        using (var stream = Open(sha256))
        {
            if (stream.Length is < HeadLength or > Longest)
            {
                throw Damaged(sha256);
            }

            file = new byte[stream.Length];
            stream.ReadExactly(file);
        }

        var head = file.AsSpan(0, HeadLength);
        var body = file.AsSpan(HeadLength);
        var length = BinaryPrimitives.ReadInt64LittleEndian(head[16..]);
        var unpacked = BinaryPrimitives.ReadInt64LittleEndian(head[24..]);
        if (!head.StartsWith(Magic) || head[8] is not (Whole or Changed) || length is < 0 or > Longest || unpacked is < 0 or > Longest || depth > Deepest
            || unpacked > Grace + (body.Length * MostGrowth) || (head[8] == Whole && unpacked != length))
        {
            throw Damaged(sha256);
        }

        var content = new byte[unpacked];
        if (!BrotliDecoder.TryDecompress(body, content, out var written) || written != content.Length)
        {
            throw Damaged(sha256);
        }

        if (head[8] == Whole)
        {
            return content;
        }

        var now = new byte[length];
        return Delta.TryDecode(Read(Convert.ToHexStringLower(head[32..]), depth + 1), content, now) ? now : throw Damaged(sha256);
    }

    private FileStream Open(string sha256)
    {
        var path = PathOf(sha256);
        if (!File.Exists(path) && fallback is not null)
        {
            return fallback.Open(sha256);
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new EditionException($"the store of editions is damaged: the block {sha256} is missing", problem);
        }
    }

    private static byte[] Pack(ReadOnlySpan<byte> content)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(content.Length));
        try
        {
            return BrotliEncoder.TryCompress(content, buffer, out var written, Quality, Window)
                ? buffer[..written]
                : throw new EditionException("a block could not be compressed");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private sealed record Remembered(string Sha256, byte[] Content);

    private EditionException Damaged(string sha256) => new($"the store of editions is damaged: the block {sha256} in {folder} is not what was written");
}
