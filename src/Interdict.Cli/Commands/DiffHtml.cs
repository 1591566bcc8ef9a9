using System.Collections.Immutable;
using System.Net;
using Interdict.Lists;
using Interdict.Sources.Editions;

namespace Interdict.Cli.Commands;

/// <summary>A comparison of editions as one page that needs nothing beside it: no script, no font, no picture.</summary>
internal static class DiffHtml
{
    private const string Style =
        "body{font:16px/1.5 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}"
        + "table{border-collapse:collapse;width:100%;margin:.3rem 0 1rem}th,td{text-align:start;vertical-align:top;padding:.2rem .6rem;border-bottom:1px solid #ddd}"
        + "th{width:11rem;font-weight:600}del{color:#8a1010;text-decoration:none}ins{color:#0b5a1e;text-decoration:none}code{font-size:.85em;overflow-wrap:anywhere}"
        + "h3{margin:1.2rem 0 0;font-size:1rem}.why{color:#555}";

    public static void Write(TextWriter writer, EditionArgument old, EditionArgument now, EditionDiff diff)
    {
        writer.WriteLine("<!DOCTYPE html>");
        writer.WriteLine("<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">");
        writer.WriteLine($"<title>{Text($"{old.Name} to {now.Name}")}</title><style>{Style}</style></head><body>");
        writer.WriteLine("<h1>What changed</h1>");
        writer.WriteLine($"<table><tr><th scope=\"row\">From</th><td>{Text(old.InWords())}</td></tr><tr><th scope=\"row\">To</th><td>{Text(now.InWords())}</td></tr></table>");
        writer.WriteLine($"<p>{Text(DiffText.Summary(diff))}</p>");
        Write(writer, "Added", diff.Added);
        Write(writer, "Changed", diff.Changed);
        Write(writer, "Renamed", diff.Renamed);
        Write(writer, "Removed", diff.Removed);
        writer.WriteLine("</body></html>");
    }

    private static void Write(TextWriter writer, string title, ImmutableArray<Entry> entries)
    {
        if (entries.IsEmpty)
        {
            return;
        }

        writer.WriteLine($"<h2>{title}</h2><ul>");
        foreach (var entry in entries)
        {
            writer.WriteLine($"<li>{Text(DiffText.Described(entry))}</li>");
        }

        writer.WriteLine("</ul>");
    }

    private static void Write(TextWriter writer, string title, ImmutableArray<EntryChange> changes)
    {
        if (!changes.IsEmpty)
        {
            writer.WriteLine($"<h2>{title}</h2>");
        }

        foreach (var change in changes)
        {
            writer.WriteLine($"<h3>{Text(change.New.Name)} <code>{Text(change.New.Id.ToString())}</code></h3>");
            if (change.PairedBy is not null)
            {
                writer.WriteLine($"<p class=\"why\">{Text(DiffText.Pairing(change))}</p>");
            }

            writer.WriteLine("<table>");
            foreach (var field in change.Fields)
            {
                var lines = field.Removed.Select(v => $"<del>− {Text(v)}</del>").Concat(field.Added.Select(v => $"<ins>+ {Text(v)}</ins>"));
                writer.WriteLine($"<tr><th scope=\"row\">{Text(field.Field)}</th><td>{string.Join("<br>", lines)}</td></tr>");
            }

            writer.WriteLine("</table>");
        }
    }

    private static string Text(string text) => WebUtility.HtmlEncode(Output.Page.Clean(text));
}
