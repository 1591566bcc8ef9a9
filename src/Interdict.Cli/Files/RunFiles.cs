namespace Interdict.Cli.Files;

/// <summary>
/// The files of one run: the results and the rejected rows grow in part files beside their final places and are renamed at the end,
/// so that a final name never holds half a result.
/// </summary>
internal sealed class RunFiles : IDisposable
{
    private readonly string _out, _rejectedOut;
    private readonly Host _host;

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

    public Stream Results { get; private set; } = Stream.Null;

    public Stream Rejected { get; private set; } = Stream.Null;

    /// <summary>Where the rejected rows of a run go, beside its results.</summary>
    public static string RejectedFor(string path) => Path.ChangeExtension(path, null) + ".rejected.csv";

    /// <summary>Opens the part files: empty, or cut back to where the journal says.</summary>
    /// <exception cref="CliException">They are shorter than the journal says.</exception>
    public void Open(RunJournal? journal)
    {
        var mode = journal is null ? FileMode.Create : FileMode.OpenOrCreate;
        Results = _host.OpenFile(Part, mode);
        Rejected = _host.OpenFile(RejectedPart, mode);
        if (journal is null)
        {
            File.Delete(JournalPath);
            return;
        }

        Cut(Results, journal.Output, Part);
        Cut(Rejected, journal.RejectedOutput, RejectedPart);
    }

    /// <summary>Notes on disk that everything up to here is done.</summary>
    public void Checkpoint(string identity, RunTotals totals)
    {
        Flush(Results);
        Flush(Rejected);
        new RunJournal(identity, totals, Results.Position, Rejected.Position).Write(JournalPath);
    }

    /// <summary>The same where the part files are still being written; once closed they are noted already.</summary>
    public void CheckpointIfOpen(string identity, RunTotals totals)
    {
        if (Results != Stream.Null)
        {
            Checkpoint(identity, totals);
        }
    }

    /// <summary>Ends the writing of the part files; all of it is on disk.</summary>
    public void Close()
    {
        Flush(Results);
        Flush(Rejected);
        Dispose();
        (Results, Rejected) = (Stream.Null, Stream.Null);
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

    private static void Cut(Stream stream, long length, string path)
    {
        if (stream.Length < length)
        {
            throw CliException.Input($"{path}: shorter than its journal says, so the interrupted run cannot be resumed; run again without --resume");
        }

        stream.SetLength(length);
        stream.Position = length;
    }

    private static void Flush(Stream stream)
    {
        if (stream is FileStream file)
        {
            file.Flush(flushToDisk: true);
        }
        else
        {
            stream.Flush();
        }
    }
}
