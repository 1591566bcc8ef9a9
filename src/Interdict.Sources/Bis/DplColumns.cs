using Interdict.Lists;
using Interdict.Sources.Csv;

namespace Interdict.Sources.Bis;

/// <summary>Where the fields of the Denied Persons List stand in one of its two shapes.</summary>
internal sealed class DplColumns
{
    private readonly int _name, _street, _city, _state, _country, _postal;
    private readonly bool _glued;

    /// <exception cref="SourceException">The header is of neither shape.</exception>
    public DplColumns(CsvHeader header, string file)
    {
        _glued = header["Name_and_Address"] >= 0;
        _name = _glued ? header["Name_and_Address"] : header["Name"];
        if (_name < 0)
        {
            throw new SourceException("the header has neither 'Name' nor 'Name_and_Address'; is this the Denied Persons List?", file, 1, "Name");
        }

        // "Name", "Country" and "Standard_Order" stand in tables of other lists too; these do not.
        foreach (var column in (ReadOnlySpan<string>)["Effective_Date", _glued ? "Appropriate Federal Register Citations" : "FR_Citation"])
        {
            if (header[column] < 0)
            {
                throw new SourceException($"the header has no column '{column}', which the Denied Persons List has; is this another list?", file, 1, column);
            }
        }

        (_street, _city, _state, _country, _postal) = (header["Street_Address"], header["City"], header["State"], header["Country"], header["Postal_Code"]);
        (Effective, Expiration, Updated) = (header["Effective_Date"], header["Expiration_Date"], header["Last_Update"]);
        (Standard, Action, Denial) = (header["Standard_Order"], header["Action"], header["Type of Denial"]);
        Citation = header["FR_Citation"] >= 0 ? header["FR_Citation"] : header["Appropriate Federal Register Citations"];
    }

    public int Effective { get; }

    public int Expiration { get; }

    public int Updated { get; }

    public int Standard { get; }

    public int Action { get; }

    public int Denial { get; }

    public int Citation { get; }

    /// <summary>The name and the address of a row.</summary>
    public (string Name, Address? Address) Party(CsvRows row)
    {
        var name = row[_name].Trim();
        if (!_glued)
        {
            return (name, Addressing.Make(row[_street].Trim(), row[_city].Trim(), row[_state].Trim(), row[_postal].Trim(), row[_country].Trim()));
        }

        var line = name.ReplaceLineEndings(", ");
        var start = NameAddress.Split(line, out var end);
        return (line[..end].Trim(), start < line.Length ? Addressing.OfLine(line[start..].Trim(), mayOmitCountry: true).FirstOrDefault() : null);
    }
}
