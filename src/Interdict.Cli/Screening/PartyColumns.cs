using System.Collections.Immutable;
using Interdict.Cli.Files;
using Interdict.Matching;

namespace Interdict.Cli.Screening;

/// <summary>Finds a party's fields among a table's columns, in any case and with blanks, dashes or underscores between words.</summary>
internal sealed class PartyColumns
{
    private readonly string[] _header;
    private readonly int _name, _type, _country, _birth, _identifier, _address;
    private readonly bool[] _known;

    private PartyColumns(string[] header)
    {
        _header = header;
        _known = new bool[header.Length];
        _name = Find("name");
        Id = Find("id");
        _type = Find("type", "partytype", "entitytype");
        _country = Find("country", "countries", "countrycode");
        _birth = Find("birthdate", "dateofbirth", "dob");
        _identifier = Find("identifier", "identifiers");
        _address = Find("address");
    }

    /// <summary>Whether a row may tell an address.</summary>
    public bool HasAddresses => _address >= 0;

    /// <summary>The column of ids; negative where there is none.</summary>
    public int Id { get; }

    /// <summary>Reads a header.</summary>
    /// <exception cref="CliException">It has neither a column <c>name</c> nor <c>address</c>, or two for one field.</exception>
    public static PartyColumns Of(string path, string[] header)
    {
        var columns = new PartyColumns(header);
        RefuseTwins(path, header, [.. header.Where((_, i) => columns._known[i])]);
        if (columns._name >= 0 || columns._address >= 0)
        {
            return columns;
        }

        var near = Array.Find(header, h => Fold(h).Contains("name", StringComparison.Ordinal));
        var hint = near is null ? "" : $"; rename '{near}' if it holds the parties' names";
        throw CliException.Input($"{path}, line 1: there is no column 'name' among {Shown(header)}{hint}");
    }

    /// <summary>Reads a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="defaults">What holds where the row says nothing.</param>
    /// <param name="warning">What could not be read and was left out; <c>null</c> where all could.</param>
    /// <returns><c>null</c> where the row has neither name nor address. Of a row with an address alone the name is empty.</returns>
    public Party? Read(in TableRow row, Party defaults, out string? warning)
    {
        warning = null;
        var cells = row.Cells;
        var name = _name < 0 ? "" : cells[_name].Trim();
        if (name.Length == 0 && Cell(cells, _address) is null && string.IsNullOrWhiteSpace(defaults.Address))
        {
            return null;
        }

        var party = defaults with { Name = name };
        if (Cell(cells, _type) is { } typeText)
        {
            if (!PartyFields.TryType(typeText, out var type))
            {
                Add(ref warning, $"type '{typeText}' is not known and was taken as unknown");
            }

            party = party with { Type = type };
        }

        if (Cell(cells, _country) is { } countryText)
        {
            var countries = ImmutableArray.CreateBuilder<string>();
            if (PartyFields.ReadCountries(countryText, countries) is { } bad)
            {
                Add(ref warning, $"country {bad} is not known and was left out");
            }

            party = party with { Countries = countries.ToImmutable() };
        }

        if (Cell(cells, _birth) is { } birthText)
        {
            if (!PartyFields.TryDate(birthText, out var birth))
            {
                Add(ref warning, $"birth date '{birthText}' cannot be read and was left out");
            }

            party = party with { BirthDate = birth };
        }

        if (Cell(cells, _identifier) is { } identifiers)
        {
            party = party with { Identifiers = [.. identifiers.Split([';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)] };
        }

        return PartyFields.AsAddress(Cell(cells, _address) is { } address ? party with { Address = address } : party);
    }

    /// <summary>The row's further columns, which are carried through.</summary>
    public List<KeyValuePair<string, string>> Carried(in TableRow row)
    {
        var carried = new List<KeyValuePair<string, string>>();
        for (var i = 0; i < _header.Length; i++)
        {
            if (!_known[i])
            {
                carried.Add(new(_header[i], row.Cells[i]));
            }
        }

        return carried;
    }

    /// <summary>Which of two columns of one name is meant, nobody can tell.</summary>
    /// <exception cref="CliException">A column that is read has another of its name beside it.</exception>
    public static void RefuseTwins(string path, string[] header, params ReadOnlySpan<string> read)
    {
        foreach (var column in read)
        {
            var same = Array.FindAll(header, h => string.Equals(Fold(h), Fold(column), StringComparison.Ordinal));
            if (same.Length > 1)
            {
                var spelled = same[0] == same[1] ? "" : $" ({Shown(same)})";
                throw CliException.Input($"{path}, line 1: two columns are called '{Output.Page.Clean(Fold(column))}'{spelled}; rename or remove one of them");
            }
        }
    }

    public static string Shown(string[] header) => string.Join(", ", header.Take(12).Select(h => $"'{Output.Page.Clean(h.Length > 40 ? h[..40] : h)}'"));

    /// <summary>A column's name without case, blanks, dashes and underscores.</summary>
    public static string Fold(string name) =>
        string.Concat(name.Where(c => c is not (' ' or '_' or '-' or '\u00A0' or '\uFEFF'))).ToLowerInvariant();

    private static void Add(ref string? warning, string more) => warning = warning is null ? more : $"{warning}; {more}";

    private static string? Cell(string[] cells, int column) =>
        column >= 0 && cells[column].AsSpan().Trim().Length > 0 ? cells[column].Trim() : null;

    private int Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            for (var i = 0; i < _header.Length; i++)
            {
                if (!_known[i] && string.Equals(Fold(_header[i]), name, StringComparison.Ordinal))
                {
                    _known[i] = true;
                    return i;
                }
            }
        }

        return -1;
    }
}
