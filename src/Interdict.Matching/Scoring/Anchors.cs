using Interdict.Names;

namespace Interdict.Matching.Scoring;

/// <summary>A hit needs at least one matched unit that can carry it. Titles, particles and single letters cannot, nor can legal forms, which are no tokens.</summary>
internal static class Anchors
{
    public static bool Is(TokenRole role, bool span) => span || role is not (TokenRole.Title or TokenRole.Particle or TokenRole.Initial);
}
