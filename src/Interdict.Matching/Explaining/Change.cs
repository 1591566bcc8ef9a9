using System.Collections.Immutable;

namespace Interdict.Matching.Explaining;

/// <summary>A change of the party that makes an entry a hit.</summary>
/// <param name="Steps">What is changed, one step or a few that are needed together.</param>
/// <param name="Score">The score then.</param>
/// <param name="Letters">Its size: how many letters of the name it adds, takes or replaces.</param>
public sealed record Change(ImmutableArray<ChangeStep> Steps, Score Score, int Letters)
{
    private static readonly (ChangeKind Kind, string Key)[] Names =
    [
        (ChangeKind.DropCountry, "drop-country"), (ChangeKind.DropType, "drop-type"), (ChangeKind.DropBirthDate, "drop-birth-date"),
        (ChangeKind.CorrectWord, "correct-word"), (ChangeKind.DropWord, "drop-word"), (ChangeKind.AddWord, "add-word"), (ChangeKind.DropIdentifier, "drop-identifier"),
    ];

    /// <summary>The name of a kind for programs: <c>drop-country</c>.</summary>
    public static string NameOf(ChangeKind kind) => Array.Find(Names, n => n.Kind == kind).Key;

    /// <summary>The steps in words: <c>leave out “Electronics”; add “Technology”</c>.</summary>
    public string InWords(Language language) => Steps
        .Select(s => Wording.Say(language, $"step.{NameOf(s.Kind)}", ("from", s.From), ("to", s.To)))
        .Aggregate((first, second) => Wording.Say(language, "list.join", ("first", first), ("second", second)));
}
