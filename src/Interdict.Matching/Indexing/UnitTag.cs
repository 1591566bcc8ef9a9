using Interdict.Names;

namespace Interdict.Matching.Indexing;

/// <summary>The two things that scoring asks of every token, in 16 bits: its role and its weight.</summary>
internal readonly struct UnitTag
{
    private readonly ushort _value;

    public UnitTag(TokenRole role, int weight) => _value = (ushort)((weight << 4) | (int)role);

    public TokenRole Role => (TokenRole)(_value & 0xF);

    public int Weight => _value >> 4;
}
