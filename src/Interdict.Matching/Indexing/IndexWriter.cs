using System.Runtime.InteropServices;
using System.Text;
using Interdict.Names;

namespace Interdict.Matching.Indexing;

/// <summary>Lays the sections of an index out in one array.</summary>
internal sealed class IndexWriter(string corpusHash, int formsWithoutInitials)
{
    private readonly byte[][] _parts = new byte[(int)IndexLayout.Part.Count][];

    public void Add<T>(IndexLayout.Part part, ReadOnlySpan<T> items)
        where T : unmanaged => _parts[(int)part] = MemoryMarshal.AsBytes(items).ToArray();

    public byte[] Finish()
    {
        var hash = Encoding.ASCII.GetBytes(corpusHash);
        var table = IndexLayout.HeaderSize;
        long position = Align(table + (_parts.Length * 16));
        Span<long> places = stackalloc long[_parts.Length * 2];
        for (var i = 0; i < _parts.Length; i++)
        {
            places[2 * i] = position;
            places[(2 * i) + 1] = _parts[i].Length;
            position = Align(position + _parts[i].Length);
        }

        if (position > Array.MaxLength)
        {
            throw new InvalidOperationException("the corpus is too large for one index");
        }

        var bytes = GC.AllocateUninitializedArray<byte>((int)position, pinned: true);
        Array.Clear(bytes);
        MemoryMarshal.AsBytes(places).CopyTo(bytes.AsSpan(table));
        for (var i = 0; i < _parts.Length; i++)
        {
            _parts[i].CopyTo(bytes, (int)places[2 * i]);
        }

        var header = new IndexLayout.Header
        {
            Magic = IndexLayout.Magic,
            Version = IndexLayout.Version,
            AnalyzerVersion = NameAnalyzer.Version,
            Tables = NameTables.Hash,
            Length = bytes.Length,
            FormsWithoutInitials = formsWithoutInitials,
            CorpusHashLength = hash.Length,
        };
        MemoryMarshal.Write(bytes, in header);
        hash.CopyTo(bytes, Marshal.SizeOf<IndexLayout.Header>());
        header.Checksum = IndexLayout.ChecksumOf(bytes);
        MemoryMarshal.Write(bytes, in header);
        return bytes;
    }

    private static long Align(long position) => (position + IndexLayout.Alignment - 1) / IndexLayout.Alignment * IndexLayout.Alignment;
}
