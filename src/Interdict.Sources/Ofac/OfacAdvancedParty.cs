using Interdict.Lists;
using Interdict.Sources.Xml;

namespace Interdict.Sources.Ofac;

/// <summary>Reads one <c>DistinctParty</c> of OFAC's advanced XML.</summary>
internal sealed class OfacAdvancedParty(OfacAdvancedParts parts, OfacRecord record, ImportReport report)
{
    private readonly OfacAdvancedNames _names = new(parts);

    public void Read(Node party)
    {
        var draft = record.Draft;
        foreach (var comment in party.AllOf("Comment"))
        {
            draft.Remark("", comment);
        }

        foreach (var profile in party.All("Profile"))
        {
            profile.Pass("SanctionsEntryReference");
            var sub = parts.Value("PartySubType", profile["PartySubTypeID"]);
            draft.Type = OfacRecord.TypeOf(sub) is not PartyType.Unknown and var type ? type : OfacRecord.TypeOf(parts.PartyTypeOf(profile["PartySubTypeID"]));
            foreach (var comment in profile.AllOf("Comment"))
            {
                draft.Remark("", comment);
            }

            foreach (var identity in profile.All("Identity").OrderByDescending(i => i["Primary"] == "true"))
            {
                ReadIdentity(identity);
            }

            foreach (var feature in profile.All("Feature"))
            {
                ReadFeature(feature);
            }

            foreach (var reference in profile.All("ExternalReference"))
            {
                reference.Pass("ExRefTypeID");
                draft.Remark("Reference", reference.Running());
            }

            ReadApart(profile["ID"]);
        }
    }

    private void ReadApart(string profile)
    {
        foreach (var sanctions in parts.SanctionsOf(profile))
        {
            record.AddList(sanctions.List.Length == 0 ? OfacLists.AllNonSdn : sanctions.List, sanctions.Created);
            sanctions.Programs.ForEach(record.Draft.AddProgram);
            sanctions.Bases.ForEach(b => record.Draft.Cite(b));
            sanctions.Notes.ForEach(n => record.Draft.Remark("", n));
        }

        foreach (var tie in parts.TiesOf(profile))
        {
            var (uid, name) = parts.HeadingOf(tie.To);
            record.AddTie(tie.Kind, name, uid, tie.Note);
        }
    }

    private void ReadIdentity(Node identity)
    {
        var draft = record.Draft;
        identity.Pass("FixedRef", "IDRegDocumentReference");
        _names.TakePartTypes(identity);
        if (identity["False"] == "true")
        {
            draft.Warn("the publisher marks one of its identities as false; its names are kept as aliases");
        }

        foreach (var alias in identity.All("Alias").OrderByDescending(a => a["Primary"] == "true"))
        {
            alias.Pass("FixedRef");
            var primary = alias["Primary"] == "true" && identity["Primary"] != "false" && identity["False"] != "true";
            var kind = record.KindOf(parts.Value("AliasType", alias["AliasTypeID"]));
            var strength = alias["LowQuality"] == "true" ? NameStrength.Weak : NameStrength.Strong;
            var first = primary && !draft.HasName;
            foreach (var documented in alias.All("DocumentedName"))
            {
                documented.Pass("ID", "FixedRef", "DocNameStatusID", "IDRegDocumentReference");
                draft.AddName(_names.Of(documented), first ? NameKind.Primary : primary ? NameKind.Alias : kind, strength);
                first &= !draft.HasName;
                draft.Remark("Name", documented.Of("Comment"));
                foreach (var country in documented.All("DocumentedNameCountry"))
                {
                    draft.AddCountry(parts.Value("Country", country["CountryID"]), "Country of a name");
                    draft.Remark("Name", country.Of("Comment"));
                }
            }

            draft.Remark("Alias", alias.Of("Comment"));
            if (alias.First("DatePeriod") is { } period)
            {
                var (from, to, _) = OfacAdvancedParts.Period(period);
                draft.Remark("Alias used", from == to ? from : $"{from} to {to}");
            }
        }

        draft.Remark("Identity", identity.Of("Comment"));
        foreach (var document in parts.DocumentsOf(identity["ID"]))
        {
            record.AddDocument(document.Type, document.Number, document.Country, document.Authority, document.Issued, document.Expires, document.Note);
        }
    }

    private void ReadFeature(Node feature)
    {
        feature.Pass("ID", "IdentityReference");
        var label = parts.Value("FeatureType", feature["FeatureTypeID"]);
        foreach (var version in feature.All("FeatureVersion"))
        {
            version.Pass("ID", "IDRegDocumentReference");
            var reliability = parts.Value("Reliability", version["ReliabilityID"]);
            var comment = reliability is "Reported" or "Probable" or "Possible" ? $"{version.Of("Comment")} ({reliability})".Trim() : version.Of("Comment");
            var any = false;
            foreach (var period in version.All("DatePeriod"))
            {
                any = true;
                ReadPeriod(label, OfacAdvancedParts.Period(period), comment);
                record.Draft.Remark(label, period.Of("Comment"));
            }

            foreach (var detail in version.All("VersionDetail"))
            {
                detail.Pass("DetailTypeID");
                any = true;
                var reference = parts.Value("DetailReference", detail["DetailReferenceID"]);
                record.AddFeature(label, detail.Text.Length > 0 ? detail.Text : reference, comment);
            }

            foreach (var location in version.All("VersionLocation"))
            {
                any = true;
                ReadPlace(label, location["LocationID"], comment);
            }

            if (!any)
            {
                record.AddFeature(label, "", comment);
            }
        }
    }

    private void ReadPeriod(string label, (string First, string Last, bool Circa) period, string comment)
    {
        if (label.Equals("Birthdate", StringComparison.OrdinalIgnoreCase) && OfacPeriod.Of(period.First, period.Last, period.Circa) is { } born)
        {
            record.Draft.AddBirth(born);
            record.Draft.Remark("Birthdate", comment);
            return;
        }

        var text = period.First == period.Last ? period.First : $"{period.First} to {period.Last}";
        record.AddFeature(label, period.Circa ? $"circa {text}" : text, comment);
    }

    private void ReadPlace(string label, string id, string comment)
    {
        if (parts.PlaceOf(id) is not { } place)
        {
            record.Draft.Warn($"the place {id} of its {label} is not in the file");
            report.Note("a place that a party names and the file lacks");
            return;
        }

        if (label.Equals("Location", StringComparison.OrdinalIgnoreCase))
        {
            record.Draft.AddAddress(place.Street, place.City, place.Region, place.Code, place.Country);
            record.Draft.Remark("Location", comment);
            record.Draft.Remark("Address", place.Note);
        }
        else
        {
            record.AddFeature(label, place.Line, comment);
            record.Draft.Remark(label, place.Note);
        }
    }
}
