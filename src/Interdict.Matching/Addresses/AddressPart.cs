using Interdict.Matching.Relations;

namespace Interdict.Matching.Addresses;

/// <summary>One part of an address that is compared: a word, a number, or two adjacent words written together.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A word, folded; or a number: <c>1010</c>, <c>19c</c>, <c>301-307</c>.</param>
/// <param name="Features">What the token relation needs to know of a word; unused for a number.</param>
/// <param name="Cover">The tokens that it covers, one bit each.</param>
/// <param name="Weight">What it counts for.</param>
/// <param name="Start">Where it starts in the address.</param>
/// <param name="Length">How many characters of the address it takes, with the word that says what a number numbers.</param>
internal readonly record struct AddressPart(AddressKind Kind, string Text, Features Features, ulong Cover, int Weight, int Start, int Length)
{
    public bool IsNumber => Kind >= AddressKind.House;
}
