using System.Net;
using System.Text;
using Interdict.Cli.Output;
using Interdict.Law;
using Interdict.Law.Licensing;

namespace Interdict.Cli.Licensing;

/// <summary>An application as one page to print: its blocks, papers and the outline of its letter. No script, no font, no picture; not the official form.</summary>
internal static class ApplicationHtml
{
    private const string Style =
        "body{font:11pt/1.45 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}table{border-collapse:collapse;width:100%;margin:.4rem 0 1.4rem}"
        + "th,td{text-align:start;vertical-align:top;padding:.25rem .5rem;border:1px solid #999;overflow-wrap:anywhere}th[scope=row]{width:4.5rem}.empty{color:#a00}.note{color:#555;font-size:.9em}"
        + "@media print{body{margin:0;max-width:none;font-size:9.5pt}tr{break-inside:avoid}h2{break-after:avoid}}";

    public static string Of(LicenseCase @case)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">");
        html.Append($"<title>Application {Text(@case.Id)}</title><style>{Style}</style></head><body>\n");
        html.Append($"<h1>Application {Text(@case.Id)}</h1>\n<p class=\"note\">Data for form BIS-748P, to be typed into SNAP-R by a person. This is not the form, and nothing here was filed. Not legal advice.</p>\n");
        Bases(html, @case);
        Blocks(html, @case.Application);
        Papers(html, @case.Application);
        Letter(html, @case);
        return html.Append("</body></html>\n").ToString();
    }

    private static void Bases(StringBuilder html, LicenseCase @case)
    {
        if (@case.Bases.IsEmpty)
        {
            return;
        }

        html.Append("<h2>Why a license is needed</h2>\n<ul>\n");
        foreach (var basis in @case.Bases)
        {
            html.Append($"<li>{Text(basis.Words)} ({Text(basis.Citation)})</li>\n");
        }

        html.Append($"</ul>\n<p class=\"note\">Law tables {Text(@case.LawVersion ?? "")}</p>\n");
    }

    private static void Blocks(StringBuilder html, LicenseApplication application)
    {
        html.Append("<h2>Blocks</h2>\n<table><thead><tr><th scope=\"col\">Block</th><th scope=\"col\">Title</th><th scope=\"col\">Content</th></tr></thead><tbody>\n");
        foreach (var (block, label, text) in ApplicationForm.Filled(application).Where(static b => b.Block.Need != "none"))
        {
            var shown = text.Length > 0 ? Text(text) : block.Need is "yes" or "sign" ? "<span class=\"empty\">to be filled</span>" : "";
            html.Append($"<tr><th scope=\"row\">{Text(label)}</th><td>{Text(block.Title)}</td><td>{shown}</td></tr>\n");
        }

        html.Append("</tbody></table>\n");
    }

    private static void Papers(StringBuilder html, LicenseApplication application)
    {
        html.Append("<h2>Papers</h2>\n<table><thead><tr><th scope=\"col\">☐</th><th scope=\"col\">Paper</th><th scope=\"col\">Why</th></tr></thead><tbody>\n");
        foreach (var paper in ApplicationPapers.For(application))
        {
            html.Append($"<tr><td>{(paper.There ? "☑" : "☐")}</td><td>{Text(paper.Title)}{(paper.Needed == Truth.Yes ? "" : " (if the section asks for it)")}</td><td>{Text(paper.Why)} ({Text(paper.Citation)})</td></tr>\n");
        }

        html.Append("</tbody></table>\n");
    }

    private static void Letter(StringBuilder html, LicenseCase @case)
    {
        html.Append("<h2>Outline of the letter of explanation</h2>\n<ol>\n");
        foreach (var (heading, say) in ApplicationPapers.Letter(@case.Application))
        {
            html.Append($"<li><strong>{Text(heading)}</strong>: {Text(say.Text)} <span class=\"note\">({Text(say.Citation)})</span></li>\n");
        }

        html.Append("</ol>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(Page.Clean(text));
}
