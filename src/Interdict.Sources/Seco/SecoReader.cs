using Interdict.Lists;
using Interdict.Sources.Xml;

namespace Interdict.Sources.Seco;

/// <summary>
/// Switzerland's consolidated list of sanctioned persons, organizations and objects in XML, root <c>swiss-sanctions-list</c>: programs and places first, then a
/// <c>target</c> for each party. https://www.sesam.search.admin.ch
/// </summary>
/// <remarks>
/// The key of an entry is SECO's number of the target (<c>ssid</c>). Programs and places are held while the targets stream past. Every spelling variant of a name's parts makes
/// an alias. A target whose last change is a delisting has that day as its end.
/// </remarks>
public sealed class SecoReader : IListReader
{
    /// <inheritdoc/>
    public string Format => "ch-seco";

    /// <inheritdoc/>
    public string Description => "Swiss sanctions list (SECO), XML";

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
        var target = new SecoTarget(draft);
        Gather(part, report, target);
        using var xml = new XmlRecords(part, report, Format, "swiss-sanctions-list", ["target"], skipped: ["sanctions-program", "place"]);
        while (xml.Next() is { } node)
        {
            report.Published ??= SourceDates.Stamp(xml.Root!["date"]);

            tally.Read++;
            draft.Clear();
            target.Read(node);
            draft.HeadByFirstName();
            var key = node["ssid"];
            if (key.Length == 0 || !draft.HasName)
            {
                report.Reject(tally, node.Line, key.Length == 0 ? "the target has no ssid" : "the target has no name", $"{key} {draft.Name}");
                continue;
            }

            tally.Kept++;
            yield return report.Deliver(draft.Make(ListCodes.Switzerland, keys.TakeNumber(key.Trim('/'))));
            xml.Done(node);
        }

        if (tally.Read == 0)
        {
            throw new SourceException("it holds no target; is this a whole file of ch-seco?", part.Name);
        }
    }

    // Places stand behind the targets in some editions: so programs and places are read first, in a pass of their own.
    private void Gather(SourcePart part, ImportReport report, SecoTarget target)
    {
        using var xml = new XmlRecords(part, report, Format, "swiss-sanctions-list", ["sanctions-program", "place"], skipped: ["target"]);
        while (xml.Next() is { } node)
        {
            if (node.Name == "place")
            {
                target.AddPlace(node, part.Name);
            }
            else
            {
                target.AddProgram(node);
            }
        }
    }
}
