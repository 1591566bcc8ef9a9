namespace Interdict.Names;

/// <summary>
/// A source word made ready to be compared with many Latin ones: every spelling of every chunk of it, found by its letters. The alignment then goes along the
/// Latin word, column by column, and asks at each place only for what begins there. Reused; allocates only to grow.
/// </summary>
internal sealed class CompiledSource
{
    /// <summary>Letters beyond these are not looked at.</summary>
    public const int MostLetters = 48;

    private const int ShortLetters = 2, ShortCodes = 1 << (ShortLetters * TranscriptionModel.LetterBits);

    private readonly char[] _text = new char[NameAnalyzer.LongestToken * 2];
    private readonly int[] _empty = new int[MostLetters * TranscriptionModel.MostChunk];
    private readonly int[] _least = new int[26];
    // What a letter costs at least that is left out or written as nothing.
    private readonly int[] _skips = new int[MostLetters];
    // The steps of a spelling: of one or two letters by its code, of more by a hash, and a bit for each hash that there is.
    private readonly int[] _short = new int[ShortCodes];
    private ulong _longCodes;
    // For each letter of the source: what it costs at least without a letter of the Latin word, and the letters it may be written with, the cheapest first.
    private readonly int[] _leastWithout = new int[MostLetters];
    private readonly int[] _optionsFrom = new int[MostLetters + 1];
    private Option[] _options = new Option[512];
    private int[] _slots = new int[1024];
    private Step[] _steps = new Step[512];
    // What it costs at least to have written so many letters of the source (row) in so many of the Latin word (column); columns are kept from word to word.
    private readonly char[] _latin = new char[NameAnalyzer.LongestToken * 2];
    private readonly int[] _columnLeast = new int[(NameAnalyzer.LongestToken * 2) + 1];
    private int[] _best = new int[512];
    private int _latinLength;
    private int _columnCount;
    private int _stepCount;
    private int _textLength = -1;
    private int _length;
    private bool _hasLongEmpty;
    private int _longestSpelling;
    private Alphabet _alphabet;

    public TranscriptionModel Model { get; private set; } = null!;

    /// <summary>The least that a Latin letter costs, whatever of the word it is written for; what a spelling costs is shared out by what its letters tell.</summary>
    public ReadOnlySpan<int> Least => _least;

    public bool IsEmpty => _length == 0;

    /// <summary>
    /// The least that the source's letters cost together in a Latin word of these letters, wherever they stand in it: each is left out, or written with letters that
    /// the word has; what a chunk of them costs is shared out among its letters, rounded down. Once it is more than the limit, no more is added.
    /// </summary>
    /// <param name="letters">A bit for each of a-z that the word has, a the lowest.</param>
    /// <param name="limit">What it may cost.</param>
    public int LeastWith(uint letters, int limit)
    {
        var sum = 0;
        for (var at = 0; at < _length && sum <= limit; at++)
        {
            var least = _leastWithout[at];
            for (var i = _optionsFrom[at]; i < _optionsFrom[at + 1]; i++)
            {
                ref readonly var option = ref _options[i];
                if (option.Cost >= least)
                {
                    break;
                }

                if ((option.Letters & ~letters) == 0)
                {
                    least = option.Cost;
                    break;
                }
            }

            sum += least;
        }

        return sum;
    }

    /// <summary>Makes <see cref="LeastWith"/> ready.</summary>
    public void Weigh()
    {
        var count = 0;
        for (var at = 0; at < _length; at++)
        {
            _optionsFrom[at] = count;
            _leastWithout[at] = _skips[at];
            for (var i = 0; i < _stepCount; i++)
            {
                ref readonly var step = ref _steps[i];
                if (step.From <= at && at < step.To)
                {
                    if (count == _options.Length)
                    {
                        Array.Resize(ref _options, _options.Length * 2);
                    }

                    // Insertion: the cheapest first.
                    var option = new Option(LettersOf(step.Code), step.Cost / (step.To - step.From));
                    var place = count++;
                    for (; place > _optionsFrom[at] && _options[place - 1].Cost > option.Cost; place--)
                    {
                        _options[place] = _options[place - 1];
                    }

                    _options[place] = option;
                }
            }

            // Written as nothing, together with a neighbor.
            for (var length = 2; length <= TranscriptionModel.MostChunk; length++)
            {
                for (var from = Math.Max(0, at - length + 1); from <= at; from++)
                {
                    _leastWithout[at] = Math.Min(_leastWithout[at], _empty[(from * TranscriptionModel.MostChunk) + length - 1] / length);
                }
            }
        }

        _optionsFrom[_length] = count;
    }

