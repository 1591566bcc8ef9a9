namespace Interdict.Quality;

/// <summary>Two names and whether people took them for one party.</summary>
internal sealed record LabeledPair(string Group, string Schema, string One, string Other, bool IsMatch, string Quality);
