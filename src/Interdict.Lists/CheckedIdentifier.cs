namespace Interdict.Lists;

/// <summary>
/// An identifier as identifiers are compared: its kind, its form without marks, and whether its check digits fit. It is read in the same way from lists and from whoever asks.
/// </summary>
/// <param name="Scheme">Its kind.</param>
/// <param name="Value">Its letters and digits, upper case, full-width and look-alike Cyrillic letters as Latin ones, at most 64; of a BIC without <c>XXX</c>.</param>
/// <param name="Check">Whether its check digits fit.</param>
/// <param name="IsStated">Whether the kind was said, or told without doubt by check digits in a form that no other number has; <c>false</c> where it is only what the number looks like.</param>
public readonly record struct CheckedIdentifier(IdentifierScheme Scheme, string Value, IdentifierCheck Check, bool IsStated)
{
    /// <summary>The most characters that are looked at.</summary>
    public const int MostCharacters = IdentifierText.MostCharacters;

    /// <summary>Its kind's usual name: <c>LEI</c>, <c>INN</c>; empty where there is none.</summary>
    public string SchemeName => IdentifierText.NameOf(Scheme);

    /// <summary>Whether form or check digits are wrong.</summary>
    public bool IsWrong => Check is IdentifierCheck.WrongDigits or IdentifierCheck.WrongForm;

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">As written, bare or with its kind before it: <c>7736050003</c>, <c>INN 7736050003</c>, <c>LEI: …</c>, <c>ОГРН …</c>, <c>IMO9187629</c>.</param>
    /// <param name="kind">Its kind, where known beside the text (<see cref="Identifier.Kind"/>); else empty.</param>
    /// <param name="country">ISO 3166-1 alpha-2 of its issuer, or of the party; <c>null</c> where unknown.</param>
    public static CheckedIdentifier Read(string text, string kind = "", string? country = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(kind);
        Span<char> value = stackalloc char[MostCharacters];
        var read = IdentifierText.Read(text, kind, country, value);
        return new CheckedIdentifier(read.Scheme, value[..read.Length].ToString(), read.Check, read.IsStated);
    }
}
