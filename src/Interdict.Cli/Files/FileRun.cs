using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Interdict.Cli.Output;

namespace Interdict.Cli.Files;

/// <summary>One run over a file: reads, works, writes, keeps a journal, and puts everything in place at the end.</summary>
/// <param name="host">The world.</param>
/// <param name="work">What is done with each row.</param>
/// <param name="options">Which files.</param>
/// <param name="messages">Where messages go while it runs; <c>null</c> for standard error.</param>
internal sealed class FileRun(Host host, IRowWork work, FileRunOptions options, TextWriter? messages = null)
{
    private const int ShownWarnings = 5;
    private static readonly TimeSpan BetweenCheckpoints = TimeSpan.FromSeconds(2);
    private readonly TextWriter _messages = messages ?? host.Error;
    private RunTotals _totals;
    private double _progress = -1;

    /// <summary>How far the run is; read by whoever draws the progress bar.</summary>
    public (RunTotals Totals, double Progress) State => (_totals, _progress);

    /// <summary>Runs to the end, or until cancelled.</summary>
    /// <exception cref="OperationCanceledException">Interrupted; what was done can be resumed.</exception>
    /// <exception cref="CliException">The input or the output failed.</exception>
    public async Task<RunTotals> RunAsync(CancellationToken cancellation)
    {
        if (options.Output is { } path)
        {
            Check(path);
        }

        using var only = options.Output is null ? null : RunLock.Take(options.Output);
        await using var rows = await Tables.OpenAsync(options.Input, cancellation).ConfigureAwait(false);
        work.Bind(options.Input, rows.Header, options.RowFormat);
        try
        {
            return options.Output is null
                ? await ToStreamAsync(rows, cancellation).ConfigureAwait(false)
                : await ToFilesAsync(rows, options.Output, cancellation).ConfigureAwait(false);
        }
        catch (IOException full) when (DiskErrors.IsFull(full))
        {
            throw CliException.Input(
                options.Output is null
                    ? "the results could not be written: the disk is full"
                    : $"{options.Output}: the disk is full; nothing was put there. Make room and run the same command "
                        + (File.Exists(new RunFiles(host, options.Output).JournalPath) ? "with --resume" : "again"),
                full);
        }
    }

    private async Task<RunTotals> ToStreamAsync(TableReader rows, CancellationToken cancellation)
    {
        await host.Out.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        var output = host.DataStream;
        WriteHeader(output);
        await RowPipeline.RunAsync(rows, 0, work, batch => Take(batch, output, null), cancellation).ConfigureAwait(false);
        await output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        return _totals;
    }

