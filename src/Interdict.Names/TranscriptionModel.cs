using System.Globalization;
using System.Runtime.InteropServices;
using Interdict.Names.Tables;

namespace Interdict.Names;

/// <summary>How one alphabet is written in Latin letters: for each chunk of source letters its spellings, and what each costs (<c>transcription-*.txt</c>).</summary>
internal sealed class TranscriptionModel
{
    /// <summary>A Latin spelling has at most this many letters.</summary>
    public const int LongestSpelling = 5;

    private readonly Dictionary<string, (int First, int Count)> _chunks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int First, int Count)>.AlternateLookup<ReadOnlySpan<char>> _chunksByText;
    private readonly Spelling[] _spellings;
    private readonly int[] _letters = new int[26];

    private TranscriptionModel(string table)
    {
        var spellings = new List<Spelling>();
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
                _chunks.Add(columns[0], (first, spellings.Count - first));
                LongestChunk = Math.Max(LongestChunk, columns[0].Length);
            }
        }

        _spellings = [.. spellings];
        _chunksByText = _chunks.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A chunk has at most this many source letters.</summary>
    public int LongestChunk { get; }

    /// <summary>The spellings of all chunks.</summary>
    public ReadOnlySpan<Spelling> Spellings => _spellings;

    /// <summary>The model of an alphabet; <c>null</c> where it has none.</summary>
    public static TranscriptionModel? Of(Alphabet alphabet) => Models.All[(int)alphabet];

    /// <summary>Up to five Latin letters in 25 bits.</summary>
    public static int Pack(ReadOnlySpan<char> latin)
    {
        var code = 0;
        foreach (var c in latin)
        {
            code = (code << 5) | (c - 'a' + 1);
        }

        return code;
    }

    /// <summary>Where the spellings of a chunk stand; count 0 where it has none.</summary>
    public (int First, int Count) Find(ReadOnlySpan<char> chunk) => _chunksByText.TryGetValue(chunk, out var place) ? place : default;

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
