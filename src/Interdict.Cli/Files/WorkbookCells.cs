using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Interdict.Cli.Files;

/// <summary>
/// Looks at a workbook's cells for what its reader does not tell: references behind the end of the table of shared texts, which would be screened as
/// bare numbers, and error values, which would look like nothing at all.
/// </summary>
internal static class WorkbookCells
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true };

    /// <summary>Walks the sheets.</summary>
    /// <returns>The errors of the first sheet (<c>#REF!</c>) by row, from 1, and column, from 0.</returns>
    /// <exception cref="CliException">A cell's text does not exist, or a part is not XML.</exception>
    public static Dictionary<(long Row, int Column), string> Check(string path)
    {
        var errors = new Dictionary<(long Row, int Column), string>();
        try
        {
            using var zip = new ZipArchive(Tables.OpenFile(path), ZipArchiveMode.Read);
            var table = zip.Entries.FirstOrDefault(e => e.FullName.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase));
            var count = table is null ? 0 : Elements(table, "si").Count();
            if (First(zip) is { } sheet)
            {
                Walk(path, sheet, count, errors);
            }
        }
        catch (Exception bad) when (bad is XmlException or InvalidDataException)
        {
            throw CliException.Input($"{path}: the workbook is damaged; open it and save it again", bad);
        }

        return errors;
    }

    private static void Walk(string path, ZipArchiveEntry sheet, int count, Dictionary<(long Row, int Column), string> errors)
    {
        string? kind = null;
        var place = "";
        foreach (var xml in Elements(sheet, "c", "v"))
        {
            if (xml.LocalName == "c")
            {
                (kind, place) = (xml.GetAttribute("t"), xml.GetAttribute("r") ?? "");
                continue;
            }

            // The text alone is read, so that the next step finds the end of the element and not the cell behind it.
            var value = kind is "s" or "e" && !xml.IsEmptyElement && xml.Read() && xml.NodeType == XmlNodeType.Text ? xml.Value.Trim() : "";
            if (kind == "s" && value.Length > 0 && !(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < count))
            {
                throw CliException.Input(
                    $"{path}, cell {Output.Page.Clean(place)}: shared string {Output.Page.Clean(value)} does not exist; the workbook is damaged, open it and save it again");
            }

            if (kind == "e" && Position(place) is { } position)
            {
                errors[position] = value;
            }
        }
    }

    private static IEnumerable<XmlReader> Elements(ZipArchiveEntry part, params string[] names)
    {
        using var xml = XmlReader.Create(part.Open(), Settings);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && Array.IndexOf(names, xml.LocalName) >= 0)
            {
                yield return xml;
            }
        }
    }

    /// <summary>The part that the workbook's first sheet is in.</summary>
    private static ZipArchiveEntry? First(ZipArchive zip)
    {
        if (zip.GetEntry("xl/workbook.xml") is not { } book || zip.GetEntry("xl/_rels/workbook.xml.rels") is not { } relations)
        {
            return null;
        }

        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var id = Elements(book, "sheet").Select(s => s.GetAttribute("id", Office)).FirstOrDefault();
        var target = Elements(relations, "Relationship").Where(r => r.GetAttribute("Id") == id).Select(r => r.GetAttribute("Target")).FirstOrDefault();
        return target is null ? null : zip.GetEntry(target.StartsWith('/') ? target[1..] : "xl/" + target);
    }

    /// <summary>B7 as (7, 1).</summary>
    private static (long Row, int Column)? Position(string place)
    {
        var letters = 0;
        var column = 0;
        for (; letters < place.Length && letters < 3 && char.IsAsciiLetterUpper(place[letters]); letters++)
        {
            column = (column * 26) + place[letters] - 'A' + 1;
        }

        return letters > 0 && long.TryParse(place.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? (row, column - 1) : null;
    }
}
