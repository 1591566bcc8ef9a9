using System.Collections.Immutable;
using System.Globalization;
using Interdict.Lists;

namespace Interdict.Sources.Ofac;

/// <summary>Joins the files of one OFAC list. The companions (a few megabytes) are held while the entries stream past.</summary>
internal sealed class OfacEntries(OfacFiles files, ImportReport report)
{
    private const int EntryColumns = 12, AddressColumns = 6, AliasColumns = 5, CommentColumns = 2;

    private readonly EntryKeys _keys = new();
    private readonly Dictionary<string, List<Companion>> _aliases = new(StringComparer.Ordinal), _addresses = new(StringComparer.Ordinal), _comments = new(StringComparer.Ordinal);

    public IEnumerable<Entry> Read()
    {
        var aliases = Load(files.Aliases, AliasColumns, _aliases, "alt.csv: aliases are left out");
        var addresses = Load(files.Addresses, AddressColumns, _addresses, "add.csv: addresses are left out");
        var comments = Load(files.Comments, CommentColumns, _comments, null);
        using var rows = new OfacRows(files.Entries, EntryColumns, report);
        while (rows.Read())
        {
            if (rows[1].Length == 0)
            {
                report.Reject(rows.Tally, rows.Line, "the entry has no name", rows.Raw);
                continue;
            }

            rows.Tally.Kept++;
            yield return Make(rows, aliases, addresses, comments);
        }

        if (rows.Tally.Kept == 0)
        {
            throw new SourceException($"none of its {rows.Tally.Read} rows is an entry of OFAC's CSV; is this the right file and format?", files.Entries.Name);
        }

        RejectOrphans(_aliases, aliases);
        RejectOrphans(_addresses, addresses);
        RejectOrphans(_comments, comments);
    }

    private Entry Make(OfacRows row, RowTally? aliases, RowTally? addresses, RowTally? comments)
    {
        var uid = row.Uid;
        List<string> warnings = [];
        var text = row[11];
        foreach (var comment in Take(_comments, uid, comments))
        {
            // OFAC cuts remarks at the field's length, in the middle of a word, and goes on here.
            text += comment.Fields[1];
        }

        var remarks = OfacRemarks.Parse(text, warnings);
        var names = ImmutableArray.CreateBuilder<PartyName>();
        names.Add(new PartyName(row[1]));
        foreach (var alias in Take(_aliases, uid, aliases))
        {
            names.Add(new PartyName(alias.Fields[3], Kind(alias.Fields[2], warnings)));
        }

        names.AddRange(remarks.WeakNames);
        var (places, countries) = Places(row, uid, addresses, remarks);
        var extra = new List<string>();
        Say(extra, "Vessel type: ", row[6]);
        Say(extra, "Tonnage: ", row[7]);
        Say(extra, "Gross registered tonnage: ", row[8]);
        Say(extra, "Vessel flag: ", row[9]);
        Say(extra, "Vessel owner: ", row[10]);
        Say(extra, "", text);
        var identifiers = remarks.Identifiers;
        if (row[5].Length > 0)
        {
            identifiers = identifiers.Insert(0, new Identifier("call-sign", row[5]));
        }

        return report.Deliver(new Entry
        {
            Id = new EntryId(files.List, _keys.TakeNumber(uid)),
            Type = row[2].ToLowerInvariant() switch
            {
                "individual" => PartyType.Person,
                "vessel" => PartyType.Vessel,
                "aircraft" => PartyType.Aircraft,
                _ => PartyType.Organization,
            },
            Names = names.DrainToImmutable(),
            Addresses = places,
            Countries = countries,
            Identifiers = identifiers,
            BirthDates = remarks.BirthDates,
            Programs = [.. row[3].Split("] [", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(p => p.Trim('[', ']'))],
            Title = row[4].Length == 0 ? null : row[4],
            Remarks = extra.Count == 0 ? null : string.Join("; ", extra),
            Warnings = [.. warnings],
        }, remarks.WeakNames.Length);
    }

    private (ImmutableArray<Address> Places, ImmutableArray<string> Countries) Places(OfacRows row, string uid, RowTally? tally, OfacRemarks remarks)
    {
        var places = ImmutableArray.CreateBuilder<Address>();
        var countries = ImmutableArray.CreateBuilder<string>();
        foreach (var companion in Take(_addresses, uid, tally))
        {
            var fields = companion.Fields;
            // The fourth column holds city, state and postal code in one: no part can be told from it.
            var line = fields[2].Length > 0 && fields[3].Length > 0 ? $"{fields[2]}, {fields[3]}" : fields[2] + fields[3];
            if (Addressing.Make(line, "", "", "", fields[4]) is { } address)
            {
                places.Add(address);
                Add(countries, address.Country);
            }
        }

        foreach (var country in remarks.Countries)
        {
            Add(countries, country);
        }

        Add(countries, row[9].Length > 0 ? Countries.Find(row[9]) : null);
        return (places.DrainToImmutable(), countries.DrainToImmutable());
    }

    private RowTally? Load(SourcePart? part, int columns, Dictionary<string, List<Companion>> into, string? missing)
    {
        if (part is null)
        {
            if (missing is not null)
            {
                report.Note($"no {missing}");
            }

            return null;
        }

        using var rows = new OfacRows(part, columns, report);
        while (rows.Read())
        {
            var fields = new string[columns];
            for (var i = 0; i < columns; i++)
            {
                fields[i] = rows[i];
            }

            if (columns == AliasColumns && fields[3].Length == 0)
            {
                report.Reject(rows.Tally, rows.Line, "the alias has no name", rows.Raw);
                continue;
            }

            if (!into.TryGetValue(rows.Uid, out var list))
            {
                into.Add(rows.Uid, list = []);
            }

            list.Add(new Companion(rows.Line, fields));
        }

        return rows.Tally;
    }

    private static List<Companion> Take(Dictionary<string, List<Companion>> from, string uid, RowTally? tally)
    {
        if (!from.Remove(uid, out var rows))
        {
            return [];
        }

        if (tally is not null)
        {
            tally.Kept += rows.Count;
        }

        return rows;
    }

    private void RejectOrphans(Dictionary<string, List<Companion>> left, RowTally? tally)
    {
        foreach (var orphan in left.Values.SelectMany(o => o).OrderBy(o => o.Line))
        {
            report.RejectOrphan(tally!, orphan.Line, string.Join(',', orphan.Fields));
        }

        left.Clear();
    }

    private static NameKind Kind(string type, List<string> warnings)
    {
        switch (type.ToLowerInvariant())
        {
            case "aka" or "a.k.a.":
                return NameKind.Alias;
            case "fka" or "f.k.a.":
                return NameKind.Former;
            case "nka" or "n.k.a.":
                return NameKind.Later;
            default:
                warnings.Add(string.Create(CultureInfo.InvariantCulture, $"the alias type '{type}' is not known and was read as a.k.a."));
                return NameKind.Alias;
        }
    }

    private static void Add(ImmutableArray<string>.Builder countries, string? country)
    {
        if (country is not null && !countries.Contains(country))
        {
            countries.Add(country);
        }
    }

    private static void Say(List<string> remarks, string label, string text)
    {
        if (text.Length > 0)
        {
            remarks.Add(label + text);
        }
    }

    private readonly record struct Companion(long Line, string[] Fields);
}
