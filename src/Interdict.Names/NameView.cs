namespace Interdict.Names;

/// <summary>One way to read a name: a run of tokens in one alphabet.</summary>
public record struct NameView
{
    /// <summary>How it was made.</summary>
    public ViewKind Kind;

    /// <summary>Its first token in <see cref="NameBuffer.Tokens"/>.</summary>
    public int FirstToken;

    /// <summary>How many tokens; at least 1.</summary>
    public int TokenCount;

    /// <summary>The legal form it carries (<see cref="LegalForms"/>); 0 for none. Legal forms are no tokens: alone they never match anything.</summary>
    public int LegalForm;
}
