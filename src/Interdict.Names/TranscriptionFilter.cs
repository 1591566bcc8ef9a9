using System.Numerics;

namespace Interdict.Names;

/// <summary>
/// Tells from the letters that a Latin word has, and from its length, that it can be no transcription of a given source word, without a look at the word:
/// each letter costs at least what it costs at the source's cheapest, and all of them together must leave the share that <see cref="Transcription"/> asks for;
/// and the source's letters cost at least what they do where each is written with any letters that the word has.
/// Never says no to a transcription. Not safe for two threads at once; reused, it allocates nothing.
/// </summary>
public sealed class TranscriptionFilter
{
    private const int Part = TranscriptionModel.LetterPart, Parts = TranscriptionModel.LetterParts;

    // For any set of letters of one third of the alphabet, how far the most that they can leave lies above what they must.
    private readonly int[] _sums = new int[Parts << Part];
    private readonly CompiledSource _source = new();
    private TranscriptionModel _model = null!;
    private int _mostOfLetter;

    /// <summary>Makes ready for a source word; false where its alphabet has no model, and then nothing may be asked.</summary>
    /// <param name="alphabet">The word's alphabet.</param>
    /// <param name="word">Its characters.</param>
    public bool Set(Alphabet alphabet, ReadOnlySpan<char> word)
    {
        if (TranscriptionModel.Of(alphabet) is not { } model)
        {
            return false;
        }

        _source.Compile(alphabet, word);
        _source.Weigh();
        _model = model;
        _mostOfLetter = int.MinValue;
        Span<int> surplus = stackalloc int[Parts * Part];
        surplus.Clear();
        for (var letter = 0; letter < _source.Least.Length; letter++)
        {
            surplus[letter] = ((1000 - Transcription.LeastShare) * model.LetterTenths((char)('a' + letter))) - (1000 * _source.Least[letter]);
            _mostOfLetter = Math.Max(_mostOfLetter, surplus[letter]);
        }

        for (var part = 0; part < Parts; part++)
        {
            for (var set = 1; set < 1 << Part; set++)
            {
                _sums[(part << Part) | set] = _sums[(part << Part) | (set & (set - 1))] + surplus[(part * Part) + BitOperations.TrailingZeroCount(set)];
            }
        }

        return true;
    }

    /// <summary>Whether a word of these letters may be a transcription of the source word.</summary>
    /// <param name="letters">A bit for each of a-z that it has, a the lowest.</param>
    /// <param name="length">How many letters it has.</param>
    public bool MayBe(uint letters, int length)
    {
        const uint Mask = (1 << Part) - 1;
        uint one = letters & Mask, two = (1 << Part) | (letters >> Part & Mask), three = (2 << Part) | (letters >> (2 * Part) & Mask);
        var repeated = length - BitOperations.PopCount(letters);
        if (_sums[one] + _sums[two] + _sums[three] + (repeated * _mostOfLetter) < 0)
        {
            return false;
        }

        // Whether the source's letters can be written with these for what the word's letters, at most, tell.
        var told = _model.Told;
        var most = _model.MostTold;
        var tenths = told[(int)one] + told[(int)two] + told[(int)three] + (repeated * Math.Max(most[(int)one], Math.Max(most[(int)two], most[(int)three])));
        var limit = tenths * (1000 - Transcription.LeastShare) / 1000;
        return _source.LeastWith(letters, limit) <= limit;
    }
}
