using System.Collections.Frozen;

namespace Interdict.Law;

/// <summary>What is known of one item when a scope is asked about it. Immutable.</summary>
/// <param name="Eccn">Its classification; <c>null</c> where it is not known.</param>
/// <param name="Facts">Answers by key (the keys are those of <c>data/law/questions.txt</c>); what is absent is unknown.</param>
public sealed record ItemFacts(Eccn? Eccn, FrozenDictionary<string, bool> Facts)
{
    /// <summary>Nothing is known.</summary>
    public static ItemFacts Nothing { get; } = new(null, FrozenDictionary<string, bool>.Empty);

    /// <summary>The answer to one key.</summary>
    public Truth Fact(string key) => Facts.TryGetValue(key, out var value) ? TruthLogic.Of(value) : Truth.Unknown;
}
