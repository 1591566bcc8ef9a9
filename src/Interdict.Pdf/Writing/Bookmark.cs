namespace Interdict.Pdf.Writing;

/// <summary>A bookmark: a title, how deep it stands (0 for the first level), and the place it leads to.</summary>
internal readonly record struct Bookmark(string Title, int Level, string Place);
