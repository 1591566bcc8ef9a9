using System.Globalization;

namespace Interdict.Names.Compiler;

/// <summary>One row of a readable table.</summary>
/// <param name="File">The path of the table.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Columns">Its columns.</param>
internal sealed record TableRow(string File, int Line, string[] Columns)
{
    public string this[int column] => Columns[column];

    /// <summary>The error that this row is wrong.</summary>
    public TableException Wrong(string what) => new(File, Line, what);

    /// <summary>Single code points and ranges, both ends included: "U+0027 U+00AD..U+00AE".</summary>
    public IEnumerable<int> CodePoints(int column)
    {
        foreach (var item in Columns[column].Split(' '))
        {
            var ends = item.Split("..");
            if (ends.Length > 2 || CodePoint(ends[0]) is not { } first || CodePoint(ends[^1]) is not { } last || last < first)
            {
                throw Wrong($"'{item}' is no code point and no range of them, such as U+00AD..U+00AE");
            }

            for (var value = first; value <= last; value++)
            {
                yield return value;
            }
        }
    }

    /// <summary>The items of a column that are separated by this; none may be empty or stand twice.</summary>
    public string[] Items(int column, string separator)
    {
        var items = Columns[column].Split(separator);
        foreach (var (at, item) in items.Index())
        {
            if (item.Length == 0 || item.Trim() != item)
            {
                throw Wrong($"an item of column {column + 1} is empty or has a stray space: '{item}'");
            }

            if (Array.IndexOf(items, item) != at)
            {
                throw Wrong($"'{item}' stands twice");
            }
        }

        return items;
    }

    /// <summary>A column as one of the values that it may have.</summary>
    public string OneOf(int column, params ReadOnlySpan<string> values) =>
        values.Contains(Columns[column]) ? Columns[column] : throw Wrong($"'{Columns[column]}' is none of {string.Join(", ", values)}");

    /// <summary>A number that is not negative.</summary>
    public double Number(int column) =>
        double.TryParse(Columns[column], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong($"'{Columns[column]}' is no number");

    private static int? CodePoint(string text) =>
        text.StartsWith("U+", StringComparison.Ordinal) && int.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value <= 0x10FFFF
            ? value
            : null;
}
