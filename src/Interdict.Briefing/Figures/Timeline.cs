using System.Collections.Immutable;
using System.Globalization;
using Interdict.Briefing.Documents;
using Interdict.Lists;

namespace Interdict.Briefing.Figures;

/// <summary>Draws listings over time: a row for each entry, a bar while it is listed, a mark for each act: a disc where it was added, a ring where revised, a cross where removed.</summary>
internal static class Timeline
{
    private const double Width = 720, Left = 250, Right = 20, Row = 30, Top = 28, Size = 12;
    private const int LabelColumns = 33, MostTicks = 10;

    public static Figure? Draw(Sentence caption, ImmutableArray<Sentence> alternative, ImmutableArray<TimelineRow> rows, DateOnly until)
    {
        var days = rows.SelectMany(r => r.Events.Select(e => e.Date).Concat(r.Since is { } since ? [since] : [])).ToList();
        if (days.Count == 0)
        {
            return null;
        }

        var first = new DateOnly(days.Min().Year, 1, 1);
        var last = until > days.Max() ? until : days.Max();
        var span = Math.Max(1, last.DayNumber - first.DayNumber);
        double X(DateOnly day) => Left + ((double)(day.DayNumber - first.DayNumber) / span * (Width - Left - Right));

        var shapes = ImmutableArray.CreateBuilder<Shape>();
        var bottom = Top + (rows.Length * Row);
        Ticks(shapes, first, last, X, bottom);
        foreach (var (index, row) in rows.Index())
        {
            var y = Top + (index * Row) + (Row / 2);
            shapes.Add(new TextShape(Left - 12, y + 4, Labels.Cut(row.Label, LabelColumns), Ink.Text, Size, TextAnchor.End));
            if (row.Since is { } since)
            {
                var end = row.Until ?? last;
                shapes.Add(new LineShape(X(since), y, Math.Max(X(since) + 1, X(end)), y, row.Until is null ? Ink.Primary : Ink.Ended, 4));
            }

            foreach (var one in row.Events)
            {
                Mark(shapes, X(one.Date), y, one.Kind);
            }
        }

        return new Figure(caption, alternative, Width, bottom + 10, shapes.ToImmutable());
    }

    private static void Ticks(ImmutableArray<Shape>.Builder shapes, DateOnly first, DateOnly last, Func<DateOnly, double> x, double bottom)
    {
        var years = last.Year - first.Year + 1;
        var step = Math.Max(1, (int)Math.Ceiling(years / (double)MostTicks));
        for (var year = first.Year; year <= last.Year; year += step)
        {
            var at = x(new DateOnly(year, 1, 1));
            shapes.Add(new LineShape(at, Top - 8, at, bottom, Ink.Ground, 1));
            shapes.Add(new TextShape(at, Top - 13, year.ToString(CultureInfo.InvariantCulture), Ink.Faint, 11, TextAnchor.Middle));
        }
    }

    private static void Mark(ImmutableArray<Shape>.Builder shapes, double x, double y, EventKind kind)
    {
        switch (kind)
        {
            case EventKind.Add:
                shapes.Add(new DotShape(x, y, 6, Ink.Primary));
                break;
            case EventKind.Remove:
                shapes.Add(new LineShape(x - 5, y - 5, x + 5, y + 5, Ink.Text, 2));
                shapes.Add(new LineShape(x - 5, y + 5, x + 5, y - 5, Ink.Text, 2));
                break;
            default:
                shapes.Add(new DotShape(x, y, 6, Ink.Ground));
                shapes.Add(new DotShape(x, y, 5, Ink.Secondary, IsFilled: false));
                break;
        }
    }
}
