namespace Interdict.Lists;

/// <summary>The series that a citation points into.</summary>
public enum Reporter : byte
{
    /// <summary>Not one of ours; the raw text is kept.</summary>
    Other,

    /// <summary>Federal Register, cited by volume and page: <c>84 FR 54002</c>.</summary>
    FederalRegister,
}
