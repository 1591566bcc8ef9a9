namespace Interdict.Benchmarks;

/// <summary>One listed name in plain Latin letters, and the position of its entry.</summary>
internal readonly record struct ListedName(int Entry, string Text);
