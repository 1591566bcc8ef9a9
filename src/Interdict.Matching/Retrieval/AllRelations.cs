using Interdict.Matching.Relations;

namespace Interdict.Matching.Retrieval;

/// <summary>
/// The relation of every unit of the query with every unit of the vocabulary, asked once each instead of once a form, for scoring without the index. Word by
/// word, so that what a comparison needs of the query's word is made ready once. Where there would be too many they are asked as they are needed.
/// </summary>
internal sealed class AllRelations
{
    private const int Most = 1 << 26;
    private const int KindShift = 16;

    private int[] _relations = [];
    private int _vocabulary;

    /// <summary>Whether they are known.</summary>
    public bool AreKnown => _vocabulary > 0;

    public void Fill(NameIndex index, QueryUnits units)
    {
        Clear();
        var vocabulary = index.Features.Length;
        if ((long)vocabulary * units.Count > Most)
        {
            return;
        }

        if (_relations.Length < vocabulary * units.Count)
        {
            _relations = new int[vocabulary * units.Count];
        }

        for (var unit = 0; unit < units.Count; unit++)
        {
            ref readonly var query = ref units.Features(unit);
            for (var other = 0; other < vocabulary; other++)
            {
                ref readonly var entry = ref index.Features[other];
                var kind = TokenRelation.Of(query, units.Text(unit), units.Pattern(unit), entry, index.TextOf(entry), out var likeness);
                _relations[(unit * vocabulary) + other] = ((int)kind << KindShift) | likeness;
            }
        }

        _vocabulary = vocabulary;
    }

    public void Clear() => _vocabulary = 0;

    public RelationKind Of(int queryUnit, int vocabularyUnit, out int likeness)
    {
        var relation = _relations[(queryUnit * _vocabulary) + vocabularyUnit];
        likeness = relation & ((1 << KindShift) - 1);
        return (RelationKind)(relation >> KindShift);
    }
}
