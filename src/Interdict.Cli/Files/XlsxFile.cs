using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Interdict.Cli.Files;

/// <summary>
/// Writes a table as an Excel workbook of one sheet (ECMA-376, transitional), streaming. Texts are inline strings, which no spreadsheet runs as formulas;
/// the column <c>score</c> is a number.
/// </summary>
internal static class XlsxFile
{
    private const int MostRows = 1_048_576;
    private const int LongestCell = 32_767;
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";

    // A fixed date makes the same results the same bytes.
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <exception cref="CliException">There are more rows than a sheet can hold.</exception>
    public static async Task WriteAsync(TableReader rows, Stream output, CancellationToken cancellation)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        Part(zip, "[Content_Types].xml", $"""<Types xmlns="{Package}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
        Part(zip, "_rels/.rels", $"""<Relationships xmlns="{Package}relationships"><Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Part(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="results" sheetId="1" r:id="r1"/></sheets></workbook>""");
        Part(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}relationships"><Relationship Id="r1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");

        var entry = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest);
        entry.LastWriteTime = Stamp;
        using var xml = XmlWriter.Create(entry.Open(), new XmlWriterSettings { CloseOutput = true, CheckCharacters = false });
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetData", Main);
        var score = Array.LastIndexOf(rows.Header, "score");
        Row(xml, rows.Header, 1, -1);
        var count = 1;
        await foreach (var row in rows.ReadAsync(cancellation).ConfigureAwait(false))
        {
            if (++count > MostRows)
            {
                throw CliException.Input($"an Excel sheet holds {MostRows:N0} rows and the results are more; write them as .csv, .ndjson or .parquet");
            }

            Row(xml, row.Cells, count, score);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Row(XmlWriter xml, string[] cells, int number, int score)
    {
        // The standard lets references be left out, but not every reader does.
        var row = number.ToString(CultureInfo.InvariantCulture);
        xml.WriteStartElement("row", Main);
        xml.WriteAttributeString("r", row);
        for (var i = 0; i < cells.Length; i++)
        {
            xml.WriteStartElement("c", Main);
            xml.WriteAttributeString("r", ColumnName(i) + row);
            if (i == score && double.TryParse(cells[i], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
            {
                xml.WriteElementString("v", Main, cells[i]);
            }
            else if (cells[i].Length > 0)
            {
                xml.WriteAttributeString("t", "inlineStr");
                xml.WriteStartElement("is", Main);
                xml.WriteStartElement("t", Main);
                xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(Printable(cells[i]));
                xml.WriteEndElement();
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>A, B, … Z, AA, AB, …</summary>
    private static string ColumnName(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : ColumnName((column / 26) - 1) + (char)('A' + (column % 26));

    /// <summary>Characters that XML cannot hold are written as Excel does, <c>_x0001_</c>; a text longer than a cell may be is cut.</summary>
    private static string Printable(string text)
    {
        text = text.Length > LongestCell ? text[..(LongestCell - 1)] + "…" : text;
        if (text.AsSpan().IndexOfAnyInRange('\0', '\x1F') < 0 && text.AsSpan().IndexOfAnyInRange('\uFFFE', '\uFFFF') < 0)
        {
            return text;
        }

        var safe = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? safe.Append(c) : safe.Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
        }

        return safe.ToString();
    }

    private static void Part(ZipArchive zip, string name, string xml)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Stamp;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + xml));
    }
}
