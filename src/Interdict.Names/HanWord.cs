namespace Interdict.Names;

/// <summary>A known word of Chinese organization names.</summary>
/// <param name="Role">Its role.</param>
/// <param name="English">Its usual English rendering, folded, words separated by spaces; may be empty.</param>
/// <param name="LegalForm">The legal form it is; 0 for none.</param>
internal readonly record struct HanWord(TokenRole Role, string English, int LegalForm);
