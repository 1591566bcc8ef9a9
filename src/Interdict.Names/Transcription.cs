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

    private const int SkipSource = 60, SkipLatin = 80;
    private const int LeastGain = 50, LeastShare = 250;
    private const int LongestSource = 48;
    private const int MostPerLetter = 4;

    [ThreadStatic]
    private static CompiledSource? _source;

    /// <summary>Whether tokens of these two alphabets may be transcriptions of each other: one is Latin or as good as Latin, the other has a model.</summary>
    public static bool Relates(Alphabet one, Alphabet other) =>
        one != other && ((IsLatin(one) && HasModel(other)) || (IsLatin(other) && HasModel(one)));

    /// <summary>Whether a token of this alphabet is the Latin side.</summary>
    public static bool IsLatin(Alphabet alphabet) => alphabet is Alphabet.Latin or Alphabet.Romanized or Alphabet.Korean;

    /// <summary>Writes the keys under which a token and its transcription find each other; returns how many. None for an alphabet without a model.</summary>
    /// <param name="alphabet">The token's alphabet.</param>
    /// <param name="text">Its characters.</param>
    /// <param name="keys">Room for <see cref="MostKeys"/>.</param>
    public static int WriteKeys(Alphabet alphabet, ReadOnlySpan<char> text, Span<uint> keys)
    {
        if (alphabet != Alphabet.Hangul)
        {
            return IsLatin(alphabet) || HasModel(alphabet) ? Skeletons.Write(alphabet, text, keys) : 0;
        }

        Span<char> jamo = stackalloc char[LongestSource];
        return Skeletons.Write(alphabet, jamo[..Jamo.Decompose(text, jamo)], keys);
    }

    /// <summary>How good a transcription the one token is of the other, in thousandths; 0 where it is none or where they share no key.</summary>
    public static int Likeness(Alphabet one, ReadOnlySpan<char> oneText, Alphabet other, ReadOnlySpan<char> otherText)
    {
        if (!Relates(one, other))
        {
            return 0;
        }

        var likeness = IsLatin(other) ? Align(one, oneText, otherText) : Align(other, otherText, oneText);
        return likeness > 0 && ShareKey(one, oneText, other, otherText) ? likeness : 0;
    }

    private static bool HasModel(Alphabet alphabet) => alphabet is Alphabet.Arabic or Alphabet.Hebrew or Alphabet.Hangul or Alphabet.Kana or Alphabet.Cyrillic or Alphabet.Pinyin;

    private static bool ShareKey(Alphabet one, ReadOnlySpan<char> oneText, Alphabet other, ReadOnlySpan<char> otherText)
    {
        Span<uint> keys = stackalloc uint[MostKeys];
        Span<uint> others = stackalloc uint[MostKeys];
        keys = keys[..WriteKeys(one, oneText, keys)];
        others = others[..WriteKeys(other, otherText, others)];
        return keys.ContainsAny(others);
    }

    private static int Align(Alphabet alphabet, ReadOnlySpan<char> sourceText, ReadOnlySpan<char> latin)
    {
        // A letter of the source gives at most three of the other side, and there is one for nearly every sound: words of other lengths need no look.
        if (latin.Length > (MostPerLetter * sourceText.Length) + 1 || sourceText.Length > (MostPerLetter * latin.Length) + 1)
        {
            return 0;
        }

        var source = _source ??= new CompiledSource();
        var model = source.Compile(alphabet, sourceText);
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
        if (source.Length == 0 || limit <= 0)
        {
            return 0;
        }

        var cost = Cost(model, source, latin, limit);
        return cost > limit ? 0 : Likeness(information - cost, information);
    }

    private static int Likeness(int gain, int information)
    {
        var share = gain * 1000 / information;
        return Math.Min(Math.Min(1000 - ((1000 - share) * 45 / 100), 550 + (3 * gain)), MostLikeness);
    }

    // The cheapest way to write the source in these letters; more than the limit where there is none within it.
    private static int Cost(TranscriptionModel model, CompiledSource source, ReadOnlySpan<char> latin, int limit)
    {
        int n = source.Length, m = latin.Length, row = m + 1;
        Span<int> best = stackalloc int[(n + 1) * row];
        best.Fill(int.MaxValue);
        best[0] = 0;
        Span<int> codes = stackalloc int[(TranscriptionModel.LongestSpelling + 1) * row];
        for (var j = 0; j < m; j++)
        {
            for (var length = 1; length <= TranscriptionModel.LongestSpelling && j + length <= m; length++)
            {
                codes[(j * (TranscriptionModel.LongestSpelling + 1)) + length] = TranscriptionModel.Pack(latin.Slice(j, length));
            }
        }

        var spellings = model.Spellings;
        var idle = 0;
        for (var i = 0; i < n; i++)
        {
            var reached = false;
            for (var j = 0; j <= m; j++)
            {
                var here = best[(i * row) + j];
                if (here > limit)
                {
                    continue;
                }

                reached = true;
                Lower(ref best[((i + 1) * row) + j], here + SkipSource);
                if (j < m)
                {
                    Lower(ref best[(i * row) + j + 1], here + SkipLatin);
                }

                var at = codes.Slice(j * (TranscriptionModel.LongestSpelling + 1), TranscriptionModel.LongestSpelling + 1);
                for (var length = 1; length <= model.LongestChunk && i + length <= n; length++)
                {
                    var (first, count) = source.SpellingsOf(i, length);
                    var to = ((i + length) * row) + j;
                    foreach (var spelling in spellings.Slice(first, count))
                    {
                        if (at[spelling.Length] == spelling.Code && j + spelling.Length <= m)
                        {
                            Lower(ref best[to + spelling.Length], here + spelling.Cost);
                        }
                    }
                }
            }

            // Chunks leap over rows; where none of the rows that they leap from is within the limit, nothing goes on.
            idle = reached ? 0 : idle + 1;
            if (idle >= model.LongestChunk)
            {
                return int.MaxValue;
            }
        }

        for (var j = 0; j < m; j++)
        {
            Lower(ref best[(n * row) + j + 1], best[(n * row) + j] is var here && here <= limit ? here + SkipLatin : int.MaxValue);
        }

        return best[(n * row) + m];
    }

    private static void Lower(ref int best, int cost) => best = Math.Min(best, cost);

    /// <summary>A source word with the places of its chunks' spellings. Kept from call to call: a search compares one word with many.</summary>
    private sealed class CompiledSource
    {
        private readonly (int First, int Count)[] _places = new (int, int)[LongestSource * 3];
        private readonly char[] _text = new char[NameAnalyzer.LongestToken * 2];
        private int _textLength = -1;
        private Alphabet _alphabet;
        private TranscriptionModel? _model;

        public int Length { get; private set; }

        public (int First, int Count) SpellingsOf(int at, int length) => _places[(at * 3) + length - 1];

        public TranscriptionModel Compile(Alphabet alphabet, ReadOnlySpan<char> text)
        {
            if (_model is not null && alphabet == _alphabet && text.SequenceEqual(_text.AsSpan(0, Math.Max(0, _textLength))))
            {
                return _model;
            }

            _model = TranscriptionModel.Of(alphabet)!;
            _alphabet = alphabet;
            _textLength = Math.Min(text.Length, _text.Length);
            text[.._textLength].CopyTo(_text);
            Span<char> letters = stackalloc char[LongestSource];
            if (alphabet == Alphabet.Hangul)
            {
                Length = Jamo.Decompose(text, letters);
            }
            else
            {
                Length = Math.Min(text.Length, LongestSource);
                text[..Length].CopyTo(letters);
            }

            for (var i = 0; i < Length; i++)
            {
                for (var length = 1; length <= 3; length++)
                {
                    _places[(i * 3) + length - 1] = length <= _model.LongestChunk && i + length <= Length ? _model.Find(letters.Slice(i, length)) : default;
                }
            }

            return _model;
        }
    }
}
