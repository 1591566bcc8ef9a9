namespace Interdict.Names;

/// <summary>
/// Whether a word in Latin letters is a transcription of a word in another alphabet, and how good a one. Arabic leaves out vowels, Chinese puts them in,
/// Korean and Japanese have fewer sounds: no romanization is right, so the letters of both sides are aligned by what they cost together.
/// <para>The likeness comes from two measures in tenths of a bit: the <i>gain</i>, by how much the source explains the Latin letters better than their own
/// commonness does, and its share of all that the Latin letters say. A good transcription of a long word has a high share and a high gain; a short
/// word cannot gain much, and so is never quite sure.</para>
/// Safe for many threads. Allocates nothing after a thread's first call.
/// </summary>
public static class Transcription
{
    /// <summary>The most keys that <see cref="WriteKeys"/> writes.</summary>
    public const int MostKeys = Skeletons.MostKeys;

    /// <summary>No transcription is liker than this: another word may be written the same way.</summary>
    public const int MostLikeness = 960;

    /// <summary>What a letter costs that is left out.</summary>
    internal const int SkipSource = 60, SkipLatin = 80;

    /// <summary>More than anything costs, and far from overflow.</summary>
    internal const int Never = 1 << 28;

    internal const int LeastShare = 280;

    private const int LeastGain = 50;
    private const int LongestLatin = NameAnalyzer.LongestToken * 2;
    private const int MostPerLetter = 4;

    [ThreadStatic]
    private static CompiledSource? _source;

    [ThreadStatic]
    private static CompiledLatin?[]? _latin;

    /// <summary>Whether tokens of these two alphabets may be transcriptions of each other: one is Latin or as good as Latin, the other has a model.</summary>
    public static bool Relates(Alphabet one, Alphabet other) =>
        one != other && ((IsLatin(one) && HasModel(other)) || (IsLatin(other) && HasModel(one)));

    /// <summary>Whether a token of this alphabet is the Latin side.</summary>
    public static bool IsLatin(Alphabet alphabet) => alphabet is Alphabet.Latin or Alphabet.Romanized or Alphabet.Korean;

    /// <summary>Writes the keys under which a token and its transcription find each other; returns how many. None for an alphabet without a model.</summary>
    /// <param name="alphabet">The token's alphabet.</param>
    /// <param name="text">Its characters.</param>
    /// <param name="asked">Whether the keys under which it asks are wanted, or those under which it is held.</param>
    /// <param name="keys">Room for <see cref="MostKeys"/>.</param>
    public static int WriteKeys(Alphabet alphabet, ReadOnlySpan<char> text, bool asked, Span<uint> keys)
    {
        if (alphabet != Alphabet.Hangul)
        {
            return IsLatin(alphabet) || HasModel(alphabet) ? Skeletons.Write(alphabet, text, asked, keys) : 0;
        }

        Span<char> jamo = stackalloc char[CompiledSource.MostLetters];
        return Skeletons.Write(alphabet, jamo[..Jamo.Decompose(text, jamo)], asked, keys);
    }

    /// <summary>
    /// How good a transcription the one token is of the other, in thousandths; 0 where it is none or where they share no key. Quicker where the first token is
    /// that of the call before: what the comparison needs of it is kept.
    /// </summary>
    public static int Likeness(Alphabet one, ReadOnlySpan<char> oneText, Alphabet other, ReadOnlySpan<char> otherText)
    {
        if (!Relates(one, other))
        {
            return 0;
        }

        var likeness = IsLatin(other) ? Align(one, oneText, otherText, sourceStays: true) : Align(other, otherText, oneText, sourceStays: false);
        return likeness > 0 && ShareKey(one, oneText, other, otherText) ? likeness : 0;
    }

    private static bool HasModel(Alphabet alphabet) => alphabet is Alphabet.Arabic or Alphabet.Hebrew or Alphabet.Hangul or Alphabet.Kana or Alphabet.Cyrillic or Alphabet.Pinyin;

    private static bool ShareKey(Alphabet one, ReadOnlySpan<char> oneText, Alphabet other, ReadOnlySpan<char> otherText)
    {
        Span<uint> keys = stackalloc uint[MostKeys];
        Span<uint> others = stackalloc uint[MostKeys];
        keys = keys[..WriteKeys(one, oneText, asked: true, keys)];
        others = others[..WriteKeys(other, otherText, asked: false, others)];
        return keys.ContainsAny(others);
    }

    private static int Align(Alphabet alphabet, ReadOnlySpan<char> sourceText, ReadOnlySpan<char> latin, bool sourceStays)
    {
        // A letter of the source gives at most three of the other side, and there is one for nearly every sound: words of other lengths need no look.
        if (latin.Length > (MostPerLetter * sourceText.Length) + 1 || sourceText.Length > (MostPerLetter * latin.Length) + 1 || latin.Length > LongestLatin)
        {
            return 0;
        }

        var model = TranscriptionModel.Of(alphabet)!;
        var information = 0;
        foreach (var c in latin)
        {
            if (c is < 'a' or > 'z')
            {
                return 0;
            }

            information += model.LetterTenths(c);
        }

        // What the alignment may cost at most for the share and the gain to be enough.
        var limit = Math.Min(information * (1000 - LeastShare) / 1000, information - LeastGain);
        if (limit <= 0)
        {
            return 0;
        }

        var cost = sourceStays ? CostOfSource(alphabet, sourceText, latin, limit) : CostOfLatin(model, alphabet, sourceText, latin, limit);
        return cost > limit ? 0 : Likeness(information - cost, information);
    }

    private static int CostOfSource(Alphabet alphabet, ReadOnlySpan<char> sourceText, ReadOnlySpan<char> latin, int limit)
    {
        var source = _source ??= new CompiledSource();
        source.Compile(alphabet, sourceText);
        var least = 0;
        foreach (var c in latin)
        {
            least += source.Least[c - 'a'];
        }

        return source.IsEmpty || least > limit ? Never : source.Cost(latin, limit);
    }

    private static int CostOfLatin(TranscriptionModel model, Alphabet alphabet, ReadOnlySpan<char> sourceText, ReadOnlySpan<char> latin, int limit)
    {
        Span<char> room = stackalloc char[CompiledSource.MostLetters];
        var source = TranscriptionModel.Letters(alphabet, sourceText, room);
        var compiled = (_latin ??= new CompiledLatin?[(int)Alphabet.Other + 1])[(int)alphabet] ??= new CompiledLatin();
        compiled.Compile(model, latin);
        return source.Length == 0 ? Never : compiled.Cost(source, limit);
    }

    private static int Likeness(int gain, int information)
    {
        var share = gain * 1000 / information;
        return Math.Min(Math.Min(1000 - ((1000 - share) * 45 / 100), 550 + (3 * gain)), MostLikeness);
    }
}
