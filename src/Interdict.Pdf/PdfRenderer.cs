using System.Globalization;
using System.Security;
using System.Text;
using Interdict.Briefing.Documents;
using Interdict.Pdf.Fonts;
using Interdict.Pdf.Setting;
using Interdict.Pdf.Text;
using Interdict.Pdf.Writing;

namespace Interdict.Pdf;

/// <summary>
/// Writes a document as PDF 1.7 (ISO 32000-1), tagged as PDF/UA-1 asks (ISO 14289-1): every script shaped, real text, embedded fonts cut to the letters used, parts and
/// languages marked, bookmarks, contents and footnotes that are links. The same document and fonts make the same bytes. Safe for many threads.
/// </summary>
public static class PdfRenderer
{
    /// <summary>Writes the file.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where it goes, from its present position on; need not be able to seek.</param>
    /// <param name="options">How it is set; A4 and the machine's fonts if not given.</param>
    /// <returns>How many pages it has, and what could not be printed.</returns>
    /// <exception cref="MissingFontException">The document has letters for which no font was found.</exception>
    public static PdfReport Write(BriefingDocument document, Stream output, PdfOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        options ??= new PdfOptions();
        using var fonts = new FontSet(options);
        using var shaper = new Shaper(fonts, document.Language);
        using var file = new PdfFile(output);
        var tree = new StructureTree(file);
        var pages = new PageSetter(file, tree, fonts, options.Paper);
        var setter = new DocumentSetter(document, tree, pages, shaper);
        setter.Set();
        setter.Complete();
        var (root, places) = pages.Finish(setter.Furnish);
        var outline = Outline.Write(file, pages.Bookmarks) is { } bookmarks ? string.Create(CultureInfo.InvariantCulture, $"/Outlines {bookmarks} 0 R/PageMode/UseOutlines") : "";
        var metadata = file.AddStream("/Type/Metadata/Subtype/XML", Encoding.UTF8.GetBytes(Metadata(document)), isPacked: false);
        var catalog = file.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<</Type/Catalog/Pages {root} 0 R/Lang{PdfText.Text(document.Language)}/MarkInfo<</Marked true>>/StructTreeRoot {tree.Finish()} 0 R/ViewerPreferences<</DisplayDocTitle true>>/Names<</Dests {places} 0 R>>/Metadata {metadata} 0 R{outline}>>"));
        var day = document.Date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var info = file.Add($"<</Title{PdfText.Text(document.Title.Text)}/Subject{PdfText.Text(document.Subject)}/Creator(Interdict)/Producer(Interdict)/CreationDate(D:{day}000000Z)/ModDate(D:{day}000000Z)>>");
        file.Finish(catalog, info);
        return new PdfReport(pages.Pages.Count, [.. fonts.Missing.Select(r => $"{r} (U+{r.Value.ToString("X4", CultureInfo.InvariantCulture)})")]);
    }

    private static string Metadata(BriefingDocument document)
    {
        var day = document.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        return $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(Clean(document.Title.Text))}</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>{SecurityElement.Escape(document.Language)}</rdf:li></rdf:Bag></dc:language>
            <xmp:CreatorTool>Interdict</xmp:CreatorTool><xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate><pdf:Producer>Interdict</pdf:Producer>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;
    }

    // XML 1.0 has no control characters.
    private static string Clean(string text) => string.Concat(text.Where(c => !char.IsControl(c) && c is not ('\uFFFE' or '\uFFFF')));
}
