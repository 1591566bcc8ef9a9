using System.Collections.Immutable;
using System.Globalization;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Knowing;
using Interdict.Briefing.Wording;
using Interdict.Lists;

namespace Interdict.Briefing.Composing;

/// <summary>A list, or a selection of one, to be printed: by country and act, with all that stands in its rows.</summary>
internal static class WholeList
{
    public static ImmutableArray<SelectedEntry> Order(Knowledge knowledge, BriefingRequest request, IEnumerable<Entry> entries, bool withRemoved)
    {
        var acts = Acts(knowledge);
        return
        [
            .. entries.Select(e => Of(e, acts, request.Date)).Where(e => e.Status != "not-yet-listed" && (withRemoved || e.Status != "removed"))
                .OrderBy(e => e.Country is { } code ? Name(code, request) : "\uFFFF", StringComparer.Ordinal)
                .ThenBy(e => Page(e.Entry)?.Volume ?? int.MaxValue).ThenBy(e => Page(e.Entry)?.Page ?? 0).ThenBy(e => e.Act, StringComparer.Ordinal)
                .ThenBy(e => e.Entry.Id.List.Value, StringComparer.Ordinal).ThenBy(e => e.Entry.Name, StringComparer.Ordinal).ThenBy(e => e.Entry.Id.Key, StringComparer.Ordinal),
        ];
    }

    public static BriefingDocument Compose(Composer with, ListSelection selection, ImmutableArray<SelectedEntry> entries)
    {
        var number = 0;
        var hasAddresses = entries.Any(e => e.Entry.Addresses.Any(a => a.Text.Length > 0));
        var sections = ImmutableArray.CreateBuilder<Section>();
        sections.Add(Overview(with, selection, entries));
        foreach (var country in InOrder(entries, e => e.Country))
        {
            var (name, code) = country[0].Country is { } known ? (with.Country(known), known.ToLowerInvariant()) : (with.Text("list.no-country"), "none");
            sections.Add(new Section(
                with.Anchor($"country-{code}"), with.Text("whole.country", new Slots { ["country"] = name, ["count"] = country.Count }), [Rows(with, name, country, hasAddresses, ref number)]));
        }

        var title = selection.Lists is [var one] ? with.Words("title.whole", new Slots { ["list"] = with.List(one) }) : with.Words("title.wholes");
        var subject = string.Join(' ', selection.Lists.Select(l => l.Value).Concat(selection.Countries).Concat(selection.Act is { } a ? [a.Trim()] : []));
        return TwelveQuestions.Finish(with, "list", subject.Length > 0 ? subject : with.Knowledge.Data.CorpusName, title, with.Words("subtitle.day", new Slots { ["date"] = with.Date }), sections.ToImmutable()) with
        {
            Entries = [.. entries.Select(e => new ListedEntry(e.Entry.Id.ToString(), e.Entry.Name, e.Status))],
        };
    }

    private static Section Overview(Composer with, ListSelection selection, ImmutableArray<SelectedEntry> entries)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        sentences.Add(with.Say(
            "whole.count",
            new Slots
            {
                ["count"] = entries.Length,
                ["countries"] = entries.Select(e => e.Country).OfType<string>().Distinct().Count(),
                ["acts"] = entries.Select(e => e.Act).OfType<string>().Distinct().Count(),
            },
            with.Counted()));
        if (!selection.Countries.IsEmpty || selection.Act is not null)
        {
            sentences.Add(with.Words("whole.selected", new Slots { ["countries"] = selection.Countries.Select(c => (object)with.Country(c)).ToList(), ["act"] = selection.Act?.Trim() }));
        }

        if (!selection.WithRemoved)
        {
            sentences.Add(with.Words("whole.no-removed", new Slots { ["date"] = with.Date }));
        }

