using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Interdict.Pdf.Writing;

/// <summary>
/// Writes the objects of a PDF file in a stream (ISO 32000-1, 7.5): streams at once, all other objects gathered and compressed by the hundred, and at the end the table
/// that says where each lies. The same objects make the same bytes.
/// </summary>
internal sealed class PdfFile : IDisposable
{
    private const int Together = 200;

    private readonly Stream _output;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<(byte Kind, long Where, int Index)> _places = [(0, 0, 65535)];
    private readonly List<(int Id, string Text)> _gathered = [];
    private long _at;

    public PdfFile(Stream output)
    {
        _output = output;
        Put("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
    }

    /// <summary>The number of an object that is written later.</summary>
    public int Reserve()
    {
        _places.Add(default);
        return _places.Count - 1;
    }

    /// <summary>Writes an object that is no stream.</summary>
    public void Write(int id, string text)
    {
        _gathered.Add((id, text));
        if (_gathered.Count == Together)
        {
            Flush();
        }
    }

    /// <summary>Writes a new object that is no stream, and returns its number.</summary>
    public int Add(string text)
    {
        var id = Reserve();
        Write(id, text);
        return id;
    }

    /// <summary>Writes a stream.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="entries">The entries of its dictionary beside length and filter.</param>
    /// <param name="data">Its bytes.</param>
    /// <param name="isPacked">Whether it is compressed; metadata are not, so that other programs find them.</param>
    public void WriteStream(int id, string entries, ReadOnlySpan<byte> data, bool isPacked = true)
    {
        _places[id] = (1, _at, 0);
        var packed = isPacked ? Pack(data) : data.ToArray();
        Put(string.Create(CultureInfo.InvariantCulture, $"{id} 0 obj\n<<{entries}{(isPacked ? "/Filter/FlateDecode" : "")}/Length {packed.Length}>>stream\n"));
        Put(packed);
        Put("\nendstream\nendobj\n");
    }

    /// <summary>Writes a new stream, and returns its number.</summary>
    public int AddStream(string entries, ReadOnlySpan<byte> data, bool isPacked = true)
    {
        var id = Reserve();
        WriteStream(id, entries, data, isPacked);
        return id;
    }

    /// <summary>Writes the table of objects and the end.</summary>
    public void Finish(int catalog, int info)
    {
        Flush();
        var id = Reserve();
        _places[id] = (1, _at, 0);
        var start = _at;
        var table = new byte[_places.Count * 8];
        for (var i = 0; i < _places.Count; i++)
        {
            var (kind, where, index) = _places[i];
            var row = table.AsSpan(i * 8, 8);
            row[0] = kind;
            for (var b = 0; b < 5; b++)
            {
                row[1 + b] = (byte)(where >> (8 * (4 - b)));
            }

            row[6] = (byte)(index >> 8);
            row[7] = (byte)index;
        }

        var name = Convert.ToHexString(_hash.GetCurrentHash().AsSpan(0, 16));
        WriteStream(id, string.Create(CultureInfo.InvariantCulture, $"/Type/XRef/Size {_places.Count}/W[1 5 2]/Root {catalog} 0 R/Info {info} 0 R/ID[<{name}><{name}>]"), table);
        Put(string.Create(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n"));
    }

    public void Dispose() => _hash.Dispose();

    private static byte[] Pack(ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(data);
        }

        return packed.ToArray();
    }

    private void Flush()
    {
        if (_gathered.Count == 0)
        {
            return;
        }

        var id = Reserve();
        var (heads, bodies) = (new StringBuilder(), new StringBuilder());
        foreach (var (index, (number, text)) in _gathered.Index())
        {
            _places[number] = (2, id, index);
            heads.Append(CultureInfo.InvariantCulture, $"{number} {bodies.Length} ");
            bodies.Append(text).Append('\n');
        }

        var first = heads.Length;
        WriteStream(id, string.Create(CultureInfo.InvariantCulture, $"/Type/ObjStm/N {_gathered.Count}/First {first}"), Encoding.Latin1.GetBytes(heads.Append(bodies).ToString()));
        _gathered.Clear();
    }

    private void Put(string text) => Put(Encoding.Latin1.GetBytes(text));

    private void Put(byte[] bytes)
    {
        _output.Write(bytes);
        _hash.AppendData(bytes);
        _at += bytes.Length;
    }
}
