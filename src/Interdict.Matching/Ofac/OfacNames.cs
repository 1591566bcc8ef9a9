using System.Text;

namespace Interdict.Matching.Ofac;

/// <summary>
/// All names of an index as <c>ofac@1</c> reads them: every distinct part once, so that a query's parts are compared with each of them once, and the names as
/// lists of parts. Made at the first search by this algorithm, for few ask for it. Immutable.
/// </summary>
internal sealed class OfacNames
{
    private readonly char[] _characters;
    private readonly int[] _textOffsets, _parts, _partOffsets;
    private readonly int[] _wordOffsets;
    private readonly char[] _words;

    public OfacNames(NameIndex index)
    {
        var name = new OfacName();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var byText = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        List<char> characters = [], words = [];
        List<int> textOffsets = [0], wordOffsets = [0], partOffsets = [0], parts = [];
        var room = new char[1024];
        for (var i = 0; i < index.NameCount; i++)
        {
            var bytes = index.NameBytes.Slice(index.NameOffsets[i], index.NameOffsets[i + 1] - index.NameOffsets[i]);
            room = room.Length < bytes.Length ? new char[bytes.Length] : room;
            name.Read(room.AsSpan(0, Encoding.UTF8.GetChars(bytes, room)));
            characters.AddRange(name.Whole);
            textOffsets.Add(characters.Count);
            for (var part = 0; part < name.Count; part++)
            {
                if (!byText.TryGetValue(name[part], out var number))
                {
                    number = numbers.Count;
                    byText[name[part]] = number;
                    words.AddRange(name[part]);
                    wordOffsets.Add(words.Count);
                }

                parts.Add(number);
            }

            partOffsets.Add(parts.Count);
        }

        (_characters, _words) = ([.. characters], [.. words]);
        (_textOffsets, _wordOffsets, _partOffsets, _parts) = ([.. textOffsets], [.. wordOffsets], [.. partOffsets], [.. parts]);
    }

    /// <summary>How many distinct parts there are.</summary>
    public int WordCount => _wordOffsets.Length - 1;

    /// <summary>One distinct part.</summary>
    public ReadOnlySpan<char> Word(int word) => _words.AsSpan(_wordOffsets[word].._wordOffsets[word + 1]);

    /// <summary>The whole of a name, by its place among all names of the index.</summary>
    public ReadOnlySpan<char> Whole(int name) => _characters.AsSpan(_textOffsets[name].._textOffsets[name + 1]);

    /// <summary>The distinct parts that a name is made of.</summary>
    public ReadOnlySpan<int> PartsOf(int name) => _parts.AsSpan(_partOffsets[name].._partOffsets[name + 1]);
}
