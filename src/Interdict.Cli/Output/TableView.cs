using Spectre.Console;

namespace Interdict.Cli.Output;

/// <summary>A table for people: with rules on a terminal, bare columns when piped.</summary>
internal sealed class TableView
{
    private readonly Table _table;
    private readonly Host _host;

    /// <param name="host">The world.</param>
    /// <param name="columns">The headings; one that starts with <c>&gt;</c> is a column of numbers.</param>
    public TableView(Host host, params ReadOnlySpan<string> columns)
    {
        _host = host;
        _table = new Table { Border = host.OutputIsTerminal ? TableBorder.Rounded : TableBorder.None, ShowRowSeparators = false };
        foreach (var column in columns)
        {
            var number = column.StartsWith('>');
            var heading = new TableColumn(new Text(number ? column[1..] : column, new Style(decoration: Decoration.Bold)));
            heading.NoWrap = number;
            _table.AddColumn(number ? heading.RightAligned() : heading);
        }
    }

    public void Add(params ReadOnlySpan<string> cells)
    {
        var row = new Text[cells.Length];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = new Text(Page.Clean(cells[i]));
        }

        _table.AddRow(row);
    }

    public void Write() => Consoles.OnOutput(_host).Write(_table);
}
