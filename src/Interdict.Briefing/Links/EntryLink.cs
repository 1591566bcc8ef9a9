using Interdict.Lists;

namespace Interdict.Briefing.Links;

/// <summary>That another entry names the same party.</summary>
/// <param name="Entry">The other entry.</param>
/// <param name="Reason">Why: <c>native-name</c>, <c>identifier</c>, <c>name</c>, or a word of another source of links.</param>
/// <param name="Shared">What they share, as printed.</param>
/// <param name="Confidence">How sure it is that both name one party, 0 to 1.</param>
public sealed record EntryLink(Entry Entry, string Reason, string Shared, double Confidence);
