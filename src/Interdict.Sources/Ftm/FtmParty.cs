using Interdict.Lists;

namespace Interdict.Sources.Ftm;

/// <summary>Reads one party of a FollowTheMoney file.</summary>
internal static class FtmParty
{
    private static readonly (string Property, NameKind Kind, NameStrength Strength)[] Names =
    [
        ("name", NameKind.Alias, NameStrength.Strong), ("alias", NameKind.Alias, NameStrength.Strong), ("previousName", NameKind.Former, NameStrength.Strong),
        ("abbreviation", NameKind.Alias, NameStrength.Weak), ("weakAlias", NameKind.Alias, NameStrength.Weak),
    ];

    private static readonly (string Property, string Kind)[] Identifiers =
    [
        ("passportNumber", "passport"), ("idNumber", "identification-number"), ("registrationNumber", "registration"), ("taxNumber", "tax-id"), ("innCode", "inn"), ("ogrnCode", "ogrn"), ("kppCode", "kpp"),
        ("okpoCode", "okpo"), ("leiCode", "lei"), ("swiftBic", "bic"), ("bikCode", "bik"), ("isin", "isin"), ("isinCode", "isin"), ("ticker", "ticker"), ("dunsCode", "duns"), ("uscCode", "uscc"),
        ("uniqueEntityId", "uei"), ("vatCode", "vat"), ("imoNumber", "imo"), ("mmsi", "mmsi"), ("callSign", "call-sign"), ("socialSecurityNumber", "ssn"), ("permId", "permid"), ("cageCode", "cage"),
        ("npiCode", "npi"), ("email", "email"), ("phone", "phone"), ("website", "website"), ("serialNumber", "aircraft-serial"), ("icaoCode", "transponder"), ("giiNumber", "gii"),
    ];

    public static void Fill(FtmRecord record, FtmParts parts, EntryDraft draft)
    {
        draft.AddName(record.Caption.Length > 0 ? record.Caption : record.First("name"), NameKind.Primary);
        foreach (var (property, kind, strength) in Names)
        {
            foreach (var name in record[property])
            {
                draft.AddName(name, kind, strength);
            }
        }

        foreach (var date in record["birthDate"])
        {
            draft.AddBirth(date);
        }

        foreach (var property in (ReadOnlySpan<string>)["nationality", "citizenship", "country", "jurisdiction", "mainCountry", "flag"])
        {
            foreach (var country in record[property])
            {
                draft.AddCountry(country.ToUpperInvariant(), property);
            }
        }

        foreach (var address in record["address"].Concat(record["addressEntity"].Select(a => parts.AddressOf(a) ?? a)))
        {
            draft.AddAddressLine(address);
        }

        foreach (var (property, kind) in Identifiers)
        {
            foreach (var value in record[property])
            {
                draft.AddIdentifier(kind, value);
            }
        }

        foreach (var title in record["title"].Concat(record["position"]))
        {
            draft.AddTitle(title);
        }

        foreach (var program in record["programId"].Concat(record["program"]))
        {
            draft.AddProgram(program);
        }

        draft.SourceUrl = record.First("sourceUrl");
        Sanctions(record, parts, draft);
        foreach (var document in parts.DocumentsOf(record.Id))
        {
            var country = document.First("country").ToUpperInvariant();
            draft.AddIdentifier(document.Schema == "Passport" || document.First("type").Contains("passport", StringComparison.OrdinalIgnoreCase) ? "passport" : "identification-number", document.First("number"), country);
            draft.Remark($"{document.Schema} {document.First("number")}".Trim(), string.Join(", ", document["type"].Concat(document["startDate"]).Concat(document["endDate"]).Concat(document["summary"])));
        }

        foreach (var (words, id, name, more) in parts.TiesOf(record.Id))
        {
            draft.AddIdentifier("linked-to", name);
            draft.Remark(words, $"{(name.Length > 0 ? name : id)} (ftm/{id}){(more.Length > 0 ? $", {more}" : "")}");
        }

        // Parts of names stand in the names already.
        foreach (var part in (ReadOnlySpan<string>)["firstName", "lastName", "middleName", "fatherName", "motherName", "secondName", "nameSuffix"])
        {
            _ = record[part];
        }

        foreach (var (property, values) in record.Others())
        {
            draft.Remark(property, string.Join("; ", values));
        }
    }

    private static void Sanctions(FtmRecord record, FtmParts parts, EntryDraft draft)
    {
        foreach (var sanction in parts.SanctionsOf(record.Id))
        {
            foreach (var program in sanction["programId"].Concat(sanction["program"]))
            {
                draft.AddProgram(program);
            }

            var text = string.Join("; ", new[]
            {
                string.Join(", ", sanction["authority"]), string.Join(", ", sanction["summary"]), string.Join(", ", sanction["provisions"]), string.Join(", ", sanction["reason"]),
                sanction.First("authorityId"), sanction.First("status"), sanction.First("duration"),
                (sanction.First("startDate") is { Length: > 0 } start ? start : sanction.First("listingDate")) is { Length: > 0 } from ? $"from {from}" : "",
                sanction.First("endDate") is { Length: > 0 } end ? $"to {end}" : "",
            }.Where(t => t.Length > 0));
            draft.Remark("Sanction", text);
        }
    }
}
