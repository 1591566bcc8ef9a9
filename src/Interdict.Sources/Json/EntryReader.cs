using System.Collections.Immutable;
using Interdict.Lists;

namespace Interdict.Sources.Json;

/// <summary>The reading half of <see cref="EntryJson"/>.</summary>
internal static class EntryReader
{
    public static Entry Entry(ref JsonCursor cursor)
    {
        EntryId id = default;
        PartyType type = default;
        ImmutableArray<PartyName> names = default;
        ImmutableArray<Address> addresses = default;
        ImmutableArray<string> countries = default, programs = default, warnings = default;
        ImmutableArray<Identifier> identifiers = default;
        ImmutableArray<PartialDate> birthDates = default;
        ImmutableArray<int> footnotes = default;
        ImmutableArray<Citation> citations = default;
        ImmutableArray<Measure> measures = default;
        ImmutableArray<EntryEvent> history = default;
        ImmutableArray<EntryVersion> versions = default;
        string? title = null, requirement = null, policy = null, remarks = null, sourceUrl = null;
        DateOnly? listed = null, ended = null;
        Provenance? provenance = null;
        var seen = 0u;
        cursor.Open("entry");
        while (cursor.Next())
        {
            if (cursor.Is("id"u8, 0, ref seen))
            {
                id = EntryId.TryParse(cursor.Text("id"), out var parsed) ? parsed : throw cursor.Wrong("id", "LIST/KEY");
            }
            else if (cursor.Is("type"u8, 1, ref seen))
            {
                type = cursor.PartyType("type");
            }
            else if (cursor.Is("names"u8, 2, ref seen))
            {
                names = cursor.Array("names", static (ref c, _) => EntryPartReader.Name(ref c));
            }
            else if (cursor.Is("addresses"u8, 3, ref seen))
            {
                addresses = cursor.Array("addresses", static (ref c, _) => EntryPartReader.Address(ref c));
            }
            else if (cursor.Is("countries"u8, 4, ref seen))
            {
                countries = cursor.Array("countries", static (ref c, field) => c.Country(field));
            }
            else if (cursor.Is("identifiers"u8, 5, ref seen))
            {
                identifiers = cursor.Array("identifiers", static (ref c, _) => EntryPartReader.Identifier(ref c));
            }
            else if (cursor.Is("birthDates"u8, 6, ref seen))
            {
                birthDates = cursor.Array("birthDates", static (ref c, field) => c.PartialDate(field));
            }
            else if (cursor.Is("programs"u8, 7, ref seen))
            {
                programs = cursor.Array("programs", static (ref c, field) => c.Text(field));
            }
            else if (cursor.Is("title"u8, 8, ref seen))
            {
                title = cursor.Text("title");
            }
            else if (cursor.Is("licenseRequirement"u8, 9, ref seen))
            {
                requirement = cursor.Text("licenseRequirement");
            }
            else if (cursor.Is("reviewPolicy"u8, 10, ref seen))
            {
                policy = cursor.Text("reviewPolicy");
            }
            else if (cursor.Is("footnotes"u8, 11, ref seen))
            {
                footnotes = cursor.Array("footnotes", static (ref c, field) => c.Integer(field));
            }
            else if (cursor.Is("citations"u8, 12, ref seen))
            {
                citations = cursor.Array("citations", static (ref c, _) => EntryPartReader.Citation(ref c));
            }
            else if (cursor.Is("measures"u8, 13, ref seen))
            {
                measures = cursor.Array("measures", static (ref c, _) => EntryPartReader.Measure(ref c));
            }
            else if (cursor.Is("history"u8, 14, ref seen))
            {
                history = cursor.Array("history", static (ref c, _) => EntryPartReader.Event(ref c));
            }
            else if (cursor.Is("listed"u8, 15, ref seen))
            {
                listed = cursor.Date("listed");
            }
            else if (cursor.Is("ended"u8, 16, ref seen))
            {
                ended = cursor.Date("ended");
            }
            else if (cursor.Is("remarks"u8, 17, ref seen))
            {
                remarks = cursor.Text("remarks");
            }
            else if (cursor.Is("sourceUrl"u8, 18, ref seen))
            {
                sourceUrl = cursor.Text("sourceUrl");
            }
            else if (cursor.Is("warnings"u8, 19, ref seen))
            {
                warnings = cursor.Array("warnings", static (ref c, field) => c.Text(field));
            }
            else if (cursor.Is("versions"u8, 21, ref seen))
            {
                versions = cursor.Array("versions", static (ref c, _) => EntryPartReader.Version(ref c));
            }
            else if (cursor.Is("provenance"u8, 20, ref seen))
            {
                provenance = EntryPartReader.Provenance(ref cursor);
            }
            else
            {
                cursor.Unknown("entry");
            }
        }

        JsonCursor.Require(id != default, "id");
        return new Entry
        {
            Id = id,
            Type = type,
            Names = names,
            Addresses = addresses,
            Countries = countries,
            Identifiers = identifiers,
            BirthDates = birthDates,
            Programs = programs,
            Title = title,
            LicenseRequirement = requirement,
            ReviewPolicy = policy,
            Footnotes = footnotes,
            Citations = citations,
            Measures = measures,
            History = history,
            Versions = versions,
            Listed = listed,
            Ended = ended,
            Remarks = remarks,
            SourceUrl = sourceUrl,
            Warnings = warnings,
            Provenance = provenance,
        };
    }
}
