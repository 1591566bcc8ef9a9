using Interdict.Names;

namespace Interdict.Matching.Scoring;

/// <summary>What is left over on one side: what kinds of word, and how much they weigh.</summary>
internal struct LeftOver
{
    /// <summary>The weight of all but titles and particles.</summary>
    public int Weight;

    public bool HasCore;
    public bool HasWord;
    public bool HasPlace;
    public bool HasNumber;
    public bool HasInitial;

    /// <summary>Whether one of the distinctive words is a name that many persons have: then the name may be a person's.</summary>
    public bool HasPersonName;

    /// <summary>Whether there is a word that a word of the other side can contradict.</summary>
    public readonly bool CanContradict => HasCore || HasWord || HasPlace;

    public void Add(TokenRole role, int weight)
    {
        Weight += role is TokenRole.Title or TokenRole.Particle ? 0 : weight;
        HasCore |= role == TokenRole.Core;
        HasPersonName |= role == TokenRole.Core && weight < Lexicon.Unseen;
        HasWord |= role == TokenRole.Organization;
        HasPlace |= role == TokenRole.Place;
        HasNumber |= role == TokenRole.Number;
        HasInitial |= role == TokenRole.Initial;
    }
}
