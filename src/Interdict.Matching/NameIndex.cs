using System.Text;
using Interdict.Lists;
using Interdict.Matching.Indexing;
using Interdict.Matching.Ofac;
using Interdict.Matching.Relations;
using Interdict.Names;

namespace Interdict.Matching;

/// <summary>
/// Makes a corpus searchable: the vocabulary with its hash keys, postings from units to forms, the forms themselves, and what scoring needs of the entries.
/// Immutable and safe for many threads; must not be disposed while any of them searches.
/// </summary>
public sealed unsafe class NameIndex : IDisposable
{
    private static long _opened;

    private readonly IndexMemory _memory;
    private OfacNames? _ofacNames;

    private NameIndex(IndexMemory memory)
    {
        _memory = memory;
        ref readonly var header = ref *(IndexLayout.Header*)memory.Start;
        CorpusHash = Encoding.ASCII.GetString(memory.Start + sizeof(IndexLayout.Header), header.CorpusHashLength);
        FormsWithoutInitials = header.FormsWithoutInitials;
        Features = Part<Features>(IndexLayout.Part.Features);
        Tags = Part<UnitTag>(IndexLayout.Part.Tags);
        Characters = Part<char>(IndexLayout.Part.Characters);
        PostingOffsets = Part<int>(IndexLayout.Part.PostingOffsets);
        PostingSplits = Part<int>(IndexLayout.Part.PostingSplits);
        Postings = Part<int>(IndexLayout.Part.Postings);
        BucketOffsets = Part<int>(IndexLayout.Part.BucketOffsets);
        Buckets = Part<BucketEntry>(IndexLayout.Part.Buckets);
        Forms = Part<FormRow>(IndexLayout.Part.Forms);
        FormUnits = Part<int>(IndexLayout.Part.FormUnits);
        FormShapes = Part<ushort>(IndexLayout.Part.FormShapes);
        FormWeights = Part<ushort>(IndexLayout.Part.FormWeights);
        Entries = Part<EntryRow>(IndexLayout.Part.Entries);
        Countries = Part<ushort>(IndexLayout.Part.Countries);
        BirthDates = Part<DayRange>(IndexLayout.Part.BirthDates);
        Identifiers = Part<IdentifierRow>(IndexLayout.Part.Identifiers);
        IdentifierText = Part<char>(IndexLayout.Part.IdentifierText);
        NameOffsets = Part<int>(IndexLayout.Part.NameOffsets);
        NameBytes = Part<byte>(IndexLayout.Part.NameBytes);
        Lists = Encoding.UTF8.GetString(Part<byte>(IndexLayout.Part.Lists).Span).Split('\n');
    }

    /// <summary>The version of the file's layout.</summary>
    public static int FormatVersion => IndexLayout.Version;

    /// <summary>The hash of the corpus it was built from.</summary>
    public string CorpusHash { get; }

    /// <summary>How many entries it holds.</summary>
    public int EntryCount => Entries.Length;

    /// <summary>How many names they have.</summary>
    public int NameCount => NameOffsets.Length - 1;

    /// <summary>How many bytes it takes.</summary>
    public long Size => _memory.Length;

    /// <summary>Tells this index from every other one of the process.</summary>
    internal long Serial { get; } = Interlocked.Increment(ref _opened);

    internal int FormsWithoutInitials { get; }

    internal Section<Features> Features { get; }

    internal Section<UnitTag> Tags { get; }

    internal Section<char> Characters { get; }

    internal Section<int> PostingOffsets { get; }

    internal Section<int> PostingSplits { get; }

    internal Section<int> Postings { get; }

    internal Section<int> BucketOffsets { get; }

    internal Section<BucketEntry> Buckets { get; }

    internal Section<FormRow> Forms { get; }

    internal Section<int> FormUnits { get; }

    internal Section<ushort> FormShapes { get; }

    /// <summary>What the tokens of each form weigh together.</summary>
    internal Section<ushort> FormWeights { get; }

    internal Section<EntryRow> Entries { get; }

    internal Section<ushort> Countries { get; }

    internal Section<DayRange> BirthDates { get; }

    internal Section<IdentifierRow> Identifiers { get; }

    /// <summary>The letters and digits of identifiers.</summary>
    internal Section<char> IdentifierText { get; }

    internal Section<int> NameOffsets { get; }

    internal Section<byte> NameBytes { get; }

