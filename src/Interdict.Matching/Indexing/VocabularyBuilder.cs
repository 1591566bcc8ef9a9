using System.Runtime.InteropServices;
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

    public List<Features> Features { get; private set; } = [];

    public List<char> Characters { get; private set; } = [];

    private List<int> _weights = [];

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

    /// <summary>Adds initials as a word of their own: one letter off are other initials, and they sound like nothing.</summary>
    public int AddAcronym(ReadOnlySpan<char> text)
    {
        // No word in Latin letters is of the other alphabets, so that initials never share a number with a word.
        var before = Features.Count;
        var unit = Add(text, Alphabet.Other, TokenRole.Core, 0, Lexicon.Find(text).Rarity, span: false);
        if (unit == before)
        {
            Features[unit] = Features[unit] with { Editable = 0, Skeleton = 0 };
        }

        return unit;
    }

    /// <summary>
    /// Numbers the units anew, in the alphabetical order of their first letters: words that begin alike are then compared one after the other, and what is known of
    /// their beginning need not be found again. Nothing can be added after it.
    /// </summary>
    /// <returns>The new number of each old one.</returns>
    public int[] Sort()
    {
        var keys = new ulong[Features.Count];
        var order = new int[keys.Length];
        for (var unit = 0; unit < keys.Length; unit++)
        {
            keys[unit] = FirstLetters(TextOf(unit));
            order[unit] = unit;
        }

        Array.Sort(keys, order);
        var ranks = new int[order.Length];
        var features = new List<Features>(order.Length);
        var characters = new List<char>(Characters.Count);
        var weights = new List<int>(order.Length);
        foreach (var unit in order)
        {
            ranks[unit] = features.Count;
            features.Add(Features[unit] with { Start = characters.Count });
            characters.AddRange(TextOf(unit));
            weights.Add(_weights[unit]);
        }

        _numbers.Clear();
        (Features, Characters, _weights) = (features, characters, weights);
        return ranks;
    }

    private ReadOnlySpan<char> TextOf(int unit) => CollectionsMarshal.AsSpan(Characters).Slice(Features[unit].Start, Features[unit].Length);

    /// <summary>The key by which units are in order. Latin letters are what there is most of; of others, the low bits do.</summary>
    public static ulong FirstLetters(ReadOnlySpan<char> text)
    {
        var key = 0ul;
        for (var i = 0; i < sizeof(ulong); i++)
        {
            key = (key << 8) | (i < text.Length ? (byte)text[i] : (byte)0);
        }

        return key;
    }
}
