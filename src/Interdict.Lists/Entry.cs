using System.Collections.Immutable;
using System.Globalization;

namespace Interdict.Lists;

/// <summary>
/// What one list says about one party. Immutable. An entry is not a legal entity, and a legal entity is not a corporate group:
/// two entries may name the same company and stay two entries.
/// </summary>
public sealed record Entry
{
    private readonly ImmutableArray<PartyName> _names;
    private readonly ImmutableArray<Address> _addresses;
    private readonly ImmutableArray<string> _countries;
    private readonly ImmutableArray<Identifier> _identifiers;
    private readonly ImmutableArray<PartialDate> _birthDates;
    private readonly ImmutableArray<string> _programs;
    private readonly ImmutableArray<int> _footnotes;
    private readonly ImmutableArray<Citation> _citations;
    private readonly ImmutableArray<Measure> _measures;
    private readonly ImmutableArray<EntryEvent> _history;
    private readonly ImmutableArray<EntryVersion> _versions;
    private readonly ImmutableArray<string> _warnings;

    /// <summary>The stable id.</summary>
    public required EntryId Id { get; init; }

    /// <summary>What kind of party; <see cref="PartyType.Unknown"/> where the list does not say.</summary>
    public PartyType Type { get; init; }

    /// <summary>Its names, the primary one first. Never empty in an entry that a reader keeps.</summary>
    public ImmutableArray<PartyName> Names { get => Full(_names); init => _names = value; }

    /// <summary>Its addresses, in the list's order.</summary>
    public ImmutableArray<Address> Addresses { get => Full(_addresses); init => _addresses = value; }

    /// <summary>Countries the list connects it with (addresses, nationality, heading), ISO 3166-1 alpha-2, upper case, distinct, in order of appearance.</summary>
    public ImmutableArray<string> Countries { get => Full(_countries); init => _countries = value; }

    /// <summary>Numbers and codes that authorities gave it.</summary>
    public ImmutableArray<Identifier> Identifiers { get => Full(_identifiers); init => _identifiers = value; }

    /// <summary>Dates of birth, of a person; several where the list gives several.</summary>
    public ImmutableArray<PartialDate> BirthDates { get => Full(_birthDates); init => _birthDates = value; }

    /// <summary>Sanctions programs, as the list codes them (<c>GLOMAG</c>).</summary>
    public ImmutableArray<string> Programs { get => Full(_programs); init => _programs = value; }

    /// <summary>Title, position or occupation.</summary>
    public string? Title { get; init; }

    /// <summary>The license requirement's text (column 3 of Supplement No. 4 to 15 CFR Part 744), as printed.</summary>
    public string? LicenseRequirement { get; init; }

    /// <summary>The license review policy's text (column 4), as printed.</summary>
    public string? ReviewPolicy { get; init; }

    /// <summary>Footnote designations (1 to 5) found in the requirement: each names a foreign-direct-product rule.</summary>
    public ImmutableArray<int> Footnotes { get => Full(_footnotes); init => _footnotes = value; }

    /// <summary>The documents cited for it, normalized.</summary>
    public ImmutableArray<Citation> Citations { get => Full(_citations); init => _citations = value; }

    /// <summary>What the listing does in law, where the source or core says more than the list's general effect.</summary>
    public ImmutableArray<Measure> Measures { get => Full(_measures); init => _measures = value; }

    /// <summary>Official acts on it, oldest first.</summary>
    public ImmutableArray<EntryEvent> History { get => Full(_history); init => _history = value; }

    /// <summary>Earlier requirement and review policy, oldest first, as far as they are recorded. What they do not cover is not known to have differed.</summary>
    public ImmutableArray<EntryVersion> Versions { get => Full(_versions); init => _versions = value; }

    /// <summary>The day it was listed; <c>null</c> where unknown or impossible in the source (see <see cref="Warnings"/>).</summary>
    public DateOnly? Listed { get; init; }

    /// <summary>The day the source gives for the end of the listing; <c>null</c> while it is listed. That day itself still counts as listed, whether the source
    /// means the last day or the day of removal: better a day too long than one too short.</summary>
    public DateOnly? Ended { get; init; }

    /// <summary>Remarks, as printed.</summary>
    public string? Remarks { get; init; }

    /// <summary>Where a reader can see the list itself.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>Defects of the source row that a reader should know, one sentence each ("start date 0097-… is impossible and was left out").</summary>
    public ImmutableArray<string> Warnings { get => Full(_warnings); init => _warnings = value; }

    /// <summary>Source and confidence of the listing as a whole; <c>null</c> where the edition itself is the source.</summary>
    public Provenance? Provenance { get; init; }

    /// <summary>The heading: its primary name.</summary>
    public string Name => Names.Length > 0 ? Names[0].Value : Id.Key;

    /// <summary>
    /// The entry as it stood on a day, as far as it is recorded: the requirement, review policy and footnotes then in force, no act or dated citation of a
    /// later day, no end that had not come. A warning says which texts these are, or that the texts then in force are not recorded. Names and addresses are
    /// those of the edition: their earlier state is not part of an entry. Whether it was listed at all is not asked here.
    /// </summary>
    /// <param name="date">The day.</param>
    public Entry AsOf(DateOnly date)
    {
        var version = Versions.FirstOrDefault(v => v.InForceOn(date));
        var unrecorded = version is null && (LicenseRequirement ?? ReviewPolicy) is not null ? LaterAmendment(date) : null;
        var warnings = version is not null
            ? Warnings.Add(FromVersion(version))
            : unrecorded is null ? Warnings : Warnings.Add($"the requirement and review policy are those of the present edition: the entry was amended after {Iso(date)} ({unrecorded}), and its text of that day is not recorded");
        return this with
        {
            LicenseRequirement = version is null ? LicenseRequirement : version.LicenseRequirement,
            ReviewPolicy = version is null ? ReviewPolicy : version.ReviewPolicy,
            Footnotes = version?.Footnotes ?? Footnotes,
            Citations = Citations.RemoveAll(c => c.Date > date),
            // An entry's own words for its requirement tell the present text.
            Measures = version is null ? Measures : Measures.RemoveAll(m => m.Kind == MeasureKind.LicenseRequirement),
            History = History.RemoveAll(a => a.Date > date),
            Ended = Ended > date ? null : Ended,
            Warnings = warnings,
        };
    }

    private static string FromVersion(EntryVersion version) =>
        $"the requirement and review policy are those in force from {Iso(version.From)} to {Iso(version.To)}, by {version.Citation}"
        + (version.Provenance is { IsUnsure: true } doubt ? FormattableString.Invariant($" (confidence {doubt.Confidence:0.##}: {doubt.Note ?? doubt.Source})") : "");

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string? LaterAmendment(DateOnly date)
    {
        foreach (var act in History)
        {
            if (act.Date > date && act.Kind is (EventKind.Revise or EventKind.Correct))
            {
                return $"{act.Citation}, {Iso(act.Date)}";
            }
        }

        // The first document cited is the one that listed it.
        foreach (var citation in Citations.Skip(1))
        {
            if (citation.Date > date)
            {
                return $"{citation}, {Iso(citation.Date.Value)}";
            }
        }

        return null;
    }

    private static ImmutableArray<T> Full<T>(ImmutableArray<T> array) => array.IsDefault ? [] : array;
}
