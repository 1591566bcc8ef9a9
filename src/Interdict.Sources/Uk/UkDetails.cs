using System.Globalization;
using System.Text.RegularExpressions;
using Interdict.Lists;
using Interdict.Sources.Csv;

namespace Interdict.Sources.Uk;

/// <summary>What the UK's lists say of a party, whichever format it comes in. Fields have the names of the CSV's columns, in lower case, letters and digits only.</summary>
internal static partial class UkDetails
{
    /// <summary>Takes what a row says in columns of no fixed meaning; those that are kept are not told as passed over.</summary>
    public static void Fields(EntryDraft draft, CsvTable table, CsvRecord row, List<(string Title, string Plain)> others)
    {
        foreach (var (title, plain) in others)
        {
            if (row.Peek(plain) is { Length: > 0 } value && Field(draft, plain, title, value))
            {
                table.Pass(plain);
            }
        }
    }

    /// <summary>A name of up to six parts; the sixth is the family name, or the whole name of what is no person.</summary>
    public static void Name(EntryDraft draft, IEnumerable<string> given, string family, string type, string quality)
    {
        var name = string.Join(' ', given.Append(family).Where(p => p.Length > 0));
        var kind = type.ToUpperInvariant() switch
        {
            "PRIMARY NAME" or "PRIME ALIAS" => draft.HasHeading ? NameKind.Alias : NameKind.Primary,
            "FKA" or "F.K.A" or "F.K.A." or "FORMERLY KNOWN AS" => NameKind.Former,
            _ => NameKind.Alias,
        };
        draft.AddName(name, kind, IsLow(quality) ? NameStrength.Weak : NameStrength.Strong);
    }

    public static bool IsLow(string quality) => quality.StartsWith("Low", StringComparison.OrdinalIgnoreCase);

    public static void Address(EntryDraft draft, IEnumerable<string> lines, string code, string country)
    {
        var street = string.Join(", ", lines.Where(l => l.Length > 0));
        var plain = country;
        if (Countries.Find(country) is null && country.IndexOf('(', StringComparison.Ordinal) is var open and > 0 && Countries.Find(country.AsSpan(0, open)) is not null)
        {
            // "Afghanistan (since 2009)"
            plain = country[..open].Trim();
            draft.Remark("Address", country);
        }

        draft.AddAddress(street, "", "", code, plain);
    }

    /// <summary>Nationalities, several in one text: "1) Saudi Arabia 2) Qatar", "a) French, b) Tunisian".</summary>
    public static void Nationality(EntryDraft draft, string text)
    {
        foreach (var one in Enumerated(text))
        {
            draft.AddNationality(one);
        }
    }

    /// <summary>The pieces of a text that numbers or letters in parentheses part; the text itself where none do.</summary>
    public static IEnumerable<string> Enumerated(string text) =>
        Marks().Split(text).Select(p => p.Trim(' ', ',', ';')).Where(p => p.Length > 0);

    /// <summary>Numbers of documents in running text: the first that looks like one in each piece; the text itself stays in the remarks.</summary>
    public static void Document(EntryDraft draft, string kind, string label, string text)
    {
        foreach (var piece in Enumerated(text))
        {
            if (Numbers().Match(piece) is { Success: true } number)
            {
                draft.AddIdentifier(kind, number.Value.Trim('-', '/', '.'));
            }
        }

        if (text.Length > 0 && !Numbers().Replace(text, "").Trim().All(char.IsPunctuation))
        {
            draft.Remark(label, text);
        }
    }

