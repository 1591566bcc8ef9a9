using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Interdict.Sources;

/// <summary>
/// What a user hands over to be imported: a file, a gzip or zip archive read in place, or a folder of these. Archives are known by their first bytes,
/// not by their names.
/// </summary>
/// <remarks>Nothing is unpacked to disk. Members are opened only when a reader asks for them. Not thread-safe.</remarks>
public sealed class SourceFile
{
    private readonly SortedDictionary<string, string> _hashes = new(StringComparer.Ordinal);
    private readonly bool _isFolder;

    private SourceFile(string path, bool isFolder, SourceLimits limits)
    {
        Path = path;
        Limits = limits;
        _isFolder = isFolder;
    }

    /// <summary>The path, as given.</summary>
    public string Path { get; }

    /// <summary>The limits in force.</summary>
    public SourceLimits Limits { get; }

    /// <summary>The readable parts: the file itself, an archive's members, or a folder's files (not those of folders inside it), ordered by name.</summary>
    public ImmutableArray<SourcePart> Parts { get; private set; }

    /// <summary>
    /// The SHA-256 of the bytes as they were given, 64 lower-case hexadecimal digits. Of a folder: of the names and hashes of those files that were
    /// read from it, so ask after reading.
    /// </summary>
    public string Sha256
    {
        get
        {
            if (!_isFolder)
            {
                return HashOf(Path);
            }

            var lines = string.Concat(_hashes.Select(h => $"{h.Value}  {System.IO.Path.GetFileName(h.Key)}\n"));
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines)));
        }
    }

    /// <summary>Looks at a path and lists its parts; reads no data yet.</summary>
    /// <exception cref="SourceException">It does not exist, may not be read, or is a damaged archive.</exception>
    public static SourceFile Open(string path, SourceLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var isFolder = Directory.Exists(path);
        var source = new SourceFile(path, isFolder, limits ?? SourceLimits.Default);
        try
        {
            if (isFolder)
            {
                var files = Directory.EnumerateFiles(path).Take(source.Limits.Members + 1).Order(StringComparer.Ordinal).ToList();
                source.CheckCount(files.Count);
                source.Parts = [.. files.SelectMany(f => source.PartsOf(f, listZip: false))];
            }
            else if (File.Exists(path))
            {
                source.Parts = [.. source.PartsOf(path, listZip: true)];
            }
            else
            {
                throw new SourceException("there is no such file or folder; check the path", path);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new SourceException($"it cannot be opened ({problem.Message})", path, inner: problem);
        }

        return source;
    }

    /// <summary>The one part that a format of single files reads.</summary>
    /// <param name="format">The format, for the message.</param>
    /// <param name="extensions">Where an archive or folder holds several members, those with one of these extensions count (<c>.csv</c>).</param>
    /// <exception cref="SourceException">There is none, or there are several.</exception>
    public SourcePart Single(string format, params ReadOnlySpan<string> extensions)
    {
        if (Parts.Length == 1)
        {
            return Parts[0];
        }

        SourcePart? found = null;
        foreach (var part in Parts)
        {
            foreach (var extension in extensions)
            {
                if (part.PlainName.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                {
                    found = found is null ? part : throw new SourceException(
                        $"it holds several files that could be {format} ({found.Name}, {part.Name}); name one of them", Path);
                }
            }
        }

        return found ?? throw new SourceException($"it holds no file that could be {format}", Path);
    }

    /// <summary>The files whose bytes count, with their hashes, ordered by path: the file itself or, of a folder, those that were read from it.</summary>
    internal IReadOnlyDictionary<string, string> FilesRead
    {
        get
        {
            if (!_isFolder)
            {
                HashOf(Path);
            }

            return _hashes;
        }
    }

    internal string HashOf(string file)
    {
        if (!_hashes.TryGetValue(file, out var hash))
        {
            try
            {
                using var stream = File.OpenRead(file);
                hash = Convert.ToHexStringLower(SHA256.HashData(stream));
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                throw new SourceException($"it cannot be read ({problem.Message})", file, inner: problem);
            }

            _hashes.Add(file, hash);
        }

        return hash;
    }

    private List<SourcePart> PartsOf(string file, bool listZip)
    {
        var packing = Packing.None;
        Span<byte> start = stackalloc byte[4];
        using (var stream = File.OpenRead(file))
        {
            var read = stream.ReadAtLeast(start, 4, throwOnEndOfStream: false);
            packing = start[..read] is [0x1F, 0x8B, ..] ? Packing.Gzip : start[..read] is [(byte)'P', (byte)'K', 3, 4] or [(byte)'P', (byte)'K', 5, 6] ? Packing.Zip : Packing.None;
        }

        if (packing == Packing.None && file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            packing = Packing.Gzip;
        }

        // A zip inside a folder is one part, opened by name only if a reader wants it: a folder may hold archives of other formats.
        return packing == Packing.Zip && (listZip || !_isFolder) ? ZipMembers(file) : [new SourcePart(this, file, packing, null)];
    }

    private List<SourcePart> ZipMembers(string file)
    {
        try
        {
            using var archive = ZipFile.OpenRead(file);
            CheckCount(archive.Entries.Count);
            return [.. archive.Entries.Where(e => e.Name.Length > 0).OrderBy(e => e.FullName, StringComparer.Ordinal)
                .Select(e => new SourcePart(this, file, Packing.Zip, e.FullName))];
        }
        catch (InvalidDataException problem)
        {
            throw new SourceException("the zip archive is damaged or cut short; download it again", file, inner: problem);
        }
    }

    private void CheckCount(int members)
    {
        if (members > Limits.Members)
        {
            throw new SourceException($"it holds more than {Limits.Members} files; name the one to import", Path);
        }
    }
}
