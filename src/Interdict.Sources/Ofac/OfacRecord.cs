using Interdict.Lists;

namespace Interdict.Sources.Ofac;

/// <summary>
/// What OFAC's three XML formats have in common: features and documents by the labels that all of them (and the remarks of the CSV files) print, and the
/// entries of one party, one for each list it is on.
/// </summary>
internal sealed class OfacRecord(ImportReport report, RowTally tally)
{
    private readonly Dictionary<ListCode, EntryKeys> _keys = [];
    private readonly List<(string Name, DateOnly? Date)> _lists = [];

    public EntryDraft Draft { get; } = new();

    public void Clear()
    {
        Draft.Clear();
        _lists.Clear();
    }

    public void AddList(string name, string published)
    {
        if (name.Length > 0)
        {
            _lists.Add((name, Draft.Check(published.Length == 0 ? null : SourceDates.Stamp(published), published, "publication")));
        }
    }

    /// <summary>A feature of a party by its label: "Birthdate", "SWIFT/BIC", "Vessel Flag" …</summary>
    public void AddFeature(string label, string value, string comment = "", string country = "")
    {
        label = label.Trim().TrimEnd(':', '-', ' ');
        if (value.Length == 0 && comment.Length == 0)
        {
            return;
        }

        switch (label.ToUpperInvariant())
        {
            case "BIRTHDATE" or "DOB":
                Draft.AddBirth(value);
                break;
            case "NATIONALITY COUNTRY" or "NATIONALITY":
                Draft.AddCountry(value, "Nationality");
                break;
            case "CITIZENSHIP COUNTRY" or "CITIZENSHIP":
                Draft.AddCountry(value, "Citizenship");
                break;
            case "NATIONALITY OF REGISTRATION":
                Draft.AddCountry(value, "Nationality of Registration");
                break;
            case "VESSEL FLAG" or "OTHER VESSEL FLAG":
                Draft.Count(Countries.Find(value));
                Draft.Remark("Vessel flag", value);
                break;
            case "TITLE":
                Draft.Title = Draft.Title.Length == 0 ? value : $"{Draft.Title}; {value}";
                break;
            default:
                if (value.Length > 0 && IdentifierKinds.Of(label) is { } kind)
                {
                    Draft.AddIdentifier(kind, value, country);
                    value = "";
                }

                Draft.Remark(label, comment.Length == 0 ? value : $"{value} {comment}");
                return;
        }

        Draft.Remark(label, comment);
    }

    /// <summary>A document or registration.</summary>
    public void AddDocument(string type, string number, string country, string authority = "", string issued = "", string expires = "", string note = "")
    {
        var kind = authority.ToUpperInvariant() switch { "OGRN" => "ogrn", "INN" => "inn", _ => IdentifierKinds.Of(type) };
        if (kind is not null && number.Length > 0)
        {
            Draft.AddIdentifier(kind, number, country);
        }
        else
        {
            AddFeature(type, country.Length == 0 ? number : $"{number} ({country})");
        }

        var more = string.Join(", ", new[] { ("issued ", issued), ("expires ", expires), ("", authority is "OGRN" or "INN" ? "" : authority), ("", note) }
            .Where(p => p.Item2.Length > 0).Select(p => p.Item1 + p.Item2));
        if (more.Length > 0)
        {
            Draft.Remark($"{type.TrimEnd(' ', ':', '-', '.')} {number}", more);
        }
    }

    /// <summary>A tie to another party: named for comparison, and in words with its kind.</summary>
    public void AddTie(string kind, string name, string uid, string quality = "")
    {
        if (name.Length > 0)
        {
            Draft.AddIdentifier("linked-to", name);
        }

        var whom = uid.Length == 0 ? name : $"{name} (uid {uid})";
        Draft.Remark(kind, quality.Length == 0 ? whom : $"{whom}, {quality}");
    }

    /// <summary>Ties that remarks name: "(Linked To: NORTH CO. (NORTH))".</summary>
    public void AddTies(string remarks)
    {
        const string Tie = "Linked To:";
        foreach (var range in remarks.AsSpan().Split(';'))
        {
            var clause = remarks.AsSpan(range).Trim(" .");
            var at = clause.IndexOf(Tie, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                var name = clause[(at + Tie.Length)..].Trim(" .");
                Draft.AddIdentifier("linked-to", (name.EndsWith(")") && name.Count(')') > name.Count('(') ? name[..^1] : name).ToString());
            }
        }
    }

    /// <summary>
    /// The entries of the party: one for each list that the file is of. A party that is on none of them by name is on the list that the file is of.
    /// </summary>
    /// <param name="uid">OFAC's lasting number.</param>
    /// <param name="scope">The lists that the file is of: SDN, or all non-SDN lists; empty where it does not say.</param>
    public IEnumerable<Entry> Deliver(string uid, HashSet<ListCode> scope)
    {
        tally.Kept++;
        List<(ListCode List, DateOnly? Date)> on = [];
        foreach (var (name, date) in _lists)
        {
            if (OfacLists.Find(name) is not { } list)
            {
                Draft.Warn($"the list '{name}' is not known here: the entry is filed under the lists known");
                report.Note("a list that is not known here");
                Draft.Remark("Also on", name);
            }
            else if (list != ListCodes.Consolidated)
            {
                if (scope.Count == 0 || scope.Contains(list) || (scope.Contains(ListCodes.Consolidated) && list != ListCodes.Sdn))
                {
                    on.Add((list, date));
                }
                else
                {
                    Draft.Remark("Also on", date is { } day ? $"{name} ({day:yyyy-MM-dd})" : name);
                }
            }
        }

        if (on.Count == 0)
        {
            on.Add((scope.Contains(ListCodes.Sdn) ? ListCodes.Sdn : ListCodes.Consolidated, null));
        }

        foreach (var (list, date) in on)
        {
            if (!_keys.TryGetValue(list, out var keys))
            {
                _keys.Add(list, keys = new EntryKeys());
            }

            Draft.Listed = date;
            yield return report.Deliver(Draft.Make(list, keys.TakeNumber(uid)));
        }
    }

    /// <summary>The type that OFAC's XML names.</summary>
    public static PartyType TypeOf(string type) => type.ToUpperInvariant() switch
    {
        "INDIVIDUAL" => PartyType.Person,
        "ENTITY" => PartyType.Organization,
        "VESSEL" => PartyType.Vessel,
        "AIRCRAFT" => PartyType.Aircraft,
        _ => PartyType.Unknown,
    };

    /// <summary>The kind of an alias: A.K.A., F.K.A., N.K.A.</summary>
    public NameKind KindOf(string type)
    {
        switch (type.Replace(".", "", StringComparison.Ordinal).ToUpperInvariant())
        {
            case "AKA" or "" or "NAME":
                return NameKind.Alias;
            case "FKA":
                return NameKind.Former;
            case "NKA":
                return NameKind.Later;
            default:
                Draft.Warn($"the alias type '{type}' is not known and was read as a.k.a.");
                return NameKind.Alias;
        }
    }
}
