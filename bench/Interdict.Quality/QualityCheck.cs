using Interdict.Matching;

namespace Interdict.Quality;

/// <summary>Floors that were once held, a little below what was measured: what continuous integration never lets a change go under.</summary>
internal static class QualityCheck
{
    private const int RowsOfEachScript = 500;
    private const int OfEachManipulation = 40;

    private static readonly (string Script, double Least)[] Scripts = [("russian", 0.70), ("chinese", 0.10)];

    private static readonly string[] SurelyFound =
    [
        "insert a letter", "delete a letter", "two letters swapped", "a letter doubled", "an accent added", "zero-width space", "full-width letters", "punctuation left out",
        "First Last for LAST, First", "initial for a given name", "middle name left out", "two words hyphenated",
    ];

    public static int Run()
    {
        var held = true;
        var threshold = ScreeningPolicy.Default.Threshold.Fraction;
        var pairs = PairsReport.Cases();
        Hold("labeled pairs, F1 at the default threshold", Metrics.At(pairs, threshold).F1, 0.85);
        Hold("labeled pairs, area under the curve", Metrics.AreaUnderCurve(pairs), 0.85);
        foreach (var (script, least) in Scripts)
        {
            Hold($"Wikidata, {script}, recall where 1 % of false pairs pass", Metrics.RecallAt(WikidataReport.Pairs(script, RowsOfEachScript).Score(Scorer.Interdict), 0.01), least);
        }

        var polyphonic = XinjiangReport.All().Single(p => p.Title == XinjiangReport.Polyphonic).Score(Scorer.Interdict);
        Hold("polyphonic surnames, recall where 1 % of false pairs pass", Metrics.RecallAt(polyphonic, 0.01), 0.97);
        var found = ManipulationReport.Recall(OfEachManipulation);
        foreach (var manipulation in SurelyFound)
        {
            Hold($"manipulated names, {manipulation}", found[manipulation], 0.95);
        }

        return held ? 0 : 1;

        void Hold(string measure, double value, double least)
        {
            held &= value >= least;
            Console.WriteLine($"{(value >= least ? "held" : "LOST")} {measure}: {value:0.000}, at least {least:0.000}");
        }
    }
}
