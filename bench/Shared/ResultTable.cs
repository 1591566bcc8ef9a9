namespace Interdict.Bench;

/// <summary>A table of figures, for people and for machines.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Note">What a reader must know to read it rightly.</param>
/// <param name="Columns">The first names the row.</param>
internal sealed record ResultTable(string Title, string Note, params string[] Columns)
{
    public List<string[]> Rows { get; } = [];

    public void Add(params string[] cells)
    {
        if (cells.Length != Columns.Length)
        {
            throw new ArgumentException($"{Title}: {cells.Length} cells for {Columns.Length} columns", nameof(cells));
        }

        Rows.Add(cells);
    }
}
