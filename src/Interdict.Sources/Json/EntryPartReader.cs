using System.Collections.Immutable;
using System.Text.Json;
using Interdict.Lists;

namespace Interdict.Sources.Json;

/// <summary>The parts of an entry, which other files of the project hold too: one short method each.</summary>
internal static class EntryPartReader
{
    public static Provenance Provenance(ref JsonCursor cursor)
    {
        if (cursor.Sources is { } sources && cursor.IsText)
        {
            return sources.Resolve(cursor.Text("provenance"));
        }

        string? source = null, note = null;
        double? confidence = null;
        DateOnly? lastVerified = null;
        var seen = 0u;
        cursor.Open("provenance");
        while (cursor.Next())
        {
            if (cursor.Is("source"u8, 0, ref seen))
            {
                source = cursor.Text("provenance.source");
            }
            else if (cursor.Is("confidence"u8, 1, ref seen))
            {
                confidence = cursor.Number("provenance.confidence");
            }
            else if (cursor.Is("lastVerified"u8, 2, ref seen))
            {
                lastVerified = cursor.Date("provenance.lastVerified");
            }
            else if (cursor.Is("note"u8, 3, ref seen))
            {
                note = cursor.Text("provenance.note");
            }
            else
            {
                cursor.Unknown("provenance");
            }
        }

        JsonCursor.Require(source is not null, "provenance.source");
        JsonCursor.Require(confidence is not null, "provenance.confidence");
        return new Provenance(source!, confidence!.Value, lastVerified, note);
    }

    public static PartyName Name(ref JsonCursor cursor)
    {
        string? value = null;
        NameKind kind = default;
        NameStrength strength = default;
        Provenance? provenance = null;
        var seen = 0u;
        cursor.Open("names");
        while (cursor.Next())
        {
            if (cursor.Is("value"u8, 0, ref seen))
            {
                value = cursor.Text("names.value");
            }
            else if (cursor.Is("kind"u8, 1, ref seen))
            {
                kind = cursor.NameKind("names.kind");
            }
            else if (cursor.Is("strength"u8, 2, ref seen))
            {
                strength = cursor.NameStrength("names.strength");
            }
            else if (cursor.Is("provenance"u8, 3, ref seen))
            {
                provenance = Provenance(ref cursor);
            }
            else
            {
                cursor.Unknown("names");
            }
        }

        JsonCursor.Require(value is not null, "names.value");
        return new PartyName(value!, kind, strength, provenance);
    }

    public static Address Address(ref JsonCursor cursor)
    {
        string text = "";
        string? city = null, region = null, postalCode = null, country = null;
        Provenance? provenance = null;
        var seen = 0u;
        cursor.Open("addresses");
        while (cursor.Next())
        {
            if (cursor.Is("text"u8, 0, ref seen))
            {
                text = cursor.Text("addresses.text");
            }
            else if (cursor.Is("city"u8, 1, ref seen))
            {
                city = cursor.Text("addresses.city");
            }
            else if (cursor.Is("region"u8, 2, ref seen))
            {
                region = cursor.Text("addresses.region");
            }
            else if (cursor.Is("postalCode"u8, 3, ref seen))
            {
                postalCode = cursor.Text("addresses.postalCode");
            }
            else if (cursor.Is("country"u8, 4, ref seen))
            {
                country = cursor.Country("addresses.country");
            }
            else if (cursor.Is("provenance"u8, 5, ref seen))
            {
                provenance = Provenance(ref cursor);
            }
            else
            {
                cursor.Unknown("addresses");
            }
        }

        return new Address(text, city, region, postalCode, country, provenance);
    }

    public static Identifier Identifier(ref JsonCursor cursor)
    {
        string? kind = null, value = null, country = null;
        Provenance? provenance = null;
        var seen = 0u;
        cursor.Open("identifiers");
        while (cursor.Next())
        {
            if (cursor.Is("kind"u8, 0, ref seen))
            {
                kind = cursor.Text("identifiers.kind");
            }
            else if (cursor.Is("value"u8, 1, ref seen))
            {
                value = cursor.Text("identifiers.value");
            }
            else if (cursor.Is("country"u8, 2, ref seen))
            {
                country = cursor.Country("identifiers.country");
            }
            else if (cursor.Is("provenance"u8, 3, ref seen))
            {
                provenance = Provenance(ref cursor);
            }
            else
            {
                cursor.Unknown("identifiers");
            }
        }

        JsonCursor.Require(kind is not null, "identifiers.kind");
        JsonCursor.Require(value is not null, "identifiers.value");
        return new Identifier(kind!, value!, country, provenance);
    }

    public static Citation Citation(ref JsonCursor cursor)
    {
        Reporter reporter = default;
        int volume = 0, page = 0;
        DateOnly? date = null;
        string? raw = null;
        var seen = 0u;
        cursor.Open("citations");
        while (cursor.Next())
        {
            if (cursor.Is("reporter"u8, 0, ref seen))
            {
                reporter = cursor.Reporter("citations.reporter");
            }
            else if (cursor.Is("volume"u8, 1, ref seen))
            {
                volume = cursor.Integer("citations.volume");
            }
            else if (cursor.Is("page"u8, 2, ref seen))
            {
                page = cursor.Integer("citations.page");
            }
            else if (cursor.Is("date"u8, 3, ref seen))
            {
                date = cursor.Date("citations.date");
            }
            else if (cursor.Is("raw"u8, 4, ref seen))
            {
                raw = cursor.Text("citations.raw");
            }
            else
            {
                cursor.Unknown("citations");
            }
        }

        return new Citation(reporter, volume, page, date, raw);
    }

