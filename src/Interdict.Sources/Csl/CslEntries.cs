using System.Collections.Immutable;
using System.Text;
using Interdict.Lists;

namespace Interdict.Sources.Csl;

/// <summary>Makes an <see cref="Entry"/> of a record, mending and recording the dirt of the official files. One instance reads one file.</summary>
internal sealed class CslEntries(ImportReport report, RowTally tally)
{
    private readonly Dictionary<ListCode, EntryKeys> _keys = [];
    private readonly List<string> _warnings = [], _remarks = [];
    private readonly StringBuilder _text = new();
    private readonly Shared<string> _requirements = new(), _policies = new(), _programs = new(), _urls = new();

    /// <summary>The entry of a record, or <c>null</c> where it was rejected (and counted).</summary>
    public Entry? Make(CslRecord record, long line)
    {
        tally.Read++;
        if (CslSources.Find(record.Source) is not { } list)
        {
            report.Reject(tally, line, record.Source.Length == 0 ? "the record names no source list" : $"unknown source list '{record.Source}'", record.Name);
            return null;
        }

        var name = record.Name.Trim();
        if (name.Length == 0)
        {
            report.Reject(tally, line, "the record has no name", record.Source);
            return null;
        }

        _warnings.Clear();
        var names = Names(name, record.AltNames, list);
        var citations = CitationParser.Parse(record.FederalRegisterNotice);
        var countries = CountriesOf(record);
        MendColumnSlip(record);
        var (identifiers, remarks) = Identifiers(record);
        var listed = Date(record.StartDate, "start");
        var ended = Date(record.EndDate, "end");
        var footnotes = list == ListCodes.EntityList ? Footnotes.Find(record.LicenseRequirement, _warnings) : [];
        var key = Key(record, list, name, countries, citations);
        tally.Kept++;
        return report.Deliver(new Entry
        {
            Id = new EntryId(list, key),
            Type = TypeOf(record, list, name),
            Names = names,
            Addresses = [.. record.Addresses],
            Countries = countries,
            Identifiers = identifiers,
            BirthDates = BirthDates(record),
            Programs = [.. record.Programs.Select(p => _programs.Get(p)!)],
            Title = NullIfEmpty(record.Title),
            LicenseRequirement = _requirements.Get(NullIfEmpty(record.LicenseRequirement)),
            ReviewPolicy = _policies.Get(NullIfEmpty(record.LicensePolicy)),
            Footnotes = footnotes,
            Citations = citations,
            Listed = listed,
            Ended = ended,
            Remarks = NullIfEmpty(remarks),
            SourceUrl = _urls.Get(NullIfEmpty(record.SourceListUrl)),
            Warnings = [.. _warnings],
        });
    }

    private string Key(CslRecord record, ListCode list, string name, ImmutableArray<string> countries, ImmutableArray<Citation> citations)
    {
        if (!_keys.TryGetValue(list, out var keys))
        {
            _keys.Add(list, keys = new EntryKeys());
        }

        if (record.EntityNumber.Length > 0)
        {
            return keys.TakeNumber(record.EntityNumber);
        }

        return keys.Take(name, countries.Length > 0 ? countries[0] : null, citations, () => Distinguishing(record));
    }

    private string Distinguishing(CslRecord record)
    {
        _text.Clear().Append(record.Name).Append('\n').Append(record.FederalRegisterNotice).Append('\n').Append(record.StartDate);
        foreach (var address in record.Addresses)
        {
            _text.Append('\n').Append(address.Text).Append('|').Append(address.Country);
        }

        return _text.ToString();
    }

    private ImmutableArray<PartyName> Names(string name, List<string> others, ListCode list)
    {
        Lost(name, "name");
        var names = ImmutableArray.CreateBuilder<PartyName>(1 + others.Count);
        names.Add(new PartyName(name));
        for (var i = 0; i < others.Count; i++)
        {
            var other = others[i].Trim();
            if (list == ListCodes.EntityList && other.StartsWith("and ", StringComparison.OrdinalIgnoreCase) && other.Length > 4)
            {
                // The list's own "…; and X" cut at the semicolons: "and" is the sentence's, not the name's. Some records hold several such lists.
                _warnings.Add($"an alias was printed as '{other}' and is read without its 'and'");
                other = other[4..].TrimStart();
            }

            if (other.Length > 0)
            {
                Lost(other, "alias");
                names.Add(new PartyName(other, NameKind.Alias));
            }
        }

        return names.DrainToImmutable();
    }

