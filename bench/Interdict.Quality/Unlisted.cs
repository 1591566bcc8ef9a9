using System.Collections.Concurrent;
using Interdict.Bench;
using Interdict.Lists;
using Interdict.Matching;

namespace Interdict.Quality;

/// <summary>
/// The best score that people on no list get against the whole list: what a threshold costs. The list is the whole Consolidated Screening List, held-out
/// aliases included, so that every report has the same thresholds; scanned once a run.
/// </summary>
internal static class Unlisted
{
    /// <summary>People that this engine screens.</summary>
    public const int People = 10_000;

    /// <summary>People that every rival scores against every name.</summary>
    public const int PeopleForRivals = 300;

    private const int Seed = 20260731;
    private const int LowestPoints = 3_000;

    private static readonly ConcurrentDictionary<Scorer, double[]> OfScorers = new();
    private static readonly Lazy<List<Entry>> WholeList = new(ListedEntries.ReadCsl);
    private static readonly Lazy<double[]> OfWholeList = new(() => Best(List, Sample(People)));
    private static readonly Lazy<double[]> OfLongerNames = new(() => Best(LongerNames(List), Sample(PeopleForRivals)));

    public static List<Entry> List => WholeList.Value;

    /// <summary>Of this engine: <see cref="People"/> against all names. Sorted.</summary>
    public static double[] OnWholeList => OfWholeList.Value;

    /// <summary>Of this engine on equal terms with rivals: <see cref="PeopleForRivals"/> against names of two words and more. Sorted.</summary>
    public static double[] OnLongerNames => OfLongerNames.Value;

    /// <summary>
    /// Of a rival: <see cref="PeopleForRivals"/> against names of two words and more. "SALEH" is a listed alias, and ratios of parts find each such name in
    /// full in some ordinary name: with them, rivals would have no threshold at all. Sorted.
    /// </summary>
    public static double[] Of(Scorer rival) => OfScorers.GetOrAdd(rival, scorer =>
    {
        var corpus = new NameCorpus(scorer, LongerNames(List).SelectMany(e => e.Names).Select(n => (n.Value, 0)));
        return [.. Sample(PeopleForRivals).AsParallel().Select(corpus.Best).Order()];
    });

    /// <summary>A repeatable sample of both files, half of each.</summary>
    public static string[] Sample(int count) =>
        [.. UnlistedPeople.Sample(BenchData.UnlistedUs, count / 2, Seed), .. UnlistedPeople.Sample(BenchData.UnlistedGlobal, count / 2, Seed)];

    public static List<Entry> LongerNames(List<Entry> entries) => [.. entries
        .Select(e => e with { Names = [.. e.Names.Where(n => PlainLatin.Of(n.Value).Contains(' ', StringComparison.Ordinal))] })
        .Where(e => e.Names.Length > 0)];

    private static double[] Best(List<Entry> entries, string[] people)
    {
        using var index = NameIndex.Build(entries, "unlisted");
        var screener = new Screener(index);
        var policy = ScreeningPolicy.Default with { Threshold = new Score(LowestPoints), Limit = 1 };
        double One(string name)
        {
            var results = new ScoredEntry[1];
            return screener.Find(new Party(name), policy, results) > 0 ? results[0].Score.Fraction : 0;
        }

        return [.. people.AsParallel().Select(One).Order()];
    }
}
