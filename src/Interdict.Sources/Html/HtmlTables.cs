using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Interdict.Sources.Html;

/// <summary>The tables of a publisher's web page: rows of texts, with the heading or paragraph that stands before each table. Scripts are never run, nothing is fetched.</summary>
internal static class HtmlTables
{
    private const int MostBytes = 32 << 20;

    /// <summary>All rows of all tables.</summary>
    /// <exception cref="SourceException">The page is too large.</exception>
    public static List<HtmlRow> Read(SourcePart part)
    {
        using var bytes = new MemoryStream();
        using (var stream = part.OpenUtf8(lineCapped: false))
        {
            var buffer = new byte[64 << 10];
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                bytes.Write(buffer, 0, read);
                if (bytes.Length > MostBytes)
                {
                    throw new SourceException($"the page is larger than {MostBytes:N0} bytes", part.Name);
                }
            }
        }

        bytes.Position = 0;
        using var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(bytes);
        List<HtmlRow> rows = [];
        foreach (var table in document.QuerySelectorAll("table").OfType<IHtmlTableElement>())
        {
            var before = Before(table);
            foreach (var row in table.Rows)
            {
                var cells = row.Cells.Select(c => Spaced(c.TextContent)).ToArray();
                var isHeader = row.Cells.All(c => c.LocalName == "th");
                rows.Add(new HtmlRow(before, cells, isHeader, row.SourceReference?.Position.Line ?? 0));
            }
        }

        return rows;
    }

    private static string Before(IHtmlTableElement table)
    {
        for (AngleSharp.Dom.IElement? at = table; at is not null; at = at.ParentElement)
        {
            for (var sibling = at.PreviousElementSibling; sibling is not null; sibling = sibling.PreviousElementSibling)
            {
                if (sibling.LocalName != "table" && Spaced(sibling.TextContent) is { Length: > 0 } text)
                {
                    return text;
                }
            }
        }

        return "";
    }

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
