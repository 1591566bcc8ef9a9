using System.Text.Json;
using Interdict.Lists;

namespace Interdict.Sources.Csl;

/// <summary>Reads one record's JSON object. Unknown fields are passed over; a <c>null</c> is the same as nothing.</summary>
internal static class CslJsonRecord
{
    /// <exception cref="JsonException">It is not an object, or a field has another form than the publisher's.</exception>
    public static void Read(ref Utf8JsonReader reader, CslRecord record)
    {
        record.Clear();
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("not an object");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadField(ref reader, record);
        }
    }

    // The fields that every record has stand first.
    private static void ReadField(ref Utf8JsonReader reader, CslRecord record)
    {
        if (reader.ValueTextEquals("source"u8)) { record.Source = Text(ref reader); }
        else if (reader.ValueTextEquals("name"u8)) { record.Name = Text(ref reader); }
        else if (reader.ValueTextEquals("alt_names"u8)) { Texts(ref reader, record.AltNames); }
        else if (reader.ValueTextEquals("addresses"u8)) { Addresses(ref reader, record.Addresses); }
        else if (reader.ValueTextEquals("type"u8)) { record.Type = Text(ref reader); }
        else if (reader.ValueTextEquals("entity_number"u8)) { record.EntityNumber = Text(ref reader); }
        else if (reader.ValueTextEquals("programs"u8)) { Texts(ref reader, record.Programs); }
        else if (reader.ValueTextEquals("id"u8)) { reader.Read(); reader.Skip(); }
        else if (reader.ValueTextEquals("federal_register_notice"u8)) { record.FederalRegisterNotice = Text(ref reader); }
        else if (reader.ValueTextEquals("source_list_url"u8)) { record.SourceListUrl = Text(ref reader); }
        else if (reader.ValueTextEquals("title"u8)) { record.Title = Text(ref reader); }
        else if (reader.ValueTextEquals("start_date"u8)) { record.StartDate = Text(ref reader); }
        else if (reader.ValueTextEquals("end_date"u8)) { record.EndDate = Text(ref reader); }
        else if (reader.ValueTextEquals("standard_order"u8)) { record.StandardOrder = Text(ref reader); }
        else if (reader.ValueTextEquals("license_requirement"u8)) { record.LicenseRequirement = Text(ref reader); }
        else if (reader.ValueTextEquals("license_policy"u8)) { record.LicensePolicy = Text(ref reader); }
        else if (reader.ValueTextEquals("call_sign"u8)) { record.CallSign = Text(ref reader); }
        else if (reader.ValueTextEquals("vessel_type"u8)) { record.VesselType = Text(ref reader); }
        else if (reader.ValueTextEquals("gross_tonnage"u8)) { record.GrossTonnage = Text(ref reader); }
        else if (reader.ValueTextEquals("gross_registered_tonnage"u8)) { record.GrossRegisteredTonnage = Text(ref reader); }
        else if (reader.ValueTextEquals("vessel_flag"u8)) { record.VesselFlag = Text(ref reader); }
        else if (reader.ValueTextEquals("vessel_owner"u8)) { record.VesselOwner = Text(ref reader); }
        else if (reader.ValueTextEquals("remarks"u8)) { record.Remarks = Text(ref reader); }
        else if (reader.ValueTextEquals("country"u8)) { record.Country = Text(ref reader); }
        else if (reader.ValueTextEquals("citizenships"u8)) { Texts(ref reader, record.Citizenships); }
        else if (reader.ValueTextEquals("nationalities"u8)) { Texts(ref reader, record.Nationalities); }
        else if (reader.ValueTextEquals("dates_of_birth"u8)) { Texts(ref reader, record.BirthDates); }
        else if (reader.ValueTextEquals("places_of_birth"u8)) { Texts(ref reader, record.BirthPlaces); }
        else if (reader.ValueTextEquals("ids"u8)) { Ids(ref reader, record.Ids); }
        else { reader.Read(); reader.Skip(); }
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        return Value(ref reader);
    }

    private static string Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!.Trim(),
        JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
        JsonTokenType.Null => "",
        _ => throw new JsonException($"a {reader.TokenType} where a text belongs"),
    };

    private static void Texts(ref Utf8JsonReader reader, List<string> into)
    {
        if (!StartArray(ref reader))
        {
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (Value(ref reader) is { Length: > 0 } text)
            {
                into.Add(text);
            }
        }
    }

    private static void Addresses(ref Utf8JsonReader reader, List<Address> into)
    {
        if (!StartArray(ref reader))
        {
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            string street = "", city = "", state = "", code = "", country = "";
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("address"u8)) { street = Text(ref reader); }
                else if (reader.ValueTextEquals("city"u8)) { city = Text(ref reader); }
                else if (reader.ValueTextEquals("state"u8)) { state = Text(ref reader); }
                else if (reader.ValueTextEquals("postal_code"u8)) { code = Text(ref reader); }
                else if (reader.ValueTextEquals("country"u8)) { country = Text(ref reader); }
                else { reader.Read(); reader.Skip(); }
            }

            if (Addressing.Make(street, city, state, code, country) is { } address)
            {
                into.Add(address);
            }
        }

        if (reader.TokenType != JsonTokenType.EndArray)
        {
            throw new JsonException("an address that is no object");
        }
    }

    private static void Ids(ref Utf8JsonReader reader, List<CslId> into)
    {
        if (!StartArray(ref reader))
        {
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            string type = "", number = "", country = "", issued = "", expires = "";
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("type"u8)) { type = Text(ref reader); }
                else if (reader.ValueTextEquals("number"u8)) { number = Text(ref reader); }
                else if (reader.ValueTextEquals("country"u8)) { country = Text(ref reader); }
                else if (reader.ValueTextEquals("issue_date"u8)) { issued = Text(ref reader); }
                else if (reader.ValueTextEquals("expiration_date"u8)) { expires = Text(ref reader); }
                else { reader.Read(); reader.Skip(); }
            }

            into.Add(new CslId(type, number, country, issued, expires));
        }

        if (reader.TokenType != JsonTokenType.EndArray)
        {
            throw new JsonException("an id that is no object");
        }
    }

    // True at an array; false at a null or an empty text, which the publisher also writes for none.
    private static bool StartArray(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.StartArray => true,
            JsonTokenType.Null => false,
            JsonTokenType.String when reader.ValueSpan.IsEmpty => false,
            _ => throw new JsonException($"a {reader.TokenType} where a list belongs"),
        };
    }
}
