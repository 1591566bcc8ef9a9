using System.Collections.Immutable;
using Interdict.Lists;
using Interdict.Matching.Indexing;
using Interdict.Matching.Ofac;
using Interdict.Matching.Relations;
using Interdict.Matching.Retrieval;
using Interdict.Matching.Scoring;
using Interdict.Names;

namespace Interdict.Matching.Explaining;

/// <summary>Scores one entry's forms without the index, keeps how the best came about, and puts it into contributions and words.</summary>
internal sealed class Explainer(NameIndex index, Party party, ScreeningPolicy policy, Language language)
{
    private readonly ScoringTable _table = ScoringTable.Of(policy.Algorithm);
    private readonly NameBuffer _queryName = new();
    private readonly NameBuffer _entryName = new();

    public Explanation Explain(int entry)
    {
        var contributions = ImmutableArray.CreateBuilder<Contribution>();
        var reasons = ImmutableArray.CreateBuilder<string>();
        var (matched, score) = policy.Algorithm == Algorithm.Ofac
            ? OfacExplainer.Explain(index, party.Name, entry, contributions)
            : ExplainForms(entry, contributions, reasons);
        score = AddIdentifier(entry, score, contributions);
        NoteWrongIdentifiers(reasons);
        if (score < policy.Threshold.Points)
        {
            reasons.Insert(0, Wording.Say(language, "reason.below", ("score", new Score(score).ToString()), ("threshold", policy.Threshold.ToString())));
        }

        return new Explanation(matched, new Score(score), contributions.ToImmutable(), policy.Threshold, reasons.ToImmutable());
    }

    /// <summary>The score alone, and the name that gives it.</summary>
    public (Score Score, string Matched) Score(int entry)
    {
        if (policy.Algorithm == Algorithm.Ofac)
        {
            var explained = Explain(entry);
            return (explained.Score, explained.Matched);
        }

        var (score, form, _) = Best(Scratch.For(index), entry);
        return (new Score(AddIdentifier(entry, score, ImmutableArray.CreateBuilder<Contribution>())), index.NameOf(entry, form < 0 ? 0 : index.Forms[form].Name));
    }

    private (string Matched, int Score) ExplainForms(
        int entry, ImmutableArray<Contribution>.Builder contributions, ImmutableArray<string>.Builder reasons)
    {
        var scratch = Scratch.For(index);
        var (score, form, view) = Best(scratch, entry);
        var matched = index.NameOf(entry, form < 0 ? 0 : index.Forms[form].Name);
        if (form < 0)
        {
            reasons.Add(Wording.Say(language, _queryName.Views.Length == 0 ? "reason.no-word" : "reason.nothing-alike"));
            return (matched, score);
        }

        scratch.Units.Compile(_queryName, _queryName.Views[view]);
        var trace = new ScoreTrace();
        FormScorer.Score(index, scratch, party, _table, form, exhaustive: true, trace: trace);
        Describe(trace, form, view, matched, contributions, reasons);
        return (matched, score);
    }

    private (int Score, int Form, int View) Best(Scratch scratch, int entry)
    {
        NameAnalyzer.Analyze(party.Name, _queryName);
        scratch.Identifiers.Compile(party);
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

        return (bestScore, bestForm, bestView);
    }

    private int AddIdentifier(int entry, int score, ImmutableArray<Contribution>.Builder contributions)
    {
        var identifiers = Scratch.For(index).Identifiers;
        identifiers.Compile(party);
        for (var item = 0; item < identifiers.Count && score < _table.SameIdentifier; item++)
        {
            var (hash, part) = identifiers.HashesOf(item);
            if ((SameOf(entry, identifiers, item, hash, byPart: false) ?? SameOf(entry, identifiers, item, part, byPart: true)) is { } row)
            {
                contributions.Add(new Contribution(party.Identifiers[item], Printed(row), "identifier", _table.SameIdentifier - score));
                score = _table.SameIdentifier;
            }
        }

        return score;
    }

    private IdentifierRow? SameOf(int entry, QueryIdentifiers identifiers, int item, ulong hash, bool byPart)
    {
        foreach (ref readonly var row in QueryIdentifiers.Rows(index, hash))
        {
            if (row.Entry == entry && identifiers.IsSame(item, row, byPart))
            {
                return row;
            }
        }

        return null;
    }

    // A listed identifier with its kind before it, where it is known.
    private string Printed(in IdentifierRow row)
    {
        var (name, value) = (IdentifierText.NameOf(row.Scheme), index.IdentifierText.Slice(row.Text, row.Length).ToString());
        return name.Length > 0 ? $"{name} {value}" : value;
    }

