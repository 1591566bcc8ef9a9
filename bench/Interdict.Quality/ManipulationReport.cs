using System.Collections.Immutable;
using Interdict.Bench;
using Interdict.Matching;
using Interdict.Matching.FreeText;
using Interdict.Quality.Manipulations;
using Interdict.Quality.Rivals;

namespace Interdict.Quality;

/// <summary>Listed names, written otherwise in every way that regulators and tests of screening systems write them, searched for in the whole list.</summary>
internal static class ManipulationReport
{
    private const int OfEach = 300;
    private const int Seed = 20260731;
    private const int LowestPoints = 3_000;

    private static readonly double AtDefault = ScreeningPolicy.Default.Threshold.Fraction;

    public static IEnumerable<ResultTable> Tables()
    {
        var set = CrossScriptSet.Read();
        var samples = ManipulationSample.Take(set, OfEach, Seed);
        var own = Search(set, samples);
        var people = Unlisted.Sample(Unlisted.PeopleForRivals);
        var rivals = new List<RivalScores>();
        var reason = "";
        if (Scorer.WithRivals)
        {
            rivals = [.. ((Scorer[])[Scorer.WeightedRatio, Scorer.JaroWinkler]).Select(r => RivalScores.Of(r, set, samples)), LuceneFuzzy.Score(set, samples, people)];
            (var database, reason) = PostgresTrigrams.Score(set, samples, people);
            rivals.AddRange(database is null ? [] : [database]);
        }

        var path = Path.Combine(ResultFile.Folder, "recall-curve.svg");
        if (rivals.Count > 0)
        {
            var positive = Enumerable.Range(0, samples.Count).Where(i => !samples[i].Manipulation.IsNegative).ToArray();
            File.WriteAllText(path, RecallCurve.Draw([
                (Scorer.Interdict.Name, Array.ConvertAll(positive, i => own[i]), Unlisted.OnWholeList),
                .. rivals.Select(r => (r.Name, Array.ConvertAll(positive, i => r.Own[i]), r.Unlisted))]));
        }

        yield return Table(samples, own, rivals, reason);
    }

    public static int PrintErrors()
    {
        var set = CrossScriptSet.Read();
        var samples = ManipulationSample.Take(set, OfEach, Seed);
        var own = Search(set, samples);
        foreach (var (sample, score) in samples.Zip(own).Where(s => s.Second >= AtDefault == s.First.Manipulation.IsNegative))
        {
            Console.WriteLine($"{sample.Manipulation.Group} {sample.Manipulation.Name} {score:0.00} | {sample.Original} | {sample.Query}");
        }

        return 0;
    }

    /// <summary>The recall of each manipulation at the default threshold, by its name.</summary>
    public static Dictionary<string, double> Recall(int ofEach)
    {
        var set = CrossScriptSet.Read();
        var samples = ManipulationSample.Take(set, ofEach, Seed);
        return samples.Zip(Search(set, samples)).GroupBy(s => s.First.Manipulation.Name).ToDictionary(g => g.Key, g => g.Average(s => s.Second >= AtDefault ? 1.0 : 0));
    }

    // The score of each sample's entry, or of another entry of the same name; 0 where a search finds neither.
    private static double[] Search(CrossScriptSet set, List<ManipulationSample> samples)
    {
        using var index = NameIndex.Build(set.Corpus, "manipulations");
        var screener = new Screener(index);
        var (cutNames, texts) = (new CutNames(screener), new TextScreener(screener));
        var policy = ScreeningPolicy.Default with { Threshold = new Score(LowestPoints), Limit = 200 };
        double One(ManipulationSample sample)
        {
            var results = new ScoredEntry[policy.Limit];
            var found = results[..screener.Find(new Party(sample.Query), policy, results)];
            var score = Array.Find(found, f => set.AreSame(f.Entry, sample.Entry)) is { Score.Points: > 0 } hit ? hit.Score.Fraction : 0;

            // As `screen` does: a name just as long as a payment field is compared with listed names cut likewise; a text is searched as one.
            var others = sample.Manipulation.Name == TokenManipulations.InText ? texts.Screen(sample.Query, new Party(""), policy)
                : CutNames.MayBeCut(sample.Query) ? cutNames.Screen(new Party(sample.Query), policy)
                : ImmutableArray<Hit>.Empty;
            return others.Where(h => set.AreSame(h.Entry, sample.Entry)).Select(h => h.Score.Fraction).Append(score).Max();
        }

        return [.. samples.AsParallel().AsOrdered().Select(One)];
    }

    private static ResultTable Table(List<ManipulationSample> samples, double[] own, List<RivalScores> rivals, string reason)
    {
        var ceiling = Metrics.Ceiling(Unlisted.OnWholeList, 0.01);
        var table = new ResultTable(
            "Manipulated names",
            $"Up to {OfEach} names of each kind, drawn and changed with a fixed seed and searched for among the names of the Consolidated Screening List and of the "
            + "EU-listed parties: share that finds its entry (of negatives: share that wrongly finds it). Rivals at their own thresholds, at which 1 % of people on no list "
            + "alert; names of one word left out there, in rivals' favour. This engine at its default threshold, and at its own for 1 % "
            + $"(above {Figures.Fraction(ceiling)}), against all names. Latin names are the list's primary ones; native ones are the EU's. Names cut to a field and texts are screened here as `screen` does, with CutNames and TextScreener."
            + (reason.Length > 0 ? $" PostgreSQL was not measured: {reason}." : ""),
            ["manipulation", "names", "Interdict at .700", "95 % interval", "Interdict at 1 %", .. rivals.Select(r => r.Name)]);
        foreach (var group in Enumerable.Range(0, samples.Count).GroupBy(i => samples[i].Manipulation.Group))
        {
            Add($"all {group.Key}", [.. group]);
            foreach (var one in group.GroupBy(i => samples[i].Manipulation.Name))
            {
                Add(one.Key, [.. one]);
            }
        }

        return table;

        void Add(string title, int[] of)
        {
            var found = Array.ConvertAll(of, i => own[i] >= AtDefault ? 1.0 : 0);
            table.Add([
                title, Figures.Number(of.Length), Figures.Fraction(found.Average()), Metrics.Interval(found), Figures.Fraction(of.Average(i => own[i] > ceiling ? 1.0 : 0)),
                .. rivals.Select(r => Figures.Fraction(of.Average(i => r.Own[i] > r.Ceiling ? 1.0 : 0)))]);
        }
    }
}
