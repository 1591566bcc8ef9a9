using System.Globalization;
using System.Runtime.InteropServices;
using Interdict.Names.Tables;

namespace Interdict.Names;

/// <summary>How one alphabet is written in Latin letters: for each chunk of source letters its spellings, and what each costs (<c>transcription-*.txt</c>).</summary>
internal sealed class TranscriptionModel
{
    /// <summary>A Latin spelling has at most this many letters.</summary>
    public const int LongestSpelling = 5;

    /// <summary>No chunk has more source letters.</summary>
    public const int MostChunk = 3;

    /// <summary>What a letter takes in a packed spelling.</summary>
    public const int LetterBits = 5;

    // Chunks by their letters, three of 16 bits each, with open addressing; a chunk's spellings end where those of the next begin.
    private readonly ulong[] _keys;
    private readonly int[] _numbers;
    private readonly int[] _firsts;
    private readonly Spelling[] _spellings;
    private readonly int[] _letters = new int[26];

    private TranscriptionModel(string table)
    {
        var spellings = new List<Spelling>();
        var chunks = new List<string>();
        var firsts = new List<int>();
        foreach (var line in TextTable.Lines(table))
        {
            var columns = TextTable.Columns(line);
            var first = spellings.Count;
            foreach (var item in columns[1].Split(' '))
            {
                var colon = item.IndexOf(':', StringComparison.Ordinal);
                var latin = item[..colon] == "-" ? "" : item[..colon];
                var cost = int.Parse(item.AsSpan(colon + 1), CultureInfo.InvariantCulture);
                if (columns[0] == "*")
                {
                    _letters[latin[0] - 'a'] = cost;
                }
                else if (latin.Length > LongestSpelling)
                {
                    throw new InvalidOperationException($"{table}: '{latin}' has more than {LongestSpelling} letters");
                }
                else
                {
                    spellings.Add(new Spelling(Pack(latin), (byte)latin.Length, (byte)Math.Min(cost, byte.MaxValue)));
                }
            }

            if (columns[0] != "*")
            {
                if (columns[0].Length > MostChunk || chunks.Contains(columns[0]))
                {
                    throw new InvalidOperationException($"{table}: '{columns[0]}' stands twice or has more than {MostChunk} letters");
                }

                chunks.Add(columns[0]);
                firsts.Add(first);
                LongestChunk = Math.Max(LongestChunk, columns[0].Length);
            }
        }

        _spellings = [.. spellings];
        _firsts = [.. firsts, spellings.Count];
        _keys = new ulong[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)chunks.Count * 2)];
        _numbers = new int[_keys.Length];
        for (var i = 0; i < chunks.Count; i++)
        {
            var slot = Slot(Key(chunks[i]));
            _keys[slot] = Key(chunks[i]);
            _numbers[slot] = i;
        }
    }

    /// <summary>A chunk has at most this many source letters.</summary>
    public int LongestChunk { get; }

    /// <summary>How many chunks there are.</summary>
    public int ChunkCount => _firsts.Length - 1;

    /// <summary>The spellings of a chunk; none for the number -1.</summary>
    public ReadOnlySpan<Spelling> SpellingsOf(int chunk) => chunk < 0 ? [] : _spellings.AsSpan(_firsts[chunk], _firsts[chunk + 1] - _firsts[chunk]);

    /// <summary>The model of an alphabet; <c>null</c> where it has none.</summary>
    public static TranscriptionModel? Of(Alphabet alphabet) => Models.All[(int)alphabet];

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
    public int Find(ReadOnlySpan<char> chunk)
    {
        var slot = Slot(Key(chunk));
        return _keys[slot] == 0 ? -1 : _numbers[slot];
    }

    private static ulong Key(ReadOnlySpan<char> chunk)
    {
        var key = 0ul;
        foreach (var c in chunk)
        {
            key = (key << 16) | c;
        }

        return key;
    }

    private int Slot(ulong key)
    {
        var mask = _keys.Length - 1;
        var slot = (int)(key * 0x9E3779B97F4A7C15ul >> 40) & mask;
        while (_keys[slot] != 0 && _keys[slot] != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    /// <summary>How telling a Latin letter is, in tenths of a bit; rare letters say more.</summary>
    public int LetterTenths(char c) => _letters[c - 'a'];

    /// <summary>One way to write a chunk.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public readonly record struct Spelling(int Code, byte Length, byte Cost);

    private static class Models
    {
        public static readonly TranscriptionModel?[] All = Load();

        private static TranscriptionModel?[] Load()
        {
            var all = new TranscriptionModel?[(int)Alphabet.Other + 1];
            foreach (var alphabet in (Alphabet[])[Alphabet.Arabic, Alphabet.Hebrew, Alphabet.Hangul, Alphabet.Kana, Alphabet.Cyrillic, Alphabet.Pinyin])
            {
                all[(int)alphabet] = new TranscriptionModel($"transcription-{alphabet.ToString().ToLowerInvariant()}.txt");
            }

            return all;
        }
    }
}
