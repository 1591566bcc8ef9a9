using System.Collections.Immutable;
using Interdict.Matching.Indexing;
using Interdict.Matching.Relations;
using Interdict.Matching.Retrieval;
using Interdict.Matching.Scoring;
using Interdict.Names;

namespace Interdict.Matching.Explaining;

/// <summary>Scores one entry's forms without the index, keeps how the best came about, and puts it into contributions and words.</summary>
internal sealed class Explainer(NameIndex index, Party party, ScreeningPolicy policy)
{
    private readonly ScoringTable _table = ScoringTable.Of(policy.Algorithm);
    private readonly NameBuffer _queryName = new();
    private readonly NameBuffer _entryName = new();

    public Explanation Explain(int entry)
    {
        var scratch = Scratch.For(index);
        NameAnalyzer.Analyze(party.Name, _queryName);
        var (bestScore, bestForm, bestView) = (0, -1, 0);
        for (var view = 0; view < _queryName.Views.Length; view++)
        {
            scratch.Units.Compile(_queryName, _queryName.Views[view]);
            foreach (var form in index.FormsOf(entry))
            {
                var score = FormScorer.Score(index, scratch, party, _table, form, exhaustive: true);
                if (score > bestScore)
                {
                    (bestScore, bestForm, bestView) = (score, form, view);
                }
            }
        }

        var contributions = ImmutableArray.CreateBuilder<Contribution>();
        var reasons = ImmutableArray.CreateBuilder<string>();
        var matched = index.NameOf(entry, bestForm < 0 ? 0 : index.Forms[bestForm].Name);
        if (bestForm >= 0)
        {
            scratch.Units.Compile(_queryName, _queryName.Views[bestView]);
            var trace = new ScoreTrace();
            FormScorer.Score(index, scratch, party, _table, bestForm, exhaustive: true, trace: trace);
            Describe(trace, bestForm, bestView, matched, contributions, reasons);
        }
        else
        {
            reasons.Add(_queryName.Views.Length == 0
                ? "The query has no word that can name a party."
                : "No distinctive word of the query is like any word of this entry's names.");
        }

        bestScore = AddIdentifier(entry, bestScore, contributions);
        if (bestScore < policy.Threshold.Points)
        {
            var advice = bestScore > 0 ? $" With --threshold {new Score(bestScore)} or lower it would be a hit." : "";
            reasons.Insert(0, $"Below the threshold: {new Score(bestScore)} < {policy.Threshold}.{advice}");
        }

        return new Explanation(matched, new Score(bestScore), contributions.ToImmutable(), policy.Threshold, reasons.ToImmutable());
    }

    private int AddIdentifier(int entry, int score, ImmutableArray<Contribution>.Builder contributions)
    {
        foreach (var identifier in party.Identifiers)
        {
            var hash = IdentifierRow.HashOf(identifier);
            foreach (ref readonly var row in index.Identifiers.Span)
            {
                if (hash != 0 && row.Hash == hash && row.Entry == entry && score < _table.SameIdentifier)
                {
                    contributions.Add(new Contribution(identifier, identifier, "identifier", _table.SameIdentifier - score));
                    score = _table.SameIdentifier;
                }
            }
        }

        return score;
    }

