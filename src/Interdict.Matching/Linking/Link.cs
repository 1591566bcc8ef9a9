using System.Collections.Immutable;

namespace Interdict.Matching.Linking;

/// <summary>
/// What speaks for two entries of two lists being about one party. They stay two entries: a link is an opinion with its reasons, never a merger. Immutable.
/// </summary>
/// <param name="One">The position of the one entry in the corpus, the lower of both.</param>
/// <param name="Other">The position of the other.</param>
/// <param name="Confidence">How much speaks for it, from 0 (nothing) to 10,000; an opinion by written rules (<see cref="LinkRules"/>), not a measured probability.</param>
/// <param name="Evidence">The reasons; their points sum to <paramref name="Confidence"/>.</param>
public sealed record Link(int One, int Other, Score Confidence, ImmutableArray<LinkEvidence> Evidence);
