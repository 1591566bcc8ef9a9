using System.Globalization;
using System.Text.RegularExpressions;
using Interdict.Lists;

namespace Interdict.Sources.Eu;

/// <summary>
/// The parts of an entry of the EU's list, whichever format they come in. Fields are asked for by the names of the XML schema's attributes, in lower case.
/// </summary>
internal static partial class EuDetails
{
    /// <summary>What gives a field of one part; empty where there is none.</summary>
    public delegate string Field(string name);

    /// <summary>The regulation that a part cites.</summary>
    public static void Regulation(EntryDraft draft, Field field, bool isEntry)
    {
        var date = field("publicationdate");
        draft.Cite(field("numbertitle"), draft.Check(SourceDates.European(date), date, "publication"));
        draft.AddProgram(field("programme"));
        var url = field("publicationurl");
        if (isEntry && draft.SourceUrl.Length == 0)
        {
            draft.SourceUrl = url;
        }
    }

    public static void Subject(EntryDraft draft, string code, string classification) => draft.Type = classification.Length > 0
        ? classification == "P" ? PartyType.Person : PartyType.Organization
        : code.ToUpperInvariant() switch { "P" or "PERSON" => PartyType.Person, "" => PartyType.Unknown, _ => PartyType.Organization };

    public static void Name(EntryDraft draft, Field field)
    {
        var whole = field("wholename");
        var parts = string.Join(' ', new[] { field("firstname"), field("middlename"), field("lastname") }.Where(p => p.Length > 0));
        draft.AddName(whole.Length > 0 ? whole : parts, draft.HasName ? NameKind.Alias : NameKind.Primary, field("strong") == "false" ? NameStrength.Weak : NameStrength.Strong);
        foreach (var title in (ReadOnlySpan<string>)[field("title"), field("function")])
        {
            if (title.Length > 0 && !draft.Title.Contains(title, StringComparison.Ordinal))
            {
                draft.Title = draft.Title.Length == 0 ? title : $"{draft.Title}; {title}";
            }
        }

        draft.Remark("Gender", field("gender") is "?" ? "" : field("gender"));
        draft.Remark("Name", field("remark"));
    }

    public static void Birth(EntryDraft draft, Field field)
    {
        var calendar = field("calendartype");
        var circa = field("circa") == "true" ? "circa " : "";
        var (year, month, day) = (field("year"), Either(field, "monthofyear", "month"), Either(field, "dayofmonth", "day"));
        var date = field("birthdate");
        var range = (From: field("yearrangefrom"), To: field("yearrangeto"));
        if (calendar.Length > 0 && !calendar.Equals("GREGORIAN", StringComparison.OrdinalIgnoreCase))
        {
            draft.Remark($"Date of birth ({calendar.ToLower(CultureInfo.InvariantCulture)} calendar)", date.Length > 0 ? date : $"{year}-{month}-{day}".Trim('-'));
        }
        else if (date.Length > 0)
        {
            // The publisher's own words for an unknown date.
            draft.AddBirth(date is "N/A" ? "" : Days().Replace(date, "").Length == 0 && SourceDates.European(date) is { } european ? $"{circa}{european:yyyy-MM-dd}" : circa + date);
        }
        else if (range.From.Length > 0 || range.To.Length > 0)
        {
            var (from, to) = (range.From.Length > 0 ? range.From : range.To, range.To.Length > 0 ? range.To : range.From);
            draft.AddBirth(from == to ? circa + from : $"{circa}{from} to {to}");
        }
        else if (int.TryParse(year, CultureInfo.InvariantCulture, out var y) && y > 0)
        {
            draft.AddBirth(string.Create(CultureInfo.InvariantCulture, $"{circa}{y:0000}{Two(month)}{(Two(month).Length > 0 ? Two(day) : "")}"));
        }

        var place = string.Join(", ", new[] { field("place"), field("city"), field("zipcode"), field("region"), CountryName(field) }.Where(t => t.Length > 0));
        draft.Remark("Place of birth", place);
        draft.Remark("Birth", field("remark"));
    }

    public static void Address(EntryDraft draft, Field field)
    {
        var street = string.Join(", ", new[] { field("number"), field("street"), field("pobox") is { Length: > 0 } box ? $"PO Box {box}" : "", field("place") }.Where(t => t.Length > 0));
        draft.AddAddress(street, field("city"), field("region"), field("zipcode"), Country(field));
        draft.Remark("Address", field("remark"));
        Contact(draft, field("contactinfo"));
        Contact(draft, field("other"));
    }

