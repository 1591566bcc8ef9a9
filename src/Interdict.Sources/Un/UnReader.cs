using Interdict.Lists;
using Interdict.Sources.Xml;

namespace Interdict.Sources.Un;

/// <summary>
/// The United Nations Security Council Consolidated List in XML: root <c>CONSOLIDATED_LIST</c>, with <c>INDIVIDUALS</c> and <c>ENTITIES</c>.
/// https://scsanctions.un.org/resources/xml/en/consolidated.xml
/// </summary>
/// <remarks>The key of an entry is the permanent reference number (<c>QDi.001</c>). Several names in one alias, parted by semicolons, become several aliases.</remarks>
public sealed class UnReader : IListReader
{
    /// <inheritdoc/>
    public string Format => "un-xml";

    /// <inheritdoc/>
    public string Description => "UN Security Council Consolidated List, XML";

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
        using var xml = new XmlRecords(part, report, Format, "CONSOLIDATED_LIST", ["INDIVIDUAL", "ENTITY"]);
        while (xml.Next() is { } node)
        {
            report.Published ??= SourceDates.Stamp(xml.Root!["dateGenerated"]);
            tally.Read++;
            draft.Clear();
            var inner = UnParty.Read(node, draft);
            var key = node.Of("REFERENCE_NUMBER") is { Length: > 0 } reference ? reference : node.Of("DATAID");
            if (key.Length == 0 || !draft.HasName)
            {
                report.Reject(tally, node.Line, key.Length == 0 ? "the party has neither REFERENCE_NUMBER nor DATAID" : "the party has no name", $"{key} {draft.Name}");
                continue;
            }

            tally.Kept++;
            yield return report.Deliver(draft.Make(ListCodes.SecurityCouncil, keys.TakeNumber(key.Trim('/'))), inner);
            xml.Done(node);
        }

        if (tally.Read == 0)
        {
            throw new SourceException("it holds neither INDIVIDUAL nor ENTITY; is this a whole file of un-xml?", part.Name);
        }
    }
}
