namespace Interdict.Lists;

/// <summary>One name of a party, exactly as its list (or another named source) writes it.</summary>
/// <param name="Value">The name, trimmed; never empty.</param>
/// <param name="Kind">How it relates to the entry.</param>
/// <param name="Strength">Whether the list calls it a weak alias.</param>
/// <param name="Provenance"><c>null</c> where the edition itself is the source.</param>
public sealed record PartyName(
    string Value,
    NameKind Kind = NameKind.Primary,
    NameStrength Strength = NameStrength.Strong,
    Provenance? Provenance = null)
{
    /// <summary>The script of its letters.</summary>
    public Script Script => Scripts.Of(Value);
}