    /// <summary>"EMAIL[a@b.c] PHONE[+1]", as the CSV files write it.</summary>
    public static void Contact(EntryDraft draft, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        foreach (Match one in Contacts().Matches(text))
        {
            Contact(draft, one.Groups[1].Value, one.Groups[2].Value);
        }

        draft.Remark("Contact", Contacts().Replace(text, "").Trim());
    }

    public static void Contact(EntryDraft draft, string kind, string value)
    {
        switch (kind.ToUpperInvariant())
        {
            case "EMAIL":
                draft.AddIdentifier("email", value);
                break;
            case "PHONE":
                draft.AddIdentifier("phone", value);
                break;
            case "WEB" or "WEBSITE":
                draft.AddIdentifier("website", value);
                break;
            default:
                draft.Remark(kind, value);
                break;
        }
    }

    public static void Citizenship(EntryDraft draft, Field field)
    {
        draft.AddCountry(Country(field), "Citizenship");
        draft.Remark("Citizenship", string.Join(", ", new[] { field("region"), field("remark") }.Where(t => t.Length > 0)));
    }

    public static void Identification(EntryDraft draft, Field field)
    {
        var number = field("number");
        var latin = field("latinnumber");
        var (type, description) = (Either(field, "identificationtypecode", "typecode"), Either(field, "identificationtypedescription", "typedescription"));
        if (Old().Match(number) is { Success: true } old)
        {
            // "AD001095 (passport-National passport) ((passport))"
            (type, description) = (old.Groups["type"].Value, old.Groups["words"].Value);
            draft.Remark(description, old.Groups["rest"].Value.Trim('(', ')', ' ') is var rest && rest == type ? "" : rest);
            number = old.Groups["number"].Value;
        }

        foreach (var one in new[] { number, latin }.Distinct())
        {
            draft.AddIdentifier(KindOf(type), one, Country(field));
        }

        List<string> notes = [];
        foreach (var (name, label) in ((string, string)[])
            [
                ("issuedby", "issued by "), ("issuedate", "issued "), ("issueddate", "issued "), ("validfrom", "valid from "), ("validto", "valid to "), ("nameondocument", "in the name of "),
                ("region", ""), ("remark", ""),
            ])
        {
            if (field(name) is { Length: > 0 } text)
            {
                notes.Add(label + text);
            }
        }

        foreach (var (name, words) in ((string, string)[])
            [("knownexpired", "expired"), ("knownfalse", "false"), ("reportedlost", "reported lost"), ("revokedbyissuer", "revoked"), ("diplomatic", "diplomatic")])
        {
            if (field(name) == "true")
            {
                notes.Add(words);
            }
        }

        if (notes.Count > 0)
        {
            draft.Remark($"{(description.Length > 0 ? description : type)} {number}", string.Join(", ", notes));
        }
    }

    private static string KindOf(string type) => type.ToLowerInvariant() switch
    {
        "passport" or "diplopassport" or "servicepassport" or "tempassport" => "passport",
        "id" or "ssn" or "natid" => "national-id",
        "fiscalcode" or "tax" => "tax-id",
        "regnumber" or "tradelic" => "registration",
        "imo" => "imo",
        "swiftbic" or "swift" => "bic",
        _ => "identification-number",
    };

    private static string Country(Field field) => Either(field, "countryiso2code", "country") switch
    {
        "00" or "" => field("countrydescription") is "UNKNOWN" ? "" : field("countrydescription"),
        { Length: 3 } iso3 when Countries.FindIso3(iso3) is { } code => code,
        var code => code,
    };

    private static string CountryName(Field field) => field("countrydescription") is { Length: > 0 } name ? name is "UNKNOWN" ? "" : name : Country(field) is var code && Countries.NameOf(code) is { } known ? known : Country(field);

    private static string Either(Field field, string one, string other) => field(one) is { Length: > 0 } text ? text : field(other);

    private static string Two(string number) => int.TryParse(number, CultureInfo.InvariantCulture, out var value) && value > 0 ? string.Create(CultureInfo.InvariantCulture, $"-{value:00}") : "";

    [GeneratedRegex(@"[\d./]")]
    private static partial Regex Days();

    [GeneratedRegex(@"(\w+)\[([^\]]*)\]")]
    private static partial Regex Contacts();

    [GeneratedRegex(@"^(?<number>.*?)\s*\((?<type>[a-z]+)-(?<words>[^)]*)\)(?<rest>.*)$")]
    private static partial Regex Old();
}
