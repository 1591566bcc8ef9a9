using System.CommandLine;
using Cronos;
using Interdict.Cli.Corpora;
using Interdict.Cli.Output;
using Interdict.Cli.Syncing;
using Interdict.Sources.Core;
using Interdict.Sources.Fetching;
using Interdict.Sources.Store;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict sync</c>: the official lists from their publishers, through the guard, into the editions and the corpus <c>official</c>.</summary>
internal sealed class SyncCommand
{
    // Twice a day, some time after the Consolidated Screening List is made (5:00 in Washington), not at a full hour as everybody else.
    private const string Twice = "20 10,22 * * *";
    private const string OwnTable = "sources.tsv";

    private readonly Host _host;

    private readonly Argument<string[]> _lists = new("LIST")
    {
        Description = "Sources (csl) or lists (us-bis-el: the first source that holds it); all where none is named",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _status = new("--status", "--list") { Description = "Fetch nothing: tell each source's address, its last fetch, its last good edition, and when a watch runs next" };
    private readonly Option<string?> _watch = new("--watch") { Description = $"Run again and again, at the times of a cron expression in UTC; without one \"{Twice}\"", HelpName = "CRON", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _accept = new("--accept") { Description = "Fetch nothing: take an edition that was refused, and make the corpus anew", HelpName = "EDITION" };
    private readonly Option<string?> _why = new("--why") { Description = "Why it is right all the same; recorded with the time", HelpName = "TEXT" };
    private readonly Option<string?> _mirror = new("--mirror") { Description = "A folder, or the beginning of an address, that holds the files under the names of the table of sources", HelpName = "FOLDER|URL" };
    private readonly Option<string[]> _addresses = new("--address") { Description = "Another address for a source; may be repeated", HelpName = "NAME=URL" };
    private readonly Option<string?> _sources = new("--sources") { Description = "A table that replaces rows of the built-in one (data/lists/sources.tsv); else INTERDICT_SOURCES, else sources.tsv in INTERDICT_HOME", HelpName = "FILE" };
    private readonly Option<string?> _proxy = new("--proxy") { Description = "A proxy; else that of HTTPS_PROXY", HelpName = "URL" };
    private readonly Option<string?> _contact = new("--contact") { Description = "Whom publishers may write to about your requests; else INTERDICT_CONTACT", HelpName = "MAIL|URL" };
    private readonly Option<string?> _guard = new("--guard") { Description = "A table of bounds that replaces rows of the built-in one (data/lists/guard.tsv)", HelpName = "FILE" };
    private readonly Option<string?> _corpus = new("--corpus") { Description = "The corpus to make; official where none is named", HelpName = "NAME" };
    private readonly Option<bool> _noWait = new("--no-wait") { Description = "End with 3 where another sync is running, instead of waiting for it" };

    private SyncCommand(Host host)
    {
        _host = host;
        _lists.CompletionSources.Add(_ => SourceTable.BuiltIn.All.Select(s => new System.CommandLine.Completions.CompletionItem(s.Name)));
    }

    public static Command Make(Host host)
    {
        var self = new SyncCommand(host);
        var command = new Command("sync", "Fetch the official lists from their publishers, and screen against the last good editions")
        {
            self._lists, self._status, self._watch, self._accept, self._why, self._mirror, self._addresses, self._sources, self._proxy, self._contact, self._guard, self._corpus, self._noWait,
        };
        command.SetAction((parse, _) => self.RunAsync(parse));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parse)
    {
        var table = Table(parse);
        if (parse.GetValue(_status))
        {
            SyncView.WriteStatus(_host, parse.Json(), table);
            return ExitCode.Done;
        }

        var name = parse.GetValue(_corpus) ?? OfficialCorpus.Name;
        if (name == CoreCorpus.Name || !CorpusStore.IsName(name))
        {
            throw CliException.Input($"'{name}' cannot name the corpus of sync; give it another name");
        }

        _ = CorpusLocator.Store(_host);
        var words = (parse.GetValue(_lists) ?? []).ToList();
        var schedule = Schedule(parse, table, words);
        var (sources, named) = Pick(table, words);
        var options = Options(parse);
        var guard = GuardFile.Read(parse.GetValue(_guard));
        var state = new SyncState(_host.Home);
        using var interruption = _host.ListenForInterrupts();
        try
        {
            if (parse.GetValue(_accept) is { } edition)
            {
                return await AcceptAsync(parse, edition, name, table, state, interruption.Token).ConfigureAwait(false);
            }

            while (true)
            {
                int code;
                using (await SyncLock.TakeAsync(_host, state, !parse.GetValue(_noWait), interruption.Token).ConfigureAwait(false))
                {
                    code = await OnceAsync(parse, new SyncRun(_host, options, guard), sources, named, name, table, interruption.Token).ConfigureAwait(false);
                }

                if (schedule is null)
                {
                    return code;
                }

                await WaitAsync(schedule, state, interruption.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException stopped)
        {
            throw new InterruptedException($"Interrupted. What was fetched before is kept, and the corpus {name} is whole.", stopped);
        }
        finally
        {
            if (schedule is not null)
            {
                state.WriteNext(null);
            }
        }
    }

    private async Task<int> OnceAsync(
        ParseResult parse, SyncRun run, IReadOnlyList<ListSource> sources, bool named, string name, SourceTable table, CancellationToken cancellation)
    {
        IReadOnlyList<SourceOutcome> outcomes = [];
        (CorpusManifest Manifest, bool Made)? corpus = null;
        async Task Work(Action<string> say)
        {
            outcomes = await run.RunAsync(sources, say, cancellation).ConfigureAwait(false);
            say($"Making the corpus {name}");
            corpus = OfficialCorpus.Update(_host, name, table, cancellation);
        }

        if (_host.ErrorIsTerminal)
        {
            await Spinner.ShowAsync(_host, "Fetching the lists", Work).ConfigureAwait(false);
        }
        else
        {
            await Work(_host.Say).ConfigureAwait(false);
        }

        if (parse.Json())
        {
            SyncView.WriteJson(_host, outcomes, name, corpus);
        }
        else
        {
            SyncView.WriteText(_host, outcomes, name, corpus);
        }

        await _host.Out.FlushAsync(cancellation).ConfigureAwait(false);
        return outcomes.Any(o => o.IsBad || (named && o.Word == SourceOutcome.Manual)) ? ExitCode.ListData : ExitCode.Done;
    }

    private async Task<int> AcceptAsync(ParseResult parse, string edition, string name, SourceTable table, SyncState state, CancellationToken cancellation)
    {
        using var held = await SyncLock.TakeAsync(_host, state, !parse.GetValue(_noWait), cancellation).ConfigureAwait(false);
        var accepted = EditionsCommand.Accept(_host, edition, parse.GetValue(_why));
        var corpus = OfficialCorpus.Update(_host, name, table, cancellation);
        if (parse.Json())
        {
            SyncView.WriteJson(_host, [], name, corpus);
        }
        else
        {
            new Page(_host).Paragraph($"Accepted and recorded: {string.Join(", ", accepted.Select(r => r.Name))}. "
                + (corpus is { Made: true } ? $"The corpus {name} was made anew." : $"The corpus {name} is as it was: the edition is not the one it takes of its list."));
        }

        return ExitCode.Done;
    }

    private async Task WaitAsync(CronExpression schedule, SyncState state, CancellationToken cancellation)
    {
        var now = _host.Clock.GetUtcNow();
        var next = schedule.GetNextOccurrence(now, TimeZoneInfo.Utc) ?? throw CliException.Input("the cron expression of --watch has no time to come");
        state.WriteNext(next);
        _host.Say($"Next run at {next.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC.");
        // A timer takes no more than some weeks.
        for (var left = next - now; left > TimeSpan.Zero; left -= TimeSpan.FromDays(1))
        {
            await Task.Delay(left < TimeSpan.FromDays(1) ? left : TimeSpan.FromDays(1), _host.Clock, cancellation).ConfigureAwait(false);
        }
    }

    private CronExpression? Schedule(ParseResult parse, SourceTable table, List<string> words)
    {
        if (parse.GetResult(_watch) is null)
        {
            return null;
        }

        var text = parse.GetValue(_watch);
        if (text is not null && table.Find(text) is not null)
        {
            // "--watch csl": the list was taken for the expression.
            words.Add(text);
            text = null;
        }

        try
        {
            text ??= Twice;
            return CronExpression.Parse(text, text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length == 6 ? CronFormat.IncludeSeconds : CronFormat.Standard);
        }
        catch (CronFormatException problem)
        {
            throw CliException.Input($"--watch '{text}' is no cron expression ({problem.Message}); write five fields, such as \"{Twice}\", in quotes", problem);
        }
    }

    private SourceTable Table(ParseResult parse)
    {
        var path = parse.GetValue(_sources) ?? _host.Variable("INTERDICT_SOURCES");
        if (string.IsNullOrEmpty(path))
        {
            path = Path.Combine(_host.Home, OwnTable);
            path = File.Exists(path) ? path : null;
        }

        try
        {
            var table = path is null ? SourceTable.BuiltIn : SourceTable.BuiltIn.With(File.ReadAllText(path), path);
            foreach (var one in parse.GetValue(_addresses) ?? [])
            {
                var at = one.IndexOf('=', StringComparison.Ordinal);
                table = at > 0 ? table.WithAddress(one[..at], one[(at + 1)..]) : throw CliException.Input($"--address '{one}': write NAME=URL");
            }

            return table;
        }
        catch (Exception problem) when (problem is FetchException or IOException or UnauthorizedAccessException)
        {
            throw CliException.Input(problem.Message, problem);
        }
    }

    private static (IReadOnlyList<ListSource> Sources, bool Named) Pick(SourceTable table, List<string> words)
    {
        var unknown = words.Find(w => table.Find(w) is null);
        return unknown is null
            ? (words.Count == 0 ? table.All : [.. words.Select(w => table.Find(w)!).Distinct()], words.Count > 0)
            : throw CliException.Input($"'{unknown}' is neither a source nor a list that one holds; sources: {string.Join(", ", table.All.Select(s => s.Name))}");
    }

    private FetchOptions Options(ParseResult parse)
    {
        var proxy = parse.GetValue(_proxy);
        Uri? address = null;
        if (proxy is not null && !(Uri.TryCreate(proxy, UriKind.Absolute, out address) && address.Scheme is "http" or "https" or "socks5"))
        {
            throw CliException.Input($"--proxy '{proxy}' is not an address: write http://HOST:PORT");
        }

        if (parse.GetValue(_mirror) is { } mirror && !mirror.Contains("://", StringComparison.Ordinal) && !Directory.Exists(mirror))
        {
            throw CliException.Input($"--mirror '{mirror}' is no folder that is there, nor an address that begins with http:// or https://");
        }

        var contact = parse.GetValue(_contact) ?? _host.Variable("INTERDICT_CONTACT");
        return _host.Fetching with { Mirror = parse.GetValue(_mirror), Proxy = address, Contact = string.IsNullOrEmpty(contact) ? null : contact };
    }
}
