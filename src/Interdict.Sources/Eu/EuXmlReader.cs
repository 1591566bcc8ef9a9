using Interdict.Lists;
using Interdict.Sources.Xml;

namespace Interdict.Sources.Eu;

/// <summary>
/// The EU's consolidated list of persons, groups and entities subject to financial sanctions, XML 1.1 (root <c>export</c>, one <c>sanctionEntity</c> a party), in the
/// schema http://eu.europa.ec/fpi/fsd/export. https://webgate.ec.europa.eu/fsd/fsf
/// </summary>
/// <remarks>
/// The key of an entry is the EU reference number (<c>EU.27.28</c>), else the logical id. The list marks no heading: the first name marked strong is it. A day of listing
/// is given only where the entity has a designation date; the days of publication stand beside the citations.
/// </remarks>
public sealed class EuXmlReader : IListReader
{
    /// <inheritdoc/>
    public string Format => "eu-xml";

    /// <inheritdoc/>
    public string Description => "EU consolidated financial sanctions list, XML 1.1";

    /// <inheritdoc/>
    public IEnumerable<Entry> Read(SourceFile source, ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        return Entries(source.Single(Format, ".xml"), report);
    }

    private IEnumerable<Entry> Entries(SourcePart part, ImportReport report)
    {
        var tally = report.Begin(part.Name);
        var draft = new EntryDraft();
        var keys = new EntryKeys();
        using var xml = new XmlRecords(part, report, Format, "export", ["sanctionEntity"]);
        while (xml.Next() is { } node)
        {
            report.Published ??= SourceDates.Stamp(xml.Root!["generationDate"]);
            tally.Read++;
            draft.Clear();
            Fill(node, draft);
            var key = node["euReferenceNumber"] is { Length: > 0 } reference ? reference : node["logicalId"];
            if (key.Length == 0 || !draft.HasName)
            {
                report.Reject(tally, node.Line, key.Length == 0 ? "the entity has neither euReferenceNumber nor logicalId" : "the entity has no name", $"{key} {draft.Name}");
                continue;
            }

            tally.Kept++;
            yield return report.Deliver(draft.Make(ListCodes.EuropeanUnion, keys.TakeNumber(key.Trim('/'))));
            xml.Done(node);
        }

        if (tally.Read == 0)
        {
            throw new SourceException("it holds no sanctionEntity; is this a whole file of eu-xml?", part.Name);
        }
    }

    private static void Fill(Node entity, EntryDraft draft)
    {
        entity.Pass("logicalId");
        draft.AddIdentifier("un-reference", entity["unitedNationId"]);
        draft.AddIdentifier("eu-reference", entity["euReferenceNumber"]);
        draft.Listed = draft.Check(SourceDates.European(entity["designationDate"]), entity["designationDate"], "designation");
        draft.Ended = draft.Check(SourceDates.European(entity["delistingDate"]), entity["delistingDate"], "delisting");
        draft.Remark("Designation", entity["designationDetails"]);
        Words(entity, draft, "");
        foreach (var regulation in entity.All("regulation"))
        {
            regulation.Pass("logicalId", "regulationType", "organisationType", "entryIntoForceDate");
            EuDetails.Regulation(draft, name => name == "publicationurl" ? regulation.Of("publicationUrl") : Attribute(regulation, name), isEntry: true);
            Words(regulation, draft, "Regulation");
            foreach (var corrected in regulation.All("corrigendum"))
            {
                Summary(corrected, draft);
            }
        }

        foreach (var subject in entity.All("subjectType"))
        {
            EuDetails.Subject(draft, subject["code"], subject["classificationCode"]);
        }

        // The heading is the first strong name.
        foreach (var name in entity.All("nameAlias").OrderByDescending(n => n["strong"] != "false"))
        {
            name.Pass("nameLanguage");
            Detail(name, draft, EuDetails.Name);
        }

        foreach (var birth in entity.All("birthdate"))
        {
            birth.Pass("countryIso2Code");
            Detail(birth, draft, EuDetails.Birth);
        }

        foreach (var address in entity.All("address"))
        {
            address.Pass("asAtListingTime", "countryDescription");
            Detail(address, draft, EuDetails.Address);
            foreach (var contact in address.All("contactInfo"))
            {
                EuDetails.Contact(draft, contact["key"], contact["value"]);
            }
        }

        foreach (var citizenship in entity.All("citizenship"))
        {
            citizenship.Pass("countryDescription");
            Detail(citizenship, draft, EuDetails.Citizenship);
        }

        foreach (var identification in entity.All("identification"))
        {
            identification.Pass("countryDescription");
            Detail(identification, draft, EuDetails.Identification);
        }
    }

    private static void Detail(Node node, EntryDraft draft, Action<EntryDraft, EuDetails.Field> read)
    {
        node.Pass("logicalId", "regulationLanguage");
        foreach (var summary in node.All("regulationSummary"))
        {
            Summary(summary, draft);
        }

        read(draft, name => name == "remark" ? string.Join("; ", node.AllOf("remark")) : Attribute(node, name));
        foreach (var more in node.All("additionalInformation"))
        {
            draft.Remark(more["key"], more["value"]);
        }
    }

    private static void Summary(Node summary, EntryDraft draft)
    {
        summary.Pass("regulationType");
        EuDetails.Regulation(draft, name => Attribute(summary, name), isEntry: false);
    }

    private static void Words(Node node, EntryDraft draft, string label)
    {
        foreach (var remark in node.AllOf("remark"))
        {
            draft.Remark(label, remark);
        }

        foreach (var more in node.All("additionalInformation"))
        {
            draft.Remark(more["key"], more["value"]);
        }
    }

    // The schema's attribute of a lower-case name.
    private static string Attribute(Node node, string name) => name switch
    {
        "publicationdate" => node["publicationDate"],
        "numbertitle" => node["numberTitle"],
        "publicationurl" => node["publicationUrl"],
        "wholename" => node["wholeName"],
        "firstname" => node["firstName"],
        "middlename" => node["middleName"],
        "lastname" => node["lastName"],
        "calendartype" => node["calendarType"],
        "monthofyear" => node["monthOfYear"],
        "dayofmonth" => node["dayOfMonth"],
        "yearrangefrom" => node["yearRangeFrom"],
        "yearrangeto" => node["yearRangeTo"],
        "zipcode" => node["zipCode"],
        "pobox" => node["poBox"],
        "countryiso2code" => node["countryIso2Code"],
        "countrydescription" => node["countryDescription"],
        "latinnumber" => node["latinNumber"],
        "identificationtypecode" => node["identificationTypeCode"],
        "identificationtypedescription" => node["identificationTypeDescription"],
        "issuedby" => node["issuedBy"],
        "issuedate" => node["issueDate"],
        "validfrom" => node["validFrom"],
        "validto" => node["validTo"],
        "nameondocument" => node["nameOnDocument"],
        "knownexpired" => node["knownExpired"],
        "knownfalse" => node["knownFalse"],
        "reportedlost" => node["reportedLost"],
        "revokedbyissuer" => node["revokedByIssuer"],
        _ => node[name],
    };
}
