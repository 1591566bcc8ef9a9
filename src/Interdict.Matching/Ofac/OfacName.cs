using System.Text;
using Interdict.Lists;

namespace Interdict.Matching.Ofac;

/// <summary>A name as this algorithm reads it: letters and digits without case and marks, in parts with one space between them. Reused; allocates only to grow.</summary>
internal sealed class OfacName
{
    private const int MostParts = 64;
    private readonly char[] _characters = new char[JaroWinkler.LongestText];
    private readonly Part[] _parts = new Part[MostParts];
    private int _length, _count;

    /// <summary>How many parts it has, short ones too.</summary>
    public int Count => _count;

    /// <summary>The whole name.</summary>
    public ReadOnlySpan<char> Whole => _characters.AsSpan(0, _length);

    /// <summary>One part.</summary>
    public ReadOnlySpan<char> this[int part] => _characters.AsSpan(_parts[part].Start, _parts[part].Length);

    /// <summary>Where a part stands in the text that was read.</summary>
    public Range SourceOf(int part) => _parts[part].SourceStart.._parts[part].SourceEnd;

    /// <summary>Reads a text. Apostrophes and dots vanish, all else that is neither letter nor digit separates.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        _length = _count = 0;
        var open = false;
        for (var at = 0; at < text.Length && _length < _characters.Length;)
        {
            Rune.DecodeFromUtf16(text[at..], out var rune, out var used);
            if (Joins(rune))
            {
                at += used;
                continue;
            }

            var ascii = LatinFold.OfAscii(rune.Value);
            var folded = ascii != 0 ? "" : LatinFold.Of(rune);
            if (ascii == 0 && folded.Length == 0)
            {
                open = false;
                at += used;
                continue;
            }

            var needed = Math.Max(1, folded.Length) + (open || _length == 0 ? 0 : 1);
            if (_length + needed > _characters.Length || (!open && _count == MostParts))
            {
                return;
            }

            if (!open)
            {
                if (_length > 0)
                {
                    _characters[_length++] = ' ';
                }

                _parts[_count++] = new Part(_length, 0, at, at);
                open = true;
            }

            if (ascii != 0)
            {
                _characters[_length++] = ascii;
            }
            else
            {
                folded.CopyTo(_characters.AsSpan(_length));
                _length += folded.Length;
            }

            at += used;
            var part = _parts[_count - 1];
            _parts[_count - 1] = part with { Length = _length - part.Start, SourceEnd = at };
        }
    }

    // What stands within a word: apostrophes, dots, and marks that were written apart from their letter.
    private static bool Joins(Rune rune) => rune.Value is '\'' or '.' or '’' or '‘' or 'ʻ' or 'ʼ' or '`' or (>= 0x300 and <= 0x36F);

    private readonly record struct Part(int Start, int Length, int SourceStart, int SourceEnd);
}
