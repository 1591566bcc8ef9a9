using System.Globalization;
using Interdict.Names.Tables;

namespace Interdict.Names.Compiler;

/// <summary>How the letters of each alphabet are written in Latin letters.</summary>
internal sealed class TranscriptionTables
{
    private readonly int[] _letters = new int[TranscriptionModel.LatinLetters];
    private readonly Dictionary<ulong, int> _chunks = [];
    private readonly List<int> _firsts = [];
    private readonly List<TranscriptionModel.Spelling> _spellings = [];
    private int _longestChunk;

    public static void Write(TableFolder tables, TableWriter writer)
    {
        Write("arabic", TableSection.ArabicTranscription);
        Write("hebrew", TableSection.HebrewTranscription);
        Write("hangul", TableSection.HangulTranscription);
        Write("kana", TableSection.KanaTranscription);
        Write("cyrillic", TableSection.CyrillicTranscription);
        Write("pinyin", TableSection.PinyinTranscription);

        void Write(string alphabet, TableSection section)
        {
            var model = new TranscriptionTables();
            foreach (var row in tables.Rows($"transcription-{alphabet}.txt", 2))
            {
                model.Add(row);
            }

            writer.Add(section, model.ToArray());
        }
    }

    private void Add(TableRow row)
    {
        if (row[0] != "*")
        {
            if (row[0].Length > TranscriptionModel.MostChunk || !_chunks.TryAdd(TranscriptionModel.Key(row[0]), _chunks.Count))
            {
                throw row.Wrong($"'{row[0]}' stands twice or has more than {TranscriptionModel.MostChunk} letters");
            }

            _firsts.Add(_spellings.Count);
            _longestChunk = Math.Max(_longestChunk, row[0].Length);
        }

        foreach (var item in row.Items(1, " "))
        {
            var (latin, cost) = Spelling(row, item);
            if (row[0] == "*")
            {
                _letters[latin.Length == 1 ? latin[0] - 'a' : throw row.Wrong($"'{latin}' is not one letter")] = cost;
            }
            else
            {
                _spellings.Add(new TranscriptionModel.Spelling(TranscriptionModel.Pack(latin), (byte)latin.Length, (byte)Math.Min(cost, byte.MaxValue)));
            }
        }
    }

    private static (string Latin, int Cost) Spelling(TableRow row, string item)
    {
        var parts = item.Split(':');
        var latin = parts[0] == "-" ? "" : parts[0];
        return parts.Length == 2 && latin.Length <= TranscriptionModel.LongestSpelling && latin.All(char.IsAsciiLetterLower)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var cost)
                ? (latin, cost)
                : throw row.Wrong($"'{item}' is not up to {TranscriptionModel.LongestSpelling} Latin letters or -, a colon and a cost");
    }

    // As TranscriptionModel reads it. A chunk's spellings end where those of the next begin.
    private byte[] ToArray()
    {
        var bytes = new List<byte>();
        bytes.AddRange(TableWriter.BytesOf([_longestChunk, _firsts.Count, _spellings.Count, .. _letters, .. _firsts, _spellings.Count]));
        foreach (var spelling in _spellings)
        {
            // Written part by part, since what a struct has beyond its fields need not be the same twice.
            bytes.AddRange(TableWriter.BytesOf([spelling.Code]));
            bytes.AddRange([spelling.Length, spelling.Cost, 0, 0]);
        }

        bytes.AddRange(TableWriter.BytesOf(_chunks));
        return [.. bytes];
    }
}
