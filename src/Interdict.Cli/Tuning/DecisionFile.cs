using Interdict.Cli.Calibrating;
using Interdict.Cli.Corpora;
using Interdict.Cli.Files;
using Interdict.Cli.Screening;
using Interdict.Lists;
using Interdict.Matching;

namespace Interdict.Cli.Tuning;

/// <summary>Reads decided cases: the columns name, decision, entry (an id) or matched (a listed name), and where there are any type, country, birth_date, identifier.</summary>
/// <param name="corpus">Where entries are looked up.</param>
/// <param name="before">The rules in use.</param>
/// <param name="after">The rules on trial.</param>
internal sealed class DecisionFile(OpenCorpus corpus, ScreeningPolicy before, ScreeningPolicy after)
{
    private readonly Screener _screener = new(corpus.Index);

    /// <exception cref="CliException">The file is not there, or lacks a column.</exception>
    public async Task<List<DecidedCase>> ReadAsync(string path, BadRows bad, CancellationToken cancellation)
    {
        await using var table = await Tables.OpenAsync(path, cancellation).ConfigureAwait(false);
        var header = new HeaderColumns(path, table.Header);
        var columns = PartyColumns.Of(path, table.Header);
        var decision = header.Require("decision", "decision");
        var (entry, matched) = (header.Find("entry", "entryid"), header.Find("matched", "matchedname"));
        if (entry < 0 && matched < 0)
        {
            throw CliException.Input($"{path}, line 1: there is neither a column 'entry' nor a column 'matched' among {PartyColumns.Shown(table.Header)}");
        }

        var cases = new List<DecidedCase>();
        await foreach (var row in table.ReadAsync(cancellation).ConfigureAwait(false))
        {
            if (row.Rejected is { } reason)
            {
                bad.Tell(path, row.Line, reason);
                continue;
            }

            var party = columns.Read(row, new Party(""), out var warning);
            var id = entry < 0 ? "" : row.Cells[entry].Trim();
            var name = matched < 0 ? "" : row.Cells[matched].Trim();
            var problem = party is null || party.Name.Length == 0 ? "name is empty"
                : row.Cells[decision].Trim().Length == 0 ? "decision is empty"
                : null;
            Score one = default, other = default;
            problem ??= TryScore(party!, id, name, out one, out other);
            if (problem is not null)
            {
                bad.Tell(path, row.Line, problem);
                continue;
            }

            if (warning is not null)
            {
                bad.Note(path, row.Line, warning);
            }

            cases.Add(new DecidedCase(row.Line, party!.Name, id.Length > 0 ? id : name, VerdictOf(row.Cells[decision]), one, other));
        }

        return cases;
    }

    /// <summary>Reads a decision by its common words.</summary>
    public static Verdict VerdictOf(string text) => PartyColumns.Fold(text.Trim()) switch
    {
        "truematch" or "truepositive" or "true" or "match" or "hit" or "tp" or "confirmed" => Verdict.TrueMatch,
        "falsepositive" or "false" or "nomatch" or "nonmatch" or "fp" or "cleared" => Verdict.FalsePositive,
        _ => Verdict.Open,
    };

    private string? TryScore(Party party, string id, string matched, out Score one, out Score other)
    {
        (one, other) = (default, default);
        if (id.Length == 0 && matched.Length == 0)
        {
            return "neither entry nor matched names what it was decided against";
        }

        if (id.Length == 0)
        {
            (one, other) = (Screener.Compare(party, new Party(matched), before).Score, Screener.Compare(party, new Party(matched), after).Score);
            return null;
        }

        if (!EntryId.TryParse(id, out var entry))
        {
            return $"entry '{id}' is not an entry's id; ids look like us-bis-el/…";
        }

        var found = corpus.FindAll(entry);
        if (found.Count == 0)
        {
            return $"entry {id} is not in the corpus {corpus.Name}; name the corpus with --corpus";
        }

        // Of several editions of the entry, the one that fits best, as screen would show it first.
        one = new Score(found.Max(position => _screener.Explain(party, position, before).Score.Points));
        other = new Score(found.Max(position => _screener.Explain(party, position, after).Score.Points));
        return null;
    }
}
