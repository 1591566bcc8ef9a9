using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Interdict.Lists;

namespace Interdict.Sources.Json;

/// <summary>The writing half of <see cref="EntryJson"/>.</summary>
internal static class EntryWriter
{
    public static void Write(Utf8JsonWriter writer, Entry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, entry.Id.ToString());
        if (entry.Type != PartyType.Unknown)
        {
            writer.WriteString("type"u8, Words.Of(entry.Type));
        }

        Names(writer, entry.Names);
        Addresses(writer, entry.Addresses);
        Texts(writer, "countries"u8, entry.Countries);
        Identifiers(writer, entry.Identifiers);
        BirthDates(writer, entry.BirthDates);
        Texts(writer, "programs"u8, entry.Programs);
        Text(writer, "title"u8, entry.Title);
        Text(writer, "licenseRequirement"u8, entry.LicenseRequirement);
        Text(writer, "reviewPolicy"u8, entry.ReviewPolicy);
        Footnotes(writer, entry.Footnotes);
        Citations(writer, entry.Citations);
        Measures(writer, entry.Measures);
        History(writer, entry.History);
        Versions(writer, entry.Versions);
        Date(writer, "listed"u8, entry.Listed);
        Date(writer, "ended"u8, entry.Ended);
        Text(writer, "remarks"u8, entry.Remarks);
        Text(writer, "sourceUrl"u8, entry.SourceUrl);
        Texts(writer, "warnings"u8, entry.Warnings);
        Provenance(writer, entry.Provenance);
        writer.WriteEndObject();
    }

    private static void Names(Utf8JsonWriter writer, ImmutableArray<PartyName> names)
    {
        if (names.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("names"u8);
        foreach (var name in names)
        {
            writer.WriteStartObject();
            writer.WriteString("value"u8, name.Value);
            if (name.Kind != NameKind.Primary)
            {
                writer.WriteString("kind"u8, Words.Of(name.Kind));
            }

            if (name.Strength != NameStrength.Strong)
            {
                writer.WriteString("strength"u8, Words.Of(name.Strength));
            }

            Provenance(writer, name.Provenance);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Addresses(Utf8JsonWriter writer, ImmutableArray<Address> addresses)
    {
        if (addresses.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("addresses"u8);
        foreach (var address in addresses)
        {
            writer.WriteStartObject();
            if (address.Text.Length > 0)
            {
                writer.WriteString("text"u8, address.Text);
            }

            Text(writer, "city"u8, address.City);
            Text(writer, "region"u8, address.Region);
            Text(writer, "postalCode"u8, address.PostalCode);
            Text(writer, "country"u8, address.Country);
            Provenance(writer, address.Provenance);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Identifiers(Utf8JsonWriter writer, ImmutableArray<Identifier> identifiers)
    {
        if (identifiers.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("identifiers"u8);
        foreach (var identifier in identifiers)
        {
            writer.WriteStartObject();
            writer.WriteString("kind"u8, identifier.Kind);
            writer.WriteString("value"u8, identifier.Value);
            Text(writer, "country"u8, identifier.Country);
            Provenance(writer, identifier.Provenance);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void BirthDates(Utf8JsonWriter writer, ImmutableArray<PartialDate> dates)
    {
        if (dates.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("birthDates"u8);
        foreach (var date in dates)
        {
            writer.WriteStringValue(date.ToString());
        }

        writer.WriteEndArray();
    }

    private static void Footnotes(Utf8JsonWriter writer, ImmutableArray<int> footnotes)
    {
        if (footnotes.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("footnotes"u8);
        foreach (var footnote in footnotes)
        {
            writer.WriteNumberValue(footnote);
        }

        writer.WriteEndArray();
    }

    private static void Citations(Utf8JsonWriter writer, ImmutableArray<Citation> citations)
    {
        if (citations.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("citations"u8);
        foreach (var citation in citations)
        {
            writer.WriteStartObject();
            if (citation.Reporter != Reporter.Other)
            {
                writer.WriteString("reporter"u8, Words.Of(citation.Reporter));
            }

            if (citation.Volume != 0)
            {
                writer.WriteNumber("volume"u8, citation.Volume);
            }

            if (citation.Page != 0)
            {
                writer.WriteNumber("page"u8, citation.Page);
            }

            Date(writer, "date"u8, citation.Date);
            Text(writer, "raw"u8, citation.Raw);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Measures(Utf8JsonWriter writer, ImmutableArray<Measure> measures)
    {
        if (measures.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("measures"u8);
        foreach (var measure in measures)
        {
            writer.WriteStartObject();
            writer.WriteString("kind"u8, Words.Of(measure.Kind));
            writer.WriteString("summary"u8, measure.Summary);
            writer.WriteString("authority"u8, measure.Authority);
            Date(writer, "from"u8, measure.From);
            Date(writer, "to"u8, measure.To);
            Provenance(writer, measure.Provenance);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void History(Utf8JsonWriter writer, ImmutableArray<EntryEvent> history)
    {
        if (history.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("history"u8);
        foreach (var act in history)
        {
            writer.WriteStartObject();
            Date(writer, "date"u8, act.Date);
            writer.WriteString("kind"u8, Words.Of(act.Kind));
            writer.WriteString("citation"u8, act.Citation);
            if (act.What.Length > 0)
            {
                writer.WriteString("what"u8, act.What);
            }

            Provenance(writer, act.Provenance);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Versions(Utf8JsonWriter writer, ImmutableArray<EntryVersion> versions)
    {
        if (versions.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("versions"u8);
        foreach (var version in versions)
        {
            writer.WriteStartObject();
            Date(writer, "from"u8, version.From);
            Date(writer, "to"u8, version.To);
            writer.WriteString("citation"u8, version.Citation);
            Text(writer, "licenseRequirement"u8, version.LicenseRequirement);
            Text(writer, "reviewPolicy"u8, version.ReviewPolicy);
            Footnotes(writer, version.Footnotes);
            Provenance(writer, version.Provenance);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Provenance(Utf8JsonWriter writer, Provenance? provenance)
    {
        if (provenance is null)
        {
            return;
        }

        writer.WriteStartObject("provenance"u8);
        writer.WriteString("source"u8, provenance.Source);
        writer.WriteNumber("confidence"u8, provenance.Confidence);
        Date(writer, "lastVerified"u8, provenance.LastVerified);
        Text(writer, "note"u8, provenance.Note);
        writer.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter writer, ReadOnlySpan<byte> field, ImmutableArray<string> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray(field);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter writer, ReadOnlySpan<byte> field, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(field, value);
        }
    }

    private static void Date(Utf8JsonWriter writer, ReadOnlySpan<byte> field, DateOnly? value)
    {
        if (value is { } date)
        {
            Span<char> text = stackalloc char[10];
            date.TryFormat(text, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            writer.WriteString(field, text);
        }
    }
}
