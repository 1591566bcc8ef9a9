using Interdict.Lists;
using Interdict.Matching.Explaining;

namespace Interdict.Cli.Screening;

/// <summary>Names editions for people.</summary>
internal static class EditionText
{
    private const int ShownHash = 12;

    /// <summary>One edition, told apart from others of its list: <c>sdn.csv (ofac-csv, undated, sha256 8a9abe86d828)</c>.</summary>
    public static string Of(Edition edition, Language language) => Wording.Say(
        language, edition.Published is null ? "edition.of-undated" : "edition.of",
        ("file", FileOf(edition)), ("format", edition.Format ?? ""), ("date", Date(edition)), ("hash", Hash(edition)));

    /// <summary>
    /// All editions of a corpus, each file once with the lists that it holds. A dated one is named by its date alone, unless the corpus has another of the same list.
    /// </summary>
    public static string All(IEnumerable<Edition> editions, Language language)
    {
        var all = editions.ToList();
        var several = all.CountBy(e => e.List).Where(c => c.Value > 1).Select(c => c.Key).ToHashSet();
        return string.Join("; ", all.GroupBy(e => (e.Sha256, e.Published)).Select(group =>
        {
            var edition = group.First();
            var key = edition.Published is null ? edition.Retrieved is null ? "edition.undated-core" : "edition.undated"
                : group.Any(e => several.Contains(e.List)) ? "edition.dated-file"
                : "edition.dated";
            return Wording.Say(
                language, key, ("lists", string.Join(", ", group.Select(e => e.List.Value).Distinct())), ("date", Date(edition)),
                ("file", FileOf(edition)), ("format", edition.Format ?? ""), ("hash", Hash(edition)));
        }));
    }

    private static string FileOf(Edition edition) => Path.GetFileName(Path.TrimEndingDirectorySeparator(edition.Source ?? ""));

    private static string Date(Edition edition) => edition.Published is { } published ? ScreeningJson.Iso(published) : "";

    private static string Hash(Edition edition) => edition.Sha256[..Math.Min(ShownHash, edition.Sha256.Length)];
}
