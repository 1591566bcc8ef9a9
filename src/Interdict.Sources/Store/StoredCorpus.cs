using System.Buffers;
using System.Text.Json;
using Interdict.Lists;
using Interdict.Sources.Json;
using Microsoft.Win32.SafeHandles;

namespace Interdict.Sources.Store;

/// <summary>
/// A corpus on disk, opened to be read. Entries are read, checked and parsed when asked for; only their map is in memory (30 bytes an entry). Thread-safe.
/// </summary>
public sealed class StoredCorpus : IDisposable
{
    private readonly SafeFileHandle _entries;
    private readonly EntryMap _map;

    private StoredCorpus(string folder, CorpusManifest manifest, EntryMap map, SafeFileHandle entries) =>
        (Folder, Manifest, _map, _entries) = (folder, manifest, map, entries);

    /// <summary>The folder it is in.</summary>
    public string Folder { get; }

    /// <summary>What it is made of.</summary>
    public CorpusManifest Manifest { get; }

    /// <summary>How many entries it holds.</summary>
    public int Count => _map.Count;

    /// <summary>The path of its index, which this class neither writes nor reads.</summary>
    public string IndexPath => Path.Combine(Folder, CorpusFiles.Index);

    /// <summary>Where the index of addresses is; not there where an older version made the corpus.</summary>
    public string AddressIndexPath => Path.Combine(Folder, CorpusFiles.Addresses);

    /// <summary>An entry by its ordinal, from 0 to <see cref="Count"/> - 1, in the order of import.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such ordinal.</exception>
    /// <exception cref="CorpusException">The files were damaged after they were written.</exception>
    public Entry this[int ordinal]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(ordinal);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(ordinal, Count);
            var length = _map.LengthOf(ordinal);
            var buffer = ArrayPool<byte>.Shared.Rent(length);
            try
            {
                var line = buffer.AsSpan(0, length);
                FillIntact(line, ordinal);
                return EntryJson.Read(line.TrimEnd((byte)'\n'));
            }
            catch (Exception problem) when (problem is IOException or JsonException)
            {
                throw Damaged(Folder, $"{CorpusFiles.Entries}, entry {ordinal + 1}: it cannot be read", problem);
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
    }

    /// <summary>The edition that an entry was read from.</summary>
    public Edition EditionOf(int ordinal) => Manifest.Editions[_map.Edition(ordinal)];

    /// <summary>The first entry of an id; <c>null</c> where there is none.</summary>
    public int? Find(EntryId id)
    {
        foreach (var ordinal in FindAll(id))
        {
            return ordinal;
        }

        return null;
    }

    /// <summary>All entries of an id, in the order of import: several where two editions of one list were imported.</summary>
    public IEnumerable<int> FindAll(EntryId id) => _map.Candidates(id).Where(ordinal => this[ordinal].Id == id);

    /// <summary>All entries, in order.</summary>
    public IEnumerable<Entry> ReadAll()
    {
        for (var ordinal = 0; ordinal < Count; ordinal++)
        {
            yield return this[ordinal];
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _entries.Dispose();

    /// <summary>Opens a corpus by its folder.</summary>
    /// <exception cref="CorpusException">A file is missing or damaged, or of another version.</exception>
    public static StoredCorpus OpenFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        SafeFileHandle? entries = null;
        try
        {
            var manifest = ManifestJson.Read(File.ReadAllBytes(Path.Combine(folder, CorpusFiles.Manifest)), out var mapHash);
            var map = EntryMap.Read(File.ReadAllBytes(Path.Combine(folder, CorpusFiles.Map))) ?? throw Damaged(folder, $"{CorpusFiles.Map} is not whole");
            entries = File.OpenHandle(Path.Combine(folder, CorpusFiles.Entries), options: FileOptions.RandomAccess);
            if (RandomAccess.GetLength(entries) != map.Length)
            {
                throw Damaged(folder, $"{CorpusFiles.Entries} is not whole");
            }

            if (manifest.Entries != map.Count || !ManifestJson.Names(mapHash, map) || manifest.Hash != CorpusManifest.HashOf(manifest.Editions))
            {
                throw Damaged(folder, $"{CorpusFiles.Manifest} does not belong to the other files");
            }

            var corpus = new StoredCorpus(folder, manifest, map, entries);
            entries = null;
            return corpus;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            var missing = Array.Find([CorpusFiles.Manifest, CorpusFiles.Map, CorpusFiles.Entries], f => !File.Exists(Path.Combine(folder, f)));
            throw problem is FileNotFoundException or DirectoryNotFoundException
                ? new CorpusException($"{folder} is not a corpus, or damaged: {missing ?? "a file"} is missing; import the lists again", problem)
                : new CorpusException($"the corpus in {folder} cannot be opened ({problem.Message})", problem);
        }
        catch (Exception problem) when (problem is JsonException or FormatException or InvalidOperationException)
        {
            throw Damaged(folder, $"{CorpusFiles.Manifest} cannot be read", problem);
        }
        finally
        {
            entries?.Dispose();
        }
    }

    /// <summary>The number of an entry's edition in the manifest.</summary>
    internal int NumberOfEdition(int ordinal) => _map.Edition(ordinal);

    /// <summary>An entry's line as it was written, with its line end.</summary>
    internal byte[] ReadLine(int ordinal)
    {
        var line = new byte[_map.LengthOf(ordinal)];
        FillIntact(line, ordinal);
        return line;
    }

    private void FillIntact(Span<byte> line, int ordinal)
    {
        Fill(line, _map.Offset(ordinal));
        if (!_map.IsIntact(ordinal, line))
        {
            throw Damaged(Folder, $"{CorpusFiles.Entries}, entry {ordinal + 1}: its checksum does not fit");
        }
    }

    private void Fill(Span<byte> line, long offset)
    {
        var filled = 0;
        while (filled < line.Length)
        {
            var read = RandomAccess.Read(_entries, line[filled..], offset + filled);
            filled += read > 0 ? read : throw new EndOfStreamException();
        }
    }

    private static CorpusException Damaged(string folder, string what, Exception? inner = null) =>
        new($"the corpus in {folder} is damaged ({what}): import the lists again", inner);
}
