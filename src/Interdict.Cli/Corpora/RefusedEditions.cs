using System.Globalization;
using Interdict.Lists;
using Interdict.Sources.Editions;

namespace Interdict.Cli.Corpora;

/// <summary>Says which newer editions of a corpus's lists were refused, so that nobody takes an old list for the newest one.</summary>
internal static class RefusedEditions
{
    public static IReadOnlyList<string> Notices(Host host, IEnumerable<Edition> editions)
    {
        try
        {
            var refused = new EditionStore(host.Home).ReadRefused();
            return refused.IsEmpty ? [] : [.. editions.SelectMany(e => refused
                .Where(r => r.List == e.List && r.Edition.Format == e.Format && r.Retrieved >= e.Retrieved && r.Edition.Sha256 != e.Sha256)
                .OrderBy(r => r.Retrieved).TakeLast(1)
                .Select(r => $"{e.List}: edition of {Day(e.Published ?? DateOnly.FromDateTime(e.Retrieved?.UtcDateTime ?? default))}; a newer one of {Day(r.Date)} was refused because "
                    + $"{string.Join("; ", r.Refused)}."))];
        }
        catch (EditionException problem)
        {
            // The corpus is whole without it; what cannot be told is said.
            return [$"Whether newer editions were refused is not known: {problem.Message}."];
        }
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
