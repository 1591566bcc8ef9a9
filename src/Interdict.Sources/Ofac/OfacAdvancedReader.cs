using Interdict.Lists;
using Interdict.Sources.Xml;

namespace Interdict.Sources.Ofac;

/// <summary>
/// OFAC's advanced XML (<c>SDN_ADVANCED.XML</c>, <c>CONS_ADVANCED.XML</c>), in the schema that the United Nations made for lists of sanctions
/// (http://www.un.org/sanctions/1.0, version of <c>sdn_advanced.xsd</c>).
/// </summary>
/// <remarks>
/// A party's places, documents, measures and ties stand in other parts of the file than the party, some of them after it. So the file is gone through twice:
/// first for those parts, which are held in short form, then for the parties, one at a time. The key of an entry is OFAC's uid. A file whose name holds "sdn"
/// is read as the SDN list, one whose name holds "cons" as the non-SDN lists, one entry for each list; any other as all lists that it names. A person's name
/// is put as in OFAC's other files: "Doe, Jane".
/// </remarks>
public sealed class OfacAdvancedReader : IListReader
{
    private const string Root = "Sanctions";

    private static readonly string[] Others =
        ["DateOfIssue", "ReferenceValueSets", "Locations", "IDRegDocuments", "ProfileRelationships", "SanctionsEntries", "SanctionsEntryLinks"];

    /// <inheritdoc/>
    public string Format => "ofac-advanced-xml";

    /// <inheritdoc/>
    public string Description => "OFAC SDN_ADVANCED.XML or CONS_ADVANCED.XML, or the ZIP of it";

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
        var parts = Gather(part, report);
        var record = new OfacRecord(report, tally);
        var party = new OfacAdvancedParty(parts, record, report);
        var scope = ScopeOf(part.PlainName);
        using var xml = new XmlRecords(part, report, Format, Root, ["DistinctParty"], skipped: Others);
        while (xml.Next() is { } node)
        {
            if (node["DeltaAction"].Length > 0)
            {
                throw new SourceException("it is a delta: its parties say what changed and are no list; import the whole file", part.Name, node.Line, "DeltaAction");
            }

            tally.Read++;
            record.Clear();
            party.Read(node);
            var uid = node["FixedRef"];
            if (uid.Length == 0 || !record.Draft.HasName)
            {
                report.Reject(tally, node.Line, uid.Length == 0 ? "the party has no FixedRef" : "the party has no name", $"{uid} {record.Draft.Name}");
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
            throw new SourceException("it holds no DistinctParty; is this a whole file of OFAC's advanced XML?", part.Name);
        }

        parts.ReportLeft(report);
    }

    private OfacAdvancedParts Gather(SourcePart part, ImportReport report)
    {
        var parts = new OfacAdvancedParts(part);
        var names = new OfacAdvancedNames(parts);
        using var xml = new XmlRecords(
            part, report, Format, Root,
            ["DateOfIssue", "ReferenceValueSets", "Location", "IDRegDocument", "DistinctParty", "ProfileRelationship", "SanctionsEntry", "SanctionsEntryLink"]);
        while (xml.Next() is { } node)
        {
            switch (node.Name)
            {
                case "DateOfIssue":
                    report.Published = SourceDates.Listing(OfacAdvancedParts.Day(node));
                    node.Pass("CalendarTypeID");
                    break;
                case "ReferenceValueSets":
                    parts.AddReferences(node);
                    continue;
                case "Location":
                    parts.AddLocation(node);
                    break;
                case "IDRegDocument":
                    parts.AddDocument(node);
                    break;
                case "DistinctParty":
                    names.AddHeadings(node);
                    continue;
                case "ProfileRelationship":
                    parts.AddRelationship(node);
                    break;
                case "SanctionsEntry":
                    parts.AddSanctions(node);
                    break;
                default:
                    report.Note("a link between two sanctions entries");
                    continue;
            }

            xml.Done(node);
        }

        return parts;
    }

    private static HashSet<ListCode> ScopeOf(string file) =>
        file.Contains("cons", StringComparison.OrdinalIgnoreCase) ? [ListCodes.Consolidated] : file.Contains("sdn", StringComparison.OrdinalIgnoreCase) ? [ListCodes.Sdn] : [];
}
