using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Interdict.Cli.Files;

/// <summary>Writes a table as Parquet: texts, and the column <c>score</c> as a double that may be null. A row group at a time is in memory.</summary>
internal static class ParquetFile
{
    private const int GroupRows = 50_000;

    public static async Task WriteAsync(TableReader rows, Stream output, CancellationToken cancellation)
    {
        var header = Distinct(rows.Header);
        var score = Array.LastIndexOf(rows.Header, "score");
        var fields = new DataField[header.Length];
        for (var i = 0; i < header.Length; i++)
        {
            fields[i] = i == score ? new DataField<double?>(header[i]) : new DataField<string>(header[i]);
        }

        var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), output, null, append: false, cancellation).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            var columns = Array.ConvertAll(header, _ => new List<string>(1024));
            await foreach (var row in rows.ReadAsync(cancellation).ConfigureAwait(false))
            {
                for (var i = 0; i < columns.Length; i++)
                {
                    columns[i].Add(row.Cells[i]);
                }

                if (columns[0].Count == GroupRows)
                {
                    await WriteGroupAsync(writer, fields, columns, score, cancellation).ConfigureAwait(false);
                }
            }

            if (columns[0].Count > 0)
            {
                await WriteGroupAsync(writer, fields, columns, score, cancellation).ConfigureAwait(false);
            }
        }
    }

    private static async Task WriteGroupAsync(
        ParquetWriter writer, DataField[] fields, List<string>[] columns, int score, CancellationToken cancellation)
    {
        using var group = writer.CreateRowGroup();
        for (var i = 0; i < fields.Length; i++)
        {
            if (i == score)
            {
                var numbers = new double?[columns[i].Count];
                for (var row = 0; row < numbers.Length; row++)
                {
                    numbers[row] = double.TryParse(columns[i][row], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
                }

                await group.WriteAsync<double>(fields[i], numbers.AsMemory(), null, null, cancellation).ConfigureAwait(false);
            }
            else
            {
                await group.WriteAsync(fields[i], columns[i]).ConfigureAwait(false);
            }

            columns[i].Clear();
        }

        group.CompleteValidate();
    }

    /// <summary>Parquet has no two columns of one name: the earlier of two becomes <c>name_2</c>.</summary>
    private static string[] Distinct(string[] header)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var distinct = (string[])header.Clone();
        for (var i = header.Length - 1; i >= 0; i--)
        {
            for (var n = 2; !names.Add(distinct[i]); n++)
            {
                distinct[i] = string.Create(CultureInfo.InvariantCulture, $"{header[i]}_{n}");
            }
        }

        return distinct;
    }
}