    private void Describe(
        ScoreTrace trace, int formNumber, int viewNumber, string matched, ImmutableArray<Contribution>.Builder contributions, ImmutableArray<string>.Builder reasons)
    {
        var form = index.Forms[formNumber];
        var view = _queryName.Views[viewNumber];
        NameAnalyzer.Analyze(matched, _entryName);
        var entryView = default(NameView);
        foreach (ref readonly var candidate in _entryName.Views)
        {
            entryView = candidate.Kind == form.Kind ? candidate : entryView;
        }

        var queryTokens = _queryName.TokensOf(view);
        var entryTokens = _entryName.TokensOf(entryView);
        for (var i = 0; i < trace.Edges.Length; i++)
        {
            var edge = trace.Edges[i];
            contributions.Add(new Contribution(
                Source(party.Name, queryTokens, edge.Query), Source(matched, entryTokens, edge.Entry), RelationNames.Of(edge.Kind), trace.Points[i]));
        }

        var all = trace.Deductions;
        var openQuery = Open(party.Name, queryTokens, trace.MatchedQuery);
        var openEntry = Open(matched, entryTokens, trace.MatchedEntry);
        Deduct(
            "contradiction",
            all.Contradiction,
            openQuery,
            openEntry,
            openEntry.Length > 0
                ? $"Each name has words that the other lacks: “{openQuery}” against “{openEntry}”."
                : $"“{matched}” is a short form; the entry's full name has other words than “{openQuery}”.");
        Deduct("other-number", all.OtherNumber, openQuery, openEntry, "The names have different numbers.");
        Deduct("little-evidence", all.LittleEvidence, "", "", "What matches are words that many parties share, and one of the names has more.");
        Deduct("order", all.Order, "", "", "The matched words stand in another order.");
        Deduct(
            "other-legal-form",
            all.LegalForm,
            LegalForms.ClassOf(view.LegalForm),
            LegalForms.ClassOf(form.LegalForm),
            $"The legal forms differ: {LegalForms.ClassOf(view.LegalForm)} against {LegalForms.ClassOf(form.LegalForm)}.");
        Deduct("weak-alias", all.WeakAlias, "", matched, "The list calls this a weak alias.");
        Deduct("reading", all.View, "", "", $"The names are compared by a reading ({Words(view.Kind)} against {Words(form.Kind)}), not letter by letter.");
        var countries = string.Join(", ", Countries(form.Entry));
        Deduct("other-country", all.Country, string.Join(", ", party.Countries), countries, $"The entry is connected with {countries}, not with {string.Join(", ", party.Countries)}.");
        Deduct("other-type", all.Type, "", "", "The party and the entry are known to be different kinds of party.");
        Deduct("other-birth-date", all.BirthDate, party.BirthDate.ToString(), "", "None of the entry's dates of birth can be the party's.");
        if (openQuery.Length > 0 && all.Contradiction == 0)
        {
            reasons.Add($"The entry's name lacks “{openQuery}”.");
        }

        if (openEntry.Length > 0 && all.Contradiction == 0)
        {
            reasons.Add($"The query lacks “{openEntry}”.");
        }

        // Deductions can exceed what matched; a score is never below nothing.
        var sum = contributions.Sum(c => c.Points);
        if (sum != trace.Score)
        {
            contributions.Add(new Contribution("", "", "floor", trace.Score - sum));
        }

        void Deduct(string relation, int points, string query, string entry, string reason)
        {
            if (points > 0)
            {
                contributions.Add(new Contribution(query, entry, relation, -points));
                var without = Math.Min(Score.Maximum, trace.Score + points);
                reasons.Add($"{reason} This takes {new Score(points)}; without it the score would be {new Score(without)}.");
            }
        }
    }

    private static string Words(ViewKind kind) => kind switch
    {
        ViewKind.Latin => "Latin letters",
        ViewKind.Cyrillic => "romanized Cyrillic",
        ViewKind.Han => "Han characters",
        ViewKind.Pinyin => "pinyin",
        ViewKind.Gloss => "pinyin and English",
        ViewKind.Syllables => "Hangul syllables",
        _ => "its own letters",
    };

    private IEnumerable<string> Countries(int entry)
    {
        var row = index.Entries[entry];
        for (var i = 0; i < row.Countries; i++)
        {
            var packed = index.Countries[row.FirstCountry + i];
            yield return $"{(char)(packed >> 8)}{(char)(packed & 0xFF)}";
        }
    }

    // The text that tokens were made from: one stretch where they are neighbors.
    private static string Source(string text, ReadOnlySpan<NameToken> tokens, ulong cover)
    {
        int start = int.MaxValue, end = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if ((cover >> i & 1) != 0)
            {
                start = Math.Min(start, tokens[i].SourceStart);
                end = Math.Max(end, tokens[i].SourceStart + tokens[i].SourceLength);
            }
        }

        return start < end ? text[start..Math.Min(end, text.Length)] : "";
    }

    private static string Open(string text, ReadOnlySpan<NameToken> tokens, ulong matched)
    {
        var words = new List<string>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if ((matched >> i & 1) == 0)
            {
                var word = Source(text, tokens, 1ul << i);
                if (words.Count == 0 || words[^1] != word)
                {
                    words.Add(word);
                }
            }
        }

        return string.Join(' ', words);
    }
}