    private async Task<RunTotals> ToFilesAsync(TableReader rows, string path, CancellationToken cancellation)
    {
        using var files = new RunFiles(host, path);
        var identity = Identity();
        var journal = Resumable(files, identity);
        files.Open(journal);
        _totals = journal?.Totals ?? default;
        if (journal is not null)
        {
            await _messages.WriteLineAsync($"Going on after row {Counted(_totals.Rows)}.").ConfigureAwait(false);
        }

        var last = host.Clock.GetTimestamp();
        var results = files.Part;
        try
        {
            if (journal is null)
            {
                WriteHeader(files.Results);
                files.Rejected.Write("line,reason,row\n"u8);
            }

            await RowPipeline.RunAsync(rows, _totals.Rows, work, Write, cancellation).ConfigureAwait(false);
            files.Checkpoint(identity, _totals);
            files.Close();
            if (options.OutputFormat is TableFormat.Xlsx or TableFormat.Parquet)
            {
                results = await AssembleAsync(files.Part, path, cancellation).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException stopped)
        {
            files.CheckpointIfOpen(identity, _totals);
            throw new InterruptedException(
                $"Interrupted after {Counted(_totals.Rows)} rows. Nothing was written to {path}. Run the same command with --resume to go on.", stopped);
        }

        catch (Exception failed) when (failed is CliException || !File.Exists(files.JournalPath))
        {
            // An input that is refused must be changed before the next run, so this one cannot be gone on with; nor can one that noted nothing yet.
            files.Drop();
            throw;
        }

        files.Finish(results, _totals.Rejected > 0);
        return _totals;

        void Write(RowBatch batch)
        {
            Take(batch, files.Results, files.Rejected);
            if (host.Clock.GetElapsedTime(last) >= BetweenCheckpoints)
            {
                files.Checkpoint(identity, _totals);
                last = host.Clock.GetTimestamp();
            }
        }
    }

    /// <summary>Makes the workbook or the Parquet file out of the finished rows.</summary>
    /// <returns>Its path, beside its final place.</returns>
    private async Task<string> AssembleAsync(string part, string path, CancellationToken cancellation)
    {
        var assembled = path + ".assembled";
        try
        {
            var rows = DelimitedTable.Open(Tables.OpenFile(part), part, ',');
            await using (rows.ConfigureAwait(false))
            {
                var output = host.OpenFile(assembled, FileMode.Create);
                await using (output.ConfigureAwait(false))
                {
                    await (options.OutputFormat == TableFormat.Xlsx
                        ? XlsxFile.WriteAsync(rows, output, cancellation)
                        : ParquetFile.WriteAsync(rows, output, cancellation)).ConfigureAwait(false);
                }
            }

            return assembled;
        }
        catch
        {
            File.Delete(assembled);
            throw;
        }
    }

    private void Take(RowBatch batch, Stream results, Stream? rejected)
    {
        results.Write(batch.Output.WrittenSpan);
        TellInOrder(batch, all: rejected is null);
        foreach (var (row, reason) in rejected is null ? [] : batch.Rejected)
        {
            var line = new ArrayBufferWriter<byte>(128);
            CsvText.WriteRow(
                line,
                [row.Line.ToString(CultureInfo.InvariantCulture), reason, row.Number.ToString(CultureInfo.InvariantCulture)],
                forSpreadsheets: true);
            rejected!.Write(line.WrittenSpan);
        }

        _totals = _totals with
        {
            Rows = _totals.Rows + batch.Rows.Count,
            Hits = _totals.Hits + batch.Hits,
            RowsWithHits = _totals.RowsWithHits + batch.RowsWithHits,
        };
        _progress = batch.Progress;
    }

    /// <summary>Tells the first rejections and the first warnings by line; batches come in the input's order. All rejections where no file keeps them.</summary>
    private void TellInOrder(RowBatch batch, bool all)
    {
        var (rejected, warnings) = (_totals.Rejected, _totals.Warnings);
        var told = batch.Rejected.Where(_ => rejected++ < ShownWarnings || all).Select(r => (r.Row.Line, Text: r.Reason))
            .Concat(batch.Warnings.Where(_ => warnings++ < ShownWarnings));
        foreach (var (line, text) in told.ToList().OrderBy(t => t.Line))
        {
            _messages.WriteLine(Page.Clean($"{options.Input}, line {line}: {text}"));
        }

        _totals = _totals with { Rejected = rejected, Warnings = warnings };
    }

    private void WriteHeader(Stream output)
    {
        var header = new ArrayBufferWriter<byte>(256);
        work.WriteHeader(header);
        output.Write(header.WrittenSpan);
    }

    private RunJournal? Resumable(RunFiles files, string identity)
    {
        var journal = File.Exists(files.Part) ? RunJournal.Read(files.JournalPath) : null;
        if (!options.Resume)
        {
            if (journal is not null)
            {
                _messages.WriteLine($"An interrupted run of {Counted(journal.Totals.Rows)} rows is dropped; --resume would have gone on with it.");
            }

            return null;
        }

        if (journal is null)
        {
            _messages.WriteLine("There is no interrupted run to resume; starting at the first row.");
            return null;
        }

        return journal.Identity == identity
            ? journal
            : throw CliException.Input(
                $"{options.Output}: the interrupted run had another input, corpus or options, so it cannot be resumed; run again without --resume");
    }

    private string Identity()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{work.Identity}\n{options.RowFormat}\n"));
        using var file = Tables.OpenFile(options.Input);
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 17);
        for (int read; (read = file.Read(buffer)) > 0;)
        {
            hash.AppendData(buffer, 0, read);
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private void Check(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (!Directory.Exists(folder))
        {
            throw CliException.Input($"{path}: there is no folder {folder}");
        }

        if (Directory.Exists(path))
        {
            throw CliException.Input($"{path}: this is a folder, not a file");
        }

        if (Directory.Exists(RunFiles.RejectedFor(path)))
        {
            throw CliException.Input($"{path}: its rejected rows would go to {RunFiles.RejectedFor(path)}, which is a folder; give --out another name");
        }

        using (var input = Tables.OpenFile(options.Input))
        {
            if (!input.CanSeek)
            {
                throw CliException.Input($"{options.Input}: this is no ordinary file, and a run with --out reads its input more than once; save it as a file first");
            }
        }

        if (RealPath.AreSame(RunFiles.RejectedFor(path), options.Input))
        {
            throw CliException.Input($"{path}: its rejected rows would replace the input {options.Input}; give --out another name");
        }

        if (RealPath.AreSame(path, options.Input))
        {
            throw CliException.Input($"{path}: the results would replace the input; give --out another name");
        }
    }

    private static string Counted(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
