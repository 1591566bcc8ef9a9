using System.Buffers;
using System.Text;

namespace Interdict.Cli.Files;

/// <summary>
/// Writes cells of a CSV file (RFC 4180, lines end in LF). A text that a spreadsheet would run as a formula gets an apostrophe in front
/// (https://owasp.org/www-community/attacks/CSV_Injection); a plain number does not.
/// </summary>
internal static class CsvText
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\n\r\0");
    private static readonly SearchValues<char> Leaders = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    /// <summary>The input's columns beside those that are added: one of the same name is called <c>input_</c> and its name.</summary>
    public static string[] Apart(string[] header, string[] added) =>
        Array.ConvertAll(header, h => Array.Exists(added, a => string.Equals(a, h.Trim(), StringComparison.OrdinalIgnoreCase)) ? "input_" + h.Trim() : h);

    public static void WriteRow(IBufferWriter<byte> output, ReadOnlySpan<string> cells, bool forSpreadsheets)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            WriteCell(output, cells[i], first: i == 0, forSpreadsheets);
        }

        EndRow(output);
    }

    public static void EndRow(IBufferWriter<byte> output) => output.Write("\n"u8);

    /// <param name="output">Where to.</param>
    /// <param name="cell">The text.</param>
    /// <param name="first">Whether it starts its row.</param>
    /// <param name="forSpreadsheets">Whether to defuse formulas.</param>
    public static void WriteCell(IBufferWriter<byte> output, string cell, bool first, bool forSpreadsheets)
    {
        if (!first)
        {
            output.Write(","u8);
        }

        if (cell.Length == 0)
        {
            return;
        }

        var formula = forSpreadsheets && IsFormula(cell);
        if (cell.AsSpan().IndexOfAny(Quoted) < 0)
        {
            if (formula)
            {
                output.Write("'"u8);
            }

            Encoding.UTF8.GetBytes(cell, output);
            return;
        }

        // Readers of CSV in C end a text at a NUL; a workbook's cell is cleaned where it is written.
        cell = forSpreadsheets ? cell.Replace('\0', '\uFFFD') : cell;
        output.Write(formula ? "\"'"u8 : "\""u8);
        Encoding.UTF8.GetBytes(cell.Contains('"', StringComparison.Ordinal) ? cell.Replace("\"", "\"\"", StringComparison.Ordinal) : cell, output);
        output.Write("\""u8);
    }

    private static bool IsFormula(string cell) => Leaders.Contains(cell[0]) && !IsNumber(cell);

    private static bool IsNumber(string cell)
    {
        var digits = 0;
        var point = false;
        for (var i = cell[0] is '-' or '+' ? 1 : 0; i < cell.Length; i++)
        {
            if (char.IsAsciiDigit(cell[i]))
            {
                digits++;
            }
            else if (cell[i] == '.' && !point)
            {
                point = true;
            }
            else
            {
                return false;
            }
        }

        return digits > 0;
    }
}
