using System.Globalization;
using Interdict.Matching;
using Interdict.Matching.Addresses;
using Interdict.Matching.Explaining;
using Interdict.Names;

namespace Interdict.Cli.Screening;

/// <summary>Tells where "nothing found" would say less than it seems to: a name that this version can hardly compare.</summary>
internal static class NameNotes
{
    [ThreadStatic]
    private static NameBuffer? _buffer;

    /// <summary>Whether a name has a letter or a digit of any script; without one it names nobody.</summary>
    public static bool NamesAnybody(string name) => name.EnumerateRunes().Any(System.Text.Rune.IsLetterOrDigit);

    /// <summary>The note for a party; <c>null</c> where what is told of it is compared in full.</summary>
    /// <param name="party">The party.</param>
    /// <param name="language">The language of what is said of identifiers.</param>
    public static string? Of(Party party, Language language)
    {
        var ofIdentifiers = party.Identifiers.IsEmpty ? "" : string.Join("; ", IdentifierNotes.Of(party, language));
        var ofRest = OfNameAndAddress(party);
        return ofIdentifiers.Length == 0 ? ofRest : ofRest is null ? ofIdentifiers : $"{ofRest}; {ofIdentifiers}";
    }

    private static string? OfNameAndAddress(Party party)
    {
        var ofName = party.Name.Length > 0 ? Of(party.Name) : null;
        return ofName is null && party.Address is { } address && !string.IsNullOrWhiteSpace(address) && !AddressScreener.TellsAPlace(address)
            ? "the address has no word that tells it from others, and a city, a country or a common name of a street is nobody's address: it was compared with nothing"
            : ofName;
    }

    /// <summary>The note for a name; <c>null</c> where it is compared in full.</summary>
    public static string? Of(string name)
    {
        var buffer = _buffer ??= new NameBuffer();
        NameAnalyzer.Analyze(name, buffer);
        if (buffer.Views.IsEmpty)
        {
            return "the name has no word that could tell one party from another, such as a legal form alone: it was compared with nothing";
        }

        if (name.Length > NameAnalyzer.LongestText)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"the name is longer than {NameAnalyzer.LongestText:N0} characters, and only these were compared; --mode text searches a long text");
        }

        if (name.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return "the name holds U+FFFD, which stands where a character was lost before it came here: give the name as it was";
        }

        foreach (ref readonly var view in buffer.Views)
        {
            if (buffer.TokensOf(view).Length >= NameAnalyzer.MostTokens)
            {
                return $"the name has {NameAnalyzer.MostTokens} words or more, and none behind these was compared; --mode text searches a long text";
            }
        }

        foreach (ref readonly var view in buffer.Views)
        {
            foreach (ref readonly var token in buffer.TokensOf(view))
            {
                if (view.Kind == ViewKind.Han || token.Alphabet != Alphabet.Other)
                {
                    return null;
                }
            }
        }

        return "this version compares names in this script only with names in the same script, of which the lists have few; screen the Latin spelling too";
    }
}
