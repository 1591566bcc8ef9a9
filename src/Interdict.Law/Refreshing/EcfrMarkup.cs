using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Interdict.Law.Refreshing;

/// <summary>
/// Finds one's way in the eCFR's XML of a part: <c>DIV5</c> a part, <c>DIV8</c> a section, <c>DIV9</c> a supplement, each with its number in <c>N</c>; tables as <c>TABLE</c>, or as
/// <c>GPOTABLE</c> in files of the Government Publishing Office.
/// </summary>
internal static class EcfrMarkup
{
    /// <summary>The longest file that is read, in characters: Part 774 has some ten million.</summary>
    public const long Most = 64 << 20;

    /// <exception cref="EarRefreshException">It is not XML, has a document type, or is too long.</exception>
    public static XDocument Read(Stream stream, string name)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Most, IgnoreComments = true, IgnoreProcessingInstructions = true };
        try
        {
            using var reader = XmlReader.Create(stream, settings);
            using var guarded = new DepthGuard(reader);
            return XDocument.Load(guarded, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException bad)
        {
            throw new EarRefreshException(string.Create(CultureInfo.InvariantCulture, $"{name}, line {bad.LineNumber}: this is not XML of the eCFR: {bad.Message}"), bad);
        }
    }

    /// <summary>The supplement of a part, such as <c>Supplement No. 1 to Part 738</c>; <c>null</c> where the file has none.</summary>
    public static XElement? Supplement(XDocument file, int number, int part) => file.Descendants()
        .FirstOrDefault(e => e.Name.LocalName == "DIV9" && Plain((string?)e.Attribute("N") ?? "").Equals($"Supplement No. {number} to Part {part}", StringComparison.OrdinalIgnoreCase));

    /// <summary>The sections of a part.</summary>
    public static IEnumerable<XElement> Sections(XDocument file, int part) => file.Descendants()
        .Where(e => e.Name.LocalName == "DIV8" && SectionNumber(e).StartsWith($"{part}.", StringComparison.Ordinal));

    /// <summary>The number of a section, without its sign.</summary>
    public static string SectionNumber(XElement section) => ((string?)section.Attribute("N") ?? "").Replace("§", "", StringComparison.Ordinal).Trim();

    /// <summary>The paragraphs of a section or supplement, in order.</summary>
    public static IEnumerable<string> Paragraphs(XElement division) => division.Descendants().Where(static e => e.Name.LocalName is "P" or "FP" or "FP-1" or "FP-2" or "LI").Select(Text);

    /// <summary>The tables, in order.</summary>
    public static IEnumerable<XElement> Tables(XElement division) => division.DescendantsAndSelf().Where(static e => e.Name.LocalName is "TABLE" or "GPOTABLE");

    /// <summary>The rows of a table: heads first; a cell that is empty keeps its place.</summary>
    public static IEnumerable<XElement[]> Rows(XElement table)
    {
        if (table.Name.LocalName == "GPOTABLE")
        {
            yield return [.. table.Descendants().Where(static e => e.Name.LocalName == "CHED")];
            foreach (var row in table.Descendants().Where(static e => e.Name.LocalName == "ROW"))
            {
                yield return [.. row.Elements().Where(static e => e.Name.LocalName == "ENT")];
            }

            foreach (var note in table.Descendants().Where(static e => e.Name.LocalName is "TNOTE"))
            {
                yield return [note];
            }

            yield break;
        }

        foreach (var row in table.Descendants().Where(static e => e.Name.LocalName == "TR"))
        {
            yield return [.. row.Elements().Where(static e => e.Name.LocalName is "TD" or "TH")];
        }
    }

    /// <summary>The text of an element on one line; a line break is a blank.</summary>
    public static string Text(XElement element) => Plain(Raw(element, withNotes: true));

    /// <summary>The same without marks of footnotes.</summary>
    public static string TextWithoutNotes(XElement element) => Plain(Raw(element, withNotes: false));

    /// <summary>The numbers of footnotes that an element is marked with.</summary>
    public static IEnumerable<int> Notes(XElement element) => element.Descendants().Where(IsNote)
        .SelectMany(static e => e.Value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)).Select(static t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).Where(static n => n > 0);

    public static string Plain(string text) => ControlText.Plain(text);

    private static bool IsNote(XElement element) => element.Name.LocalName is "sup" or "SUP" or "SU" or "FTREF";

    private static string Raw(XElement element, bool withNotes)
    {
        var text = new StringBuilder();
        void Add(XElement at)
        {
            foreach (var node in at.Nodes())
            {
                switch (node)
                {
                    case XText words:
                        text.Append(words.Value);
                        break;
                    case XElement { Name.LocalName: "br" or "BR" or "LI" or "P" } broken:
                        text.Append(' ');
                        Add(broken);
                        text.Append(' ');
                        break;
                    case XElement inner when withNotes || !IsNote(inner):
                        Add(inner);
                        break;
                }
            }
        }

        Add(element);
        return text.ToString();
    }
}
