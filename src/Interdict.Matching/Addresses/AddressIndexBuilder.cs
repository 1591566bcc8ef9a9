using System.Runtime.InteropServices;
using System.Text;
using Interdict.Lists;
using Interdict.Matching.Indexing;

namespace Interdict.Matching.Addresses;

/// <summary>Collects the addresses of entries and writes the bytes of their index.</summary>
internal sealed class AddressIndexBuilder
{
    private readonly Dictionary<(bool, bool, string), int> _numbers = [];
    private readonly List<AddressWordRow> _words = [];
    private readonly List<char> _characters = [];
    private readonly List<AddressKey> _keys = [];
    private readonly List<HashSet<int>> _postings = [];
    private readonly List<AddressRow> _addresses = [];
    private readonly List<AddressPartRow> _parts = [];
    private readonly List<byte> _texts = [];
    private readonly List<string> _lists = [];
    private readonly List<uint> _room = [];
    private int _entries;

    public void Add(Entry entry)
    {
        var number = _entries++;
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var address in entry.Addresses)
        {
            if (address.Text.Length > 0 && seen.Add(address.Text))
            {
                Add(entry, number, address);
            }
        }
    }

    public byte[] Finish(string corpusHash)
    {
        _keys.Sort();
        var words = CollectionsMarshal.AsSpan(_words);
        var postings = new List<int>();
        for (var i = 0; i < words.Length; i++)
        {
            words[i].FirstPosting = postings.Count;
            words[i].Postings = _postings[i].Count;
            postings.AddRange(_postings[i].Order());
        }

        return AddressFile.Write(corpusHash,
        [
            Bytes<AddressWordRow>(words), Bytes<char>(CollectionsMarshal.AsSpan(_characters)), Bytes<AddressKey>(CollectionsMarshal.AsSpan(_keys)),
            Bytes<int>(CollectionsMarshal.AsSpan(postings)), Bytes<AddressRow>(CollectionsMarshal.AsSpan(_addresses)),
            Bytes<AddressPartRow>(CollectionsMarshal.AsSpan(_parts)), [.. _texts], Encoding.UTF8.GetBytes(string.Join('\n', _lists)),
        ]);
    }

    private static byte[] Bytes<T>(ReadOnlySpan<T> items)
        where T : unmanaged => MemoryMarshal.AsBytes(items).ToArray();

    private void Add(Entry entry, int number, Address address)
    {
        var parsed = AddressParser.Parse(address.Text);
        if (!parsed.TellsAPlace)
        {
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(address.Text);
        var row = new AddressRow
        {
            Entry = number,
            FirstPart = _parts.Count,
            Parts = parsed.Parts.Length,
            Tokens = parsed.Tokens,
            TotalWeight = parsed.TotalWeight,
            TextStart = _texts.Count,
            TextLength = bytes.Length,
            Listed = entry.Listed?.DayNumber ?? 0,
            Ended = entry.Ended?.DayNumber ?? int.MaxValue,
            Country = (address.Country ?? parsed.Country) is { } country ? IndexBuilder.PackCountry(country) : (ushort)0,
            List = ListNumber(entry.Id.List.Value),
        };
        _texts.AddRange(bytes);
        foreach (ref readonly var part in parsed.Parts.AsSpan())
        {
            var word = WordOf(part);
            _postings[word].Add(_addresses.Count);
            _parts.Add(new AddressPartRow(word, (ushort)part.Weight, part.Kind, part.Cover));
        }

        _addresses.Add(row);
    }

    private ushort ListNumber(string code)
    {
        var number = _lists.IndexOf(code);
        if (number < 0)
        {
            number = _lists.Count;
            _lists.Add(code);
        }

        return checked((ushort)number);
    }

    private int WordOf(in AddressPart part)
    {
        var key = (part.IsNumber, part.Features.Span != 0, part.Text);
        if (_numbers.TryGetValue(key, out var word))
        {
            return word;
        }

        word = _words.Count;
        _numbers.Add(key, word);
        _words.Add(new AddressWordRow { Features = part.Features, Start = _characters.Count, Length = part.Text.Length, IsNumber = part.IsNumber ? 1 : 0 });
        _characters.AddRange(part.Text);
        _postings.Add([]);
        AddressKeys.Write(part, _room);
        foreach (var found in _room)
        {
            _keys.Add(new AddressKey(found, word));
        }

        return word;
    }
}
