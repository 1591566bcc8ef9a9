using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;

namespace Interdict.Sources.Editions;

/// <summary>
/// Editions as one file, for a site without a network: a zip archive with <c>editions.json</c> and the blocks it needs. Whoever reads it trusts nothing in it: every
/// block must have the hash it is named by, may not unpack to more than it says, and only then does an edition appear.
/// </summary>
public static class EditionBundle
{
    private const string Manifest = "editions.json", Signature = "editions.sig.json", Prefix = "objects/";
    private const int LongestSignature = 64 << 10;
    private const int LongestManifest = 256 << 20;
    private const int MostMembers = 1_000_000;

    /// <summary>Writes editions to a file, which appears whole or not at all.</summary>
    /// <param name="store">The store they are in.</param>
    /// <param name="records">The editions.</param>
    /// <param name="path">The file.</param>
    /// <param name="signWith">A private key of the curve P-256 in PEM that signs it; <c>null</c> for none. Without one, the same editions give the same bytes.</param>
    /// <exception cref="EditionException">The store is damaged, the file cannot be written, or it is no such key.</exception>
    public static void Export(EditionStore store, ImmutableArray<EditionRecord> records, string path, string? signWith = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentException.ThrowIfNullOrEmpty(path);
        var part = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            using (var stream = new FileStream(part, FileMode.CreateNew, FileAccess.ReadWrite))
            {
                using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
                {
                    var manifest = RecordJson.Write(records);
                    Add(archive, Manifest, manifest, CompressionLevel.Fastest);
                    if (signWith is not null)
                    {
                        Add(archive, Signature, BundleSignature.Sign(manifest, signWith), CompressionLevel.NoCompression);
                    }

                    foreach (var sha256 in Closure(store, records))
                    {
                        Add(archive, Prefix + sha256, File.ReadAllBytes(store.Objects.PathOf(sha256)), CompressionLevel.NoCompression);
                    }
                }

                stream.Flush(flushToDisk: true);
            }

            Durable.Move(part, Path.GetFullPath(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new EditionException($"{path} could not be written ({Store.WriteProblem.Of(problem)})", problem);
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>Takes the editions of a file over into a store: all that it does not have yet, or none.</summary>
    /// <param name="store">The store.</param>
    /// <param name="path">The file.</param>
    /// <param name="trusted">A public key in PEM that must have signed it; <c>null</c> where it need not be signed. A signature that is there must fit in any case.</param>
    /// <returns>The editions that were new, how many were here already, and the SHA-256 of the key that signed it; <c>null</c> where none did.</returns>
    /// <exception cref="EditionException">The file is damaged, not one of these, not signed as it should be, or the store cannot be written.</exception>
    public static (ImmutableArray<EditionRecord> Added, int Known, string? SignedBy) Import(EditionStore store, string path, string? trusted = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            var (records, signedBy) = archive.Entries.Count <= MostMembers ? ReadManifest(archive, path, trusted) : throw NotOne(path, "it has too many members");
            var (added, known) = store.Writing(() =>
            {
                try
                {
                    return Take(store, archive, records, path);
                }
                finally
                {
                    Discard(Path.Combine(store.Temporary, "bundle"));
                }
            });
            return (added, known, signedBy);
        }
        catch (Exception problem) when (problem is InvalidDataException or JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            throw NotOne(path, problem.Message, problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new EditionException($"{path} cannot be read ({problem.Message})", problem);
        }
    }

    private static (ImmutableArray<EditionRecord> Added, int Known) Take(EditionStore store, ZipArchive archive, ImmutableArray<EditionRecord> records, string path)
    {
        var known = store.ReadAll();
        var added = records.Where(r => !known.Any(k => k.SameContent(r) && k.Retrieved == r.Retrieved)).ToList();
        var staged = new ObjectStore(Path.Combine(store.Temporary, "bundle"), store.Temporary, store.Objects);
        Directory.CreateDirectory(Path.Combine(store.Temporary, "bundle"));
        var moves = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sha256 in added.SelectMany(BlocksOf).Distinct())
        {
            Stage(sha256);
        }

        foreach (var record in added)
        {
            _ = Array.TrueForAll([.. BlocksOf(record)], sha256 => staged.Get(sha256) is not null);
        }

        foreach (var sha256 in moves)
        {
            var target = store.Objects.PathOf(sha256);
            Durable.MakeFolder(Path.GetDirectoryName(Path.GetDirectoryName(target))!);
            Durable.MakeFolder(Path.GetDirectoryName(target)!);
            Durable.Move(staged.PathOf(sha256), target);
        }

        store.Append(added);
        return ([.. added], records.Length - added.Count);

        void Stage(string sha256)
        {
            if (staged.Has(sha256))
            {
                return;
            }

            var member = archive.GetEntry(Prefix + sha256) ?? throw NotOne(path, $"the block {sha256} is missing");
            var target = staged.PathOf(sha256);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            Durable.Write(Path.Combine(store.Temporary, Guid.NewGuid().ToString("N")), target, ReadMember(member, ObjectStore.Longest, path));
            moves.Add(sha256);
            if (staged.BaseOf(sha256) is { } old)
            {
                Stage(old);
                // It may serve as the base of others, so it is proven even where no edition is it.
                _ = staged.Get(old);
            }
        }
    }

    // What was staged fills the disk until the next run, which removes it where it cannot be removed now.
    private static void Discard(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static IEnumerable<string> BlocksOf(EditionRecord record) => record.Files.Select(f => f.Sha256).Append(record.EntriesSha256);

    private static SortedSet<string> Closure(EditionStore store, ImmutableArray<EditionRecord> records)
    {
        var all = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var block in records.SelectMany(BlocksOf))
        {
            for (var next = block; next is not null && all.Add(next); next = store.Objects.BaseOf(next))
            {
            }
        }

        return all;
    }

    private static (ImmutableArray<EditionRecord> Records, string? SignedBy) ReadManifest(ZipArchive archive, string path, string? trusted)
    {
        var manifest = ReadMember(archive.GetEntry(Manifest) ?? throw NotOne(path, $"{Manifest} is missing"), LongestManifest, path);
        var signature = archive.GetEntry(Signature) is { } member ? ReadMember(member, LongestSignature, path) : null;
        if (signature is null && trusted is not null)
        {
            throw new EditionException($"{path} is not signed, and a key to trust was given; nothing was taken");
        }

        try
        {
            return (RecordJson.Read(manifest, 0), signature is null ? null : BundleSignature.Verify(manifest, signature, trusted));
        }
        catch (EditionException problem)
        {
            throw new EditionException($"{path}: {problem.Message}; nothing was taken", problem);
        }
    }

    // Zip says how long a member is; a bomb says it wrongly, so it is counted.
    private static byte[] ReadMember(ZipArchiveEntry member, int longest, string path)
    {
        if (member.Length > longest || member.Length > (member.CompressedLength + 1024) * 200)
        {
            throw NotOne(path, $"{member.FullName} would unpack to {member.Length} bytes");
        }

        var bytes = new byte[member.Length];
        using var stream = member.Open();
        stream.ReadExactly(bytes);
        return stream.ReadByte() < 0 ? bytes : throw NotOne(path, $"{member.FullName} is longer than it says");
    }

    private static void Add(ZipArchive archive, string name, byte[] bytes, CompressionLevel level)
    {
        var member = archive.CreateEntry(name, level);
        // Two exports of the same editions are the same bytes.
        member.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = member.Open();
        stream.Write(bytes);
    }

    private static EditionException NotOne(string path, string why, Exception? inner = null) => new($"{path} is damaged or holds no editions: {why}", inner);
}
