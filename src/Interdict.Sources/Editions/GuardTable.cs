using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Interdict.Lists;
using Interdict.Sources.Core;

namespace Interdict.Sources.Editions;

/// <summary>The bounds of all lists: <c>data/lists/guard.tsv</c>, compiled in, and a table of the same form that replaces some of its rows. Immutable.</summary>
public sealed class GuardTable
{
    private const int Columns = 7;

    private static readonly Lazy<GuardTable> Compiled = new(static () =>
        new GuardTable(Parse(Encoding.UTF8.GetString(EmbeddedText.Of("Interdict.Sources.guard.tsv")), "data/lists/guard.tsv")));

    private readonly ImmutableDictionary<string, GuardBounds> _byList;

    private GuardTable(IEnumerable<GuardBounds> bounds) => _byList = bounds.ToImmutableDictionary(b => b.List, StringComparer.Ordinal);

    /// <summary>The bounds compiled in.</summary>
    public static GuardTable BuiltIn => Compiled.Value;

    /// <summary>The bounds of a list.</summary>
    public GuardBounds Of(ListCode list) => _byList.TryGetValue(list.Value, out var own) ? own : _byList["*"];

    /// <summary>These bounds, with the rows of a table in place of those of the same lists.</summary>
    /// <param name="text">The table.</param>
    /// <param name="name">How messages name it.</param>
    /// <exception cref="EditionException">A row cannot be read; the message names its line.</exception>
    public GuardTable With(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        var own = Parse(text, name);
        return new GuardTable(own.Concat(_byList.Values.Where(b => !own.Any(o => o.List == b.List))));
    }

    private static List<GuardBounds> Parse(string text, string name)
    {
        var rows = new List<GuardBounds>();
        foreach (var (i, line) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (line.Length == 0 || line[0] == '#' || line.StartsWith("list\t", StringComparison.Ordinal))
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length is not (Columns or Columns - 1) || (cells[0] != "*" && !EntryId.TryParse($"{cells[0]}/x", out _)) || rows.Any(r => r.List == cells[0])
                || !int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minimum)
                || !Share(cells[2], out var added) || !Share(cells[3], out var removed) || !Share(cells[4], out var changed) || !Share(cells[5], out var filled))
            {
                throw new EditionException($"{name}, line {i + 1}: expected a list's code, given once, a number, four shares, and perhaps keys of entries, divided by tabs");
            }

            rows.Add(new GuardBounds(cells[0], minimum, added, removed, changed, filled, cells.Length < Columns ? [] : [.. cells[6].Split(' ', StringSplitOptions.RemoveEmptyEntries)]));
        }

        return rows;
    }

    private static bool Share(string text, out double share) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out share) && share is >= 0 and <= 100;
}