        var editions = entries.Select(e => e.Entry).DistinctBy(e => e.Id.List)
            .Select(e => ImmutableArray.Create(with.Say("whole.edition", new Slots { ["list"] = with.List(e.Id.List), ["count"] = entries.Count(o => o.Entry.Id.List == e.Id.List) }, with.Cited(e)))).ToImmutableArray();
        return new Section(with.Anchor("overview"), with.Text("whole.overview"), [new Paragraph(sentences.ToImmutable()), new ItemList(editions)]);
    }

    private static Table Rows(Composer with, string country, List<SelectedEntry> entries, bool hasAddresses, ref int number)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>(entries.Count);
        foreach (var act in InOrder(entries, e => e.Act))
        {
            var group = act[0].Act is { } cited
                ? with.Text("whole.act", new Slots { ["act"] = cited, ["date"] = act[0].ActDate, ["count"] = act.Count })
                : with.Text("whole.no-act", new Slots { ["count"] = act.Count });
            foreach (var selected in act)
            {
                rows.Add(Row(with, selected, ++number, group, hasAddresses));
            }
        }

        var address = new TableColumn(with.Text("column.address"), Weight: 3.5);
        return new Table(
            with.Words("whole.caption", new Slots { ["country"] = country, ["first"] = number - entries.Count + 1, ["last"] = entries.Count == 1 ? null : number }),
            [
                new TableColumn(with.Text("column.number"), IsNumeric: true, Weight: 0.5),
                new TableColumn(with.Text("column.name"), IsRowHeader: true, Weight: 3.5),
                .. hasAddresses ? [address] : Array.Empty<TableColumn>(),
                new TableColumn(with.Text("column.listing"), Weight: 3.5),
            ],
            rows.ToImmutable());
    }

    private static TableRow Row(Composer with, SelectedEntry selected, int number, string group, bool hasAddresses)
    {
        var entry = selected.Entry;
        var names = ImmutableArray.CreateBuilder<Sentence>();
        names.Add(new Sentence([with.Name(entry.Name, RunStyle.Strong)], []));
        names.AddRange(entry.Names.Skip(1).Where(n => n.Script is not (Script.Latin or Script.None or Script.Mixed)).Select(n => new Sentence([with.Name(n.Value)], [])));
        var aliases = entry.Names.Skip(1).Where(n => n.Script is Script.Latin or Script.None or Script.Mixed).Select(n => (object)with.Name(n.Value)).ToList();
        if (aliases.Count > 0)
        {
            names.Add(with.Words("list.aliases", new Slots { ["names"] = aliases }));
        }

        ImmutableArray<Sentence> addresses = [.. entry.Addresses.Where(a => a.Text.Length > 0).Select(a => new Sentence([with.Name(a.Text)], []))];
        return new TableRow(
            [[Sentence.Of(number.ToString(CultureInfo.InvariantCulture))], names.ToImmutable(), .. hasAddresses ? [addresses] : Array.Empty<ImmutableArray<Sentence>>(), Listing(with, selected)], group);
    }

    // What the row says beside names and addresses, as printed.
    private static ImmutableArray<Sentence> Listing(Composer with, SelectedEntry selected)
    {
        var entry = selected.Entry;
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        if (selected.Status == "removed" || Standing.Since(entry) is not null)
        {
            sentences.Add(with.Words("list.status", new Slots { ["status"] = with.Text($"status.{selected.Status}"), ["since"] = Standing.Since(entry) }));
        }

        if (!entry.Programs.IsEmpty)
        {
            sentences.Add(with.Words("whole.programs", new Slots { ["programs"] = entry.Programs.Select(p => (object)p).ToList() }));
        }

        Add("whole.requirement", entry.LicenseRequirement);
        Add("whole.policy", entry.ReviewPolicy);
        return sentences.ToImmutable();

        void Add(string key, string? text)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                sentences.Add(with.Words(key, new Slots { ["text"] = with.English(text.Trim()) }));
            }
        }
    }

    private static SelectedEntry Of(Entry entry, Dictionary<string, KnownAct> acts, DateOnly day)
    {
        var page = Page(entry);
        var cited = page?.ToString() ?? entry.History.FirstOrDefault(h => h.Kind == EventKind.Add)?.Citation;
        var act = cited is { Length: > 0 } && acts.TryGetValue(cited, out var known) ? known : null;

        // A day that nobody has read in a source is not printed as if one had.
        var isSure = act is not null && (act.Rule is not null || (act.Record?.Provenance ?? act.Document?.Provenance) is { IsUnsure: false });
        return new SelectedEntry(entry, entry.Countries.FirstOrDefault(), cited is { Length: > 0 } ? cited : null, (isSure ? act!.Published ?? act.Date : null) ?? page?.Date, Standing.On(entry, day));
    }

    // Entries cite the page that names them; the act is known by its first.
    private static Citation? Page(Entry entry) =>
        entry.Citations.FirstOrDefault(c => c.Reporter == Reporter.FederalRegister) is { } page ? Knowledge.Documents.Find(page)?.Citation ?? page : null;

    private static Dictionary<string, KnownAct> Acts(Knowledge knowledge) => knowledge.Acts.DistinctBy(a => a.Citation, StringComparer.Ordinal).ToDictionary(a => a.Citation, StringComparer.Ordinal);

    private static string Name(string code, BriefingRequest request) =>
        request.Language == Matching.Explaining.Language.Chinese ? code : Sources.Countries.NameOf(code) ?? code;

    // Runs of one key: the entries are in order already.
    private static List<List<SelectedEntry>> InOrder(IEnumerable<SelectedEntry> entries, Func<SelectedEntry, string?> key)
    {
        var runs = new List<List<SelectedEntry>>();
        foreach (var entry in entries)
        {
            if (runs.Count == 0 || key(runs[^1][0]) != key(entry))
            {
                runs.Add([]);
            }

            runs[^1].Add(entry);
        }

        return runs;
    }
}
