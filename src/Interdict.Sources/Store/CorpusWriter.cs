using System.Buffers;
using System.Text.Json;
using Interdict.Lists;
using Interdict.Sources.Json;

namespace Interdict.Sources.Store;

/// <summary>
/// Writes a corpus: <see cref="Import"/> as often as wanted, <see cref="Seal"/>, then whatever belongs beside it (the index, at <see cref="IndexPath"/>),
/// then <see cref="Commit"/>. Until then the folder is a temporary one; disposing without commit removes it and leaves an older corpus of the name as it was.
/// Not thread-safe.
/// </summary>
public sealed class CorpusWriter : IDisposable
{
    private const int FileBuffer = 1 << 20;

    private readonly CorpusSwap _swap;
    private readonly TimeProvider _time;
    private readonly FileStream _stream;
    private readonly ArrayBufferWriter<byte> _line = new(4096);
    private readonly Utf8JsonWriter _json;
    private readonly List<long> _offsets = [0];
    private readonly List<ulong> _hashes = [];
    private readonly List<ushort> _entryEditions = [];
    private readonly List<ulong> _checksums = [];
    private readonly List<Edition> _editions = [];
    private readonly string _name;
    private long _position, _names;
    private bool _sealed;

    internal CorpusWriter(string name, CorpusSwap swap, TimeProvider time)
    {
        (_name, _swap, _time) = (name, swap, time);
        _stream = new FileStream(Path.Combine(swap.NewFolder, CorpusFiles.Entries), FileMode.CreateNew, FileAccess.Write, FileShare.Read, FileBuffer);
        _json = new Utf8JsonWriter(_line, JsonText.Compact);
    }

    /// <summary>The temporary folder.</summary>
    public string Folder => _swap.NewFolder;

    /// <summary>Where the index belongs.</summary>
    public string IndexPath => Path.Combine(_swap.NewFolder, CorpusFiles.Index);

    /// <summary>Where the index of addresses belongs.</summary>
    public string AddressIndexPath => Path.Combine(_swap.NewFolder, CorpusFiles.Addresses);

    /// <summary>The day that files are dated with that do not say it themselves; <c>null</c> for none.</summary>
    public DateOnly? Published { get; set; }

    /// <summary>Where what is imported comes from, such as an address; <c>null</c> for the path it is read from.</summary>
    public string? Origin { get; set; }

    /// <summary>Entries written so far.</summary>
    public int Count => _hashes.Count;

    /// <summary>Reads a file to its end and keeps its entries: one edition for each list it holds.</summary>
    /// <param name="reader">The reader of its format.</param>
    /// <param name="source">The file.</param>
    /// <param name="report">Filled as it goes; a fresh one for each call.</param>
    /// <param name="progress">Called with each entry's number, from 1; may be <c>null</c>.</param>
    /// <param name="cancellation">Ends the import between two entries; the corpus is then not to be committed.</param>
    /// <exception cref="SourceException">The file cannot be read.</exception>
    /// <exception cref="CorpusException">The disk is full, or writing failed otherwise.</exception>
    public void Import(IListReader reader, SourceFile source, ImportReport report, Action<int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        ObjectDisposedException.ThrowIf(_sealed, this);
        var retrieved = _time.GetUtcNow();
        var first = _editions.Count;
        Dictionary<ListCode, int> numbers = [];
        foreach (var entry in reader.Read(source, report))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!numbers.TryGetValue(entry.Id.List, out var number))
            {
                number = _editions.Count;
                numbers.Add(entry.Id.List, number);
                _editions.Add(new Edition { List = entry.Id.List, Sha256 = "" });
            }

