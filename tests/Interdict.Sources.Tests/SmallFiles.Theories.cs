namespace Interdict.Sources.Tests;

/// <content>The same as theories; apart, so that the fuzzer can take the files for its seeds.</content>
internal static partial class SmallFiles
{
    /// <summary>Those that are XML, with their names.</summary>
    public static TheoryData<string> Xml => [.. All.Where(f => f.Text.TrimStart().StartsWith('<') && !f.File.EndsWith(".html", StringComparison.Ordinal)).Select(f => f.Format)];

    /// <summary>Those that are delimited text with a header.</summary>
    public static TheoryData<string> Tables => [.. All.Where(f => f.File.EndsWith(".csv", StringComparison.Ordinal)).Select(f => f.Format)];
}
