using Interdict.Lists;
using Interdict.Matching.Calibration;

namespace Interdict.Matching.Explaining;

/// <summary>Puts one contribution into words, with the rule it rests on where the two words show it.</summary>
public static class Sentences
{
    /// <summary>The sentence, with no stop at its end: <c>“hikvison” is “Hikvision” with one letter left out: “i”</c>.</summary>
    public static string Of(Contribution contribution, Language language)
    {
        ArgumentNullException.ThrowIfNull(contribution);
        var (query, entry) = (contribution.Query, contribution.Entry);
        var difference = Difference.Between(query, entry);
        var systems = (Query: ChineseSpelling.KeyOf(query), Entry: ChineseSpelling.KeyOf(entry));
        var key = Key(contribution, language, difference, systems.Query is not null && systems.Entry is not null && systems.Query != systems.Entry);
        return Wording.Say(
            language, key, ("query", query), ("entry", entry), ("from", difference.From), ("to", difference.To), ("relation", contribution.Relation.Replace('-', ' ')),
            ("querySystem", systems.Query is { } one ? Wording.Say(language, one) : ""), ("entrySystem", systems.Entry is { } other ? Wording.Say(language, other) : ""))
            .TrimEnd();
    }

    private static string Key(Contribution contribution, Language language, Difference difference, bool twoSystems)
    {
        var relation = $"relation.{contribution.Relation}";
        if (!Wording.Has(language, relation))
        {
            return "relation.unknown";
        }

        var detail = contribution switch
        {
            { Query.Length: 0, Entry.Length: > 0 } => "entry",
            { Entry.Length: 0, Query.Length: > 0 } => "query",
            { Relation: "equal" or "typing" or "spelling" or "sound" or "joined" } when IsRead(contribution) => "read",
            { Relation: "equal" } when string.Equals(contribution.Query, contribution.Entry, StringComparison.Ordinal) => "same",
            { Relation: "typing" } => difference.Slip,
            { Relation: "spelling" } => SpellingDetail(difference),
            { Relation: "initial" or "acronym" } when contribution.Entry.Length < contribution.Query.Length => "reverse",
            { Relation: "identifier" } => CheckedIdentifier.Read(contribution.Entry).Check == IdentifierCheck.Valid ? "valid" : null,
            { Relation: "syllable" } when twoSystems => "systems",
            _ => null,
        };
        return detail is not null && Wording.Has(language, $"{relation}.{detail}") ? $"{relation}.{detail}" : relation;
    }

    // Letters of two scripts, or two characters that stand for syllables: what was compared is how they are read.
    private static bool IsRead(Contribution contribution) =>
        ScriptClasses.Of(contribution.Query, contribution.Entry) == ScriptClass.Cross
        || (Scripts.Of(contribution.Query) == Script.Han && !string.Equals(contribution.Query, contribution.Entry, StringComparison.Ordinal));

    private static string? SpellingDetail(Difference difference) => (difference.From.Length, difference.To.Length) switch
    {
        (0, 0) or ( > 3, _) or (_, > 3) => null,
        (0, _) => "less",
        (_, 0) => "more",
        _ => "letters",
    };
}
