using System.Globalization;
using Interdict.Lists;
using Interdict.Sources.Xml;

namespace Interdict.Sources.Ofac;

/// <summary>
/// OFAC's classic XML: <c>sdn.xml</c> and <c>consolidated.xml</c>, whose root is <c>sdnList</c>. https://ofac.treasury.gov/sdn-list-data-formats-data-schemas
/// </summary>
/// <remarks>
/// The format names no list: a file whose name holds "cons" is the consolidated (non-SDN) list, any other the SDN list. The key of an entry is OFAC's uid; a
/// person's name is printed as in the CSV files, "DOE, Jane".
/// </remarks>
public sealed class OfacXmlReader : IListReader
{
    /// <inheritdoc/>
    public string Format => "ofac-xml";

    /// <inheritdoc/>
    public string Description => "OFAC sdn.xml or consolidated.xml (classic XML)";

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
        var record = new OfacRecord(report, tally);
        HashSet<ListCode> scope = [part.PlainName.Contains("cons", StringComparison.OrdinalIgnoreCase) ? ListCodes.Consolidated : ListCodes.Sdn];
        var stated = "";
        using var xml = new XmlRecords(part, report, Format, "sdnList", ["publshInformation", "publishInformation", "sdnEntry"]);
        while (xml.Next() is { } node)
        {
            if (node.Name != "sdnEntry")
            {
                report.Published = SourceDates.Listing(node.Of("Publish_Date"));
                stated = node.Of("Record_Count");
                xml.Done(node);
                continue;
            }

            tally.Read++;
            record.Clear();
            var uid = node.Of("uid");
            Fill(node, record);
            if (uid.Length == 0 || !record.Draft.HasName)
            {
                report.Reject(tally, node.Line, uid.Length == 0 ? "the entry has no uid" : "the entry has no name", $"{uid} {record.Draft.Name}");
                continue;
            }

            foreach (var entry in record.Deliver(uid, scope))
            {
                yield return entry;
            }

            xml.Done(node);
        }

        if (tally.Read == 0)
        {
            throw new SourceException("it holds no sdnEntry; is this a whole file of OFAC's classic XML?", part.Name);
        }

        if (long.TryParse(stated, CultureInfo.InvariantCulture, out var count) && count != tally.Read)
        {
            report.Note($"the file says that it holds {count} entries, but holds {tally.Read}");
        }
    }

    private static void Fill(Node entry, OfacRecord record)
    {
        var draft = record.Draft;
        draft.Type = OfacRecord.TypeOf(entry.Of("sdnType"));
        draft.AddName(NameOf(entry), NameKind.Primary);
        draft.Title = entry.Of("title");
        foreach (var program in entry.All("programList").SelectMany(p => p.AllOf("program")))
        {
            draft.AddProgram(program);
        }

        foreach (var alias in entry.All("akaList", "aka"))
        {
            alias.Pass("uid");
            draft.AddName(NameOf(alias), record.KindOf(alias.Of("type")), alias.Of("category") == "weak" ? NameStrength.Weak : NameStrength.Strong);
        }

        foreach (var address in entry.All("addressList", "address"))
        {
            address.Pass("uid");
            var street = string.Join(", ", new[] { address.Of("address1"), address.Of("address2"), address.Of("address3") }.Where(l => l.Length > 0));
            draft.AddAddress(street, address.Of("city"), address.Of("stateOrProvince"), address.Of("postalCode"), address.Of("country"));
        }

        foreach (var id in entry.All("idList", "id"))
        {
            id.Pass("uid");
            record.AddDocument(id.Of("idType"), id.Of("idNumber"), id.Of("idCountry"), issued: id.Of("issueDate"), expires: id.Of("expirationDate"));
        }

        foreach (var (container, item, field, label) in ((string, string, string, string)[])
            [
                ("dateOfBirthList", "dateOfBirthItem", "dateOfBirth", "Birthdate"), ("placeOfBirthList", "placeOfBirthItem", "placeOfBirth", "Place of birth"),
                ("nationalityList", "nationality", "country", "Nationality"), ("citizenshipList", "citizenship", "country", "Citizenship"),
            ])
        {
            foreach (var one in entry.All(container, item))
            {
                one.Pass("uid", "mainEntry");
                record.AddFeature(label, one.Of(field));
            }
        }

        foreach (var vessel in entry.All("vesselInfo"))
        {
            record.AddFeature("Vessel Call Sign", vessel.Of("callSign"));
            record.AddFeature("Vessel type", vessel.Of("vesselType"));
            record.AddFeature("Vessel Flag", vessel.Of("vesselFlag"));
            record.AddFeature("Tonnage", vessel.Of("tonnage"));
            record.AddFeature("Gross registered tonnage", vessel.Of("grossRegisteredTonnage"));
            record.AddFeature("Vessel owner", vessel.Of("vesselOwner"));
        }

        var remarks = entry.Of("remarks");
        draft.Remark("", remarks);
        record.AddTies(remarks);
    }

    private static string NameOf(Node name)
    {
        var (first, last) = (name.Of("firstName"), name.Of("lastName"));
        return first.Length == 0 ? last : last.Length == 0 ? first : $"{last}, {first}";
    }
}
