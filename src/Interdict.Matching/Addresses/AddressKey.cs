namespace Interdict.Matching.Addresses;

/// <summary>A key under which a word of the vocabulary is found; the table is sorted by it.</summary>
internal readonly record struct AddressKey(uint Key, int Word) : IComparable<AddressKey>
{
    public int CompareTo(AddressKey other) => Key != other.Key ? Key.CompareTo(other.Key) : Word.CompareTo(other.Word);
}
