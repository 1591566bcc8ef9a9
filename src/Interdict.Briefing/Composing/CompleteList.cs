using System.Collections.Immutable;
using System.Globalization;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Knowing;
using Interdict.Briefing.Wording;
using Interdict.Lists;

namespace Interdict.Briefing.Composing;

/// <summary>The complete list of a subject: every entry with number, name, aliases, native script, address, and its status on the day.</summary>
internal static class CompleteList
{
    public static Section Make(Composer with, Matter matter)
    {
        var id = with.Anchor("complete-list");
        if (matter.Entries.IsEmpty)
        {
            return new Section(id, with.Text("list.title"), [new Paragraph([with.Words("none.entries")], ParagraphKind.Caution)]);
        }

        var entries = Ordered(matter);
        var isGrouped = entries.Select(e => e.Entry.Countries.FirstOrDefault()).Distinct().Count() > 1;
        var rows = ImmutableArray.CreateBuilder<TableRow>(entries.Length);
        foreach (var (index, acted) in entries.Index())
        {
            rows.Add(Row(with, matter, index + 1, acted, isGrouped));
        }

        return new Section(id, with.Text("list.title"), [new Table(
            with.Words("list.caption", new Slots { ["count"] = entries.Length, ["date"] = with.Date }),
            [
                new TableColumn(with.Text("column.number"), IsNumeric: true, Weight: 0.5),
                new TableColumn(with.Text("column.name"), IsRowHeader: true, Weight: 4),
                new TableColumn(with.Text("column.native"), Weight: 2),
                new TableColumn(with.Text("column.address"), Weight: 3.5),
                new TableColumn(with.Text("column.status"), Weight: 2),
            ],
            rows.ToImmutable())]);
    }

    public static ImmutableArray<ListedEntry> Entries(Composer with, Matter matter) =>
        [.. Ordered(matter).Select(e => new ListedEntry(e.Entry.Id.ToString(), e.Entry.Name, Status(with, matter, e), matter.Kind is "action" or "diff" ? WhoAnswers.Word(e.Kind) : ""))];

    // Of a comparison, the later edition itself is the state.
    private static string Status(Composer with, Matter matter, ActedEntry acted) =>
        matter.Kind == "diff" ? acted.Kind == EventKind.Remove ? "removed" : "listed" : with.StatusOf(acted.Entry);

    private static ImmutableArray<ActedEntry> Ordered(Matter matter) =>
        [.. matter.Entries.OrderBy(e => e.Entry.Countries.FirstOrDefault() ?? "~", StringComparer.Ordinal).ThenBy(e => e.Kind).ThenBy(e => e.Entry.Id.List.Value, StringComparer.Ordinal).ThenBy(e => e.Entry.Name, StringComparer.Ordinal)];

    private static TableRow Row(Composer with, Matter matter, int number, ActedEntry acted, bool isGrouped)
    {
        var entry = acted.Entry;
        var names = ImmutableArray.CreateBuilder<Sentence>();
        names.Add(new Sentence([with.Name(entry.Name, RunStyle.Strong)], with.Notes.Numbers([with.Cited(entry)])));
        var aliases = entry.Names.Where(n => n.Kind is NameKind.Alias or NameKind.Former or NameKind.Later).Select(n => (object)with.Name(n.Value)).ToList();
        if (aliases.Count > 0)
        {
            names.Add(with.Words("list.aliases", new Slots { ["names"] = aliases }));
        }

        var native = entry.Names.Where(n => n.Script is not (Script.Latin or Script.None or Script.Mixed))
            .Select(n => new Sentence([with.Name(n.Value)], with.Notes.Numbers([n.Provenance is { } p ? Cite.Of(p.Source, p.LastVerified, p) with { Url = null } : with.Cited(entry)])));
        var addresses = entry.Addresses.Where(a => a.Text.Length > 0).Select(a => new Sentence([with.Name(a.Text)], []));
        var status = ImmutableArray.CreateBuilder<Sentence>();
        status.Add(with.Say("list.status", new Slots { ["status"] = with.Text(matter.IsAction && with.IsAsPrinted(entry) ? "status.as-printed" : $"status.{Status(with, matter, acted)}"), ["since"] = Standing.Since(entry) }, acted.Citation.Length > 0 ? with.Cited(acted, matter.Act?.Date) : with.Cited(entry)));
        if (matter.Kind is "action" or "diff" && acted.Kind != EventKind.Add)
        {
            status.Add(with.Words($"list.act.{WhoAnswers.Word(acted.Kind)}"));
        }

        return new TableRow(
            [[Sentence.Of(number.ToString(CultureInfo.InvariantCulture))], names.ToImmutable(), [.. native], [.. addresses], status.ToImmutable()],
            isGrouped ? entry.Countries.FirstOrDefault() is { } country ? with.Country(country) : with.Text("list.no-country") : null);
    }
}
