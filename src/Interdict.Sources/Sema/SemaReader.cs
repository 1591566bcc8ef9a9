using Interdict.Lists;
using Interdict.Sources.Xml;

namespace Interdict.Sources.Sema;

/// <summary>
/// The Consolidated Canadian Autonomous Sanctions List in XML (<c>sema-lmes.xml</c>): one <c>record</c> a party, with country, names, schedule and item.
/// https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/sanctions/sema-lmes.xml
/// </summary>
/// <remarks>
/// The list numbers parties by schedule and item, which are not lasting: keys are derived from name and country. A country is written in English and French, "Russia /
/// Russie": it is the one that the regulations are about, and is kept as the program.
/// </remarks>
public sealed class SemaReader : IListReader
{
    /// <inheritdoc/>
    public string Format => "ca-sema";

    /// <inheritdoc/>
    public string Description => "Canadian autonomous sanctions list, XML";

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
        using var xml = new XmlRecords(part, report, Format, "data-set", ["record"]);
        while (xml.Next() is { } node)
        {
            tally.Read++;
            draft.Clear();
            var country = Fill(node, draft);
            if (!draft.HasName)
            {
                report.Reject(tally, node.Line, "the record has no name", node.Running());
                continue;
            }

            tally.Kept++;
            yield return report.Deliver(draft.Make(ListCodes.Canada, keys.Take(draft.Name, country, [], () => $"{node.Of("Schedule")}|{node.Of("Item")}|{node.Of("DateOfBirth")}")));
            xml.Done(node);
        }

        if (tally.Read == 0)
        {
            throw new SourceException("it holds no record; is this a whole file of ca-sema?", part.Name);
        }
    }

    private static string? Fill(Node node, EntryDraft draft)
    {
        var (given, family) = (node.Of("GivenName"), node.Of("LastName"));
        var entity = First(node, "EntityOrShip", "Entity");
        var imo = First(node, "ShipIMONumber", "IMONumber");
        var birth = First(node, "DateOfBirthOrShipBuildDate", "DateOfBirth");
        var isPerson = given.Length + family.Length > 0;
        draft.Type = isPerson ? PartyType.Person : imo.Length > 0 ? PartyType.Vessel : PartyType.Organization;
        if (isPerson)
        {
            draft.AddName($"{given} {family}".Trim(), NameKind.Primary);
            draft.AddBirth(birth, SourceDates.EuropeanBirth(birth.Replace('-', '/')) ?? SourceDates.Birth(birth));
        }
        else
        {
            draft.Remark("Built", birth);
        }

        // English and French names, apart by a slash.
        foreach (var name in entity.Split(" / ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            draft.AddName(name, draft.HasName ? NameKind.Alias : NameKind.Primary);
        }

        foreach (var alias in node.Of("Aliases").Split([";", ", "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            draft.AddName(alias);
        }

        draft.AddTitle(First(node, "TitleOrShip", "Title"));
        draft.AddIdentifier("imo", imo);
        var listed = First(node, "DateOfListing", "DateListed");
        draft.Listed = draft.Check(SourceDates.Stamp(listed) ?? SourceDates.European(listed.Replace('-', '/')), listed, "listing");
        var program = node.Of("Country");
        draft.AddProgram(program);
        draft.Remark("Schedule", string.Join(", ", new[] { node.Of("Schedule"), node.Of("Item") is { Length: > 0 } item ? $"item {item}" : "" }.Where(t => t.Length > 0 && t != "N/A")));
        var slash = program.IndexOf('/', StringComparison.Ordinal);
        var country = Countries.Find(slash < 0 ? program : program.AsSpan(0, slash));
        draft.Count(country);
        return country;
    }

    private static string First(Node node, string one, string other) => node.Of(one) is { Length: > 0 } text ? text : node.Of(other);
}
