namespace Interdict.Quality;

/// <summary>A name in another script than Latin, to be searched for among Latin ones.</summary>
/// <param name="Text">The name.</param>
/// <param name="Entry">Its party's position in the corpus.</param>
/// <param name="IsPerson">A person, or an enterprise.</param>
/// <param name="Script">As the file calls it.</param>
internal sealed record NativeName(string Text, int Entry, bool IsPerson, string Script);
