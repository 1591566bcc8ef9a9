using Interdict.Lists;
using Interdict.Matching.Retrieval;

namespace Interdict.Matching.Explaining;

/// <summary>Says of a party's identifiers what their user should know: a number whose check digits do not fit finds nothing, and most likely is mistyped.</summary>
public static class IdentifierNotes
{
    /// <summary>A clause for each identifier that cannot be right, with no stop at its end; empty where all can.</summary>
    public static IEnumerable<string> Of(Party party, Language language)
    {
        ArgumentNullException.ThrowIfNull(party);
        foreach (var text in party.Identifiers)
        {
            var read = CheckedIdentifier.Read(text, "", QueryIdentifiers.CountryOf(party.Countries));
            if (read.IsWrong)
            {
                var key = read.Check == IdentifierCheck.WrongForm ? "note.identifier-form" : read.IsStated ? "note.check-digits" : "note.check-digits.guessed";
                yield return Wording.Say(language, key, ("value", text), ("kind", read.SchemeName));
            }
        }
    }
}
