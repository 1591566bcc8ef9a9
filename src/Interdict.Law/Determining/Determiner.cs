using System.Collections.Immutable;
using Interdict.Law.Grammar;
using Interdict.Law.Tables;

namespace Interdict.Law.Determining;

/// <summary>
/// Determines whether a transaction needs a license under the Export Administration Regulations, in the order of review of 15 CFR Part 732 and the general
/// prohibitions of 15 CFR 736.2(b), in three-valued logic. Pure: no clock, no I/O; the same facts give the same determination. Thread-safe.
/// </summary>
public static class Determiner
{
    /// <summary>Determines one transaction.</summary>
    public static Determination Determine(Transaction transaction) => Determine(transaction, EarTables.Compiled);

    /// <summary>Determines a transaction by tables that may be a reviewed refresh.</summary>
    public static Determination Determine(Transaction transaction, EarTables tables)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(tables);
        var findings = new Findings(transaction, tables);
        if (tables.Review is { } review)
        {
            findings.Step("law-tables", Truth.Yes, $"the tables of chart, groups and control list are a refresh of {tables.EcfrDate:yyyy-MM-dd}, {review}; those written by hand are of {LawTables.EcfrDate:yyyy-MM-dd}", $"eCFR of {tables.EcfrDate:yyyy-MM-dd}");
        }

        if (transaction.Date < tables.EcfrDate)
        {
            findings.Step("law-tables", Truth.Unknown, $"the tables are of {tables.EcfrDate:yyyy-MM-dd}: but for rules and entries with dates of their own, the law of {transaction.Date:yyyy-MM-dd} is read from them and may have been another", $"eCFR of {tables.EcfrDate:yyyy-MM-dd}");
        }

        if (transaction.Screening is { } screening)
        {
            findings.Step("screening", transaction.ScreeningGap is null ? Truth.Yes : Truth.Unknown, $"parties were screened against {screening}{(transaction.ScreeningGap is { } gap ? $"; {gap}" : "")}", "15 CFR 744.16");
        }

        if (transaction.Items.IsEmpty)
        {
            findings.Ask("items", "Which items are sent?", "Every requirement goes by item.", "the order", "15 CFR 732.1");
        }

        var footnotes = PartyStep.Footnotes(transaction);
        var items = new List<ItemState>(transaction.Items.Length);
        foreach (var (index, item) in transaction.Items.Index())
        {
            var facts = ItemStep.FactsOf(findings, item);
            items.Add(new(item, index, facts, ItemStep.SubjectToEar(findings, item, index, facts, footnotes)));
        }

        foreach (var (index, party) in transaction.Parties.Index())
        {
            PartyStep.Run(findings, party, index, items);
        }

        if (transaction.Parties.IsEmpty)
        {
            findings.Ask("parties", "Who are purchaser, consignees and end-user?", "A listed party brings requirements of its own.", "the order, the contract, the end-use statement", "15 CFR 748.5, 744.16");
        }

        var subject = items.Where(static i => i.Subject != Truth.No).ToList();
        foreach (var state in subject)
        {
            ChartStep.Run(findings, state);
            EndUseStep.Run(findings, state);
            TransitStep.Run(findings, state);
        }

        if (subject.Count > 0 || items.Count == 0)
        {
            EndUseStep.RunOnce(findings, subject);
        }
        else
        {
            EndUseStep.RunWithoutItems(findings, items);
        }

        return Conclude(findings, items, subject);
    }

    private static Determination Conclude(Findings findings, List<ItemState> items, List<ItemState> subject)
    {
        var required = findings.Bases.Exists(static b => b is { Certain: Truth.Yes, Prohibits: false });
        var prohibited = findings.Bases.Exists(static b => b is { Certain: Truth.Yes, Prohibits: true });
        var confirmed = false;
        ImmutableArray<CitedText> exceptions = [];
        if (required && !prohibited)
        {
            exceptions = ExceptionStep.Run(findings, subject, out confirmed);
        }

        var outcome = prohibited ? Outcome.Prohibited
            : required && !confirmed ? Outcome.LicenseRequired
            : findings.Open ? Outcome.Incomplete
            : required ? Outcome.Exception
            : items.Count > 0 && subject.Count == 0 ? Outcome.NotSubject
            : Outcome.NoLicenseRequired;
        Posture? policy = null;
        foreach (var basis in findings.Bases)
        {
            if (basis is { Certain: Truth.Yes, Prohibits: false, Policy: { } one } && (policy is not { } worst || one > worst))
            {
                policy = one;
            }
        }

        findings.Step("outcome", outcome == Outcome.Incomplete ? Truth.Unknown : Truth.Yes, Say(outcome, findings.Tables), "15 CFR 736.2(b)");
        return new(
            findings.Transaction.Id, outcome, outcome == Outcome.LicenseRequired ? policy : null, exceptions,
            [.. findings.Bases.OrderBy(static b => b.Certain == Truth.Yes ? 0 : 1)], [.. findings.Questions], [.. findings.RedFlags],
            Consequences.Of(findings, outcome, subject, exceptions), [.. findings.Trace], findings.Tables.Version)
        {
            Screening = findings.Transaction.Screening,
            ScreeningGap = findings.Transaction.ScreeningGap,
        };
    }

    private static string Say(Outcome outcome, EarTables tables) => outcome switch
    {
        Outcome.Prohibited => "the transaction is prohibited on the bases given",
        Outcome.LicenseRequired => "a license is required on the bases given",
        Outcome.Exception => "a license would be required, and the exception that the exporter confirmed covers it",
        Outcome.Incomplete => "questions must be answered first",
        Outcome.NotSubject => "the items are not subject to the EAR with these facts; other laws are not determined here",
        _ => $"no license requirement was found in the tables of {tables.EcfrDate:yyyy-MM-dd} with these facts",
    };
}
