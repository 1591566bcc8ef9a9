using System.Numerics;
using Interdict.Matching.Relations;
using Interdict.Names;

namespace Interdict.Matching.Indexing;

/// <summary>
/// One key of the vocabulary in 64 bits: from the top, 8 bits of the key's hash (its bucket says the rest), 26 bits for the letters that the unit has,
/// 1 for a span, 5 for its length, 24 for its number. Most candidates are told off by these bits, without a look at the unit itself:
/// a look-up reads only what lies together.
/// </summary>
internal readonly struct BucketEntry
{
    /// <summary>A vocabulary holds at most this many units.</summary>
    public const int MostUnits = 1 << 24;

    private const int LengthShift = 24, SpanShift = 29, LettersShift = 30, HashShift = 56;

    private readonly ulong _value;

    public BucketEntry(uint key, int number, in Features unit) => _value = Pack(key, unit) | (uint)number;

    public int Unit => (int)(_value & (MostUnits - 1));

    private int Length => (int)(_value >> LengthShift) & 31;

    /// <summary>A query unit and key in the form that <see cref="Has"/> and <see cref="MayBeWithin"/> compare with.</summary>
    public static ulong Pack(uint key, in Features unit) =>
        ((ulong)(key >> 24) << HashShift) | (((unit.Letters & 0x3FFFFFF) | Fold(unit.Letters)) << LettersShift)
        | ((ulong)unit.Span << SpanShift) | ((ulong)Math.Min(31, (int)unit.Length) << LengthShift);

    /// <summary>Whether the key may be this one.</summary>
    public bool Has(ulong query) => _value >> HashShift == query >> HashShift;

    /// <summary>Whether the unit may be within the edits that the relation allows; never says no to one that is.</summary>
    public bool MayBeWithin(ulong query, int length, bool span)
    {
        var isSpan = (_value >> SpanShift & 1) != 0;
        if (span && isSpan)
        {
            return false;
        }

        var own = Length;
        var most = TokenRelation.MostEdits(length + own, span || isSpan);
        var difference = BitOperations.PopCount((_value ^ query) >> LettersShift & 0x3FFFFFF);
        return own == 31 || length >= 31 || (Math.Abs(own - length) <= most && difference <= 2 * most);
    }

    /// <summary>Whether the unit, if it is in Latin letters, may be a transcription of the filter's word; never says no to one that is.</summary>
    public bool MayTranscribe(TranscriptionFilter filter) => Length == 31 || filter.MayBe((uint)(_value >> LettersShift) & 0x3FFFFFF, Length);

    // Letters beyond a-z share the 26 bits: what differs here differs there.
    private static ulong Fold(ulong letters) => (letters >> 26 & 0x3FFFFFF) | (letters >> 52);
}
