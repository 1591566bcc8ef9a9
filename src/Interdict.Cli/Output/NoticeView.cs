using System.Text.Json;
using Interdict.Cli.Corpora;

namespace Interdict.Cli.Output;

/// <summary>What the user of a corpus must know of editions that are not in it, in every answer that is made of it.</summary>
internal static class NoticeView
{
    /// <summary>Writes a paragraph each, after a blank line; nothing where there is nothing to tell.</summary>
    public static void WriteText(Page page, OpenCorpus corpus)
    {
        if (corpus.Notices.Count > 0)
        {
            page.Blank();
        }

        foreach (var notice in corpus.Notices)
        {
            page.Paragraph(notice);
        }
    }

    /// <summary>Writes <c>"notices":[…]</c>; nothing where there is nothing to tell.</summary>
    public static void WriteJson(Utf8JsonWriter json, OpenCorpus corpus)
    {
        if (corpus.Notices.Count == 0)
        {
            return;
        }

        json.WriteStartArray("notices"u8);
        foreach (var notice in corpus.Notices)
        {
            json.WriteStringValue(notice);
        }

        json.WriteEndArray();
    }
}
