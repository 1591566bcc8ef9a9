using System.Collections.Immutable;
using Interdict.Lists;

namespace Interdict.Briefing;

/// <summary>One of a user's own parties, screened.</summary>
/// <param name="Row">Its row in the file, from 1.</param>
/// <param name="Name">Its name as the user writes it.</param>
/// <param name="Hits">The entries that it may be, best first, each with its score, 0 to 1; empty where nothing was found.</param>
public sealed record ScreenedParty(int Row, string Name, ImmutableArray<(Entry Entry, double Score)> Hits);
