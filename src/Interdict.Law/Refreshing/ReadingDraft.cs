using System.Collections.Immutable;
using System.Text;
using Interdict.Law.Tables;

namespace Interdict.Law.Refreshing;

/// <summary>A reading while it is made.</summary>
internal sealed class ReadingDraft
{
    private readonly List<string> _found = [];
    private readonly Dictionary<string, string> _tables = new(StringComparer.Ordinal);
    private readonly List<EarDifference> _differences = [];
    private readonly List<string> _problems = [];

    public void Found(string what) => _found.Add(what);

    public void Problem(string what) => _problems.Add(what);

    public void Differs(string table, string key, string? compiled, string? read, string citation, bool replaceable = false)
    {
        if (compiled != read)
        {
            _differences.Add(new(table, key, compiled, read, citation, replaceable));
        }
    }

    /// <summary>Takes a table that was read, and compares it with the one compiled in, row by row; rows of one key are compared together.</summary>
    public void Table(string name, IReadOnlyList<string[]> rows, string citation)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.Append(string.Join('\t', row)).Append('\n');
        }

        if (!_tables.TryAdd(name, text.ToString()))
        {
            _problems.Add($"{citation} is there twice");
            return;
        }

        var (ours, theirs) = (ByKey(EarTables.Compiled.Rows(name)), ByKey(rows));
        foreach (var key in ours.Keys.Union(theirs.Keys).Order(StringComparer.Ordinal))
        {
            Differs(name, key, ours.GetValueOrDefault(key), theirs.GetValueOrDefault(key), citation, replaceable: true);
        }
    }

    public EarReading Done() => new([.. _found], _tables.ToImmutableDictionary(StringComparer.Ordinal), [.. _differences], [.. _problems]);

    private static Dictionary<string, string> ByKey(IEnumerable<string[]> rows) => rows.GroupBy(static r => r[0], StringComparer.Ordinal)
        .ToDictionary(static g => g.Key, static g => string.Join("; ", g.Select(static r => string.Join(" | ", r.Skip(1)).Trim(' ', '|'))), StringComparer.Ordinal);
}
