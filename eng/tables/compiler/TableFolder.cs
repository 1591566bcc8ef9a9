using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Interdict.Names.Compiler;

/// <summary>The folder of readable tables.</summary>
internal sealed class TableFolder(string folder)
{
    private readonly HashSet<string> _unread = new(Directory.GetFiles(folder, "*.txt").Select(f => Path.GetFileName(f)), StringComparer.Ordinal);

    /// <summary>The rows of a table: tab-separated, between comment lines that start with #. Every row has all columns; the last may be empty.</summary>
    public IReadOnlyList<TableRow> Rows(string name, int columns)
    {
        _unread.Remove(name);
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            throw new TableException(path, 1, "the table is not there");
        }

        var rows = new List<TableRow>();
        foreach (var (index, line) in File.ReadLines(path).Index())
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var row = new TableRow(path, index + 1, line.Split('\t'));
            if (row.Columns.Length != columns || row.Columns[..^1].Contains(""))
            {
                throw row.Wrong($"a row of this table has {columns} columns, separated by tabs, and only the last may be empty");
            }

            if (Array.Find(row.Columns, c => c.Trim() != c) is { } stray)
            {
                throw row.Wrong($"a stray space: '{stray}'");
            }

            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Fails where the folder holds a table that nobody has asked for.</summary>
    public void RequireAllRead()
    {
        if (_unread.Order(StringComparer.Ordinal).FirstOrDefault() is { } name)
        {
            throw new TableException(Path.Combine(folder, name), 1, "no rule of eng/tables/compiler reads this table");
        }
    }

    /// <summary>A hash of all tables, names and bytes: comments count too.</summary>
    public ulong Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in Directory.GetFiles(folder, "*.txt").OrderBy(Path.GetFileName, StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(path);
            hash.AppendData(Encoding.UTF8.GetBytes($"{Path.GetFileName(path)}\0{bytes.Length}\0"));
            hash.AppendData(bytes);
        }

        return BinaryPrimitives.ReadUInt64LittleEndian(hash.GetHashAndReset());
    }
}
