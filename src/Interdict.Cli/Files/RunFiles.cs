namespace Interdict.Cli.Files;

/// <summary>
/// The files of one run: the results and the rejected rows grow in part files beside their final places and are renamed at the end,
/// so that a final name never holds half a result.
/// </summary>
internal sealed class RunFiles : IDisposable
{
    private readonly string _out, _rejectedOut;
    private readonly Host _host;
    private bool _open;

    public RunFiles(Host host, string path)
    {
        _host = host;
        _out = path;
        _rejectedOut = RejectedFor(path);
        (Part, RejectedPart, JournalPath) = (path + ".part", _rejectedOut + ".part", path + ".journal");
    }

    public string Part { get; }

    public string RejectedPart { get; }

    public string JournalPath { get; }

    public string RejectedPath => _rejectedOut;

    public HashedStream Results { get; private set; } = Nothing();

    public HashedStream Rejected { get; private set; } = Nothing();

    /// <summary>Where the rejected rows of a run go, beside its results.</summary>
    public static string RejectedFor(string path) => Path.ChangeExtension(path, null) + ".rejected.csv";

    /// <summary>Opens the part files: empty, or cut back to where the journal says.</summary>
    /// <exception cref="CliException">They are not what the journal says they were.</exception>
    public void Open(RunJournal? journal)
    {
        var mode = journal is null ? FileMode.Create : FileMode.OpenOrCreate;
        Results = new HashedStream(_host.OpenFile(Part, mode));
        Rejected = new HashedStream(_host.OpenFile(RejectedPart, mode));
        _open = true;
        if (journal is null)
        {
            File.Delete(JournalPath);
            return;
        }

        GoOn(Results, journal.Output, Part);
        GoOn(Rejected, journal.RejectedOutput, RejectedPart);
    }

    /// <summary>Notes on disk that everything up to here is done.</summary>
    public void Checkpoint(string identity, RunTotals totals)
    {
        Results.Flush();
        Rejected.Flush();
        new RunJournal(identity, totals, new(Results.Position, Results.Hash), new(Rejected.Position, Rejected.Hash)).Write(JournalPath);
    }

    /// <summary>The same where the part files are still being written; once closed they are noted already.</summary>
    public void CheckpointIfOpen(string identity, RunTotals totals)
    {
        if (_open)
        {
            Checkpoint(identity, totals);
        }
    }

    /// <summary>Ends the writing of the part files; all of it is on disk.</summary>
    public void Close()
    {
        Results.Flush();
        Rejected.Flush();
        Dispose();
        _open = false;
    }

    /// <summary>Removes everything of a run that nothing can go on with.</summary>
    public void Drop()
    {
        try
        {
            Dispose();
        }
        catch (IOException)
        {
            // What could not be written is what is being thrown away.
        }

        _open = false;
        File.Delete(Part);
        File.Delete(RejectedPart);
        File.Delete(JournalPath);
    }

    /// <summary>Puts the results in place. The part files must be closed.</summary>
    /// <param name="results">The finished file: <see cref="Part"/>, or what was made of it.</param>
    /// <param name="anyRejected">Whether there are rejected rows to keep; otherwise an older run's are removed, for they are not about these results.</param>
    public void Finish(string results, bool anyRejected)
    {
        if (anyRejected)
        {
            File.Move(RejectedPart, _rejectedOut, overwrite: true);
        }
        else
        {
            File.Delete(RejectedPart);
            File.Delete(_rejectedOut);
        }

        File.Move(results, _out, overwrite: true);
        File.Delete(JournalPath);
        File.Delete(Part);
    }

    public void Dispose()
    {
        Results.Dispose();
        Rejected.Dispose();
    }

    private static HashedStream Nothing() => new(Stream.Null);

    private static void GoOn(HashedStream stream, RunPart part, string path)
    {
        if (!stream.GoOnAfter(part.Length))
        {
            throw CliException.Input($"{path}: shorter than its journal says, so the interrupted run cannot be resumed; run again without --resume");
        }

        if (stream.Hash != part.Hash)
        {
            throw CliException.Input($"{path}: changed since it was written, so the interrupted run cannot be resumed; run again without --resume");
        }
    }
}
