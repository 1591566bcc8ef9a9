using Interdict.Lists;
using Interdict.Matching;
using Interdict.Matching.Calibration;
using Interdict.Matching.Explaining;

namespace Interdict.Cli.Screening;

/// <summary>Under which rules the command line screens.</summary>
/// <param name="Policy">The matcher's rules.</param>
/// <param name="Today">The date of the screening: entries that ended before it are left out.</param>
/// <param name="AsOf">The past date asked for; then entries listed later are left out too. <c>null</c> for today.</param>
internal sealed record ScreenSettings(ScreeningPolicy Policy, DateOnly Today, DateOnly? AsOf)
{
    /// <summary>What the scores have meant on judged pairs; <c>null</c> where that is not known.</summary>
    public CalibrationTable? Calibration { get; init; }

    /// <summary>Whether that table is the user's own and not the one compiled in.</summary>
    public bool OwnCalibration { get; init; }

    /// <summary>The language asked for; <c>null</c> where none was.</summary>
    public Language? Asked { get; init; }

    /// <summary>The language of reasons.</summary>
    public Language Language => Asked ?? Language.English;

    /// <summary>The date that the answer is about.</summary>
    public DateOnly Date => AsOf ?? Today;

    /// <summary>The day whose knowledge is asked for: the corpus is of the editions that had been retrieved by then; <c>null</c> where it is not asked.</summary>
    public DateOnly? AsKnown { get; init; }

    /// <summary>An entry as it is to be shown: as it stood on the date asked for.</summary>
    public Entry View(Entry entry) => AsOf is { } date ? entry.AsOf(date) : entry;

    /// <summary>The editions, of those of a corpus, that are searched: all, or those of the lists asked for.</summary>
    public IEnumerable<Edition> Searched(IEnumerable<Edition> editions) => Policy.Lists.IsEmpty ? editions : editions.Where(e => Policy.Lists.Contains(e.List));
}
