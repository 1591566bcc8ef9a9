using System.Globalization;
using Interdict.Lists;
using Interdict.Matching;
using Interdict.Sources.Catalog;

namespace Interdict.Cli.Screening;

/// <summary>Says in words what codes mean.</summary>
internal static class Phrases
{
    /// <summary>One contribution: <c>"hikvison" is spelled like "hikvision": +0.4310</c>.</summary>
    public static string Of(Contribution contribution)
    {
        var points = (contribution.Points / (decimal)Score.Maximum).ToString("+0.0000;-0.0000;0.0000", CultureInfo.InvariantCulture);
        return $"{Reason(contribution)}: {points}";
    }

    /// <summary>A kind of party.</summary>
    public static string Of(PartyType type) => type switch
    {
        PartyType.Person => "person",
        PartyType.Organization => "organization",
        PartyType.Vessel => "vessel",
        PartyType.Aircraft => "aircraft",
        PartyType.Address => "a bare address: any party that uses it is caught",
        _ => "type not stated by the list",
    };

    /// <summary>A kind of measure, capitalized.</summary>
    public static string Of(MeasureKind kind) => kind switch
    {
        MeasureKind.LicenseRequirement => "License requirement",
        MeasureKind.Denial => "Denial of export privileges",
        MeasureKind.UnverifiedParty => "Unverified party",
        MeasureKind.AssetFreeze => "Asset freeze",
        MeasureKind.SecuritiesBan => "Securities ban",
        MeasureKind.ImportPresumption => "Import presumption",
        MeasureKind.ProcurementBan => "Procurement ban",
        MeasureKind.EquipmentAuthorizationBan => "Equipment authorization ban",
        MeasureKind.VisaRestriction => "Visa restriction",
        MeasureKind.DealingsRestriction => "Restriction on dealings",
        MeasureKind.Naming => "Public naming",
        _ => "Other measure",
    };

    /// <summary>What an act did.</summary>
    public static string Of(EventKind kind) => kind switch
    {
        EventKind.Add => "added",
        EventKind.Revise => "revised",
        EventKind.Correct => "corrected",
        _ => "removed",
    };

    /// <summary>How a name relates to its entry.</summary>
    public static string Of(NameKind kind) => kind switch
    {
        NameKind.Primary => "name",
        NameKind.Alias => "also known as",
        NameKind.Former => "formerly",
        NameKind.Later => "now",
        _ => "own script",
    };

    /// <summary>A doubt, with what a reader needs to judge it.</summary>
    public static string Of(Provenance doubt)
    {
        var verified = doubt.LastVerified is { } day ? $"last verified {ScreeningJson.Iso(day)}" : "never verified in its source";
        var text = string.Create(CultureInfo.InvariantCulture, $"confidence {doubt.Confidence:0.00}, {verified}; source: {doubt.Source}");
        return doubt.Note is { Length: > 0 } note ? $"{text}. {note}" : text;
    }

    /// <summary>One effect with its date and authority.</summary>
    public static string Of(Effect effect)
    {
        var since = effect.From is { } from ? $" since {ScreeningJson.Iso(from)}" : "";
        var until = effect.To is { } to ? $" until {ScreeningJson.Iso(to)}" : "";
        return $"{Of(effect.Measure)}{since}{until} ({effect.Citation}). {effect.Summary}";
    }

    private static string Reason(Contribution c)
    {
        var query = c.Query.Length > 0 ? $"\"{c.Query}\"" : "";
        var entry = c.Entry.Length > 0 ? $"\"{c.Entry}\"" : "";
        return c.Relation switch
        {
            "equal" => query == entry ? $"{query} is the same" : $"{query} is the same as {entry}",
            "equivalent" => $"{query} means the same as {entry}",
            "spelling" => $"{query} is another spelling of {entry}",
            "typing" => $"{query} is {entry} with a typing error",
            "sound" => $"{query} sounds like {entry}",
            "initial" => $"{query} is an initial of {entry}",
            "joined" => $"{query} is {entry} written otherwise apart or together",
            "whole-name" => $"{query} as a whole is like {entry}",
            "part" => $"{query} is like {entry}",
            "identifier" => $"the identifier {query} is the entry's",
            "missing" when entry.Length > 0 => $"{entry} is missing from the name screened",
            "missing" => $"{query} is missing from the entry's name",
            "contradiction" when query.Length > 0 && entry.Length > 0 => $"{query} and {entry} contradict each other",
            "contradiction" => $"{query}{entry} is only in one of the names",
            "other-number" => "the numbers differ",
            "little-evidence" => "only common words match",
            "order" => "the words stand in another order",
            "other-legal-form" => "the legal forms differ",
            "weak-alias" => "the list calls it a weak alias",
            "reading" => "compared by a reading, not letter by letter",
            "other-country" => $"the countries differ, {query} and {entry}",
            "other-type" => "they are different kinds of party",
            "other-birth-date" => "the dates of birth differ",
            _ => string.Join(" ", new[] { c.Relation.Replace('-', ' '), query, entry.Length > 0 && query.Length > 0 ? $"and {entry}" : entry }
                .Where(part => part.Length > 0)),
        };
    }
}
