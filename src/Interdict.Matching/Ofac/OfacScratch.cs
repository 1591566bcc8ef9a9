namespace Interdict.Matching.Ofac;

/// <summary>What one search writes to; one a thread, reused.</summary>
internal sealed class OfacScratch
{
    [ThreadStatic]
    private static OfacScratch? _ofThread;

    public OfacName Query { get; } = new();

    public OfacName Entry { get; } = new();

    /// <summary>What each distinct part of the index is worth to each part of the query, one row a query part.</summary>
    public ushort[] Worth { get; private set; } = [];

    public static OfacScratch OfThread => _ofThread ??= new OfacScratch();

    public void Reserve(int cells)
    {
        if (Worth.Length < cells)
        {
            Worth = new ushort[cells];
        }
    }
}
