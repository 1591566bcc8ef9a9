using Interdict.Quality.Manipulations;

namespace Interdict.Quality.Rivals;

/// <summary>What a searcher gives to manipulated names and to people on no list.</summary>
/// <param name="Name">How the tables call it.</param>
/// <param name="Own">For each sample, the best score of its entry; 0 where it is not found.</param>
/// <param name="Unlisted">For people on no list, the best score of any entry; sorted.</param>
internal sealed record RivalScores(string Name, double[] Own, double[] Unlisted)
{
    /// <summary>A hit must be above it for one in a hundred people on no list to raise an alert.</summary>
    public double Ceiling { get; } = Metrics.Ceiling(Unlisted, 0.01);

    /// <summary>A rival that scores two names, against every name.</summary>
    public static RivalScores Of(Scorer rival, CrossScriptSet set, List<ManipulationSample> samples)
    {
        double Own(ManipulationSample sample)
        {
            var query = rival.Prepare(sample.Query);
            return set.Corpus[sample.Entry].Names.Max(n => rival.Compare(query, rival.Prepare(n.Value)));
        }

        return new(rival.Name, [.. samples.AsParallel().AsOrdered().Select(Own)], Quality.Unlisted.Of(rival));
    }
}
