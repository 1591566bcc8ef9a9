using Interdict.Tests;

namespace Interdict.Architecture.Tests;

/// <summary>The repository's own files, without what builds and tools leave behind.</summary>
internal static class Repository
{
    private static readonly string[] Leftovers = [".git", ".vs", ".vscode", ".idea", "artifacts", "bin", "obj", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts"];

    public static string Root => TestData.RepositoryRoot;

    /// <summary>Paths from the root, with forward slashes, in order.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. FilesIn(new DirectoryInfo(Root))
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    public static IEnumerable<string> FilesUnder(string folder, string extension) =>
        Files.Where(f => f.StartsWith(folder + "/", StringComparison.Ordinal) && f.EndsWith(extension, StringComparison.Ordinal));

    public static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Root, file));

    public static string Text(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static IEnumerable<string> FilesIn(DirectoryInfo folder) =>
        folder.EnumerateFiles().Where(f => f.Name != ".git").Select(f => f.FullName)
            .Concat(folder.EnumerateDirectories().Where(d => !Leftovers.Contains(d.Name)).SelectMany(FilesIn));
}
