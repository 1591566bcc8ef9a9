namespace Interdict.Matching.Explaining;

/// <summary>What is changed about a party.</summary>
public enum ChangeKind : byte
{
    /// <summary>Its country is not told.</summary>
    DropCountry,

    /// <summary>Its kind is not told.</summary>
    DropType,

    /// <summary>Its date of birth is not told.</summary>
    DropBirthDate,

    /// <summary>A word is written as the entry writes it.</summary>
    CorrectWord,

    /// <summary>A word is left out.</summary>
    DropWord,

    /// <summary>A word of the entry's name is added.</summary>
    AddWord,

    /// <summary>Its numbers are not told.</summary>
    DropIdentifier,
}
