namespace Interdict.Quality.Manipulations;

/// <summary>One way in which a name is written otherwise.</summary>
/// <param name="Group">character, token, organization, cross-script, or negative.</param>
/// <param name="Name">How the tables call it.</param>
/// <param name="Kind">To which names it is done.</param>
/// <param name="Apply">The other writing; <c>null</c> where the name gives no chance for it.</param>
internal sealed record Manipulation(string Group, string Name, NameSource Kind, Func<string, Random, string?> Apply)
{
    public const string Negative = "negative";

    /// <summary>Whether the result is somebody else's name.</summary>
    public bool IsNegative => Group == Negative;

    public static IReadOnlyList<Manipulation> All { get; } =
    [
        .. CharacterManipulations.All, .. TokenManipulations.All, .. OrganizationManipulations.All, .. CrossScriptManipulations.All, .. NegativeManipulations.All,
    ];
}
