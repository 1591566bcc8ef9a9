using System.Collections.Immutable;
using System.Text.Json;
using Interdict.Cli.Screening;
using Interdict.Lists;
using Interdict.Sources.Editions;
using Interdict.Sources.Json;

namespace Interdict.Cli.Commands;

/// <summary>A comparison of editions in the JSON shape of docs/cli.md.</summary>
internal static class DiffJson
{
    public static void Write(Utf8JsonWriter json, EditionArgument old, EditionArgument now, EditionDiff diff)
    {
        json.WriteStartObject();
        Write(json, "from", old);
        Write(json, "to", now);
        json.WriteStartObject("counts"u8);
        json.WriteNumber("added"u8, diff.Added.Length);
        json.WriteNumber("changed"u8, diff.Changed.Length);
        json.WriteNumber("renamed"u8, diff.Renamed.Length);
        json.WriteNumber("removed"u8, diff.Removed.Length);
        json.WriteEndObject();
        Write(json, "added", diff.Added);
        json.WriteStartArray("changed"u8);
        foreach (var change in diff.Changed)
        {
            json.WriteStartObject();
            json.WriteString("entry"u8, change.New.Id.ToString());
            json.WriteString("name"u8, change.New.Name);
            Write(json, change.Fields);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("renamed"u8);
        foreach (var change in diff.Renamed)
        {
            json.WriteStartObject();
            json.WriteString("entry"u8, change.New.Id.ToString());
            json.WriteString("was"u8, change.Old.Id.ToString());
            json.WriteString("name"u8, change.New.Name);
            json.WriteString("pairedBy"u8, change.PairedBy);
            Write(json, change.Fields);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, "removed", diff.Removed);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, EditionArgument edition)
    {
        json.WriteStartObject(name);
        json.WriteString("edition"u8, edition.Name);
        json.WriteString("sha256"u8, edition.Editions[0].Sha256);
        edition.WriteRefused(json);
        json.WriteNumber("entries"u8, edition.Entries.Count);
        json.WriteStartArray("editions"u8);
        foreach (var one in edition.Editions)
        {
            CorpusJson.WriteEdition(json, one);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<Entry> entries)
    {
        json.WriteStartArray(name);
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            json.WriteString("entry"u8, entry.Id.ToString());
            json.WriteString("name"u8, entry.Name);
            json.WriteString("type"u8, Words.Of(entry.Type));
            json.WriteStartArray("countries"u8);
            foreach (var country in entry.Countries)
            {
                json.WriteStringValue(country);
            }

            json.WriteEndArray();
            json.WriteStartArray("programs"u8);
            foreach (var program in entry.Programs)
            {
                json.WriteStringValue(program);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes <c>"fields":[…]</c>.</summary>
    public static void Write(Utf8JsonWriter json, ImmutableArray<FieldChange> fields)
    {
        json.WriteStartArray("fields"u8);
        foreach (var field in fields)
        {
            json.WriteStartObject();
            json.WriteString("field"u8, field.Field);
            Write(json, "old", field.IsSet, field.Old);
            Write(json, "new", field.IsSet, field.New);
            if (field.IsSet)
            {
                Write(json, "added", isSet: true, field.Added);
                Write(json, "removed", isSet: true, field.Removed);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // A field that had or has no value is left out, as everywhere: nothing is null.
    private static void Write(Utf8JsonWriter json, string name, bool isSet, IEnumerable<string> values)
    {
        if (!isSet)
        {
            foreach (var value in values)
            {
                json.WriteString(name, value);
            }

            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
