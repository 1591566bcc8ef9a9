using F23.StringSimilarity;
using FuzzySharp;
using Interdict.Bench;
using Interdict.Matching;

namespace Interdict.Quality;

/// <summary>Scores two names, 0 to 1: this engine or a rival.</summary>
/// <param name="Name">How the tables call it.</param>
/// <param name="Score">The score of two names as they are written.</param>
internal sealed record Scorer(string Name, Func<string, string, double> Score)
{
    private static readonly JaroWinkler JaroWinkler = new();
    private static readonly NormalizedLevenshtein Levenshtein = new();

    public static Scorer Interdict { get; } = new(
        $"Interdict {ScreeningPolicy.Default.Algorithm}",
        (one, other) => Screener.Compare(new Party(one), new Party(other), ScreeningPolicy.Default).Score.Fraction);

    /// <summary>Strings distances that .NET users pick, on names in plain Latin letters.</summary>
    public static Scorer[] Rivals { get; } =
    [
        Plain("FuzzySharp WRatio", (one, other) => Fuzz.WeightedRatio(one, other) / 100.0),
        Plain("FuzzySharp TokenSet", (one, other) => Fuzz.TokenSetRatio(one, other) / 100.0),
        Plain("F23 Jaro-Winkler", JaroWinkler.Similarity),
        Plain("normalized Levenshtein", Levenshtein.Similarity),
    ];

    private static Scorer Plain(string name, Func<string, string, double> score) =>
        new(name, (one, other) => score(PlainLatin.Of(one), PlainLatin.Of(other)));
}
