using Interdict.Lists;
using Interdict.Matching;

namespace Interdict.Cli.Screening;

/// <summary>Under which rules the command line screens.</summary>
/// <param name="Policy">The matcher's rules.</param>
/// <param name="Today">The date of the screening: entries that ended before it are left out.</param>
/// <param name="AsOf">The past date asked for; then entries listed later are left out too. <c>null</c> for today.</param>
internal sealed record ScreenSettings(ScreeningPolicy Policy, DateOnly Today, DateOnly? AsOf)
{
    /// <summary>The date that the answer is about.</summary>
    public DateOnly Date => AsOf ?? Today;

    /// <summary>The editions, of those of a corpus, that are searched: all, or those of the lists asked for.</summary>
    public IEnumerable<Edition> Searched(IEnumerable<Edition> editions) => Policy.Lists.IsEmpty ? editions : editions.Where(e => Policy.Lists.Contains(e.List));
}
