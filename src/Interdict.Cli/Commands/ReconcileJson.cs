using System.Text.Json;
using Interdict.Sources.Reconciling;

namespace Interdict.Cli.Commands;

/// <summary>A reconciliation for programs.</summary>
internal static class ReconcileJson
{
    public static void Write(Utf8JsonWriter json, EditionArgument ours, EditionArgument theirs, Reconciliation found)
    {
        json.WriteStartObject();
        Write(json, "regulation", ours, found.Governing);
        Write(json, "mirror", theirs, found.Mirror);
        json.WriteNumber("paired"u8, found.Paired);
        json.WriteStartObject("counts"u8);
        foreach (var (kind, count) in ReconcileText.Counts(found))
        {
            json.WriteNumber(ReconcileText.Code(kind), count);
        }

        json.WriteEndObject();
        json.WriteStartArray("differences"u8);
        foreach (var difference in found.Differences)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, ReconcileText.Code(difference.Kind));
            json.WriteString("entry"u8, difference.Entry.Id.ToString());
            json.WriteString("name"u8, difference.Entry.Name);
            if (difference.Mirror is { } mirror && mirror.Id != difference.Entry.Id)
            {
                json.WriteString("mirrorEntry"u8, mirror.Id.ToString());
            }

            json.WriteString("regulation"u8, difference.GoverningText);
            json.WriteString("mirror"u8, difference.MirrorText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, EditionArgument argument, int entries)
    {
        json.WriteStartObject(name);
        json.WriteString("name"u8, argument.Name);
        json.WriteString("sha256"u8, argument.Editions[0].Sha256);
        argument.WriteRefused(json);
        json.WriteNumber("entries"u8, entries);
        json.WriteEndObject();
    }
}
