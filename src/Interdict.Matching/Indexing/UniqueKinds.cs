using Interdict.Lists;

namespace Interdict.Matching.Indexing;

/// <summary>The kinds of number of which a party has one at a time: where two parties have different ones, they are hardly one. A bit a kind.</summary>
internal static class UniqueKinds
{
    private const byte Lei = 1, Ship = 2, Company = 4, Uscc = 8, Ogrn = 16;

    /// <summary>The bit of an identifier; 0 where its check digits do not vouch for it, or where a party may have several.</summary>
    public static byte Of(IdentifierScheme scheme, IdentifierCheck check, bool isStated, ReadOnlySpan<char> value) =>
        check != IdentifierCheck.Valid || !isStated ? (byte)0 : (byte)(scheme switch
        {
            IdentifierScheme.Lei => Lei,
            IdentifierScheme.Uscc => Uscc,
            IdentifierScheme.Ogrn => Ogrn,
            // Ships and their owners are numbered apart; a number that could be either's says nothing.
            IdentifierScheme.Imo => (CheckDigits.ImoShip(value), CheckDigits.ImoCompany(value)) switch
            {
                (true, false) => Ship,
                (false, true) => Company,
                _ => 0,
            },
            _ => 0,
        });
}
