using System.Text;
using Interdict.Cli.Output;

namespace Interdict.Cli.Calibrating;

/// <summary>A table of figures that is shown on a page or kept as Markdown.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Note">What a reader must know to take the figures for what they are.</param>
/// <param name="Columns">The columns; all but the first hold numbers.</param>
/// <param name="Rows">The rows.</param>
internal sealed record FigureTable(string Title, string Note, string[] Columns, List<string[]> Rows)
{
    public void Show(Host host, Page page)
    {
        page.Blank();
        page.Line(page.Paint.Bold(Title));
        if (Rows.Count > 0)
        {
            var table = new TableView(host, [Columns[0], .. Columns.Skip(1).Select(c => ">" + c)]);
            foreach (var row in Rows)
            {
                table.Add(row);
            }

            table.Write();
        }

        page.Paragraph(Note);
    }

    public void WriteTo(StringBuilder markdown)
    {
        markdown.Append("**").Append(Title).Append(".** ").Append(Note).Append("\n\n");
        if (Rows.Count == 0)
        {
            return;
        }

        markdown.Append("| ").AppendJoin(" | ", Columns).Append(" |\n|---|").Insert(markdown.Length, "---:|", Columns.Length - 1).Append('\n');
        foreach (var row in Rows)
        {
            markdown.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        }

        markdown.Append('\n');
    }
}