            Write(entry, number);
            progress?.Invoke(report.Entries);
        }

        var sha256 = source.Sha256;
        for (var number = first; number < _editions.Count; number++)
        {
            _editions[number] = new Edition
            {
                List = _editions[number].List,
                Sha256 = sha256,
                Published = report.Published ?? Published,
                Retrieved = retrieved,
                Source = Origin ?? source.Path,
                Format = reader.Format,
                Entries = report.EntriesOf(_editions[number].List),
            };
        }
    }

    /// <summary>Keeps the entries of an edition that was read before.</summary>
    /// <param name="edition">The edition, as it is to stand in the manifest.</param>
    /// <param name="entries">Its entries.</param>
    /// <param name="cancellation">Ends it between two entries; the corpus is then not to be committed.</param>
    /// <exception cref="CorpusException">The disk is full, or writing failed otherwise.</exception>
    public void Add(Edition edition, IEnumerable<Entry> entries, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(entries);
        ObjectDisposedException.ThrowIf(_sealed, this);
        _editions.Add(edition);
        foreach (var entry in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            Write(entry, _editions.Count - 1);
        }
    }

    /// <summary>Finishes the entries, their map and the manifest, and forces them to disk. Nothing can be imported after it.</summary>
    /// <returns>The sealed corpus, opened, for an index to be built from; dispose it before <see cref="Commit"/>.</returns>
    /// <exception cref="CorpusException">Nothing was imported, or writing failed.</exception>
    public StoredCorpus Seal()
    {
        ObjectDisposedException.ThrowIf(_sealed, this);
        if (_hashes.Count == 0)
        {
            throw new CorpusException($"the corpus '{_name}' would be empty and was not written");
        }

        _sealed = true;
        try
        {
            _stream.Flush(flushToDisk: true);
            _stream.Dispose();
            var mapped = EntryMap.Write(_offsets, _hashes, _entryEditions, _checksums);
            using (var map = Create(CorpusFiles.Map))
            {
                map.Write(mapped);
                map.Flush(flushToDisk: true);
            }

            using var manifest = Create(CorpusFiles.Manifest);
            manifest.Write(ManifestJson.Write(new CorpusManifest
            {
                Name = _name,
                Hash = CorpusManifest.HashOf(_editions),
                Created = _time.GetUtcNow(),
                Editions = [.. _editions],
                Entries = _hashes.Count,
                Names = _names,
            }, EntryMap.HashIn(mapped)));
            manifest.Flush(flushToDisk: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw NotWritten(problem);
        }

        return StoredCorpus.OpenFolder(_swap.NewFolder);
    }

    /// <summary>Puts the sealed corpus into its place; an older corpus of the name is gone only then.</summary>
    /// <exception cref="CorpusException">It is not sealed, or the folder could not be moved.</exception>
    public void Commit()
    {
        if (!_sealed)
        {
            throw new CorpusException($"the corpus '{_name}' is not finished");
        }

        try
        {
            _swap.Commit();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw NotWritten(problem);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _json.Dispose();
            _stream.Dispose();
        }
        catch (IOException)
        {
            // A disk that was full refuses this last flush too. A corpus that was committed has its stream closed already, so nothing that counts is lost.
        }
        finally
        {
            _swap.Dispose();
        }
    }

    private void Write(Entry entry, int edition)
    {
        if (edition > ushort.MaxValue)
        {
            throw new CorpusException($"the corpus '{_name}' would have more than {ushort.MaxValue} editions");
        }

        _line.ResetWrittenCount();
        _json.Reset();
        EntryJson.Write(_json, entry);
        _json.Flush();
        _line.GetSpan(1)[0] = (byte)'\n';
        _line.Advance(1);
        try
        {
            _stream.Write(_line.WrittenSpan);
        }
        catch (IOException problem)
        {
            throw NotWritten(problem);
        }

        _position += _line.WrittenCount;
        _offsets.Add(_position);
        _hashes.Add(EntryMap.HashOf(entry.Id));
        _entryEditions.Add((ushort)edition);
        _checksums.Add(EntryMap.ChecksumOf(_line.WrittenSpan));
        _names += entry.Names.Length;
    }

    private FileStream Create(string file) => new(Path.Combine(_swap.NewFolder, file), FileMode.CreateNew, FileAccess.Write);

    private CorpusException NotWritten(Exception problem) => new($"the corpus '{_name}' could not be written ({WriteProblem.Of(problem)}); the old one, if any, is unchanged", problem);
}
