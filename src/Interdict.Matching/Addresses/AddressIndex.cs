using System.Text;
using Interdict.Lists;
using Interdict.Matching.Indexing;

namespace Interdict.Matching.Addresses;

/// <summary>
/// Makes the addresses of a corpus searchable by themselves: the vocabulary of their words and numbers with its keys, postings from these to addresses, and the
/// addresses. An address that says no more than a city or a country is not in it. Immutable and safe for many threads; must not be disposed while any of them searches.
/// </summary>
public sealed class AddressIndex : IDisposable
{
    private readonly IndexMemory _memory;

    private AddressIndex(IndexMemory memory)
    {
        _memory = memory;
        Words = AddressFile.SectionOf<AddressWordRow>(memory, AddressFile.Part.Words);
        Characters = AddressFile.SectionOf<char>(memory, AddressFile.Part.Characters);
        Keys = AddressFile.SectionOf<AddressKey>(memory, AddressFile.Part.Keys);
        Postings = AddressFile.SectionOf<int>(memory, AddressFile.Part.Postings);
        Addresses = AddressFile.SectionOf<AddressRow>(memory, AddressFile.Part.Addresses);
        Parts = AddressFile.SectionOf<AddressPartRow>(memory, AddressFile.Part.Parts);
        Texts = AddressFile.SectionOf<byte>(memory, AddressFile.Part.Texts);
        Lists = Encoding.UTF8.GetString(AddressFile.SectionOf<byte>(memory, AddressFile.Part.Lists).Span).Split('\n');
    }

    /// <summary>How many addresses it holds.</summary>
    public int Count => Addresses.Length;

    /// <summary>How many bytes it takes.</summary>
    public long Size => _memory.Length;

    internal Section<AddressWordRow> Words { get; }

    internal Section<char> Characters { get; }

    internal Section<AddressKey> Keys { get; }

    internal Section<int> Postings { get; }

    internal Section<AddressRow> Addresses { get; }

    internal Section<AddressPartRow> Parts { get; }

    internal Section<byte> Texts { get; }

    internal IReadOnlyList<string> Lists { get; }

    /// <summary>Builds an index in memory.</summary>
    /// <param name="entries">The corpus' entries, in its order: a hit names an entry by its position here.</param>
    /// <param name="corpusHash">The corpus' hash: ASCII, at most 128 characters.</param>
    public static AddressIndex Build(IEnumerable<Entry> entries, string corpusHash)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(corpusHash);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(corpusHash.Length, 128);
        var builder = new AddressIndexBuilder();
        foreach (var entry in entries)
        {
            builder.Add(entry);
        }

        return new AddressIndex(new IndexMemory(builder.Finish(corpusHash)));
    }

    /// <summary>Maps an index file into memory and verifies it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="corpusHash">The hash of the corpus that it must have been built from.</param>
    /// <exception cref="IndexFileException">The file is missing, damaged, of another version, or of another corpus.</exception>
    public static AddressIndex Open(string path, string corpusHash)
    {
        var memory = IndexMemory.Map(path, "the index of addresses");
        try
        {
            AddressFile.Verify(memory, path, corpusHash);
            return new AddressIndex(memory);
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
        unsafe
        {
            stream.Write(new ReadOnlySpan<byte>(_memory.Start, checked((int)_memory.Length)));
        }

        stream.Flush(flushToDisk: true);
    }

    /// <inheritdoc/>
    public void Dispose() => _memory.Dispose();

    internal string TextOf(in AddressRow address) => Encoding.UTF8.GetString(Texts.Slice(address.TextStart, address.TextLength));

    internal ReadOnlySpan<char> TextOf(in AddressWordRow word) => Characters.Slice(word.Start, word.Length);
}
