namespace Interdict.Lists;

/// <summary>What the form of an identifier says of it.</summary>
public enum IdentifierCheck : byte
{
    /// <summary>Its kind has no check digits, or is not known.</summary>
    None,

    /// <summary>Its check digits fit.</summary>
    Valid,

    /// <summary>Its check digits do not fit: most likely a typing error.</summary>
    WrongDigits,

    /// <summary>It does not have the length or the characters that its kind has.</summary>
    WrongForm,
}
