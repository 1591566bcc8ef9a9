using Interdict.Lists;

namespace Interdict.Sources.Editions;

/// <summary>Somebody's decision that two entries are, or are not, about one party.</summary>
/// <param name="Time">When it was taken.</param>
/// <param name="Confirmed">Whether they are.</param>
/// <param name="One">The one entry.</param>
/// <param name="Other">The other.</param>
/// <param name="Why">The reason given.</param>
public sealed record LinkDecision(DateTimeOffset Time, bool Confirmed, EntryId One, EntryId Other, string Why)
{
    /// <summary>Whether it is about these two, in either order.</summary>
    public bool IsAbout(EntryId a, EntryId b) => (One == a && Other == b) || (One == b && Other == a);
}
