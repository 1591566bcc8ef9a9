using System.Collections.Immutable;
using Interdict.Lists;
using Interdict.Matching.Calibration;

namespace Interdict.Matching.Explaining;

/// <summary>
/// Looks for the smallest change that makes an entry a hit, by scoring every changed party anew: first one step (a fact not told, a word left out, written as listed,
/// or added), then the steps that help most, two and more together.
/// </summary>
internal sealed class ChangeFinder(NameIndex index, int entry, ScreeningPolicy policy)
{
    private const int MostShown = 3;
    private const int MostSteps = 4;
    private const int MostWords = 12;

    private sealed record Candidate(Party Party, ImmutableArray<ChangeStep> Steps, int Letters, Score Score);

    public ImmutableArray<Change> Find(Party party)
    {
        var (score, matched) = Scored(party);
        if (score >= policy.Threshold)
        {
            return [];
        }

        var listed = ListedWords(party.Name, matched);

        var start = new Candidate(party, [], 0, score);
        var first = Next(start, listed);
        // What changes more than half of the longer name is no small change, but another name.
        var small = Math.Max(party.Name.Length, matched.Length) / 2;
        var enough = Enough(first, small);
        for (var steps = 2; enough.Count == 0 && steps <= MostSteps && first.Count > 0; steps++)
        {
            // The most helpful ones are gone on with, each by all that can follow it.
            first = [.. Helpful(first).Take(MostShown).SelectMany(c => Next(c, listed)).Where(c => c.Steps.Length == steps)];
            enough = Enough(first, small);
        }

        return [.. enough.Take(MostShown).Select(c => new Change(c.Steps, c.Score, c.Letters))];
    }

    private static IEnumerable<Candidate> Helpful(List<Candidate> candidates) => candidates.OrderByDescending(c => c.Score.Points).ThenBy(c => c.Letters);

    private List<Candidate> Enough(List<Candidate> candidates, int small)
    {
        var enough = candidates.Where(c => c.Score >= policy.Threshold && c.Letters <= small).OrderBy(c => c.Letters).ThenByDescending(c => c.Score.Points).ThenBy(c => c.Steps[0].Kind).ToList();
        // The same steps in another order say nothing more.
        return [.. enough.DistinctBy(c => string.Join('\n', c.Steps.Select(s => s.ToString()).Order(StringComparer.Ordinal)))];
    }

    private List<Candidate> Next(Candidate from, List<string> listed)
    {
        var next = new List<Candidate>();
        var party = from.Party;
        if (!party.Countries.IsEmpty)
        {
            Try(party with { Countries = [] }, ChangeKind.DropCountry, string.Join(", ", party.Countries), "", 0);
        }

        if (party.Type != PartyType.Unknown)
        {
            Try(party with { Type = PartyType.Unknown }, ChangeKind.DropType, party.Type.ToString().ToLowerInvariant(), "", 0);
        }

        if (party.BirthDate != default)
        {
            Try(party with { BirthDate = default }, ChangeKind.DropBirthDate, party.BirthDate.ToString(), "", 0);
        }

        if (!party.Identifiers.IsEmpty)
        {
            Try(party with { Identifiers = [] }, ChangeKind.DropIdentifier, string.Join(", ", party.Identifiers), "", 0);
        }

        var words = WordsOf.Name(party.Name).Take(MostWords).ToList();
        var written = words.ConvertAll(r => party.Name[r]);
        var others = listed.FindAll(w => !written.Contains(w, StringComparer.OrdinalIgnoreCase));
        foreach (var word in words)
        {
            var (text, before, after) = (party.Name[word], party.Name[..word.Start], party.Name[word.End..]);
            if (words.Count > 1)
            {
                Try(party with { Name = $"{before}{after}".Trim() }, ChangeKind.DropWord, text, "", text.Length);
            }

            foreach (var other in others)
            {
                // A word of which less than half stays is another word, not another spelling.
                var letters = Distance(text, other);
                if (letters * 2 <= Math.Max(text.Length, other.Length) || (text.Length == 1 && other.Length == 1))
                {
                    Try(party with { Name = $"{before}{other}{after}" }, ChangeKind.CorrectWord, text, other, letters);
                }
            }
        }

        foreach (var other in others)
        {
            Try(party with { Name = $"{party.Name} {other}" }, ChangeKind.AddWord, "", other, other.Length);
        }

        return next;

        void Try(Party changed, ChangeKind kind, string gone, string come, int letters)
        {
            var (score, _) = Scored(changed);
            if (score > from.Score)
            {
                next.Add(new Candidate(changed, from.Steps.Add(new ChangeStep(kind, gone, come)), from.Letters + letters, score));
            }
        }
    }

    // The words that the entry's names have in the party's script, those of the name that fits best first.
    private List<string> ListedWords(string name, string matched)
    {
        var words = new List<string>();
        var names = new List<string> { matched };
        foreach (var form in index.FormsOf(entry))
        {
            names.Add(index.NameOf(entry, index.Forms[form].Name));
        }

        foreach (var listed in names.Distinct(StringComparer.Ordinal).Where(n => ScriptClasses.Of(n, name) == ScriptClass.Same))
        {
            words.AddRange(WordsOf.Name(listed).Select(r => listed[r]).Where(w => ScriptClasses.Of(w, name) == ScriptClass.Same));
        }

        return [.. words.Distinct(StringComparer.OrdinalIgnoreCase).Take(MostWords)];
    }

    private (Score Score, string Matched) Scored(Party party) => new Explainer(index, party, policy, Language.English).Score(entry);

    // Letters added, taken or replaced (Levenshtein), capitals aside.
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = corner + (char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]) ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