    public static Measure Measure(ref JsonCursor cursor)
    {
        ImmutableArray<string> none = default;
        var measure = Measure(ref cursor, ref none);
        return none.IsDefault ? measure : throw new JsonException("measures: unknown field 'programs'");
    }

    /// <summary>A measure that may say which programs it depends on.</summary>
    public static Measure Measure(ref JsonCursor cursor, ref ImmutableArray<string> programs)
    {
        MeasureKind? kind = null;
        string? summary = null, authority = null;
        DateOnly? from = null, to = null;
        Provenance? provenance = null;
        var seen = 0u;
        cursor.Open("measures");
        while (cursor.Next())
        {
            if (cursor.Is("kind"u8, 0, ref seen))
            {
                kind = cursor.MeasureKind("measures.kind");
            }
            else if (cursor.Is("summary"u8, 1, ref seen))
            {
                summary = cursor.Text("measures.summary");
            }
            else if (cursor.Is("authority"u8, 2, ref seen))
            {
                authority = cursor.Text("measures.authority");
            }
            else if (cursor.Is("from"u8, 3, ref seen))
            {
                from = cursor.Date("measures.from");
            }
            else if (cursor.Is("to"u8, 4, ref seen))
            {
                to = cursor.Date("measures.to");
            }
            else if (cursor.Is("programs"u8, 6, ref seen))
            {
                programs = cursor.Array("measures.programs", static (ref c, field) => c.Text(field));
            }
            else if (cursor.Is("provenance"u8, 5, ref seen))
            {
                provenance = Provenance(ref cursor);
            }
            else
            {
                cursor.Unknown("measures");
            }
        }

        JsonCursor.Require(kind is not null, "measures.kind");
        JsonCursor.Require(summary is not null, "measures.summary");
        JsonCursor.Require(authority is not null, "measures.authority");
        return new Measure(kind!.Value, summary!, authority!, from, to, provenance);
    }

    public static EntryEvent Event(ref JsonCursor cursor)
    {
        DateOnly? date = null;
        EventKind? kind = null;
        string? citation = null;
        var what = "";
        Provenance? provenance = null;
        var seen = 0u;
        cursor.Open("history");
        while (cursor.Next())
        {
            if (cursor.Is("date"u8, 0, ref seen))
            {
                date = cursor.Date("history.date");
            }
            else if (cursor.Is("kind"u8, 1, ref seen))
            {
                kind = cursor.EventKind("history.kind");
            }
            else if (cursor.Is("citation"u8, 2, ref seen))
            {
                citation = cursor.Text("history.citation");
            }
            else if (cursor.Is("what"u8, 3, ref seen))
            {
                what = cursor.Text("history.what");
            }
            else if (cursor.Is("provenance"u8, 4, ref seen))
            {
                provenance = Provenance(ref cursor);
            }
            else
            {
                cursor.Unknown("history");
            }
        }

        JsonCursor.Require(date is not null, "history.date");
        JsonCursor.Require(kind is not null, "history.kind");
        JsonCursor.Require(citation is not null, "history.citation");
        return new EntryEvent(date!.Value, kind!.Value, citation!, what, provenance);
    }

    public static EntryVersion Version(ref JsonCursor cursor)
    {
        DateOnly? from = null, to = null;
        string? citation = null, requirement = null, policy = null;
        ImmutableArray<int> footnotes = default;
        Provenance? provenance = null;
        var seen = 0u;
        cursor.Open("versions");
        while (cursor.Next())
        {
            if (cursor.Is("from"u8, 0, ref seen))
            {
                from = cursor.Date("versions.from");
            }
            else if (cursor.Is("to"u8, 1, ref seen))
            {
                to = cursor.Date("versions.to");
            }
            else if (cursor.Is("citation"u8, 2, ref seen))
            {
                citation = cursor.Text("versions.citation");
            }
            else if (cursor.Is("licenseRequirement"u8, 3, ref seen))
            {
                requirement = cursor.Text("versions.licenseRequirement");
            }
            else if (cursor.Is("reviewPolicy"u8, 4, ref seen))
            {
                policy = cursor.Text("versions.reviewPolicy");
            }
            else if (cursor.Is("footnotes"u8, 5, ref seen))
            {
                footnotes = cursor.Array("versions.footnotes", static (ref c, field) => c.Integer(field));
            }
            else if (cursor.Is("provenance"u8, 6, ref seen))
            {
                provenance = Provenance(ref cursor);
            }
            else
            {
                cursor.Unknown("versions");
            }
        }

        JsonCursor.Require(from is not null, "versions.from");
        JsonCursor.Require(to is not null, "versions.to");
        JsonCursor.Require(citation is not null, "versions.citation");
        return new EntryVersion
        {
            From = from!.Value,
            To = to!.Value,
            Citation = citation!,
            LicenseRequirement = requirement,
            ReviewPolicy = policy,
            Footnotes = footnotes,
            Provenance = provenance,
        };
    }
}
