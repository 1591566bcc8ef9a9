using Interdict.Matching.Indexing;

namespace Interdict.Matching.Addresses;

/// <summary>The keys of a part: two parts that <see cref="AddressRelation"/> relates share one.</summary>
internal static class AddressKeys
{
    private const uint OfNumbers = 0x9E3779B1u;

    /// <summary>Fills <paramref name="keys"/>, which is cleared first.</summary>
    public static void Write(in AddressPart part, List<uint> keys)
    {
        keys.Clear();
        if (part.IsNumber)
        {
            AddressNumbers.Keys(part.Text, keys);
            for (var i = 0; i < keys.Count; i++)
            {
                keys[i] ^= OfNumbers;
            }

            return;
        }

        Span<uint> room = stackalloc uint[VocabularyKeys.Most];
        foreach (var key in room[..VocabularyKeys.Write(part.Features, part.Text, room)])
        {
            keys.Add(key);
        }
    }
}
