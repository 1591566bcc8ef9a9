using System.Collections.Immutable;
using Interdict.Matching.Relations;

namespace Interdict.Matching.Addresses;

/// <summary>Puts the score of one address into contributions that sum to it.</summary>
internal sealed class AddressExplainer(AddressIndex index, ParsedAddress query, AddressSearch search)
{
    public Hit Explain(int address)
    {
        var row = index.Addresses[address];
        var text = index.TextOf(row);
        var listed = AddressParser.Parse(text);
        var trace = new AddressTrace();
        search.ScoreByRelation(address, trace);
        var contributions = ImmutableArray.CreateBuilder<Contribution>();
        foreach (var (edge, points) in trace.Pairings)
        {
            contributions.Add(new Contribution(Source(query, edge.Query), Source(listed, edge.Entry), RelationOf(edge), points));
        }

        foreach (var (relation, points) in trace.Deductions)
        {
            contributions.Add(new Contribution(Open(relation, query, trace.MatchedQuery), Open(relation, listed, trace.MatchedEntry), relation, -points));
        }

        // Deductions can exceed what matched; a score is never below nothing.
        var sum = contributions.Sum(c => c.Points);
        if (sum != trace.Score)
        {
            contributions.Add(new Contribution("", "", "floor", trace.Score - sum));
        }

        return new Hit(row.Entry, text, new Score(trace.Score), contributions.ToImmutable()) { Channel = HitChannel.Address };
    }

    private string RelationOf(in Scoring.Edge edge)
    {
        var cover = edge.Query;
        var number = Array.Find(query.Parts, p => p.Cover == cover).IsNumber;
        return !number ? RelationNames.Of(edge.Kind) : edge.Worth < AddressNumbers.Shared + 1 ? "within-range" : "equal";
    }

    private static string Source(ParsedAddress address, ulong cover)
    {
        var part = Array.Find(address.Parts, p => p.Cover == cover);
        return address.Text.Substring(part.Start, part.Length);
    }

    // The left-over parts that a deduction is about, in the order of the address.
    private static string Open(string relation, ParsedAddress address, ulong matched)
    {
        Func<AddressKind, bool>? about = relation switch
        {
            "other-place" => static k => k is AddressKind.Name or AddressKind.Place,
            "other-house-number" => static k => k is AddressKind.House or AddressKind.Any,
            "no-house-number" => static k => k is AddressKind.House or AddressKind.Any,
            "other-unit" or "other-building" => static k => k is AddressKind.Unit or AddressKind.Building or AddressKind.Any,
            "open-unit" or "whole-house" or "other-floor" => static k => k is AddressKind.Unit or AddressKind.Floor,
            "other-box" => static k => k == AddressKind.Box,
            "other-postal-code" => static k => k == AddressKind.Postal,
            _ => null,
        };
        return relation == "other-country" ? address.Country ?? ""
            : about is null ? ""
            : string.Join(", ", address.Parts.Take(address.Tokens).Where(p => (matched & p.Cover) == 0 && about(p.Kind)).Select(p => address.Text.Substring(p.Start, p.Length)));
    }
}
