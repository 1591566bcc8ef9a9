using System.Collections.Immutable;
using System.CommandLine;
using Interdict.Briefing;
using Interdict.Briefing.Documents;
using Interdict.Cli.Briefing;
using Interdict.Cli.Corpora;
using Interdict.Cli.Files;
using Interdict.Cli.Screening;
using Interdict.Matching;
using Interdict.Sources;
using Interdict.Sources.Editions;
using Interdict.Sources.FederalRegister;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict brief</c>: the twelve questions and the complete list, about an act, an entry, what changed, or a user's own parties.</summary>
internal static class BriefCommand
{
    private const string RulePrefix = "fr-xml:";
    private const int MostHits = 3;

    public static Command Make(Host host)
    {
        var subject = new Argument<string>("SUBJECT")
        {
            Description = "An act ('84 FR 54002', '2019-22210'), an entry's id or a name, a file of your parties (.csv, .xlsx, …), a rule's full text (fr-xml:PATH), or an edition to compare with a second",
        };
        var second = new Argument<string?>("EDITION") { Description = "The later edition, where SUBJECT is the earlier one", Arity = ArgumentArity.ZeroOrOne };
        var options = new DocumentOptions();
        var command = new Command("brief", "Answer the twelve questions about an act, an entry, a change of a list, or your own parties, with the source behind each sentence") { subject, second };
        options.AddTo(command);
        command.SetAction(async (parse, cancellation) =>
        {
            var request = options.Request(parse, host);
            using var corpus = CorpusLocator.Open(host, options.Corpus(parse));
            var document = await ComposeAsync(host, corpus, parse.GetRequiredValue(subject), parse.GetValue(second), request, cancellation).ConfigureAwait(false);
            await Cli.Briefing.Documents.WriteAsync(host, document, parse.Format(), options.Output(parse), options.Paper(parse)).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<BriefingDocument> ComposeAsync(
        Host host, OpenCorpus corpus, string subject, string? second, BriefingRequest request, CancellationToken cancellation)
    {
        var briefer = Cli.Briefing.Documents.Open(host, corpus);
        if (second is not null)
        {
            var (old, now) = (EditionArgument.Read(host, subject), EditionArgument.Read(host, second));
            return briefer.Diff($"{old.Name}..{now.Name}", EditionDiff.Compare(old.Entries, now.Entries), request);
        }

        if (subject.StartsWith(RulePrefix, StringComparison.Ordinal))
        {
            return OfRule(briefer, subject[RulePrefix.Length..], request);
        }

        if (Tables.FormatOf(subject) is not null && File.Exists(subject))
        {
            return briefer.Parties(Path.GetFileName(subject), await ScreenAsync(corpus, subject, cancellation).ConfigureAwait(false), request);
        }

        return briefer.KnowsAct(subject) || Briefer.IsCitation(subject) ? briefer.Action(subject, request) : briefer.Entry(PartyFinder.Find(host, corpus, subject), request);
    }

    private static BriefingDocument OfRule(Briefer briefer, string path, BriefingRequest request)
    {
        var rules = RuleFile.Read(SourceFile.Open(path), new ImportReport()).Where(r => !r.Actions.IsEmpty).ToList();
        return rules.Count switch
        {
            1 => briefer.Rule(rules[0], request),
            0 => throw CliException.Lists($"{path}: it holds no rule that does anything to an entry"),
            _ => throw CliException.Input($"{path}: it holds {rules.Count} rules; give the file of one of them"),
        };
    }

    private static async Task<ImmutableArray<ScreenedParty>> ScreenAsync(OpenCorpus corpus, string path, CancellationToken cancellation)
    {
        var screener = new Screener(corpus.Index);
        var parties = ImmutableArray.CreateBuilder<ScreenedParty>();
        await using var table = await Tables.OpenAsync(path, cancellation).ConfigureAwait(false);
        var columns = PartyColumns.Of(path, table.Header);
        await foreach (var row in table.ReadAsync(cancellation).ConfigureAwait(false))
        {
            if (row.Rejected is { } reason)
            {
                throw CliException.Input($"{path}, line {row.Line}: {reason}");
            }

            if (columns.Read(row, new Party(""), out _) is { Name.Length: > 0 } party)
            {
                var hits = screener.Screen(party, ScreeningPolicy.Default with { Limit = MostHits });
                parties.Add(new ScreenedParty((int)row.Number, party.Name, [.. hits.Select(h => (corpus[h.Entry], h.Score.Points / (double)Score.Maximum))]));
            }
        }

        return parties.ToImmutable();
    }
}
