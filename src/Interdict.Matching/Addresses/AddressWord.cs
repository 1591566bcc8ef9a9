namespace Interdict.Matching.Addresses;

/// <summary>One word or number of an address as it is written, folded.</summary>
/// <param name="Text">Folded: lower-case letters and digits.</param>
/// <param name="Start">Where it starts in the address.</param>
/// <param name="Length">How many characters of the address it takes.</param>
/// <param name="Before">The character before it that is no blank; a blank where only blanks are between it and the word before.</param>
/// <param name="Segment">Which stretch between commas it stands in, from 0.</param>
/// <param name="IsHan">Whether it is of Han characters, whose designators stand behind their numbers.</param>
internal readonly record struct AddressWord(string Text, int Start, int Length, char Before, int Segment, bool IsHan)
{
    public bool HasDigit => Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    public int End => Start + Length;
}
