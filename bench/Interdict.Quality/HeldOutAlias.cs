using Interdict.Lists;

namespace Interdict.Quality;

/// <summary>An alias taken out of its entry, to be searched for.</summary>
/// <param name="Entry">The entry's position in the corpus.</param>
/// <param name="Text">The alias.</param>
/// <param name="Type">Person, or anything else.</param>
/// <param name="Remaining">The names that the entry keeps.</param>
internal sealed record HeldOutAlias(int Entry, string Text, PartyType Type, IReadOnlyList<string> Remaining)
{
    public bool IsPerson => Type == PartyType.Person;
}
