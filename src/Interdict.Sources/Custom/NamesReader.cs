using System.Collections.Immutable;
using Interdict.Lists;
using Interdict.Sources.Csv;

namespace Interdict.Sources.Custom;

/// <summary>
/// A user's own list of names: CSV with the header <c>id,name[,type][,aliases][,countries]</c>, aliases and countries joined by <c>;</c>. The entry's id is
/// <c>names/ID</c>. Types are person, organization, vessel, aircraft, address, unknown; countries are ISO codes or names.
/// </summary>
public sealed class NamesReader : IListReader
{
    private const int LongestId = 200;

    /// <inheritdoc/>
    public string Format => "names";

    /// <inheritdoc/>
    public string Description => "your own names, CSV with the header id,name[,type][,aliases][,countries]";

    /// <inheritdoc/>
    public IEnumerable<Entry> Read(SourceFile source, ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        return Entries(source.Single(Format, ".csv"), report);
    }

    private static IEnumerable<Entry> Entries(SourcePart part, ImportReport report)
    {
        var tally = report.Begin(part.Name);
        using var rows = new CsvRows(part, ',');
        var header = CsvHeader.Read(rows, part.Name, "id", "name");
        foreach (var column in (ReadOnlySpan<string>)["id", "name", "type", "aliases", "countries"])
        {
            if (header.IsRepeated(column))
            {
                throw new SourceException($"two columns are called '{column}'; rename or remove one of them", part.Name, rows.Line, column);
            }
        }

        var columns = new Columns(header["id"], header["name"], header["type"], header["aliases"], header["countries"]);
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (rows.Read())
        {
            tally.Read++;
            var (entry, problem) = Make(rows, columns, seen);
            if (entry is null)
            {
                report.Reject(tally, rows.Line, problem, rows.Raw);
                continue;
            }

            tally.Kept++;
            report.Line = rows.Line;
            yield return report.Deliver(entry);
        }
    }

    private static (Entry? Entry, string Problem) Make(CsvRows row, Columns columns, HashSet<string> seen)
    {
        var id = row[columns.Id].Trim();
        var name = row[columns.Name].Trim();
        if (id.Length is 0 or > LongestId || id.StartsWith('/') || id.EndsWith('/') || id.Any(char.IsControl))
        {
            return (null, "the id is empty, too long, or has a slash at its end");
        }

        if (name.Length == 0)
        {
            return (null, "the name is empty");
        }

        if (!seen.Add(id))
        {
            return (null, "the id was used before");
        }

        List<string> warnings = [];
        return (new Entry
        {
            Id = new EntryId(ListCodes.Names, id),
            Type = TypeOf(row[columns.Type].Trim(), warnings),
            Names = [new PartyName(name), .. Several(row[columns.Aliases]).Select(a => new PartyName(a, NameKind.Alias))],
            Countries = CountriesOf(row[columns.Countries], warnings),
            Warnings = [.. warnings],
        }, "");
    }

    private static PartyType TypeOf(string type, List<string> warnings)
    {
        switch (type.ToLowerInvariant())
        {
            case "" or "unknown":
                return PartyType.Unknown;
            case "person" or "individual":
                return PartyType.Person;
            case "organization" or "organisation" or "company" or "entity":
                return PartyType.Organization;
            case "vessel" or "ship":
                return PartyType.Vessel;
            case "aircraft":
                return PartyType.Aircraft;
            case "address":
                return PartyType.Address;
            default:
                warnings.Add($"the type '{type}' is not known and was read as unknown");
                return PartyType.Unknown;
        }
    }

    private static ImmutableArray<string> CountriesOf(string text, List<string> warnings)
    {
        var countries = ImmutableArray.CreateBuilder<string>();
        foreach (var one in Several(text))
        {
            if (Countries.Find(one) is not { } country)
            {
                warnings.Add($"the country '{one}' is not known and was left out");
            }
            else if (!countries.Contains(country))
            {
                countries.Add(country);
            }
        }

        return countries.DrainToImmutable();
    }

    private static string[] Several(string text) => text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private readonly record struct Columns(int Id, int Name, int Type, int Aliases, int Countries);
}