    internal IReadOnlyList<string> Lists { get; }

    /// <summary>The names as <c>ofac@1</c> reads them; two threads may both make them at first, and either's are good.</summary>
    internal OfacNames OfacNames => _ofacNames ??= new OfacNames(this);

    /// <summary>Builds an index in memory.</summary>
    /// <param name="entries">The corpus' entries, in its order: a hit names an entry by its position here.</param>
    /// <param name="corpusHash">The corpus' hash: ASCII, at most 128 characters.</param>
    public static NameIndex Build(IEnumerable<Entry> entries, string corpusHash)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(corpusHash);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(corpusHash.Length, 128);
        var builder = new IndexBuilder();
        foreach (var entry in entries)
        {
            builder.Add(entry);
        }

        return new NameIndex(new IndexMemory(builder.Finish(corpusHash)));
    }

    /// <summary>Maps an index file into memory and verifies it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="corpusHash">The hash of the corpus that it must have been built from.</param>
    /// <exception cref="IndexFileException">The file is missing, damaged, of another version, or of another corpus.</exception>
    public static NameIndex Open(string path, string corpusHash)
    {
        var memory = IndexMemory.Map(path, "the index");
        try
        {
            Verify(memory, path);
            var index = new NameIndex(memory);
            return string.Equals(index.CorpusHash, corpusHash, StringComparison.Ordinal)
                ? index
                : throw new IndexFileException($"{path}: the index was built from another corpus ({index.CorpusHash}); import the corpus again");
        }
        catch
        {
            memory.Dispose();
            throw;
        }
    }

    /// <summary>Writes the index file and flushes it to the disk. The caller renames it into place.</summary>
    public void Save(string path)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        stream.Write(new ReadOnlySpan<byte>(_memory.Start, checked((int)_memory.Length)));
        stream.Flush(flushToDisk: true);
    }

    /// <inheritdoc/>
    public void Dispose() => _memory.Dispose();

    /// <summary>A name as its list writes it.</summary>
    /// <param name="entry">The entry's position.</param>
    /// <param name="name">The name's position in the entry.</param>
    public string NameOf(int entry, int name)
    {
        var at = Entries[entry].FirstName + name;
        return Encoding.UTF8.GetString(NameBytes.Slice(NameOffsets[at], NameOffsets[at + 1] - NameOffsets[at]));
    }

    /// <summary>The forms of an entry, in order: forms stand in the order of entries in each of their two parts.</summary>
    internal IEnumerable<int> FormsOf(int entry)
    {
        foreach (var (from, to) in ((int, int)[])[(0, FormsWithoutInitials), (FormsWithoutInitials, Forms.Length)])
        {
            var (low, high) = (from, to);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = Forms[middle].Entry < entry ? (middle + 1, high) : (low, middle);
            }

            for (; low < to && Forms[low].Entry == entry; low++)
            {
                yield return low;
            }
        }
    }

    internal ReadOnlySpan<char> TextOf(in Features unit) => Characters.Slice(unit.Start, unit.Length);

    private static void Verify(IndexMemory memory, string path)
    {
        if (memory.Length < IndexLayout.HeaderSize || ((IndexLayout.Header*)memory.Start)->Magic != IndexLayout.Magic)
        {
            throw new IndexFileException($"{path}: this is no index; import the corpus again");
        }

        ref readonly var header = ref *(IndexLayout.Header*)memory.Start;
        if (header.Version != IndexLayout.Version || header.AnalyzerVersion != NameAnalyzer.Version || header.Tables != NameTables.Hash)
        {
            throw new IndexFileException($"{path}: the index is of another version of Interdict; import the corpus again");
        }

        if (header.Length != memory.Length || header.CorpusHashLength is < 0 or > 128 || memory.Length > int.MaxValue
            || header.Checksum != IndexLayout.ChecksumOf(new ReadOnlySpan<byte>(memory.Start, (int)memory.Length)))
        {
            throw new IndexFileException($"{path}: the index is damaged (its checksum does not fit); import the corpus again");
        }
    }

    private Section<T> Part<T>(IndexLayout.Part part)
        where T : unmanaged
    {
        var places = (long*)(_memory.Start + IndexLayout.HeaderSize);
        return new Section<T>((T*)(_memory.Start + places[2 * (int)part]), checked((int)(places[(2 * (int)part) + 1] / sizeof(T))));
    }
}
