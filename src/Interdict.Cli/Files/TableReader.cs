namespace Interdict.Cli.Files;

/// <summary>Reads a table row by row, in bounded memory.</summary>
internal abstract class TableReader : IAsyncDisposable
{
    /// <summary>The longest row that is read; a longer one is rejected.</summary>
    public const int LongestRow = 1 << 20;

    /// <summary>The columns' names, as written.</summary>
    public abstract string[] Header { get; }

    /// <summary>How much of the file has been read, 0 to 1; negative where that is not known.</summary>
    public abstract double Progress { get; }

    /// <summary>The rows, in order. To be walked once.</summary>
    public abstract IAsyncEnumerable<TableRow> ReadAsync(CancellationToken cancellation);

    public abstract ValueTask DisposeAsync();
}
