using System.Numerics;
using Interdict.Matching.Relations;
using Interdict.Matching.Scoring;

namespace Interdict.Matching.Addresses;

/// <summary>
/// Scores a query against one listed address from the pairings that are possible between them. score = share x matched part of the query + (1 - share) x matched
/// part of the listed address - deductions; nothing where the two have no place in common.
/// </summary>
internal static class AddressScorer
{
    public const int MostDeductions = 8;

    /// <summary>The possible pairing of two parts; no value where their numbers number different things.</summary>
    public static Edge EdgeOf(ParsedAddress query, int part, in AddressRow address, in AddressPartRow listed, int likeness, RelationKind kind)
    {
        ref readonly var asked = ref query.Parts[part];
        var worth = likeness * AddressRelation.Fit(asked.Kind, listed.Kind, likeness) / TokenRelation.Full;
        return new Edge
        {
            Query = asked.Cover,
            Entry = listed.Cover,
            QueryWeight = asked.Weight,
            EntryWeight = listed.Weight,
            Worth = (short)worth,
            Kind = kind,
            Value = worth * (((long)AddressTable.QueryShare * asked.Weight * address.TotalWeight)
                + ((long)(Score.Maximum - AddressTable.QueryShare) * listed.Weight * query.TotalWeight)),
        };
    }

    /// <summary>The score; with a trace, how it came about.</summary>
    public static int Of(ParsedAddress query, in AddressRow address, ReadOnlySpan<AddressPartRow> parts, ushort country, Span<Edge> edges, AddressTrace? trace = null)
    {
        if (edges.Length == 0)
        {
            return 0;
        }

        var chosen = Assignment.Choose(edges);
        var denominator = 1000L * query.TotalWeight * address.TotalWeight;
        ulong matchedQuery = 0, matchedEntry = 0;
        long numerator = 0;
        for (var bits = chosen; bits != 0; bits &= bits - 1)
        {
            ref readonly var edge = ref edges[BitOperations.TrailingZeroCount(bits)];
            matchedQuery |= edge.Query;
            matchedEntry |= edge.Entry;
            numerator += edge.Value;
        }

        if (!HasPlaceInCommon(query, matchedQuery, address, parts, matchedEntry))
        {
            return 0;
        }

        Span<(string Relation, int Points)> deductions = new (string, int)[MostDeductions];
        deductions = deductions[..AddressDeductions.Write(query, matchedQuery, address, parts, matchedEntry, country, deductions)];
        var score = (int)(numerator / denominator);
        foreach (var (_, points) in deductions)
        {
            score -= points;
        }

        score = Math.Max(0, score);
        trace?.Set(edges, chosen, denominator, deductions, matchedQuery, matchedEntry, score);
        return score;
    }

    // A name and a number, or a post office box; with no number in common a name, what it names (street, tower), and another word. A city alone is nobody's address.
    private static bool HasPlaceInCommon(ParsedAddress query, ulong matchedQuery, in AddressRow address, ReadOnlySpan<AddressPartRow> parts, ulong matchedEntry)
    {
        bool number = false, box = false;
        for (var i = 0; i < query.Tokens; i++)
        {
            if ((matchedQuery >> i & 1) != 0)
            {
                number |= query.Parts[i].Kind is >= AddressKind.House and not (AddressKind.Postal or AddressKind.Floor);
            }
        }

        int names = 0, words = 0, designators = 0;
        for (var i = 0; i < address.Tokens; i++)
        {
            if ((matchedEntry >> i & 1) != 0)
            {
                var kind = parts[i].Kind;
                box |= kind == AddressKind.Box;
                names += kind == AddressKind.Name ? 1 : 0;
                words += kind is AddressKind.Name or AddressKind.Place or AddressKind.Direction ? 1 : 0;
                designators += kind is AddressKind.Thoroughfare or AddressKind.Generic ? 1 : 0;
            }
        }

        return (number && (names > 0 || (box && words > 0))) || (names > 0 && designators > 0 && words > 1);
    }
}
