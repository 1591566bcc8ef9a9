using System.Collections.Immutable;
using System.Globalization;
using Interdict.Lists;
using Interdict.Sources;
using Interdict.Sources.Editions;
using Interdict.Sources.Fetching;
using Interdict.Sources.Store;

namespace Interdict.Cli.Syncing;

/// <summary>One run over some sources: each is fetched, read, held to its bounds and kept, whatever becomes of the others.</summary>
internal sealed class SyncRun(Host host, FetchOptions options, GuardTable guard)
{
    private const int Told = 1 << 20;

    private readonly SyncState _state = new(host.Home);
    private readonly EditionStore _store = new(host.Home);

    /// <param name="sources">The sources, in order.</param>
    /// <param name="say">Told what is being done.</param>
    /// <param name="cancellation">Ends it; what was kept until then stays.</param>
    public async Task<IReadOnlyList<SourceOutcome>> RunAsync(IReadOnlyList<ListSource> sources, Action<string> say, CancellationToken cancellation)
    {
        var outcomes = new List<SourceOutcome>();
        using var fetcher = new SourceFetcher(host.Home, options, host.Clock);
        foreach (var source in sources)
        {
            cancellation.ThrowIfCancellationRequested();
            if (source.Address is null && options.Mirror is null)
            {
                outcomes.Add(new SourceOutcome { Source = source, Word = SourceOutcome.Manual, Problem = $"no lasting address is known{(source.Note is null ? "" : $": {source.Note}")}" });
                continue;
            }

            outcomes.Add(await OneAsync(fetcher, source, say, cancellation).ConfigureAwait(false));
        }

        return outcomes;
    }

    private async Task<SourceOutcome> OneAsync(SourceFetcher fetcher, ListSource source, Action<string> say, CancellationToken cancellation)
    {
        var last = Last(source);
        try
        {
            say($"{source.Name}: asking {options.Mirror ?? new Uri(source.Address!.Replace("{date}", "", StringComparison.Ordinal)).Host}");
            var fetched = await fetcher.FetchAsync(source, last, Progress(source, say), cancellation).ConfigureAwait(false);
            return fetched.Path is null || fetched.Sha256 == last?.Sha256
                ? Unchanged(fetcher, source, last!, fetched)
                : Keep(fetcher, source, fetched, say, cancellation);
        }
        catch (Exception problem) when (problem is FetchException or SourceException or CorpusException or EditionException or CliException)
        {
            Remember(source, last, SourceOutcome.Failed, problem.Message);
            return new SourceOutcome { Source = source, Word = SourceOutcome.Failed, Problem = problem.Message, IsBad = true };
        }
    }

    // What is remembered is of use only while the bytes it tells of are kept.
    private SyncRecord? Last(ListSource source)
    {
        var last = _state.Read(source.Name);
        return last?.Sha256 is null || _store.ReadAll().Any(r => r.Edition.Sha256 == last.Sha256 && r.Edition.Format == source.Format && r.Http is not null)
            ? last
            : last with { Address = null, Http = null, Sha256 = null };
    }

    private SourceOutcome Unchanged(SourceFetcher fetcher, ListSource source, SyncRecord last, Fetched fetched)
    {
        var refused = _store.ReadRefused().Where(r => r.Edition.Sha256 == last.Sha256 && r.Edition.Format == source.Format).ToList();
        var word = refused.Count > 0 ? SourceOutcome.Refused : SourceOutcome.Unchanged;
        var problem = refused.Count > 0 ? Reasons(refused) : null;
        Remember(source, fetched.Path is null ? last : last with { Address = fetched.Address, Http = fetched.Http }, word, problem);
        fetcher.Forget(source);
        return new SourceOutcome { Source = source, Word = word, Problem = problem, Http = fetched.Http, Sha256 = last.Sha256, Notes = fetched.Notes, IsBad = refused.Count > 0 };
    }

    private SourceOutcome Keep(SourceFetcher fetcher, ListSource source, Fetched fetched, Action<string> say, CancellationToken cancellation)
    {
        say($"{source.Name}: reading {fetched.Length:N0} bytes");
        var report = new ImportReport();
        ImmutableArray<EditionRecord> refused;
        try
        {
            var file = SourceFile.Open(fetched.Path!, SourceLimits.Default with { DecompressedBytes = source.Maximum });
            using var writer = new CorpusStore(Path.Combine(host.Home, "sync"), host.Clock).Create(source.Name);
            (writer.Origin, writer.Published) = (fetched.Http.Url, fetched.Published);
            writer.Import(ListReaders.Find(source.Format)!, file, report, null, cancellation);
            if (report.Entries == 0)
            {
                throw new SourceException($"no entry could be read as {source.Format} ({report.Read} rows read, {report.Rejected} rejected)", source.File);
            }

            say($"{source.Name}: comparing {report.Entries:N0} entries with the editions before");
            using var corpus = writer.Seal();
            (_, refused) = _store.Keep(corpus, [file], guard, new Dictionary<string, HttpFacts> { [fetched.Sha256!] = fetched.Http }, source);
        }
        catch (Exception problem) when (problem is SourceException)
        {
            // The same bytes would fail again.
            fetcher.Forget(source);
            throw new FetchException($"{fetched.Http.Url}: {Shorten(problem.Message, fetched.Path!, source.File)}", problem);
        }

        var word = refused.IsEmpty ? SourceOutcome.Fetched : SourceOutcome.Refused;
        var reasons = refused.IsEmpty ? null : Reasons(refused);
        Remember(source, new SyncRecord
        {
            Source = source.Name,
            Checked = default,
            Outcome = word,
            Address = fetched.Address,
            Http = fetched.Http,
            Sha256 = fetched.Sha256,
        }, word, reasons);
        fetcher.Forget(source);
        return new SourceOutcome
        {
            Source = source,
            Word = word,
            Problem = reasons,
            Http = fetched.Http,
            Sha256 = fetched.Sha256,
            Length = fetched.Length,
            Report = report,
            Notes = fetched.Notes,
            IsBad = !refused.IsEmpty,
        };
    }

    private void Remember(ListSource source, SyncRecord? last, string word, string? problem) =>
        _state.Write((last ?? new SyncRecord { Source = source.Name, Checked = default, Outcome = word }) with
        {
            Checked = host.Clock.GetUtcNow(),
            Outcome = word,
            Problem = problem,
            Format = source.Format,
            Lists = [.. source.Lists.Select(l => new ListCode(l))],
        });

    private static string Reasons(IReadOnlyList<EditionRecord> refused) =>
        $"{string.Join("; ", refused.Select(r => $"{r.Name}: {string.Join(", ", r.Refused)}"))}. The last good edition stays in use. If this one is right: interdict sync --accept {refused[0].Edition.Sha256[..12]} --why \"…\"";

    // Where the download lay is nobody's concern.
    private static string Shorten(string message, string path, string file) => message.Replace(path, file, StringComparison.Ordinal);

    private static Action<long, long?> Progress(ListSource source, Action<string> say)
    {
        long told = 0;
        return (bytes, total) =>
        {
            if (bytes - told >= Told)
            {
                told = bytes;
                say(total is { } all
                    ? string.Create(CultureInfo.InvariantCulture, $"{source.Name}: {bytes / 1e6:0.0} of {all / 1e6:0.0} MB")
                    : string.Create(CultureInfo.InvariantCulture, $"{source.Name}: {bytes / 1e6:0.0} MB"));
            }
        };
    }
}
