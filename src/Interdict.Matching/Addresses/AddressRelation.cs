using Interdict.Matching.Relations;

namespace Interdict.Matching.Addresses;

/// <summary>
/// The relation of two parts of addresses, a union that can be looked up by keys: words by <see cref="TokenRelation"/> (whose keys are
/// <see cref="Indexing.VocabularyKeys"/>), numbers by <see cref="AddressNumbers"/>.
/// </summary>
internal static class AddressRelation
{
    private const int ExplainedByOneSide = 950;

    /// <summary>How like two parts are, in thousandths, whatever their numbers number; 0 for not at all.</summary>
    public static int Likeness(
        in AddressPart query, ReadOnlySpan<ulong> pattern, bool isNumber, in Features features, ReadOnlySpan<char> text, out RelationKind kind)
    {
        kind = RelationKind.Equal;
        if (query.IsNumber || isNumber)
        {
            return query.IsNumber && isNumber ? AddressNumbers.Likeness(query.Text, text) : 0;
        }

        kind = TokenRelation.Of(query.Features, query.Text, pattern, features, text, out var likeness);
        return kind is RelationKind.None or RelationKind.Initial || likeness < AddressTable.LeastLikeness ? 0 : likeness;
    }

    /// <summary>
    /// In thousandths, how far a number of one kind may stand for a number of another: room 5 is not house 5, but a bare 5 may be either. A bare 2-16 is no room 13.
    /// </summary>
    public static int Fit(AddressKind query, AddressKind entry, int likeness) =>
        query < AddressKind.House || entry < AddressKind.House || query == entry ? TokenRelation.Full
        : query is AddressKind.Any or AddressKind.House && entry is AddressKind.Any or AddressKind.House ? TokenRelation.Full
        : likeness == AddressNumbers.Same && (query == AddressKind.Any || entry == AddressKind.Any || IsBuilding(query, entry)) ? ExplainedByOneSide
        : 0;

    // With no comma between them, "Changning Building, No. 1" is building no. 1.
    private static bool IsBuilding(AddressKind query, AddressKind entry) =>
        query is AddressKind.House or AddressKind.Building && entry is AddressKind.House or AddressKind.Building;
}
