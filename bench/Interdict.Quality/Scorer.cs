using F23.StringSimilarity;
using FuzzySharp;
using Interdict.Bench;
using Interdict.Matching;

namespace Interdict.Quality;

/// <summary>Scores two names, 0 to 1: this engine or a rival.</summary>
/// <param name="Name">How the tables call it.</param>
/// <param name="Prepare">What a name goes through once before it is compared.</param>
/// <param name="Compare">The score of two prepared names.</param>
internal sealed record Scorer(string Name, Func<string, string> Prepare, Func<string, string, double> Compare)
{
    private static readonly JaroWinkler F23JaroWinkler = new();
    private static readonly NormalizedLevenshtein F23Levenshtein = new();

    public static Scorer Interdict { get; } = Of(ScreeningPolicy.Default.Algorithm);

    public static Scorer WeightedRatio { get; } = Plain("FuzzySharp WRatio", (one, other) => Fuzz.WeightedRatio(one, other) / 100.0);

    public static Scorer TokenSet { get; } = Plain("FuzzySharp TokenSet", (one, other) => Fuzz.TokenSetRatio(one, other) / 100.0);

    public static Scorer JaroWinkler { get; } = Plain("F23 Jaro-Winkler", F23JaroWinkler.Similarity);

    public static Scorer Levenshtein { get; } = Plain("normalized Levenshtein", F23Levenshtein.Similarity);

    /// <summary>Not the database itself: <see cref="Trigrams"/>.</summary>
    public static Scorer PortedTrigrams { get; } = Plain("pg_trgm similarity (port)", Trigrams.Similarity);

    /// <summary>Whether rivals are measured too; most of a run's time is theirs.</summary>
    public static bool WithRivals { get; set; } = true;

    /// <summary>What .NET users pick, on names in plain Latin letters.</summary>
    public static Scorer[] Rivals => WithRivals ? [WeightedRatio, TokenSet, JaroWinkler, Levenshtein, PortedTrigrams] : [];

    /// <summary>The strongest of each kind, where all would take too long.</summary>
    public static Scorer[] MainRivals => WithRivals ? [WeightedRatio, JaroWinkler, PortedTrigrams] : [];

    public static Scorer Of(Algorithm algorithm)
    {
        var policy = ScreeningPolicy.Default with { Algorithm = algorithm };
        return new($"Interdict {algorithm}", name => name, (one, other) => Screener.Compare(new Party(one), new Party(other), policy).Score.Fraction);
    }

    /// <summary>The score of two names as they are written.</summary>
    public double Score(string one, string other) => Compare(Prepare(one), Prepare(other));

    private static Scorer Plain(string name, Func<string, string, double> score) => new(name, PlainLatin.Of, score);
}
