using System.Buffers;

namespace Interdict.Cli.Files;

/// <summary>What is done with each row of a file. Safe for many threads once bound.</summary>
internal interface IRowWork
{
    /// <summary>Everything but the file that the results depend on; an interrupted run goes on only under the same.</summary>
    public string Identity { get; }

    /// <summary>Learns the input's columns and how the results are to be written.</summary>
    /// <exception cref="CliException">A needed column is missing.</exception>
    public void Bind(string path, string[] header, RowFormat format);

    /// <summary>What stands before the first row; nothing where the format has no header.</summary>
    public void WriteHeader(IBufferWriter<byte> output);

    /// <summary>Does one row and writes its lines.</summary>
    public RowOutcome Do(in TableRow row, IBufferWriter<byte> output);
}