    /// <summary>The party's number that the entry's contradicts, and the entry's.</summary>
    private (string Query, string Entry) ConflictWith(int entry)
    {
        var identifiers = Scratch.For(index).Identifiers;
        var item = identifiers.Conflict(index, entry);
        var listed = new List<string>();
        foreach (ref readonly var row in index.Identifiers.Span)
        {
            if (row.Entry == entry && row.Unique != 0 && row.Unique == identifiers.UniqueOf(item))
            {
                listed.Add(Printed(row));
            }
        }

        return (party.Identifiers[item], string.Join(", ", listed.Distinct(StringComparer.Ordinal)));
    }

    // A number that cannot be right finds nothing, and whoever gave it should know why.
    private void NoteWrongIdentifiers(ImmutableArray<string>.Builder reasons)
    {
        foreach (var note in IdentifierNotes.Of(party, language))
        {
            reasons.Add(Wording.Say(language, "reason.other", ("sentence", note)));
        }
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
            if (form.Acronym != 0)
            {
                contributions.Add(new Contribution(Source(party.Name, queryTokens, edge.Query), matched, "acronym", trace.Points[i]));
                continue;
            }

            contributions.Add(new Contribution(
                Source(party.Name, queryTokens, edge.Query), Source(matched, entryTokens, edge.Entry), RelationNames.Of(edge.Kind), trace.Points[i]));
        }

        var all = trace.Deductions;
        var openQuery = Open(party.Name, queryTokens, trace.MatchedQuery);
        var openEntry = form.Acronym != 0 ? "" : Open(matched, entryTokens, trace.MatchedEntry);
        var countries = string.Join(", ", Countries(form.Entry));
        Deduct("contradiction", all.Contradiction, openQuery, openEntry);
        Deduct("other-number", all.OtherNumber, openQuery, openEntry);
        Deduct("other-initial", all.OtherInitial, openQuery, openEntry);
        Deduct("swapped-descent", all.SwappedDescent, "", "");
        Deduct("little-evidence", all.LittleEvidence, "", "");
        Deduct("order", all.Order, "", "");
        Deduct("other-legal-form", all.LegalForm, LegalForms.ClassOf(view.LegalForm), LegalForms.ClassOf(form.LegalForm));
        Deduct("weak-alias", all.WeakAlias, "", matched);
        Deduct(form.Acronym == 1 ? "initials-alone" : "frequent-initials", all.Acronym, "", "");
        Deduct("reading", all.View, "", "");
        Deduct("other-country", all.Country, string.Join(", ", party.Countries), countries);
        Deduct("other-type", all.Type, "", "");
        Deduct("other-birth-date", all.BirthDate, party.BirthDate.ToString(), "");
        var (number, listed) = all.Identifier > 0 ? ConflictWith(form.Entry) : ("", "");
        Deduct("other-identifier", all.Identifier, number, listed);
        if (openQuery.Length > 0 && all.Contradiction == 0)
        {
            reasons.Add(Wording.Say(language, "reason.lacks.entry", ("query", openQuery)));
        }

        if (openEntry.Length > 0 && all.Contradiction == 0)
        {
            reasons.Add(Wording.Say(language, "reason.lacks.query", ("entry", openEntry)));
        }

        // Deductions can exceed what matched; a score is never below nothing.
        var sum = contributions.Sum(c => c.Points);
        if (sum != trace.Score)
        {
            contributions.Add(new Contribution("", "", "floor", trace.Score - sum));
        }

        void Deduct(string relation, int points, string query, string entry)
        {
            if (points > 0)
            {
                var contribution = new Contribution(query, entry, relation, -points);
                contributions.Add(contribution);
                var without = Math.Min(Matching.Score.Maximum, trace.Score + points);
                reasons.Add(Wording.Say(
                    language, "reason.with-effect", ("reason", Reason(contribution, matched, view.Kind, form.Kind)), ("points", new Score(points).ToString()),
                    ("without", new Score(without).ToString())));
            }
        }
    }

    private string Reason(Contribution contribution, string matched, ViewKind queryView, ViewKind entryView)
    {
        var key = $"reason.{contribution.Relation}";
        var detailed = contribution.Entry.Length == 0 ? $"{key}.query" : key;
        return !Wording.Has(language, key)
            ? Wording.Say(language, "reason.other", ("sentence", Sentences.Of(contribution, language)))
            : Wording.Say(
                language, Wording.Has(language, detailed) ? detailed : key, ("query", contribution.Query), ("entry", contribution.Entry), ("matched", matched),
                ("queryView", NameOf(queryView)), ("entryView", NameOf(entryView)));
    }

    private string NameOf(ViewKind kind)
    {
        var key = $"view.{kind.ToString().ToLowerInvariant()}";
        return Wording.Say(language, Wording.Has(language, key) ? key : "view.other");
    }

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
