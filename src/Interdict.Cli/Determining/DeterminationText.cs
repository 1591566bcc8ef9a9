using Interdict.Cli.Output;
using Interdict.Law;
using Interdict.Law.Determining;
using Interdict.Law.Grammar;

namespace Interdict.Cli.Determining;

/// <summary>Writes a determination for people.</summary>
internal static class DeterminationText
{
    public static void Write(Page page, Determination determination, string corpus)
    {
        var title = determination.Id.Length > 0 ? $"{Page.Clean(determination.Id)}: " : "";
        var outcome = Heading(determination);
        page.Line($"{title}{(determination.Outcome is Outcome.LicenseRequired or Outcome.Prohibited ? page.Paint.Alarm(outcome) : page.Paint.Bold(outcome))}");
        if (determination.Policy is { } policy)
        {
            page.Labelled("policy", $"{policy.Words()}, the most restrictive known of the bases that are certain");
        }

        foreach (var basis in determination.Bases)
        {
            page.Labelled(basis.Certain == Truth.Yes ? "because" : "maybe", $"{(basis.Item is { } item ? $"{item}: " : "")}{basis.Words}{(basis.Policy is { } one ? $"; {one.Words()}" : "")} ({basis.Citation}{Status(basis)})");
            if (basis.Status is { Provenance.IsUnsure: true } unsure)
            {
                page.Labelled("unverified", $"the state of the rule {unsure.Rule} on that day", color: page.Paint.Caution);
            }
        }

        foreach (var exception in determination.Exceptions)
        {
            page.Labelled("exception", $"{exception.Text} ({exception.Citation})");
        }

        foreach (var question in determination.Questions)
        {
            page.Labelled("question", $"{question.Text} {question.Why} What answers it: {question.Evidence}. Answer in {question.About} ({question.Citation})");
        }

        foreach (var flag in determination.RedFlags)
        {
            page.Labelled("red flag", $"{flag.Text} ({flag.Citation})", color: page.Paint.Caution);
        }

        foreach (var consequence in determination.Consequences)
        {
            page.Labelled("then", $"{consequence.Text} ({consequence.Citation})");
        }

        if (determination.ScreeningGap is { } gap)
        {
            page.Labelled("screening", gap, color: page.Paint.Caution);
        }

        page.Blank();
        page.Line(page.Paint.Bold("How it came about"));
        foreach (var step in determination.Trace)
        {
            var answer = step.Answer switch { Truth.Yes => "yes", Truth.No => "no", _ => "unknown" };
            page.Labelled(answer, $"{step.Step}{(step.Item is { } item ? $" {item}" : "")}: {step.Because} ({step.Citation})");
        }

        page.Blank();
        page.Paragraph($"Law tables {determination.LawVersion}; corpus {corpus}. This is no legal advice, and no outcome is a clearance: it holds for these facts and this data. See docs/law.md for what is not covered.");
        page.Blank();
    }

    private static string Heading(Determination determination) => determination.Outcome switch
    {
        Outcome.Prohibited => "prohibited",
        Outcome.LicenseRequired => "license required",
        Outcome.Exception => "a license exception that you confirmed covers it",
        Outcome.Incomplete => $"incomplete: {determination.Questions.Length} question{(determination.Questions.Length == 1 ? "" : "s")} must be answered first",
        Outcome.NotSubject => "not subject to the EAR with these facts",
        _ => "no license requirement found with these facts",
    };

    private static string Status(Basis basis) => basis.Status is { } status ? $"; rule {status.Rule}: {status}" : basis.LastVerified is { } day ? $"; last verified {day:yyyy-MM-dd}" : "; never verified in its source";
}
