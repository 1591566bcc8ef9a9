namespace Interdict.Names;

/// <summary>A known word of Chinese organization names.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Role">Its role.</param>
/// <param name="LegalForm">The legal form it is; 0 for none.</param>
internal readonly record struct HanWord(int Number, TokenRole Role, int LegalForm)
{
    /// <summary>Its usual English rendering, folded, words separated by spaces; may be empty.</summary>
    public ReadOnlySpan<char> English => HanLexicon.EnglishOf(Number);
}
