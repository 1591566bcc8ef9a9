using System.Text.Json;
using Interdict.Cli.Corpora;
using Interdict.Lists;

namespace Interdict.Cli.Screening;

/// <summary>Corpora and editions as JSON.</summary>
internal static class CorpusJson
{
    /// <summary>Writes <c>{"name":…,"hash":…,"editions":[…]}</c>.</summary>
    public static void WriteCorpus(Utf8JsonWriter json, OpenCorpus corpus, IEnumerable<Edition> editions)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, corpus.Name);
        json.WriteString("hash"u8, corpus.Hash);
        json.WriteStartArray("editions"u8);
        foreach (var edition in editions)
        {
            WriteEdition(json, edition);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes one edition: its list, date, hash and number of entries.</summary>
    public static void WriteEdition(Utf8JsonWriter json, Edition edition)
    {
        json.WriteStartObject();
        json.WriteString("list"u8, edition.List.Value);
        if (edition.Published is { } published)
        {
            json.WriteString("published"u8, ScreeningJson.Iso(published));
        }

        json.WriteString("sha256"u8, edition.Sha256);
        json.WriteNumber("entries"u8, edition.Entries);
        json.WriteEndObject();
    }

    /// <summary>Writes <c>"edition":{…}</c>, with the file and its format, where the corpus holds several editions of the entry's list; nothing otherwise.</summary>
    public static void WriteEdition(Utf8JsonWriter json, OpenCorpus corpus, int position)
    {
        if (corpus.EditionAmongSeveral(position) is { } edition)
        {
            json.WriteStartObject("edition"u8);
            if (edition.Published is { } published)
            {
                json.WriteString("published"u8, ScreeningJson.Iso(published));
            }

            json.WriteString("sha256"u8, edition.Sha256);
            json.WriteString("format"u8, edition.Format);
            json.WriteString("source"u8, edition.Source);
            json.WriteEndObject();
        }
    }
}
