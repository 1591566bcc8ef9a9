using System.Collections.Immutable;

namespace Interdict.Matching.Ofac;

/// <summary>Scores all names of one entry under <c>ofac@1</c> and says how the best came about.</summary>
internal static class OfacExplainer
{
    /// <summary>The best of an entry's names, its score, and the contributions that sum to it.</summary>
    public static (string Matched, int Score) Explain(NameIndex index, string text, int entry, ImmutableArray<Contribution>.Builder contributions)
    {
        OfacName query = new(), name = new();
        query.Read(text);
        var (best, score) = (0, 0);
        for (var i = 0; i < index.Entries[entry].Names; i++)
        {
            name.Read(index.NameOf(entry, i));
            if (OfacScore.Of(query, name) is var found && found > score)
            {
                (best, score) = (i, found);
            }
        }

        var matched = index.NameOf(entry, best);
        name.Read(matched);
        if (score == 0)
        {
            return (matched, 0);
        }

        if (score > OfacScore.PartsOf(query, name))
        {
            contributions.Add(new Contribution(text, matched, "whole-name", score));
        }
        else
        {
            AddParts(query, text, name, matched, contributions);
        }

        return (matched, score);
    }

    private static void AddParts(OfacName query, string text, OfacName name, string matched, ImmutableArray<Contribution>.Builder contributions)
    {
        var parts = Enumerable.Range(0, query.Count).Count(i => OfacScore.Counts(query, i));
        var (sum, given) = (0, 0);
        for (var i = 0; i < query.Count; i++)
        {
            if (OfacScore.Counts(query, i) && OfacScore.BestPart(query, i, name, out var worth) is var like and >= 0)
            {
                // Each takes the step that the running mean makes, so that rounding never loses or makes a point.
                sum += worth;
                var points = OfacScore.Mean(sum, parts) - given;
                given += points;
                contributions.Add(new Contribution(text[query.SourceOf(i)], matched[name.SourceOf(like)], worth == Score.Maximum ? "equal" : "part", points));
            }
        }
    }
}
