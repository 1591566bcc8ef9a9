using System.Globalization;
using Interdict.Briefing.Documents;
using Interdict.Cli.Files;
using Interdict.Pdf;

namespace Interdict.Cli.Briefing;

/// <summary>Writes documents as PDF. Nothing here is touched by commands that write none, so that they never load what shapes text.</summary>
internal static class PdfPages
{
    /// <summary>The variable that names folders with fonts, as PATH does.</summary>
    private const string Fonts = "INTERDICT_FONTS";

    /// <exception cref="CliException">It would go to a terminal.</exception>
    public static async Task WriteAsync(Host host, BriefingDocument document, string? output, PaperSize paper)
    {
        if (output is null && host.OutputIsTerminal)
        {
            throw CliException.Input("a PDF is not for a terminal; name a file with --output FILE, or pipe it on");
        }

        var folders = (host.Variable(Fonts) ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        using var bytes = new MemoryStream();
        var report = PdfRenderer.Write(document, bytes, new PdfOptions { Paper = paper, FontFolders = [.. folders] });
        if (!report.Missing.IsEmpty)
        {
            host.Say($"no font has these characters, which are printed as a box (they can be copied): {string.Join(", ", report.Missing.Take(20))}; a folder with fonts can be named by {Fonts}");
        }

        var whole = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        if (output is null)
        {
            host.Out.Flush();
            await host.OutputStream.WriteAsync(whole).ConfigureAwait(false);
            return;
        }

        await WholeFile.WriteAsync(host, output, whole).ConfigureAwait(false);
        host.Say(string.Create(CultureInfo.InvariantCulture, $"{output}: {document.Title.Text} ({report.Pages} pages)"));
    }
}
