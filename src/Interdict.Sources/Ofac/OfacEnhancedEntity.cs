using Interdict.Lists;
using Interdict.Sources.Xml;

namespace Interdict.Sources.Ofac;

/// <summary>Reads one <c>entity</c> of OFAC's enhanced XML.</summary>
internal static class OfacEnhancedEntity
{
    public static void Read(Node entity, OfacRecord record)
    {
        var draft = record.Draft;
        foreach (var general in entity.All("generalInfo"))
        {
            general.Pass("identityId");
            var type = general.First("entityType");
            type?.Pass("refId");
            draft.Type = OfacRecord.TypeOf(type?.Text ?? "");
            draft.Title = general.Of("title");
            draft.Remark("", general.Of("remarks"));
        }

        Lists(entity, record);
        foreach (var name in entity.All("names", "name"))
        {
            Name(name, record);
        }

        foreach (var address in entity.All("addresses", "address"))
        {
            Address(address, draft);
        }

        foreach (var feature in entity.All("features", "feature"))
        {
            Feature(feature, record);
        }

        foreach (var document in entity.All("identityDocuments", "identityDocument"))
        {
            Document(document, record);
        }

        foreach (var tie in entity.All("relationships", "relationship"))
        {
            tie.Pass("id");
            var (type, other, quality) = (tie.First("type"), tie.First("relatedEntity"), tie.First("quality"));
            type?.Pass("refId");
            quality?.Pass("refId");
            record.AddTie(type?.Text ?? "Linked To", other?.Text ?? "", other?["entityId"] ?? "", quality is null ? "" : $"quality {quality.Text}");
            draft.Remark("Relationship", tie.Of("comments"));
        }
    }

    private static void Lists(Node entity, OfacRecord record)
    {
        foreach (var list in entity.All("sanctionsLists", "sanctionsList"))
        {
            list.Pass("refId", "id");
            record.AddList(list.Text, list["datePublished"]);
        }

        foreach (var program in entity.All("sanctionsPrograms", "sanctionsProgram"))
        {
            program.Pass("refId", "id");
            record.Draft.AddProgram(program.Text);
        }

        foreach (var authority in entity.All("legalAuthorities", "legalAuthority"))
        {
            authority.Pass("refId", "id");
            record.Draft.Cite(authority.Text);
        }

        foreach (var type in entity.All("sanctionsTypes", "sanctionsType"))
        {
            type.Pass("refId", "id");
            record.Draft.Remark("Sanctions type", type.Text);
        }
    }

    private static void Name(Node name, OfacRecord record)
    {
        name.Pass("id");
        var type = name.First("aliasType");
        type?.Pass("refId");
        var primary = name.Of("isPrimary") == "true";
        var strength = name.Of("isLowQuality") == "true" ? NameStrength.Weak : NameStrength.Strong;
        var first = primary;
        foreach (var translation in name.All("translations", "translation").OrderByDescending(t => t.Of("isPrimary") == "true"))
        {
            translation.Pass("id", "script", "formattedFirstName", "formattedLastName");
            var full = translation.Of("formattedFullName");
            if (full.Length == 0)
            {
                full = string.Join(' ', translation.All("nameParts", "namePart").Select(p => p.Of("value")));
            }

            translation.Pass("nameParts");
            record.Draft.AddName(full, first ? NameKind.Primary : primary ? NameKind.Alias : record.KindOf(type?.Text ?? ""), strength);
            first = false;
            record.Draft.Remark("Name", translation.Of("comments"));
        }

        record.Draft.Remark("Name", name.Of("comments"));
    }

    private static void Address(Node address, EntryDraft draft)
    {
        address.Pass("id");
        var country = address.First("country");
        country?.Pass("refId");
        var any = false;
        foreach (var translation in address.All("translations", "translation"))
        {
            translation.Pass("id", "isPrimary", "script");
            string street = "", city = "", region = "", code = "";
            foreach (var part in translation.All("addressParts", "addressPart"))
            {
                part.Pass("id");
                var type = part.First("type");
                type?.Pass("refId");
                var value = part.Of("value");
                switch (type?.Text.ToUpperInvariant())
                {
                    case "CITY":
                        city = Join(city, value);
                        break;
                    case "STATE/PROVINCE" or "REGION":
                        region = Join(region, value);
                        break;
                    case "POSTAL CODE":
                        code = Join(code, value);
                        break;
                    default:
                        street = Join(street, value);
                        break;
                }
            }

            // An empty translation stands beside the country of an address that has nothing else.
            any |= street.Length + city.Length + region.Length + code.Length > 0;
            draft.AddAddress(street, city, region, code, country?.Text ?? "");
        }

        if (!any)
        {
            draft.AddAddress("", country: country?.Text ?? "");
        }

        draft.Remark("Address", address.Of("comments"));
    }

    private static void Feature(Node feature, OfacRecord record)
    {
        feature.Pass("id", "versionId", "valueRefId", "isPrimary");
        var type = feature.First("type");
        type?.Pass("featureTypeId");
        var reliability = feature.First("reliability");
        reliability?.Pass("refId");
        var label = type?.Text ?? "";
        var value = feature.Of("value");
        if (feature.First("valueDate") is { } dates)
        {
            var birth = label is "Birthdate" && SourceDates.Birth(value) is null ? Range(dates) : null;
            dates.Pass("id", "fromDateBegin", "fromDateEnd", "toDateBegin", "toDateEnd", "isApproximate", "isDateRange");
            if (birth is { } date)
            {
                record.Draft.AddBirth(date);
                record.Draft.Remark("Date of birth", value);
                value = "";
            }
        }

        var comment = string.Join(' ', new[] { feature.Of("comments"), reliability is { Text: not ("Confirmed" or "") } doubt ? $"({doubt.Text})" : "" }.Where(t => t.Length > 0));
        record.AddFeature(label, value, comment);
    }

    private static PartialDate? Range(Node dates) =>
        OfacPeriod.Of(dates.Of("fromDateBegin"), dates.Of("toDateEnd"), dates.Of("isApproximate") == "true");

    private static void Document(Node document, OfacRecord record)
    {
        document.Pass("id", "name");
        var (type, country) = (document.First("type"), document.First("issuingCountry"));
        type?.Pass("refId");
        country?.Pass("refId");
        var valid = document.Of("isValid") == "false" ? "marked as not valid" : "";
        var note = string.Join(", ", new[] { document.Of("comments"), document.Of("issuingLocation"), valid }.Where(t => t.Length > 0));
        record.AddDocument(type?.Text ?? "", document.Of("documentNumber"), country?.Text ?? "", document.Of("issuingAuthority"), document.Of("issueDate"), document.Of("expirationDate"), note);
        foreach (var dates in document.Children.Where(c => c.Name is "issueDate" or "expirationDate"))
        {
            record.Draft.Remark($"{type?.Text} {document.Of("documentNumber")} {dates.Name}", string.Join(" to ", dates.Children.Select(c => c.Text).Distinct()));
        }
    }

    private static string Join(string one, string other) => one.Length == 0 ? other : other.Length == 0 ? one : $"{one}, {other}";
}
