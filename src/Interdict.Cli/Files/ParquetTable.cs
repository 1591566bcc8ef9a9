using System.Globalization;
using System.Runtime.CompilerServices;
using Interdict.Cli.Screening;
using Parquet;
using Parquet.Schema;

namespace Interdict.Cli.Files;

/// <summary>A flat Parquet file, one row group in memory at a time.</summary>
internal sealed class ParquetTable : TableReader
{
    private readonly ParquetReader _reader;
    private readonly DataField[] _fields;
    private readonly string _path;
    private int _group;

    private ParquetTable(ParquetReader reader, string path)
    {
        (_reader, _path) = (reader, path);
        _fields = [.. reader.Schema.DataFields.Where(f => f.MaxRepetitionLevel == 0 && Supported(f.ClrType))];
        Header = [.. _fields.Select(f => f.Path.ToString())];
        if (reader.Schema.Fields.FirstOrDefault(f => IsNeeded(f.Name) && !Array.Exists(Header, h => h == f.Name)) is { } other)
        {
            throw CliException.Input(
                $"{path}: the column '{Output.Page.Clean(other.Name)}' holds lists, maps, records or binary data and not texts; write it as a column of texts");
        }
    }

    public override string[] Header { get; }

    public override double Progress => _reader.RowGroupCount == 0 ? -1 : _group / (double)_reader.RowGroupCount;

    /// <summary>Opens a file.</summary>
    /// <exception cref="CliException">It is not Parquet.</exception>
    public static async Task<ParquetTable> OpenAsync(Stream stream, string path, CancellationToken cancellation)
    {
        try
        {
            if (stream.Length == 0)
            {
                throw CliException.Input($"{path}: the file is empty; a Parquet file is expected");
            }

            return new ParquetTable(await ParquetReader.CreateAsync(
                stream, new ParquetOptions { TreatByteArrayAsString = true }, leaveStreamOpen: false, cancellation).ConfigureAwait(false), path);
        }
        catch (Exception bad) when (IsBad(bad))
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw CliException.Input($"{path}: not a readable Parquet file: it is of another kind, damaged or cut short", bad);
        }
    }

    public override async IAsyncEnumerable<TableRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        long number = 0;
        for (_group = 0; _group < _reader.RowGroupCount; _group++)
        {
            var columns = await ReadGroupAsync(cancellation).ConfigureAwait(false);
            for (var row = 0; row < columns.Rows; row++)
            {
                cancellation.ThrowIfCancellationRequested();
                number++;
                var cells = new string[_fields.Length];
                for (var i = 0; i < cells.Length; i++)
                {
                    cells[i] = columns.Texts[i][row];
                }

                yield return new TableRow(number, number, cells);
            }
        }
    }

    public override ValueTask DisposeAsync() => _reader.DisposeAsync();

    /// <summary>What a reader of foreign bytes throws is their fault, whatever it is.</summary>
    private static bool IsBad(Exception bad) => bad is not (OperationCanceledException or CliException or OutOfMemoryException);

    private static bool IsNeeded(string column) => PartyColumns.Fold(column) is "name" or "name1" or "name2";

    /// <summary>Columns of lists, maps and binary data are left out: no cell of a table could hold them.</summary>
    private static bool Supported(Type type) => IsText(type) || Type.GetTypeCode(type) is >= TypeCode.Boolean and <= TypeCode.DateTime;

    private static bool IsText(Type type) => type == typeof(string) || type == typeof(ReadOnlyMemory<char>);

    private async Task<(int Rows, string[][] Texts)> ReadGroupAsync(CancellationToken cancellation)
    {
        try
        {
            using var group = _reader.OpenRowGroupReader(_group);
            var rows = checked((int)group.RowCount);
            var texts = new string[_fields.Length][];
            for (var i = 0; i < _fields.Length; i++)
            {
                texts[i] = await ReadColumnAsync(group, _fields[i], rows, cancellation).ConfigureAwait(false);
            }

            return (rows, texts);
        }
        catch (Exception bad) when (IsBad(bad))
        {
            throw CliException.Input($"{_path}: row group {_group + 1} cannot be read: the file is damaged", bad);
        }
    }

    private static async Task<string[]> ReadColumnAsync(ParquetRowGroupReader group, DataField field, int rows, CancellationToken cancellation)
    {
        if (IsText(field.ClrType))
        {
            var texts = new string?[rows];
            await group.ReadAsync(field, texts.AsMemory(), null, cancellation).ConfigureAwait(false);
            return Array.ConvertAll(texts, t => t ?? "");
        }

        return await (Type.GetTypeCode(field.ClrType) switch
        {
            TypeCode.Boolean => ReadAsync<bool>(v => v ? "true" : "false"),
            TypeCode.SByte => NumberAsync<sbyte>(),
            TypeCode.Byte => NumberAsync<byte>(),
            TypeCode.Int16 => NumberAsync<short>(),
            TypeCode.UInt16 => NumberAsync<ushort>(),
            TypeCode.Int32 => NumberAsync<int>(),
            TypeCode.UInt32 => NumberAsync<uint>(),
            TypeCode.Int64 => NumberAsync<long>(),
            TypeCode.UInt64 => NumberAsync<ulong>(),
            TypeCode.Single => NumberAsync<float>(),
            TypeCode.Double => NumberAsync<double>(),
            TypeCode.Decimal => NumberAsync<decimal>(),
            TypeCode.DateTime => ReadAsync<DateTime>(v => v.ToString(v.TimeOfDay.Ticks == 0 ? "yyyy-MM-dd" : "O", CultureInfo.InvariantCulture)),
            _ => throw new NotSupportedException($"column {field.Name} is of type {field.ClrType.Name}"),
        }).ConfigureAwait(false);

        Task<string[]> NumberAsync<T>()
            where T : struct, IFormattable => ReadAsync<T>(v => v.ToString(null, CultureInfo.InvariantCulture));

        async Task<string[]> ReadAsync<T>(Func<T, string> text)
            where T : struct
        {
            if (field.IsNullable)
            {
                var some = new T?[rows];
                await group.ReadAsync(field, some.AsMemory(), null, cancellation).ConfigureAwait(false);
                return Array.ConvertAll(some, v => v is { } value ? text(value) : "");
            }

            var all = new T[rows];
            await group.ReadAsync(field, all.AsMemory(), null, cancellation).ConfigureAwait(false);
            return Array.ConvertAll(all, v => text(v));
        }
    }
}
