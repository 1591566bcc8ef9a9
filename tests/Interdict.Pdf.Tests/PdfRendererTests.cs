using Interdict.Briefing.Documents;
using UglyToad.PdfPig;

namespace Interdict.Pdf.Tests;

public sealed class PdfRendererTests
{
    private static readonly PdfOptions OnlyCarried = new() { UsesSystemFonts = false };

    [Fact]
    public void Every_word_can_be_read_back()
    {
        using var pdf = Read(Samples.Carried);
        var words = pdf.GetPages().SelectMany(p => p.GetWords()).Select(w => w.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var expected in (string[])["Twenty-eight", "entries", "Efficient", "Affairs", "Fluffy", "Office", "Сибирский", "us-bis-el/dahua-technology-cn", "2019", "Country", "Sources"])
        {
            Assert.Contains(words, w => w.Contains(expected, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Dump()
    {
        File.WriteAllBytes("/tmp/pdfspike/t.pdf", Bytes(Samples.Carried, OnlyCarried));
        File.WriteAllBytes("/tmp/pdfspike/tz.pdf", Bytes(Samples.Chinese, new PdfOptions()));
    }

    private static byte[] Bytes(BriefingDocument document, PdfOptions options)
    {
        using var stream = new MemoryStream();
        PdfRenderer.Write(document, stream, options);
        return stream.ToArray();
    }

    private static PdfDocument Read(BriefingDocument document) => PdfDocument.Open(Bytes(document, OnlyCarried));
}