    public void Compile(Alphabet alphabet, ReadOnlySpan<char> text)
    {
        if (alphabet == _alphabet && _textLength >= 0 && text.SequenceEqual(_text.AsSpan(0, _textLength)))
        {
            return;
        }

        Model = TranscriptionModel.Of(alphabet)!;
        _alphabet = alphabet;
        _textLength = Math.Min(text.Length, _text.Length);
        text[.._textLength].CopyTo(_text);
        _short.AsSpan().Clear();
        _slots.AsSpan().Clear();
        _stepCount = 0;
        _columnCount = 0;
        _longestSpelling = 0;
        _longCodes = 0;
        _hasLongEmpty = false;
        _skips.AsSpan().Fill(Transcription.SkipSource);
        _empty.AsSpan().Fill(Transcription.Never);
        _least.AsSpan().Fill(Transcription.SkipLatin);
        Span<char> room = stackalloc char[MostLetters];
        var letters = TranscriptionModel.Letters(alphabet, text, room);
        _length = letters.Length;
        for (var at = 0; at < letters.Length; at++)
        {
            for (var length = 1; length <= Model.LongestChunk && at + length <= letters.Length; length++)
            {
                AddChunk(at, length, Model.SpellingsOf(Model.Find(letters.Slice(at, length))));
            }
        }
    }

    /// <summary>
    /// The cheapest way to write the source in these letters; more than the limit where there is none within it. What is known of the letters that the word before
    /// began with too is kept: words in alphabetical order cost little more than what they end in.
    /// </summary>
    public int Cost(ReadOnlySpan<char> latin, int limit)
    {
        int m = latin.Length, column = _length + 1;
        var known = Math.Min(_columnCount, latin.CommonPrefixLength(_latin.AsSpan(0, _latinLength)) + 1);
        latin.CopyTo(_latin);
        _latinLength = m;
        if ((m + 1) * column > _best.Length)
        {
            _best = new int[(m + 1) * column];
            known = 0;
        }

        var idle = 0;
        var left = limit;
        foreach (var c in latin)
        {
            left -= _least[c - 'a'];
        }

        // What the letters still to come cost at least is not left to spend.
        for (var j = 0; ; j++)
        {
            if (j >= known)
            {
                _columnLeast[j] = Fill(latin[..j], column);
                known = j + 1;
            }

            idle = _columnLeast[j] <= left ? 0 : idle + 1;
            if (j == m || idle >= Math.Max(1, _longestSpelling))
            {
                _columnCount = known;
                return j == m ? _best[(m * column) + _length] : Transcription.Never;
            }

            left += _least[latin[j] - 'a'];
        }
    }

    // Fills the column after these letters, from those before it; returns the least in it.
    private int Fill(ReadOnlySpan<char> latin, int column)
    {
        var j = latin.Length;
        var here = _best.AsSpan(j * column, column);
        if (j == 0)
        {
            here.Fill(Transcription.Never);
            here[0] = 0;
            return Skip(here);
        }

        var before = _best.AsSpan((j - 1) * column, column);
        for (var i = 0; i < here.Length; i++)
        {
            here[i] = before[i] + Transcription.SkipLatin;
        }

        var code = 0;
        var longest = Math.Min(_longestSpelling, j);
        for (var length = 1; length <= longest; length++)
        {
            code = TranscriptionModel.Prepend(latin[j - length], code, length - 1);
            if (length > ShortLetters && (_longCodes & LongBit(code)) == 0)
            {
                continue;
            }

            before = _best.AsSpan((j - length) * column, column);
            for (var step = Head(code); step != 0;)
            {
                ref readonly var taken = ref _steps[step - 1];
                here[taken.To] = Math.Min(here[taken.To], before[taken.From] + taken.Cost);
                step = taken.Next;
            }
        }

        return Skip(here);
    }

