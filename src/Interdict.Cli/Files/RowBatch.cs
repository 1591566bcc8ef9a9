using System.Buffers;

namespace Interdict.Cli.Files;

/// <summary>Some rows on their way from the reader through a worker to the writer.</summary>
internal sealed class RowBatch
{
    /// <summary>Large enough to make hand-over cheap, small enough that a handful of batches is nothing in memory.</summary>
    public const int Capacity = 128;

    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public List<TableRow> Rows { get; } = new(Capacity);

    public ArrayBufferWriter<byte> Output { get; } = new(1 << 14);

    public List<(TableRow Row, string Reason)> Rejected { get; } = [];

    public List<(long Line, string Text)> Warnings { get; } = [];

    /// <summary>How much of the input had been read when the batch was filled.</summary>
    public double Progress { get; set; }

    public int Hits { get; private set; }

    public int RowsWithHits { get; private set; }

    public Task Done => _done.Task;

    public void Run(IRowWork work, CancellationToken cancellation)
    {
        try
        {
            foreach (ref readonly var row in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(Rows))
            {
                cancellation.ThrowIfCancellationRequested();
                var outcome = row.Rejected is { } reason ? new RowOutcome(0, reason) : work.Do(row, Output);
                if (outcome.Rejected is not null)
                {
                    Rejected.Add((row, outcome.Rejected));
                }

                if (outcome.Warning is not null)
                {
                    Warnings.Add((row.Line, outcome.Warning));
                }

                Hits += outcome.Hits;
                RowsWithHits += outcome.Hits > 0 ? 1 : 0;
            }

            _done.SetResult();
        }
        catch (Exception stopped)
        {
            // Whoever waits for the batch learns why it stopped.
            _done.SetException(stopped);
        }
    }
}
