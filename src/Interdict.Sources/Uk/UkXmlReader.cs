using Interdict.Lists;
using Interdict.Sources.Xml;

namespace Interdict.Sources.Uk;

/// <summary>The UK Sanctions List as XML: root <c>Designations</c>, one <c>Designation</c> a party. https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml</summary>
/// <remarks>Keys and measures as in the CSV. A field that is not known becomes a remark and a note of the import.</remarks>
public sealed class UkXmlReader : IListReader
{
    private static readonly string[] NameParts = ["Name1", "Name2", "Name3", "Name4", "Name5"];

    /// <inheritdoc/>
    public string Format => "uk-xml";

    /// <inheritdoc/>
    public string Description => "UK Sanctions List, XML";

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
        using var xml = new XmlRecords(part, report, Format, "Designations", ["DateGenerated", "Designation"]);
        while (xml.Next() is { } node)
        {
            if (node.Name == "DateGenerated")
            {
                report.Published = SourceDates.European(node.Text) ?? SourceDates.Stamp(node.Text);
                continue;
            }

            tally.Read++;
            draft.Clear();
            Fill(node, draft, report);
            draft.HeadByFirstName();
            var key = node.Of("UniqueID");
            if (key.Length == 0 || !draft.HasName)
            {
                report.Reject(tally, node.Line, key.Length == 0 ? "the designation has no UniqueID" : "the designation has no name", $"{key} {draft.Name}");
                continue;
            }

            tally.Kept++;
            yield return report.Deliver(draft.Make(ListCodes.UnitedKingdom, keys.TakeNumber(key.Trim('/'))));
        }

        if (tally.Read == 0)
        {
            throw new SourceException("it holds no Designation; is this a whole file of uk-xml?", part.Name);
        }
    }

    private static void Fill(Node party, EntryDraft draft, ImportReport report)
    {
        draft.Type = party.Of("IndividualEntityShip").ToUpperInvariant() switch { "INDIVIDUAL" => PartyType.Person, "ENTITY" => PartyType.Organization, "SHIP" => PartyType.Vessel, _ => PartyType.Unknown };
        var date = party.Of("DateDesignated");
        draft.Listed = draft.Check(SourceDates.European(date), date, "designation");
        UkDetails.Measures(draft, party.Of("SanctionsImposed"), party.Of("RegimeName"), draft.Listed);
        foreach (var child in party.Children)
        {
            if (child.Name is not ("UniqueID" or "IndividualEntityShip" or "DateDesignated" or "SanctionsImposed" or "SanctionsImposedIndicators"))
            {
                Walk(child, draft, report);
            }
        }
    }

    private static void Walk(Node node, EntryDraft draft, ImportReport report)
    {
        switch (node.Name)
        {
            case "Name" when node.Children.Count > 0:
                UkDetails.Name(draft, NameParts.Select(node.Of), node.Of("Name6"), node.Of("NameType"), node.Of("AliasStrength"));
                Rest(node, draft, report, "Name1", "Name2", "Name3", "Name4", "Name5", "Name6", "NameType", "AliasStrength");
                break;
            case "Address":
                UkDetails.Address(draft, node.Children.Where(c => c.Name.StartsWith("AddressLine", StringComparison.Ordinal)).Select(c => c.Text), node.Of("AddressPostalCode"), node.Of("AddressCountry"));
                Rest(node, draft, report, "AddressLine1", "AddressLine2", "AddressLine3", "AddressLine4", "AddressLine5", "AddressLine6", "AddressPostalCode", "AddressCountry");
                break;
            case "Location":
                draft.Remark("Place of birth", string.Join(", ", node.Children.Select(c => c.Text).Where(t => t.Length > 0)));
                break;
            default:
                if (node.Text.Length > 0 && !UkDetails.Field(draft, node.Name.ToLowerInvariant(), node.Name, node.Text))
                {
                    report.Note($"kept as a remark only: {node.Name}");
                }

                foreach (var child in node.Children)
                {
                    Walk(child, draft, report);
                }

                break;
        }
    }

    private static void Rest(Node node, EntryDraft draft, ImportReport report, params ReadOnlySpan<string> read)
    {
        foreach (var child in node.Children)
        {
            if (read.IndexOf(child.Name) < 0)
            {
                Walk(child, draft, report);
            }
        }
    }
}
