namespace Interdict.Names;

/// <summary>
/// A Latin word made ready to be compared with many source words of one alphabet: where in it each chunk's spellings stand, found when a source word first
/// has the chunk. Reused; allocates only to grow.
/// </summary>
internal sealed class CompiledLatin
{
    private const int HasWords = 32;

    private readonly char[] _text = new char[NameAnalyzer.LongestToken * 2];
    private readonly int[] _codes = new int[NameAnalyzer.LongestToken * 2 * (TranscriptionModel.LongestSpelling + 1)];
    private readonly int[] _chunks = new int[CompiledSource.MostLetters * TranscriptionModel.MostChunk];
    private readonly int[] _rest = new int[CompiledSource.MostLetters + 1];
    // A bit for each run of letters that the word has, by its hash: most spellings stand nowhere in it.
    private readonly ulong[] _has = new ulong[HasWords];
    private Chunk[] _known = [];
    private Place[] _places = new Place[512];
    private int _placeCount;
    private int _length = -1;
    private int _mark;
    private TranscriptionModel? _model;

    /// <summary>Makes ready; nothing is done where the word and the model are those of the call before.</summary>
    public void Compile(TranscriptionModel model, ReadOnlySpan<char> latin)
    {
        if (model == _model && _length >= 0 && latin.SequenceEqual(_text.AsSpan(0, _length)))
        {
            return;
        }

        _model = model;
        latin.CopyTo(_text);
        _length = latin.Length;
        _placeCount = 0;
        _mark++;
        if (_known.Length < model.ChunkCount)
        {
            _known = new Chunk[model.ChunkCount];
        }

        _has.AsSpan().Clear();
        _codes.AsSpan().Fill(-1);
        for (var j = 0; j < latin.Length; j++)
        {
            var code = 0;
            for (var length = 1; length <= TranscriptionModel.LongestSpelling && j + length <= latin.Length; length++)
            {
                code = TranscriptionModel.Append(code, latin[j + length - 1]);
                _codes[(j * (TranscriptionModel.LongestSpelling + 1)) + length] = code;
                _has[Word(code)] |= Bit(code);
            }
        }
    }

    /// <summary>The cheapest way to write the source in these letters; more than the limit where there is none within it.</summary>
    public int Cost(ReadOnlySpan<char> source, int limit)
    {
        int n = source.Length, m = _length, row = m + 1;
        if (!Read(source, limit))
        {
            return Transcription.Never;
        }

        Span<int> best = stackalloc int[(n + 1) * row];
        best.Fill(Transcription.Never);
        best[0] = 0;
        for (var i = 0; i <= n; i++)
        {
            var here = best.Slice(i * row, row);
            for (var j = 0; j < m; j++)
            {
                here[j + 1] = Math.Min(here[j + 1], here[j] + Transcription.SkipLatin);
            }

            if (i == n)
            {
                break;
            }

            var next = best.Slice((i + 1) * row, row);
            for (var j = 0; j < row; j++)
            {
                next[j] = Math.Min(next[j], here[j] + Transcription.SkipSource);
            }

            for (var length = 1; length <= TranscriptionModel.MostChunk && i + length <= n; length++)
            {
                var chunk = _chunks[(i * TranscriptionModel.MostChunk) + length - 1];
                if (chunk < 0)
                {
                    continue;
                }

                var to = best.Slice((i + length) * row, row);
                foreach (ref readonly var place in _places.AsSpan(_known[chunk].First, _known[chunk].Count))
                {
                    to[place.To] = Math.Min(to[place.To], here[place.From] + place.Cost);
                }
            }
        }

        return best[(n * row) + m];
    }

    // Looks the source's chunks up, and says whether the cheapest spellings of them that occur at all, wherever, are within the limit.
    private bool Read(ReadOnlySpan<char> source, int limit)
    {
        var n = source.Length;
        _rest[n] = 0;
        for (var i = n - 1; i >= 0; i--)
        {
            var least = Transcription.SkipSource + _rest[i + 1];
            for (var length = 1; length <= TranscriptionModel.MostChunk; length++)
            {
                var chunk = length <= _model!.LongestChunk && i + length <= n ? _model.Find(source.Slice(i, length)) : -1;
                _chunks[(i * TranscriptionModel.MostChunk) + length - 1] = chunk;
                if (chunk >= 0)
                {
                    if (_known[chunk].Mark != _mark)
                    {
                        Locate(chunk);
                    }

                    least = Math.Min(least, _known[chunk].Least + _rest[i + length]);
                }
            }

            _rest[i] = least;
        }

        return _rest[0] <= limit;
    }

    private void Locate(int chunk)
    {
        var first = _placeCount;
        var least = Transcription.Never;
        foreach (ref readonly var spelling in _model!.SpellingsOf(chunk))
        {
            if (spelling.Length > 0 && (_has[Word(spelling.Code)] & Bit(spelling.Code)) == 0)
            {
                continue;
            }

            for (var j = 0; j + spelling.Length <= _length; j++)
            {
                if (spelling.Length > 0 && _codes[(j * (TranscriptionModel.LongestSpelling + 1)) + spelling.Length] != spelling.Code)
                {
                    continue;
                }

                if (_placeCount == _places.Length)
                {
                    Array.Resize(ref _places, _places.Length * 2);
                }

                _places[_placeCount++] = new Place((byte)j, (byte)(j + spelling.Length), spelling.Cost);
                least = Math.Min(least, spelling.Cost);
            }
        }

        _known[chunk] = new Chunk(_mark, first, _placeCount - first, least);
    }

    private static int Word(int code) => (int)((uint)code * 0x9E3779B1u >> 27) & (HasWords - 1);

    private static ulong Bit(int code) => 1ul << ((int)((uint)code * 0x9E3779B1u >> 16) & 63);

    private readonly record struct Chunk(int Mark, int First, int Count, int Least);

    private readonly record struct Place(byte From, byte To, byte Cost);
}
