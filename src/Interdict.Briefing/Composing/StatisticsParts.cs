using System.Collections.Immutable;
using System.Globalization;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Figures;
using Interdict.Briefing.Wording;
using Interdict.Lists;

namespace Interdict.Briefing.Composing;

/// <summary>The parts of statistics: counts by one dimension, with bars and first uses, and by two at once.</summary>
internal static class StatisticsParts
{
    private const int MostBars = 40, MostColumns = 8;

    public static Section By(Composer with, Counting counting, IReadOnlyList<Entry> entries, StatisticsDimension by)
    {
        var groups = entries.SelectMany(e => counting.Values(e, by).Select(v => (Entry: e, Value: v))).GroupBy(v => v.Value.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, g.First().Value.Words, Entries: g.Select(v => v.Entry).ToList()));
        var ordered = (by is StatisticsDimension.Year or StatisticsDimension.Footnote ? groups.OrderBy(g => g.Key, StringComparer.Ordinal) : groups.OrderByDescending(g => g.Entries.Count).ThenBy(g => g.Key, StringComparer.Ordinal)).ToList();
        var title = with.Text($"stat.by.{by}");
        var bars = ordered.Take(MostBars).Select(g => new Bar(g.Words, g.Entries.Count)).ToImmutableArray();
        var caption = with.Say("stat.caption", new Slots { ["by"] = title, ["count"] = entries.Count, ["date"] = with.Date }, with.Counted());
        List<Block> blocks = [BarChart.Draw(caption, [], bars)];
        blocks.Add(new Table(
            with.Words("stat.table", new Slots { ["by"] = title }),
            [
                new TableColumn(title, IsRowHeader: true, Weight: 2), new TableColumn(with.Text("column.entries"), IsNumeric: true), new TableColumn(with.Text("column.first"), Weight: 2),
                .. by == StatisticsDimension.Ground ? [new TableColumn(with.Text("column.decided"), Weight: 2.5)] : Array.Empty<TableColumn>(),
            ],
            [.. ordered.Select(g => Row(with, counting, by, g.Words, g.Entries))]));
        if (by == StatisticsDimension.Ground)
        {
            blocks.Add(new Paragraph([with.Words("stat.ground.hint")], ParagraphKind.Caution));
        }

        if (by == StatisticsDimension.Year && entries.Any(e => Standing.Since(e) is null))
        {
            blocks.Add(new Paragraph([with.Words("stat.year.hint")], ParagraphKind.Hint));
        }

        return new Section(with.Anchor($"by-{by.ToString().ToLowerInvariant()}"), title, [.. blocks]);
    }

    public static Section Cross(Composer with, Counting counting, IReadOnlyList<Entry> entries, StatisticsDimension rows, StatisticsDimension columns)
    {
        var cells = entries.SelectMany(e => counting.Values(e, rows).SelectMany(r => counting.Values(e, columns).Select(c => (Row: r, Column: c)))).ToList();
        var heads = cells.GroupBy(c => c.Column.Key, StringComparer.Ordinal).Select(g => (g.Key, g.First().Column.Words, Count: g.Count()));
        // Of years the latest, of all else the most frequent.
        var shown = (columns == StatisticsDimension.Year ? heads.OrderByDescending(h => h.Key, StringComparer.Ordinal).Take(MostColumns).Reverse() : heads.OrderByDescending(h => h.Count).ThenBy(h => h.Key, StringComparer.Ordinal).Take(MostColumns)).ToList();
        var counts = cells.CountBy(c => (c.Row.Key, c.Column.Key)).ToDictionary(c => c.Key, c => c.Value);
        var lines = cells.GroupBy(c => c.Row.Key, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(MostBars);
        var (rowTitle, columnTitle) = (with.Text($"stat.by.{rows}"), with.Text($"stat.by.{columns}"));
        return new Section(with.Anchor("cross"), with.Text("stat.cross", new Slots { ["rows"] = rowTitle, ["columns"] = columnTitle }), [new Table(
            with.Say("stat.cross.caption", new Slots { ["rows"] = rowTitle, ["columns"] = columnTitle }, with.Counted()),
            [new TableColumn(rowTitle, IsRowHeader: true, Weight: 3), .. shown.Select(h => new TableColumn(h.Words, IsNumeric: true))],
            [.. lines.Select(g => new TableRow([[Sentence.Of(g.First().Row.Words)], .. shown.Select(h => counts.TryGetValue((g.Key, h.Key), out var count) ? ImmutableArray.Create(Sentence.Of(Number(count))) : [])]))])]);
    }

    private static TableRow Row(Composer with, Counting counting, StatisticsDimension by, string words, List<Entry> entries)
    {
        // Of a ground that an entry bears by its present marks the first use is not known: a footnote may have come years after the listing.
        var dated = by == StatisticsDimension.Ground ? entries.Where(e => counting.Ground(e) is { } ground && Grounds.ActGrounds.IsOfAct(ground)) : entries;
        var first = dated.Where(e => Counting.Year(e) is not null).OrderBy(e => Standing.Since(e) ?? new DateOnly(Counting.Year(e)!.Value, 12, 31)).FirstOrDefault();
        var cells = ImmutableArray.CreateBuilder<ImmutableArray<Sentence>>();
        cells.Add([Sentence.Of(words)]);
        cells.Add([Sentence.Of(Number(entries.Count))]);
        cells.Add(first is null ? by == StatisticsDimension.Ground && entries.Any(e => counting.Ground(e) is not null) ? [with.Words("stat.first.unknown")] : [] : [with.Say("stat.first", new Slots { ["date"] = Standing.Since(first), ["year"] = Standing.Since(first) is null ? Counting.Year(first)!.Value.ToString(CultureInfo.InvariantCulture) : null, ["name"] = with.Name(first.Name) }, with.Cited(first))]);
        if (by == StatisticsDimension.Ground)
        {
            var findings = entries.Select(counting.Ground).OfType<Grounds.GroundFinding>().GroupBy(f => (f.From, f.NeedsReview)).OrderByDescending(g => g.Count());
            cells.Add([.. findings.Select(g => with.Words(
                g.Key.NeedsReview ? "stat.decided.review" : "stat.decided",
                new Slots { ["from"] = with.Text($"from.{g.Key.From}"), ["phrase"] = g.Select(f => f.Phrase).FirstOrDefault(p => p.Length > 0) is { } phrase ? with.English(Short(phrase), RunStyle.Quoted) : null, ["count"] = g.Count() }))]);
        }

        return new TableRow(cells.ToImmutable());
    }

    private static string Short(string phrase) => phrase.Length <= 60 ? phrase : string.Concat(phrase.AsSpan(0, phrase.LastIndexOf(' ', 60)).TrimEnd(" …"), " …");

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