    // Goes on in one column without a Latin letter: source letters left out, or written as nothing. Returns the least in it.
    private int Skip(Span<int> here)
    {
        var cost = here[0];
        var least = cost;
        for (var i = 0; i + 1 < here.Length; i++)
        {
            for (var length = 2; _hasLongEmpty && length <= TranscriptionModel.MostChunk && i + length < here.Length; length++)
            {
                ref var to = ref here[i + length];
                to = Math.Min(to, cost + _empty[(i * TranscriptionModel.MostChunk) + length - 1]);
            }

            cost = Math.Min(here[i + 1], cost + _skips[i]);
            here[i + 1] = cost;
            least = Math.Min(least, cost);
        }

        return least;
    }

    private void AddChunk(int at, int length, ReadOnlySpan<TranscriptionModel.Spelling> spellings)
    {
        foreach (ref readonly var spelling in spellings)
        {
            if (spelling.Length == 0)
            {
                ref var empty = ref length == 1 ? ref _skips[at] : ref _empty[(at * TranscriptionModel.MostChunk) + length - 1];
                empty = Math.Min(empty, spelling.Cost);
                _hasLongEmpty |= length > 1;
                continue;
            }

            ShareOut(spelling);
            if (_stepCount == _steps.Length)
            {
                Grow();
            }

            _longestSpelling = Math.Max(_longestSpelling, spelling.Length);
            _longCodes |= spelling.Length > ShortLetters ? LongBit(spelling.Code) : 0;
            ref var head = ref Head(spelling.Code);
            _steps[_stepCount] = new Step(spelling.Code, head, (byte)at, (byte)(at + length), spelling.Cost);
            head = ++_stepCount;
        }
    }

    private void ShareOut(in TranscriptionModel.Spelling spelling)
    {
        var told = 0;
        for (var code = spelling.Code; code != 0; code >>= TranscriptionModel.LetterBits)
        {
            told += Model.LetterTenths(TranscriptionModel.LastOf(code));
        }

        for (var code = spelling.Code; code != 0; code >>= TranscriptionModel.LetterBits)
        {
            var letter = TranscriptionModel.LastOf(code);
            ref var least = ref _least[letter - 'a'];
            least = Math.Min(least, told == 0 ? 0 : spelling.Cost * Model.LetterTenths(letter) / told);
        }
    }

    private static ulong LongBit(int code) => 1ul << (int)((uint)code * 0x9E3779B1u >> 26);

    // Where the steps of a spelling begin; 0 where there are none yet.
    private ref int Head(int code)
    {
        if (code < ShortCodes)
        {
            return ref _short[code];
        }

        var mask = _slots.Length - 1;
        var slot = (int)((uint)code * 0x9E3779B1u >> 12) & mask;
        while (_slots[slot] != 0 && _steps[_slots[slot] - 1].Code != code)
        {
            slot = (slot + 1) & mask;
        }

        return ref _slots[slot];
    }

    private void Grow()
    {
        Array.Resize(ref _steps, _steps.Length * 2);
        _slots = new int[_steps.Length * 2];
        _short.AsSpan().Clear();
        for (var i = 0; i < _stepCount; i++)
        {
            ref var head = ref Head(_steps[i].Code);
            _steps[i] = _steps[i] with { Next = head };
            head = i + 1;
        }
    }

    private static uint LettersOf(int code)
    {
        var letters = 0u;
        for (; code != 0; code >>= TranscriptionModel.LetterBits)
        {
            letters |= 1u << (TranscriptionModel.LastOf(code) - 'a');
        }

        return letters;
    }

    private readonly record struct Option(uint Letters, int Cost);

    private readonly record struct Step(int Code, int Next, byte From, byte To, byte Cost);
}
