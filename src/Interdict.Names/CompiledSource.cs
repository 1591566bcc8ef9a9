namespace Interdict.Names;

/// <summary>
/// A source word made ready to be compared with many Latin ones: every spelling of every chunk of it, found by its letters. The alignment then goes along the
/// Latin word, column by column, and asks at each place only for what begins there. Reused; allocates only to grow.
/// </summary>
internal sealed class CompiledSource
{
    /// <summary>Letters beyond these are not looked at.</summary>
    public const int MostLetters = 48;

    private readonly char[] _text = new char[NameAnalyzer.LongestToken * 2];
    private readonly int[] _empty = new int[MostLetters * TranscriptionModel.MostChunk];
    private readonly int[] _least = new int[26];
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
    private bool _hasEmpty;
    private Alphabet _alphabet;

    public TranscriptionModel Model { get; private set; } = null!;

    /// <summary>The least that a Latin letter costs, whatever of the word it is written for; what a spelling costs is shared out by what its letters tell.</summary>
    public ReadOnlySpan<int> Least => _least;

    public bool IsEmpty => _length == 0;

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
        for (var i = 0; i < _stepCount; i++)
        {
            _slots[_steps[i].Slot] = 0;
        }

        _stepCount = 0;
        _columnCount = 0;
        _hasEmpty = false;
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
            if (j == m || idle >= TranscriptionModel.LongestSpelling)
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
        var longest = Math.Min(TranscriptionModel.LongestSpelling, j);
        for (var length = 1; length <= longest; length++)
        {
            code = TranscriptionModel.Prepend(latin[j - length], code, length - 1);
            for (var step = _slots[Slot(code)]; step != 0; step = _steps[step - 1].Next)
            {
                ref readonly var taken = ref _steps[step - 1];
                here[taken.To] = Math.Min(here[taken.To], _best[((j - length) * column) + taken.From] + taken.Cost);
            }
        }

        return Skip(here);
    }

    // Goes on in one column without a Latin letter: source letters left out, or written as nothing. Returns the least in it.
    private int Skip(Span<int> here)
    {
        var least = here[0];
        for (var i = 0; i + 1 < here.Length; i++)
        {
            here[i + 1] = Math.Min(here[i + 1], here[i] + Transcription.SkipSource);
            for (var length = 1; _hasEmpty && length <= TranscriptionModel.MostChunk && i + length < here.Length; length++)
            {
                ref var to = ref here[i + length];
                to = Math.Min(to, here[i] + _empty[(i * TranscriptionModel.MostChunk) + length - 1]);
            }

            least = Math.Min(least, here[i + 1]);
        }

        return least;
    }

    private void AddChunk(int at, int length, ReadOnlySpan<TranscriptionModel.Spelling> spellings)
    {
        foreach (ref readonly var spelling in spellings)
        {
            if (spelling.Length == 0)
            {
                _hasEmpty = true;
                ref var empty = ref _empty[(at * TranscriptionModel.MostChunk) + length - 1];
                empty = Math.Min(empty, spelling.Cost);
                continue;
            }

            ShareOut(spelling);
            if (_stepCount == _steps.Length)
            {
                Grow();
            }

            var slot = Slot(spelling.Code);
            _steps[_stepCount] = new Step(spelling.Code, slot, _slots[slot], (byte)at, (byte)(at + length), spelling.Cost);
            _slots[slot] = ++_stepCount;
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

    private int Slot(int code)
    {
        var mask = _slots.Length - 1;
        var slot = (int)((uint)code * 0x9E3779B1u >> 12) & mask;
        while (_slots[slot] != 0 && _steps[_slots[slot] - 1].Code != code)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        Array.Resize(ref _steps, _steps.Length * 2);
        _slots = new int[_steps.Length * 2];
        for (var i = 0; i < _stepCount; i++)
        {
            var slot = Slot(_steps[i].Code);
            _steps[i] = _steps[i] with { Slot = slot, Next = _slots[slot] };
            _slots[slot] = i + 1;
        }
    }

    private readonly record struct Step(int Code, int Slot, int Next, byte From, byte To, byte Cost);
}
