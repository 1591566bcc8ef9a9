using System.Globalization;
using Interdict.Lists;
using Interdict.Matching;
using Interdict.Matching.Explaining;
using Interdict.Sources.Catalog;
using Interdict.Sources.Json;

namespace Interdict.Cli.Screening;

/// <summary>Says in words what codes mean.</summary>
internal static class Phrases
{
    /// <summary>One contribution: <c>“hikvison” is “hikvision” with one letter left out: “i”: +0.4310</c>.</summary>
    public static string Of(Contribution contribution, Language language)
    {
        var points = (contribution.Points / (decimal)Score.Maximum).ToString("+0.0000;-0.0000;0.0000", CultureInfo.InvariantCulture);
        return $"{Sentences.Of(contribution, language)}: {points}";
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

    /// <summary>A kind of party, in the language of reasons.</summary>
    public static string Of(PartyType type, Language language) => Wording.Say(language, $"party.{Words.Of(type)}");

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
        MeasureKind.Debarment => "Debarment from defense trade",
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
        var since = effect.From is { } from ? $" since {ScreeningJson.Iso(from)}" : ", since when this copy of the list does not say";
        var until = effect.To is { } to ? $" until {ScreeningJson.Iso(to)}" : "";
        return $"{Of(effect.Measure)}{since}{until} ({effect.Citation}). {effect.Summary}";
    }
}
