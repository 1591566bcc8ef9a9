using Interdict.Lists;
using Interdict.Sources.Xml;

namespace Interdict.Sources.Ofac;

/// <summary>
/// OFAC's enhanced XML (<c>SDN_ENHANCED.XML</c>, <c>CONS_ENHANCED.XML</c>, or the ZIP of either): names in every script with their translations, addresses, features,
/// identity documents, typed relationships, and for each party the lists it is on with the day it was published on each.
/// https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ENHANCED_XML
/// </summary>
/// <remarks>
/// The key of an entry is OFAC's uid. A party on several non-SDN lists becomes one entry of each, under the codes that the Consolidated Screening List uses
/// too. Files of changes (<c>/changes/latest</c>) are refused: a removed party in them would be read as a listed one. The full name is the one that OFAC prints ("DOE, Jane"). Relationships become identifiers of kind <c>linked-to</c>, and their kind stands in the remarks.
/// </remarks>
public sealed class OfacEnhancedReader : IListReader
{
    /// <inheritdoc/>
    public string Format => "ofac-enhanced-xml";

    /// <inheritdoc/>
    public string Description => "OFAC SDN_ENHANCED.XML or CONS_ENHANCED.XML, or the ZIP of it";

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
        HashSet<ListCode> scope = [];
        using var xml = new XmlRecords(part, report, Format, "sanctionsData", ["publicationInfo", "referenceValue", "featureType", "entity"]);
        while (xml.Next() is { } node)
        {
            if (node.Name == "publicationInfo")
            {
                report.Published = SourceDates.Stamp(node.Of("dataAsOf"));
                foreach (var list in node.All("filters").SelectMany(f => f.All("sanctionsLists", "sanctionsList")))
                {
                    list.Pass("refId");
                    if (OfacLists.Find(list.Text) is { } code)
                    {
                        scope.Add(code);
                    }
                }

                xml.Done(node);
            }
            else if (node.Name == "entity")
            {
                if (node["action"].Length > 0)
                {
                    throw new SourceException("it is a delta: its entities say what changed and are no list; import the whole file (SDN_ENHANCED.XML or CONS_ENHANCED.XML)", part.Name, node.Line, "action");
                }

                tally.Read++;
                record.Clear();
                var uid = node["id"];
                OfacEnhancedEntity.Read(node, record);
                if (uid.Length == 0 || !record.Draft.HasName)
                {
                    report.Reject(tally, node.Line, uid.Length == 0 ? "the entity has no id" : "the entity has no name", $"{uid} {record.Draft.Name}");
                    continue;
                }

                foreach (var entry in record.Deliver(uid, scope))
                {
                    yield return entry;
                }

                xml.Done(node);
            }
        }

        if (tally.Read == 0)
        {
            throw new SourceException("it holds no entity; is this a whole file of OFAC's enhanced XML?", part.Name);
        }
    }
}
