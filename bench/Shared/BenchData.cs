using System.Reflection;

namespace Interdict.Bench;

/// <summary>Where the real list files live: <c>INTERDICT_TESTDATA</c>, else <c>../shared/data</c> beside the repository.</summary>
internal static class BenchData
{
    public const string Csl = "csl/consolidated-2026-07.json.gz";
    public const string EntityListXml = "bis/ecfr-part744-supp4-2026-07-rebuilt.xml.gz";
    public const string Pairs = "names/pairs.csv";
    public const string UnlistedUs = "names/unlisted-people-us.csv";
    public const string UnlistedGlobal = "names/unlisted-people-global.csv";

    public static string RepositoryRoot { get; } = typeof(BenchData).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    public static string Folder { get; } = Environment.GetEnvironmentVariable("INTERDICT_TESTDATA") is { Length: > 0 } named
        ? Path.GetFullPath(named)
        : Path.GetFullPath(Path.Combine(RepositoryRoot, "..", "shared", "data"));

    public static bool Has(string relativePath) => File.Exists(Path.Combine(Folder, relativePath));

    /// <exception cref="FileNotFoundException">The data is not here.</exception>
    public static string Require(string relativePath) => Has(relativePath)
        ? Path.Combine(Folder, relativePath)
        : throw new FileNotFoundException($"{Folder} lacks {relativePath}; set INTERDICT_TESTDATA to the folder that holds the real list files");
}