    private void Lost(string name, string what)
    {
        if (name.Contains('?', StringComparison.Ordinal))
        {
            _warnings.Add($"the {what} '{name}' has a question mark where the source lost a character, mostly a quotation mark");
        }
    }

    private static PartyType TypeOf(CslRecord record, ListCode list, string name) => record.Type switch
    {
        "Individual" => PartyType.Person,
        "Entity" => PartyType.Organization,
        "Vessel" => PartyType.Vessel,
        "Aircraft" => PartyType.Aircraft,
        _ => list == ListCodes.EntityList && AddressRows.Is(name) ? PartyType.Address : PartyType.Unknown,
    };

    private static ImmutableArray<string> CountriesOf(CslRecord record)
    {
        var countries = ImmutableArray.CreateBuilder<string>();
        void Add(string? code)
        {
            if (code is not null && !countries.Contains(code))
            {
                countries.Add(code);
            }
        }

        foreach (var address in record.Addresses)
        {
            Add(address.Country);
        }

        foreach (var text in record.Nationalities)
        {
            Add(Countries.Find(text));
        }

        foreach (var text in record.Citizenships)
        {
            Add(Countries.Find(text));
        }

        Add(Countries.Find(record.Country));
        Add(Countries.Find(record.VesselFlag));

        return countries.DrainToImmutable();
    }

    // Two rows of the Entity List carry the requirement's sentence in the policy column too, or instead.
    private void MendColumnSlip(CslRecord record)
    {
        if (record.LicensePolicy.StartsWith("For all items subject to the EAR", StringComparison.OrdinalIgnoreCase))
        {
            if (record.LicenseRequirement.Length == 0)
            {
                record.LicenseRequirement = record.LicensePolicy;
                record.LicensePolicy = "";
            }

            _warnings.Add("the license review policy column holds the license requirement's text: read the policy in the eCFR");
        }
    }

    private DateOnly? Date(string text, string which)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var date = SourceDates.Listing(text);
        if (date is null)
        {
            _warnings.Add($"the {which} date '{text}' is impossible and was left out");
        }

        return date;
    }

    private ImmutableArray<PartialDate> BirthDates(CslRecord record)
    {
        var dates = ImmutableArray.CreateBuilder<PartialDate>(record.BirthDates.Count);
        foreach (var text in record.BirthDates)
        {
            if (SourceDates.Birth(text) is { } date)
            {
                dates.Add(date);
            }
            else if (text.Length > 0)
            {
                _warnings.Add($"the date of birth '{text}' could not be read and was left out");
            }
        }

        return dates.DrainToImmutable();
    }

    private (ImmutableArray<Identifier> Identifiers, string Remarks) Identifiers(CslRecord record)
    {
        _remarks.Clear();
        var remarks = _remarks;
        var identifiers = ImmutableArray.CreateBuilder<Identifier>(record.Ids.Count + 1);
        Say(remarks, "", record.Remarks);
        Say(remarks, "Standard order: ", record.StandardOrder);
        Say(remarks, "Place of birth: ", string.Join("; ", record.BirthPlaces));
        Say(remarks, "Vessel type: ", record.VesselType);
        Say(remarks, "Gross tonnage: ", record.GrossTonnage);
        Say(remarks, "Gross registered tonnage: ", record.GrossRegisteredTonnage);
        Say(remarks, "Vessel flag: ", record.VesselFlag);
        Say(remarks, "Vessel owner: ", record.VesselOwner);
        if (record.CallSign.Length > 0)
        {
            identifiers.Add(new Identifier("call-sign", record.CallSign));
        }

        foreach (var id in record.Ids)
        {
            if (id.Number.Length > 0 && IdentifierKinds.Of(id.Type) is { } known)
            {
                var (kind, value) = IdentifierKinds.Refine(known, id.Number);
                identifiers.Add(new Identifier(kind, value, id.Country.Length > 0 ? Countries.Find(id.Country) : null));
            }
            else
            {
                Say(remarks, id.Type.TrimEnd(' ', ':', '-') is { Length: > 0 } label ? $"{label}: " : "", id.Number);
            }
        }

        return (identifiers.DrainToImmutable(), string.Join("; ", remarks));
    }

    private static void Say(List<string> remarks, string label, string text)
    {
        if (text.Length > 0)
        {
            remarks.Add(label + text);
        }
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
