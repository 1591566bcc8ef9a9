using System.Globalization;
using System.Net;
using Interdict.Sources.Reconciling;

namespace Interdict.Cli.Commands;

/// <summary>A reconciliation as one page that needs nothing beside it: no script, no font, no picture; light and dark, and readable on a telephone and on paper.</summary>
internal static class ReconcileHtml
{
    private const string Style =
        ":root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem}"
        + "table{border-collapse:collapse;width:100%;margin:.3rem 0 1.5rem}th,td{text-align:start;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #8886;overflow-wrap:anywhere}"
        + "code{font-size:.85em}.none{opacity:.65}@media(max-width:40rem){thead{display:none}tr,td{display:block}td{border:0;padding:.1rem 0}tr{border-bottom:1px solid #8886;padding:.5rem 0;display:block}"
        + "td[data-of]::before{content:attr(data-of) \": \";font-weight:600}}@media print{body{max-width:none;font-size:10pt}tr{break-inside:avoid}}";

    public static void Write(TextWriter writer, EditionArgument ours, EditionArgument theirs, Reconciliation found)
    {
        writer.WriteLine("<!DOCTYPE html>");
        writer.WriteLine("<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">");
        writer.WriteLine($"<title>Reconciliation of {Text(ours.Name)} and {Text(theirs.Name)}</title><style>{Style}</style></head><body>");
        writer.WriteLine("<h1>The regulation beside its mirror</h1>");
        writer.WriteLine($"<table><tbody><tr><th scope=\"row\">Regulation</th><td>{Text(ours.InWords())}</td></tr><tr><th scope=\"row\">Mirror</th><td>{Text(theirs.InWords())}</td></tr></tbody></table>");
        writer.WriteLine($"<p>{Text(ReconcileText.Summary(found))}</p><ul>");
        foreach (var (kind, count) in ReconcileText.Counts(found))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<li><a href=\"#{ReconcileText.Code(kind)}\">{count:N0} {Text(ReconcileText.Words(kind))}</a></li>"));
        }

        writer.WriteLine("</ul>");
        foreach (var kind in found.Differences.GroupBy(d => d.Kind))
        {
            var words = ReconcileText.Words(kind.Key);
            writer.WriteLine($"<h2 id=\"{ReconcileText.Code(kind.Key)}\">{char.ToUpperInvariant(words[0])}{Text(words[1..])}</h2>");
            writer.WriteLine("<table><thead><tr><th scope=\"col\">Entry</th><th scope=\"col\">Regulation</th><th scope=\"col\">Mirror</th></tr></thead><tbody>");
            foreach (var difference in kind)
            {
                writer.WriteLine(
                    $"<tr><td>{Text(difference.Entry.Name)}<br><code>{Text(difference.Entry.Id.ToString())}</code></td>"
                    + $"<td data-of=\"Regulation\">{Cell(difference.GoverningText)}</td><td data-of=\"Mirror\">{Cell(difference.MirrorText)}</td></tr>");
            }

            writer.WriteLine("</tbody></table>");
        }

        writer.WriteLine("</body></html>");
    }

    private static string Cell(string text) => text.Length == 0 ? "<span class=\"none\">nothing</span>" : Text(text);

    private static string Text(string text) => WebUtility.HtmlEncode(Output.Page.Clean(text));
}
