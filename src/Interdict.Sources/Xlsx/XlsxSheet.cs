using System.Globalization;
using Interdict.Sources.Xml;

namespace Interdict.Sources.Xlsx;

/// <summary>
/// The rows of a workbook's first sheet (ECMA-376), read from the archive's own XML: shared strings are held, rows are not. Formulas are not computed: the value that the
/// publisher's program stored counts.
/// </summary>
internal static class XlsxSheet
{
    private const long Most = 64L << 20;
    private const int MostColumns = 512;

    /// <summary>Row number and cells; an empty cell keeps its place.</summary>
    /// <exception cref="SourceException">It is no workbook, or is damaged or too large.</exception>
    public static IEnumerable<(long Row, string[] Cells)> Rows(SourceFile source, ImportReport report, string format)
    {
        var sheet = source.Parts.Where(p => p.Name.Contains("xl/worksheets/", StringComparison.Ordinal) && p.PlainName.EndsWith(".xml", StringComparison.Ordinal)).OrderBy(p => p.Name.Length).ThenBy(p => p.Name, StringComparer.Ordinal).FirstOrDefault()
            ?? throw new SourceException($"it is no Excel workbook (.xlsx), which {format} is", source.Path);
        var shared = Shared(source, report, format);
        using var xml = new XmlRecords(sheet, report, format, "worksheet", ["row"], skipped: ["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "autoFilter", "mergeCells", "hyperlinks", "conditionalFormatting", "dataValidations", "headerFooter", "pageMargins", "pageSetup", "extLst"]);
        while (xml.Next() is { } row)
        {
            List<string> cells = [];
            foreach (var cell in row.All("c"))
            {
                var column = Column(cell["r"]) is var at and >= 0 ? at : cells.Count;
                if (column >= MostColumns)
                {
                    throw new SourceException($"a row has more than {MostColumns} columns", sheet.Name, row.Line);
                }

                while (cells.Count < column)
                {
                    cells.Add("");
                }

                cells.Add(Text(cell, shared));
            }

            yield return (long.TryParse(row["r"], CultureInfo.InvariantCulture, out var number) ? number : row.Line, [.. cells]);
        }
    }

    /// <summary>The day of a serial number; <c>null</c> where it is none of a listing.</summary>
    public static DateOnly? Day(string serial) =>
        double.TryParse(serial, NumberStyles.Float, CultureInfo.InvariantCulture, out var days) && days is > 13_000 and < 110_000 ? new DateOnly(1899, 12, 30).AddDays((int)days) : null;

    private static List<string> Shared(SourceFile source, ImportReport report, string format)
    {
        List<string> shared = [];
        var part = source.Parts.FirstOrDefault(p => p.PlainName.Equals("sharedStrings.xml", StringComparison.OrdinalIgnoreCase));
        if (part is null)
        {
            return shared;
        }

        var held = 0L;
        using var xml = new XmlRecords(part, report, format, "sst", ["si"]);
        while (xml.Next() is { } item)
        {
            var text = string.Join(' ', item.All("t").Concat(item.All("r", "t")).Select(t => t.Text)).Replace("_x000D_", " ", StringComparison.Ordinal).Trim();
            held += text.Length + 32;
            if (held > Most)
            {
                throw new SourceException("its texts are more than any list has; it was not read further", part.Name);
            }

            shared.Add(text);
        }

        return shared;
    }

    private static string Text(Node cell, List<string> shared)
    {
        var value = cell.Of("v");
        return cell["t"] switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at] : "",
            "inlineStr" => cell.First("is")?.Running() ?? "",
            "b" => value == "1" ? "true" : "false",
            _ => value.Replace("_x000D_", " ", StringComparison.Ordinal),
        };
    }

    // "AB12": 27.
    private static int Column(string reference)
    {
        var column = 0;
        foreach (var c in reference.TakeWhile(char.IsAsciiLetterUpper))
        {
            column = (column * 26) + c - 'A' + 1;
            if (column > MostColumns)
            {
                return MostColumns;
            }
        }

        return column - 1;
    }
}
