using System.CommandLine;
using System.Globalization;
using Interdict.Cli.Corpora;
using Interdict.Cli.Output;
using Interdict.Sources;
using Interdict.Sources.Core;
using Interdict.Sources.Editions;
using Interdict.Sources.Fetching;
using Interdict.Sources.Store;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict import</c>: official files into a corpus that can be screened against. The old corpus of the name stays until the new one is whole.</summary>
internal sealed class ImportCommand
{
    /// <summary>The format of the user's own names.</summary>
    private const string Own = "names";

    private readonly Host _host;

    private readonly Argument<string[]> _words = new("FORMAT PATH")
    {
        Description = "A format and the files or folders to read as it; several groups may follow one another; .gz and .zip are read as they are. Formats: "
            + string.Join("; ", ListReaders.All.Select(r => $"{r.Format} ({r.Description.TrimEnd('.')})")),
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _corpus = new("--corpus") { Description = "The corpus to make, or to replace", HelpName = "NAME" };

    private readonly Option<bool> _noEdition = new("--no-edition") { Description = "Do not keep what is read as editions: it cannot be compared, proven or asked about later" };

    private readonly Option<string?> _published = new("--published") { Description = "The day (YYYY-MM-DD) the publisher dated the files, where they do not say it themselves", HelpName = "D" };

    private readonly Option<bool> _guarded = new("--guarded") { Description = "Refuse an edition that differs from the one before by more than its bounds allow; the old corpus stays" };

    private readonly Option<string?> _guard = new("--guard") { Description = "A table of bounds that replaces rows of the built-in one (data/lists/guard.tsv)", HelpName = "FILE" };

    private ImportCommand(Host host)
    {
        _host = host;
        _words.CompletionSources.Add([.. ListReaders.All.Select(r => r.Format)]);
    }

    public static Command Make(Host host)
    {
        var self = new ImportCommand(host);
        var command = new Command("import", "Read official list files into a corpus") { self._words, self._corpus, self._noEdition, self._published, self._guarded, self._guard };
        command.SetAction(self.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        var groups = ImportGroup.Read(parse.GetValue(_words) ?? []);
        var name = parse.GetValue(_corpus) ?? throw CliException.Input("--corpus NAME is needed: what shall the corpus be called?");
        if (name == CoreCorpus.Name || !CorpusStore.IsName(name))
        {
            throw CliException.Input(name == CoreCorpus.Name
                ? "core is built in and cannot be replaced; give the corpus another name"
                : $"'{name}' cannot name a corpus: use letters, digits, '-', '_' and '.'");
        }

        var guard = parse.GetValue(_guarded) ? GuardFile.Read(parse.GetValue(_guard)) : null;
        if (guard is not null && parse.GetValue(_noEdition))
        {
            throw CliException.Input("--guarded compares with the edition before, so it does not go with --no-edition");
        }

        var published = TimeOptions.Date(parse.GetValue(_published), "--published");
        if (published > DateOnly.FromDateTime(_host.Clock.GetUtcNow().UtcDateTime).AddDays(1))
        {
            // A day more, for those who are east of here.
            throw CliException.Input($"--published {published:yyyy-MM-dd} is in the future; give the day the publisher dated the files");
        }

        using var interruption = _host.ListenForInterrupts();
        var started = _host.Clock.GetTimestamp();
        var sources = groups.SelectMany(g => g.Paths.Select(p => (g.Reader, Source: SourceFile.Open(p, SourceTable.BuiltIn.LimitsOf(g.Reader.Format))))).ToList();
        var done = new List<Imported>();
        var repeated = new RepeatedIds();
        CorpusManifest manifest;
        try
        {
            using var writer = CorpusLocator.Store(_host).Create(name);
            writer.Published = published;
            foreach (var (reader, source) in sources)
            {
                done.Add(Read(writer, reader.Format == Own ? repeated.Watch(reader) : reader, source, interruption.Token));
            }

            manifest = Finish(writer, parse.GetValue(_noEdition) ? null : sources.Select(s => s.Source), guard, interruption.Token);
        }
        catch (OperationCanceledException stopped)
        {
            throw new InterruptedException($"Interrupted. The corpus {name} is as it was.", stopped);
        }

        if (parse.Json())
        {
            _host.WriteJson(json => ImportReportView.Write(json, manifest, done, repeated));
        }
        else
        {
            ImportReportView.Write(new Page(_host), manifest, done);
        }

        var seconds = _host.Clock.GetElapsedTime(started).TotalSeconds;
        _host.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Imported and indexed in {seconds:0.0} s."));
        if (repeated.Warning(name) is { } warning)
        {
            _host.Say(warning);
        }

        return ReportRejected(done, name) ? ExitCode.BadInput : ExitCode.Done;
    }

    private Imported Read(CorpusWriter writer, IListReader reader, SourceFile source, CancellationToken cancellation)
    {
        var report = new ImportReport();
        try
        {
            if (_host.ErrorIsTerminal)
            {
                Spinner.Show(_host, $"Reading {source.Path}", say => writer.Import(reader, source, report, Progress(source, say), cancellation));
            }
            else
            {
                writer.Import(reader, source, report, null, cancellation);
            }
        }
        catch (SourceException column) when (reader.Format == Own && column.Field is not null)
        {
            // A publisher's file with other columns is a refused list; a table of one's own is the user's to mend, as in screen --file.
            throw CliException.Input(column.Message, column);
        }

        return report.Entries > 0
            ? new Imported(reader.Format, source, report)
            : throw CliException.Lists(
                $"{source.Path}: no entry could be read as {reader.Format} ({report.Read} rows read, {report.Rejected} rejected"
                + $"{Reasons(report)}); nothing was imported");
    }

    /// <summary>Says what was left out.</summary>
    /// <returns>Whether names of the user's own were: nobody else would notice.</returns>
    private bool ReportRejected(List<Imported> done, string corpus)
    {
        var own = false;
        foreach (var (format, source, report) in done)
        {
            var unread = report.Rejected - report.Orphans;
            if (unread > 0)
            {
                own |= format == Own;
                _host.Say(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{source.Path}: {unread:N0} of {report.Read:N0} rows could not be read and are NOT in the corpus {corpus}{Reasons(report)}."));
            }

            if (report.Orphans > 0)
            {
                var (rows, they, were) = report.Orphans == 1 ? ("rows is an orphan: its entry number has", "It", "was") : ("rows are orphans: their entry numbers have", "They", "were");
                _host.Say(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{source.Path}: {report.Orphans:N0} of {report.Read:N0} {rows} no entry in the file of entries; the files may be of different days. {they} {were} counted as rejected and {(report.Orphans == 1 ? "is" : "are")} NOT in the corpus {corpus}."));
            }
        }

        return own;
    }

    private static string Reasons(ImportReport report)
    {
        var reasons = report.Reasons.Where(r => r.Key != ImportReport.OrphanReason).OrderByDescending(r => r.Value).Take(3).Select(r => r.Key).ToList();
        return reasons.Count == 0 ? "" : $": {string.Join("; ", reasons)}";
    }

    private static Action<int> Progress(SourceFile source, Action<string> say) => count =>
    {
        if (count % 1000 == 0)
        {
            say(string.Create(CultureInfo.InvariantCulture, $"Reading {source.Path}: {count:N0} entries"));
        }
    };

    private CorpusManifest Finish(CorpusWriter writer, IEnumerable<SourceFile>? kept, GuardTable? guard, CancellationToken cancellation)
    {
        CorpusManifest? manifest = null;
        if (_host.ErrorIsTerminal)
        {
            Spinner.Show(_host, "Indexing the names", _ => manifest = Index(writer, kept, guard, cancellation));
        }

        manifest ??= Index(writer, kept, guard, cancellation);
        cancellation.ThrowIfCancellationRequested();
        writer.Commit();
        return manifest;
    }

    private CorpusManifest Index(CorpusWriter writer, IEnumerable<SourceFile>? kept, GuardTable? guard, CancellationToken cancellation)
    {
        using var corpus = writer.Seal();
        CorpusIndexes.Build(writer, corpus, cancellation);
        if (kept is not null)
        {
            // Before the corpus is in place: what is screened against can then be proven from the first moment on.
            var (_, refused) = new EditionStore(_host.Home).Keep(corpus, kept, guard, former: guard is null ? null : Former(corpus.Manifest.Name));
            if (!refused.IsEmpty)
            {
                throw CliException.Lists(
                    $"refused, and the corpus {corpus.Manifest.Name} is as it was: {string.Join("; ", refused.Select(r => $"{r.Name}: {string.Join(", ", r.Refused)}"))}. If that is right, "
                    + $"accept it (interdict editions accept {refused[0].Edition.Sha256[..12]} --why \"…\") and import it again");
            }
        }

        return corpus.Manifest;
    }

    // One that is damaged says nothing; it is about to be replaced.
    private CorpusManifest? Former(string name)
    {
        try
        {
            var corpora = CorpusLocator.Store(_host);
            if (!corpora.Names.Contains(name))
            {
                return null;
            }

            using var former = corpora.Open(name);
            return former.Manifest;
        }
        catch (CorpusException)
        {
            return null;
        }
    }
}
