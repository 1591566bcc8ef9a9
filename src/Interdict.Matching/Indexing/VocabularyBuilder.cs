using Interdict.Matching.Relations;
using Interdict.Names;

namespace Interdict.Matching.Indexing;

/// <summary>Gives every distinct unit (token text with its role, or span text) a number.</summary>
internal sealed class VocabularyBuilder
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numbersByKey;
    private readonly char[] _key = new char[NameAnalyzer.LongestToken + 8];

    public VocabularyBuilder() => _numbersByKey = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public List<Features> Features { get; } = [];

    public List<char> Characters { get; } = [];

    private readonly List<int> _weights = [];

    /// <summary>What a token weighs; what a span weighs at most, of all the forms that it stands in.</summary>
    public int WeightOf(int unit) => _weights[unit];

    /// <summary>A span weighs what its tokens do, and they have their roles from the form.</summary>
    public void NoteWeight(int span, int weight) => _weights[span] = Math.Max(_weights[span], weight);

    public int Add(ReadOnlySpan<char> text, Alphabet alphabet, TokenRole role, int @class, int rarity, bool span)
    {
        // A span differs from a token of the same letters, and so does a token in another role or read from another alphabet.
        _key[0] = (char)(((int)alphabet << 8) | (span ? '*' : 'A' + (int)role));
        text.CopyTo(_key.AsSpan(1));
        var key = _key.AsSpan(0, text.Length + 1);
        if (_numbersByKey.TryGetValue(key, out var number))
        {
            return number;
        }

        number = Features.Count;
        if (number == BucketEntry.MostUnits)
        {
            throw new InvalidOperationException($"a corpus holds at most {BucketEntry.MostUnits} distinct words");
        }

        _numbersByKey[key] = number;
        Features.Add(Relations.Features.Of(text, Characters.Count, alphabet, role, @class, rarity, span));
        Characters.AddRange(text);
        _weights.Add(span ? 0 : Scoring.ScoringTable.Weight(role, rarity));
        return number;
    }
}
