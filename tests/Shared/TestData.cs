using System.Reflection;

namespace Interdict.Tests;

/// <summary>Where the real list files live: <c>INTERDICT_TESTDATA</c>, else <c>../shared/data</c> beside the repository.</summary>
internal static class TestData
{
    public static string RepositoryRoot { get; } = typeof(TestData).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;

    public static string? Folder { get; } = FindFolder();

    /// <summary>The path of one real file; the test is skipped, with the reason, where the data is absent.</summary>
    public static string Require(string relativePath)
    {
        if (Folder is null)
        {
            Assert.Skip("the real list files are not here; set INTERDICT_TESTDATA to the folder that holds them");
        }

        var path = Path.Combine(Folder!, relativePath);
        Assert.True(Path.Exists(path), $"the data folder {Folder} lacks {relativePath}");
        return path;
    }

    private static string? FindFolder()
    {
        var named = Environment.GetEnvironmentVariable("INTERDICT_TESTDATA");
        var folder = string.IsNullOrEmpty(named) ? Path.Combine(RepositoryRoot, "..", "shared", "data") : named;
        return Directory.Exists(folder) ? Path.GetFullPath(folder) : null;
    }
}