    /// <summary>One field that stands alone.</summary>
    /// <returns>Whether it is known; if not, it was kept as a remark.</returns>
    public static bool Field(EntryDraft draft, string name, string title, string value)
    {
        switch (name)
        {
            case "title" or "position":
                draft.AddTitle(value);
                return true;
            case "namenonlatinscript":
                draft.AddName(value);
                return true;
            case "regimename" or "regime":
                draft.AddProgram(value);
                return true;
            case "dob" or "dateofbirth":
                foreach (var one in Enumerated(value))
                {
                    draft.AddBirth(one, SourceDates.EuropeanBirth(one));
                }

                return true;
            case "nationality" or "nationalityies" or "nationalities":
                Nationality(draft, value);
                return true;
            case "passportnumber":
                draft.AddIdentifier("passport", value);
                return true;
            case "passportdetails":
                Document(draft, "passport", "Passport", value);
                return true;
            case "nationalidentifiernumber" or "nationalidentificationnumber":
                draft.AddIdentifier("national-id", value);
                return true;
            case "ninumber":
                Document(draft, "national-id", "National identification", value);
                return true;
            case "businessregistrationnumbers" or "businessregistrationnumber":
                draft.AddIdentifier("registration", value);
                return true;
            case "imonumber":
                draft.AddIdentifier("imo", value);
                return true;
            case "hullidentificationnumberhin" or "hullidentificationnumber":
                draft.AddIdentifier("hull", value);
                return true;
            case "phonenumber" or "phone":
                draft.AddIdentifier("phone", value);
                return true;
            case "emailaddress" or "email":
                draft.AddIdentifier("email", value);
                return true;
            case "website":
                draft.AddIdentifier("website", value);
                return true;
            case "unreferencenumber":
                draft.AddIdentifier("un-reference", value);
                return true;
            case "ofsigroupid":
                draft.AddIdentifier("uk-group", value);
                return true;
            case "parentcompany" or "currentowneroperators" or "currentowneroperator":
                draft.AddIdentifier("linked-to", value);
                draft.Remark(title, value);
                return true;
            case "currentbelievedflagofship":
                draft.Count(Countries.Find(value));
                draft.Remark(title, value);
                return true;
            case "otherinformation":
                Other(draft, value);
                return true;
            case "ukstatementofreasons" or "gender" or "townofbirth" or "countryofbirth" or "typeofentity" or "subsidiaries" or "subsidiary" or "previousowneroperators" or "previousowneroperator"
                or "previousflags" or "previousflag" or "typeofship" or "tonnageofship" or "lengthofship" or "yearbuilt" or "designationsource" or "designationtype"
                or "passportadditionalinformation" or "nationalidentifieradditionalinformation" or "nationalidentificationdetails":
                draft.Remark(title, value);
                return true;
            case "lastupdated" or "nonlatinscripttype" or "nonlatinscriptlanguage":
                return true;
            default:
                draft.Remark(title, value);
                return false;
        }
    }

    /// <summary>Words about the party, which hold references that have no field of their own.</summary>
    public static void Other(EntryDraft draft, string text)
    {
        draft.Remark("", text);
        foreach (Match match in Imo().Matches(text))
        {
            draft.AddIdentifier("imo", match.Groups[1].Value);
        }

        foreach (Match match in UnReference().Matches(text))
        {
            draft.AddIdentifier("un-reference", match.Groups[1].Value.TrimEnd('.'));
        }
    }

    /// <summary>The measures that an entry names, "Asset freeze|Travel Ban".</summary>
    public static void Measures(EntryDraft draft, string text, string regime, DateOnly? from)
    {
        foreach (var one in text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (kind, words) = one.ToLower(CultureInfo.InvariantCulture) switch
            {
                "asset freeze" => (MeasureKind.AssetFreeze, "Its funds and economic resources are frozen, and none may be made available to it by those within UK jurisdiction."),
                "travel ban" => (MeasureKind.VisaRestriction, "The person may not enter or stay in the United Kingdom."),
                "trust services sanctions" => (MeasureKind.DealingsRestriction, "Trust services may not be provided to it or for its benefit."),
                "director disqualification sanction" => (MeasureKind.Other, "The person may not be a director of a UK company, nor take part in the management of one."),
                _ => (MeasureKind.DealingsRestriction, $"Named by the list as \u201C{one}\u201D."),
            };
            draft.AddMeasure(new Measure(kind, words, regime.Length > 0 ? regime : "Sanctions and Anti-Money Laundering Act 2018", from));
        }
    }

    [GeneratedRegex(@"\(?(?<![\w])(?:\d{1,2}|[a-z])\)\s*-?", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"(?<![\w/])(?=[A-Za-z0-9/.-]*\d{3})[A-Za-z]{0,4}-?\d[\dA-Za-z/.-]{4,}", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\bIMO(?:\s+number)?\s*:?\s*(\d{7})(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Imo();

    [GeneratedRegex(@"\bUN Ref\.?\s*:?\s*([A-Z]{2,3}[a-z]?\.[A-Z0-9.]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnReference();
}
