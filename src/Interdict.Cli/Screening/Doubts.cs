using Interdict.Lists;

namespace Interdict.Cli.Screening;

/// <summary>Finds the facts of which we are not sure.</summary>
internal static class Doubts
{
    /// <summary>The doubt about a listing, or else about the one name that matched; <c>null</c> where there is none.</summary>
    public static Provenance? OfMatch(Entry entry, string matched)
    {
        if (entry.Provenance is { IsUnsure: true } listing)
        {
            return listing;
        }

        foreach (var name in entry.Names)
        {
            if (name.Provenance is { IsUnsure: true } doubt && string.Equals(name.Value, matched, StringComparison.Ordinal))
            {
                return doubt;
            }
        }

        return null;
    }
}
