using System.Globalization;
using System.Runtime.InteropServices;
using Interdict.Sources.Xml;

namespace Interdict.Sources.Ofac;

/// <summary>What stands apart from the parties in OFAC's advanced XML, in short form and by the numbers under which the parties name it.</summary>
internal sealed class OfacAdvancedParts(SourcePart part)
{
    // Characters held: an official file of 110 MB holds about 8 million.
    private const long Most = 96L << 20;

    private readonly Dictionary<(string Set, string Id), string> _values = [];
    private readonly Dictionary<string, string> _areaCountries = new(StringComparer.Ordinal), _partyTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Document>> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Tie>> _ties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Sanctions>> _sanctions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Uid, string Name)> _headings = new(StringComparer.Ordinal);
    private readonly Shared<string> _shared = new();
    private long _held;

    /// <summary>The text of a reference value: set and id. Empty where the id is empty, the id itself where the file does not explain it.</summary>
    public string Value(string set, string id) => id.Length == 0 ? "" : _values.GetValueOrDefault((set, id)) ?? $"{set} {id}";

    /// <summary>What kind of party a subtype belongs to: "Individual", "Entity", "Transport".</summary>
    public string PartyTypeOf(string subtype) => Value("PartyType", _partyTypes.GetValueOrDefault(subtype) ?? "");

    public Place? PlaceOf(string id) => _places.GetValueOrDefault(id);

    public IReadOnlyList<Document> DocumentsOf(string identity) => _documents.Remove(identity, out var documents) ? documents : [];

    public IReadOnlyList<Tie> TiesOf(string profile) => _ties.Remove(profile, out var ties) ? ties : [];

    public IReadOnlyList<Sanctions> SanctionsOf(string profile) => _sanctions.Remove(profile, out var sanctions) ? sanctions : [];

    public (string Uid, string Name) HeadingOf(string profile) => _headings.TryGetValue(profile, out var heading) ? heading : ("", $"profile {profile}");

    public void AddHeading(string profile, string uid, string name)
    {
        Hold(profile.Length + uid.Length + name.Length);
        _headings[profile] = (uid, name);
    }

    public void AddReferences(Node sets)
    {
        foreach (var value in sets.Children.SelectMany(s => s.Children))
        {
            Hold(value.Text.Length);
            _values[(value.Name, value["ID"])] = value.Text;
            if (value.Name == "AreaCode")
            {
                _areaCountries[value["ID"]] = value["CountryID"];
            }
            else if (value.Name == "PartySubType")
            {
                _partyTypes[value["ID"]] = value["PartyTypeID"];
            }
        }
    }

    public void AddLocation(Node location)
    {
        location.Pass("FeatureVersionReference", "IDRegDocumentReference");
        string street = "", city = "", region = "", code = "", country = "", note = location.Of("Comment");
        foreach (var one in location.All("LocationCountry"))
        {
            one.Pass("CountryRelevanceID");
            country = Value("Country", one["CountryID"]);
        }

        foreach (var area in location.All("LocationAreaCode"))
        {
            var of = _areaCountries.GetValueOrDefault(area["AreaCodeID"]) ?? "";
            country = country.Length > 0 ? country : of.Length > 0 ? Value("Country", of) : Value("AreaCode", area["AreaCodeID"]);
        }

        foreach (var piece in location.All("LocationPart"))
        {
            var type = Value("LocPartType", piece["LocPartTypeID"]).ToUpperInvariant();
            var first = true;
            foreach (var value in piece.All("LocationPartValue").OrderByDescending(v => v["Primary"] == "true"))
            {
                value.Pass("LocPartValueTypeID", "LocPartValueStatusID");
                var text = value.Of("Value");
                note = Join(note, value.Of("Comment"), "; ");
                if (!first)
                {
                    note = Join(note, $"{type.ToLowerInvariant()} also {text}", "; ");
                    continue;
                }

                first = false;
                switch (type)
                {
                    case "CITY":
                        city = Join(city, text);
                        break;
                    case "STATE/PROVINCE" or "REGION":
                        region = Join(region, text);
                        break;
                    case "POSTAL CODE":
                        code = Join(code, text);
                        break;
                    default:
                        street = Join(street, text);
                        break;
                }
            }
        }

        Hold(street.Length + city.Length + region.Length + code.Length + note.Length + 64);
        _places[location["ID"]] = new Place(street, Keep(city), Keep(region), code, country, note);
    }

    public void AddDocument(Node document)
    {
        document.Pass("ID", "IDRegDocumentMention", "FeatureVersionReference", "DocumentedNameReference", "ProfileRelationshipReference");
        string issued = "", expires = "", note = document.Of("Comment");
        foreach (var date in document.All("DocumentDate"))
        {
            var type = Value("IDRegDocDateType", date["IDRegDocDateTypeID"]);
            var (first, last, _) = date.First("DatePeriod") is { } period ? Period(period) : ("", "", false);
            var text = first == last || last.Length == 0 ? first : $"{first} to {last}";
            if (type.StartsWith("Issu", StringComparison.OrdinalIgnoreCase))
            {
                issued = text;
            }
            else if (type.StartsWith("Expir", StringComparison.OrdinalIgnoreCase))
            {
                expires = text;
            }
            else
            {
                note = Join(note, $"{type} {text}", "; ");
            }
        }

        if (Value("Validity", document["ValidityID"]) is { Length: > 0 } validity && !validity.Equals("Valid", StringComparison.OrdinalIgnoreCase))
        {
            note = Join(note, validity, "; ");
        }

        var made = new Document(
            Value("IDRegDocType", document["IDRegDocTypeID"]), document.Of("IDRegistrationNo"), Value("Country", document["IssuedBy-CountryID"]),
            document.Of("IssuingAuthority"), issued, expires, Join(note, PlaceOf(document["IssuedIn-LocationID"])?.Line ?? "", "; "));
        Hold(made.Number.Length + made.Note.Length + 96);
        Into(_documents, document["IdentityID"]).Add(made);
    }

    public void AddRelationship(Node tie)
    {
        tie.Pass("ID", "SanctionsEntryID", "IDRegDocumentReference");
        var (first, last, _) = tie.First("DatePeriod") is { } period ? Period(period) : ("", "", false);
        var note = string.Join(", ", new[]
        {
            tie["Former"] == "true" ? "former" : "", Value("RelationQuality", tie["RelationQualityID"]) is { Length: > 0 } quality and not "None" ? $"quality {quality}" : "",
            first, last == first ? "" : last, tie.Of("Comment"),
        }.Where(t => t.Length > 0));
        Hold(96 + note.Length);
        Into(_ties, tie["From-ProfileID"]).Add(new Tie(Value("RelationType", tie["RelationTypeID"]), Keep(tie["To-ProfileID"]), Keep(note)));
    }

    public void AddSanctions(Node entry)
    {
        entry.Pass("ID", "EntryProfileRef", "ProfileRelationshipReference", "EntryDeltaFlag");
        var made = new Sanctions(Value("List", entry["ListID"]));
        Say(made.Notes, "", entry.Of("Comment"));
        Say(made.Notes, "Limitations to listing", entry.Of("LimitationsToListing"));
        foreach (var act in entry.All("EntryEvent"))
        {
            act.Pass("ID");
            var day = act.First("Date") is { } date ? Day(date) : "";
            act.First("Date")?.Pass("CalendarTypeID");
            var type = Value("EntryEventType", act["EntryEventTypeID"]);
            var basis = Value("LegalBasis", act["LegalBasisID"]);
            if (basis.Length > 0)
            {
                made.Bases.Add(Keep(basis));
            }

            if (type is "Created" or "" && (made.Created.Length == 0 || string.CompareOrdinal(day, made.Created) < 0))
            {
                made.Created = Keep(day);
            }
            else if (type is not ("Created" or ""))
            {
                Say(made.Notes, type, day);
            }

            Say(made.Notes, "", act.Of("Comment"));
        }

        foreach (var measure in entry.All("SanctionsMeasure"))
        {
            measure.Pass("ID", "DatePeriod");
            var type = Value("SanctionsType", measure["SanctionsTypeID"]);
            var comment = measure.Of("Comment");
            if (type == "Program")
            {
                made.Programs.Add(Keep(comment));
            }
            else
            {
                Say(made.Notes, "Sanctions type", Join(type, comment, ": "));
            }
        }

        foreach (var info in entry.All("SupportingInfo"))
        {
            info.Pass("ID");
            Say(made.Notes, Value("SupInfoType", info["SupInfoTypeID"]), Join(info.Of("Text"), info.Of("DirectURL"), " "));
        }

        Hold(128 + made.Notes.Sum(n => n.Length));
        Into(_sanctions, entry["ProfileID"]).Add(made);
    }

    /// <summary>Says what no party claimed.</summary>
    public void ReportLeft(ImportReport report)
    {
        foreach (var (what, left) in ((string, int)[])
            [
                ("documents of an identity that no party has", _documents.Count), ("relationships of a profile that no party has", _ties.Count),
                ("sanctions entries of a profile that no party has", _sanctions.Count),
            ])
        {
            for (var i = 0; i < left; i++)
            {
                report.Note(what);
            }
        }
    }

    /// <summary>The first and last day of a period and whether it is approximate.</summary>
    public static (string First, string Last, bool Circa) Period(Node period)
    {
        period.Pass("CalendarTypeID", "YearFixed", "MonthFixed", "DayFixed");
        string first = "", last = "";
        var circa = false;
        foreach (var bound in period.Children.Where(c => c.Name is "Start" or "End"))
        {
            bound.Pass("YearFixed", "MonthFixed", "DayFixed");
            circa |= bound["Approximate"] == "true";
            foreach (var point in bound.Children.Where(c => c.Name is "From" or "To"))
            {
                var day = Day(point);
                first = first.Length == 0 || string.CompareOrdinal(day, first) < 0 ? day : first;
                last = string.CompareOrdinal(day, last) > 0 ? day : last;
            }
        }

        return (first, last, circa);
    }

    /// <summary>Year, month and day as <c>yyyy-MM-dd</c>, whatever they are.</summary>
    public static string Day(Node point) =>
        $"{Padded(point.Of("Year"), 4)}-{Padded(point.Of("Month"), 2)}-{Padded(point.Of("Day"), 2)}";

    private static string Padded(string number, int width) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? number.PadLeft(width, '0') : "??";

    private static string Join(string one, string other, string between = ", ") => one.Length == 0 ? other : other.Length == 0 ? one : one + between + other;

    private static void Say(List<string> notes, string label, string text)
    {
        if (text.Length > 0)
        {
            notes.Add(label.Length == 0 ? text : $"{label}: {text}");
        }
    }

    private static List<T> Into<T>(Dictionary<string, List<T>> of, string key) => CollectionsMarshal.GetValueRefOrAddDefault(of, key, out _) ??= [];

    private string Keep(string text) => _shared.Get(text)!;

    private void Hold(long characters)
    {
        _held += characters;
        if (_held > Most)
        {
            throw new SourceException("its places, documents and sanctions entries are more than any list has; it was not read further", part.Name);
        }
    }

    internal sealed record Place(string Street, string City, string Region, string Code, string Country, string Note)
    {
        public string Line => string.Join(", ", new[] { Street, City, Region, Code, Country }.Where(t => t.Length > 0));
    }

    internal sealed record Document(string Type, string Number, string Country, string Authority, string Issued, string Expires, string Note);

    internal sealed record Tie(string Kind, string To, string Note);

    internal sealed record Sanctions(string List)
    {
        public string Created { get; set; } = "";

        public List<string> Programs { get; } = [];

        public List<string> Bases { get; } = [];

        public List<string> Notes { get; } = [];
    }
}
