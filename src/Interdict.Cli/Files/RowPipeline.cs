using System.Threading.Channels;

namespace Interdict.Cli.Files;

/// <summary>
/// One reader, a worker for each processor, one writer that keeps the input's order. Batches in flight are bounded, so memory does not grow with the file.
/// </summary>
internal static class RowPipeline
{
    /// <summary>Runs rows through work.</summary>
    /// <param name="rows">The table.</param>
    /// <param name="skip">Rows that an earlier run has done.</param>
    /// <param name="work">What to do.</param>
    /// <param name="write">Called with each finished batch, in order, one at a time.</param>
    /// <param name="cancellation">Stops reading; batches already written stay written.</param>
    public static async Task RunAsync(TableReader rows, long skip, IRowWork work, Action<RowBatch> write, CancellationToken cancellation)
    {
        var workers = Environment.ProcessorCount;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var todo = Channel.CreateBounded<RowBatch>(new BoundedChannelOptions(workers * 2) { SingleWriter = true });
        var order = Channel.CreateBounded<RowBatch>(new BoundedChannelOptions(workers * 4) { SingleWriter = true, SingleReader = true });
        var tasks = new Task[workers + 1];
        tasks[0] = Task.Run(() => ReadAsync(rows, skip, todo.Writer, order.Writer, stop.Token), CancellationToken.None);
        for (var i = 1; i <= workers; i++)
        {
            tasks[i] = Task.Run(() => WorkAsync(todo.Reader, work, stop.Token), CancellationToken.None);
        }

        try
        {
            await foreach (var batch in order.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
            {
                await batch.Done.ConfigureAwait(false);
                write(batch);
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(tasks).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task ReadAsync(
        TableReader rows, long skip, ChannelWriter<RowBatch> todo, ChannelWriter<RowBatch> order, CancellationToken cancellation)
    {
        try
        {
            var batch = new RowBatch();
            await foreach (var row in rows.ReadAsync(cancellation).ConfigureAwait(false))
            {
                if (skip-- > 0)
                {
                    continue;
                }

                batch.Rows.Add(row);
                if (batch.Rows.Count == RowBatch.Capacity)
                {
                    await SendAsync(batch).ConfigureAwait(false);
                    batch = new RowBatch();
                }
            }

            await SendAsync(batch).ConfigureAwait(false);
            order.Complete();
        }
        catch (Exception stopped)
        {
            // The writer finishes what is in flight, then learns why there is no more.
            order.Complete(stopped);
        }
        finally
        {
            todo.Complete();
        }

        async Task SendAsync(RowBatch batch)
        {
            batch.Progress = rows.Progress;
            await todo.WriteAsync(batch, cancellation).ConfigureAwait(false);
            await order.WriteAsync(batch, cancellation).ConfigureAwait(false);
        }
    }

    private static async Task WorkAsync(ChannelReader<RowBatch> todo, IRowWork work, CancellationToken cancellation)
    {
        await foreach (var batch in todo.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
        {
            batch.Run(work, cancellation);
        }
    }
}
