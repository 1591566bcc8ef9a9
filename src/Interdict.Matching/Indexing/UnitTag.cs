using Interdict.Matching.Relations;
using Interdict.Names;

namespace Interdict.Matching.Indexing;

/// <summary>The two things that scoring asks of every token, in 16 bits: its role and its weight; of a span the most that it weighs in any form.</summary>
internal readonly struct UnitTag
{
    // A token's weight is always below; a span may weigh more, and is then taken for the heaviest there can be.
    private const int Heaviest = 0xFFF;

    private readonly ushort _value;

    public UnitTag(TokenRole role, int weight) => _value = (ushort)((Math.Min(weight, Heaviest) << 4) | (int)role);

    public TokenRole Role => (TokenRole)(_value & 0xF);

    public int Weight => _value >> 4;

    /// <summary>The weight, or more.</summary>
    public int MostWeight => Weight < Heaviest ? Weight : Spans.MostTokens * Lexicon.Unseen;
}
