using System.Numerics;
using System.Runtime.InteropServices;
using Interdict.Names.Tables;

namespace Interdict.Names;

/// <summary>How one alphabet is written in Latin letters: for each chunk of source letters its spellings, and what each costs (<c>transcription-*.txt</c>).</summary>
internal sealed unsafe class TranscriptionModel
{
    /// <summary>A Latin spelling has at most this many letters.</summary>
    public const int LongestSpelling = 5;

    /// <summary>No chunk has more source letters.</summary>
    public const int MostChunk = 3;

    /// <summary>The letters that spellings are made of.</summary>
    public const int LatinLetters = 26;

    /// <summary>Sets of letters are looked up in tables a third of the alphabet at a time.</summary>
    public const int LetterPart = 9, LetterParts = 3;

    /// <summary>What a letter takes in a packed spelling.</summary>
    public const int LetterBits = 5;

    // By alphabet.
    private static readonly TranscriptionModel?[] Models =
    [
        null, null,
        new(TableSection.CyrillicTranscription), new(TableSection.PinyinTranscription), new(TableSection.ArabicTranscription),
        new(TableSection.HebrewTranscription), new(TableSection.HangulTranscription), new(TableSection.KanaTranscription),
        null, null,
    ];

    // A section: the longest chunk, how many chunks and spellings, what each Latin letter tells, where each chunk's spellings begin, the spellings, the chunks.
    private readonly int* _letters;
    private readonly int* _firsts;
    private readonly Spelling* _spellings;
    private readonly KeyMap _chunks;
    private readonly int[] _told = new int[LetterParts << LetterPart];
    private readonly int[] _mostTold = new int[LetterParts << LetterPart];

    private TranscriptionModel(TableSection section)
    {
        var start = (int*)CompiledTables.Section(section);
        LongestChunk = start[0];
        ChunkCount = start[1];
        _letters = start + 3;
        _firsts = _letters + LatinLetters;
        _spellings = (Spelling*)(_firsts + ChunkCount + 1);
        _chunks = new KeyMap((byte*)(_spellings + start[2]));
        for (var at = 1; at < _told.Length; at++)
        {
            var set = at & ((1 << LetterPart) - 1);
            if (set != 0)
            {
                var letter = ((at >> LetterPart) * LetterPart) + BitOperations.TrailingZeroCount(set);
                var tenths = letter < LatinLetters ? _letters[letter] : 0;
                _told[at] = _told[at & (at - 1)] + tenths;
                _mostTold[at] = Math.Max(_mostTold[at & (at - 1)], tenths);
            }
        }
    }

    /// <summary>For each set of letters of each third of the alphabet: what they tell together.</summary>
    public ReadOnlySpan<int> Told => _told;

    /// <summary>For each set of letters of each third of the alphabet: what the most telling of them tells.</summary>
    public ReadOnlySpan<int> MostTold => _mostTold;

    /// <summary>A chunk has at most this many source letters.</summary>
    public int LongestChunk { get; }

    /// <summary>How many chunks there are.</summary>
    public int ChunkCount { get; }

    /// <summary>The spellings of a chunk; none for the number -1.</summary>
    public ReadOnlySpan<Spelling> SpellingsOf(int chunk) => chunk < 0 ? [] : new(_spellings + _firsts[chunk], _firsts[chunk + 1] - _firsts[chunk]);

    /// <summary>The model of an alphabet; <c>null</c> where it has none.</summary>
    public static TranscriptionModel? Of(Alphabet alphabet) => Models[(int)alphabet];

    /// <summary>Up to five Latin letters in 25 bits.</summary>
    public static int Pack(ReadOnlySpan<char> latin)
    {
        var code = 0;
        foreach (var c in latin)
        {
            code = Append(code, c);
        }

        return code;
    }

    /// <summary>A packed spelling with one more letter.</summary>
    public static int Append(int code, char letter) => (code << LetterBits) | (letter - 'a' + 1);

    /// <summary>A packed spelling with one more letter before those that it has.</summary>
    public static int Prepend(char letter, int code, int length) => ((letter - 'a' + 1) << (LetterBits * length)) | code;

    /// <summary>The last letter of a packed spelling.</summary>
    public static char LastOf(int code) => (char)('a' + (code & ((1 << LetterBits) - 1)) - 1);

    /// <summary>A word's letters as the models of its alphabet have them: Hangul as jamo; no more than there is room for.</summary>
    public static ReadOnlySpan<char> Letters(Alphabet alphabet, ReadOnlySpan<char> text, Span<char> room)
    {
        if (alphabet == Alphabet.Hangul)
        {
            return room[..Jamo.Decompose(text, room)];
        }

        return text[..Math.Min(text.Length, room.Length)];
    }

    /// <summary>The number of a chunk; -1 where there is none.</summary>
    public int Find(ReadOnlySpan<char> chunk) => _chunks.TryFind(Key(chunk), out var number) ? number : -1;

    /// <summary>The letters of a chunk as one number.</summary>
    public static ulong Key(ReadOnlySpan<char> chunk)
    {
        var key = 0ul;
        foreach (var c in chunk)
        {
            key = (key << 16) | c;
        }

        return key;
    }

    /// <summary>How telling a Latin letter is, in tenths of a bit; rare letters say more.</summary>
    public int LetterTenths(char c) => (uint)(c - 'a') < LatinLetters ? _letters[c - 'a'] : throw new ArgumentOutOfRangeException(nameof(c));

    /// <summary>One way to write a chunk.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public readonly record struct Spelling(int Code, byte Length, byte Cost);
}
