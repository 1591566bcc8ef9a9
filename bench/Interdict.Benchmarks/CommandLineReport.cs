using System.Diagnostics;
using System.Text;
using Interdict.Bench;

namespace Interdict.Benchmarks;

/// <summary>
/// What a person at a terminal waits for: the program itself, as <c>./interdict</c> builds it, from start to end of the process; and whole files of customers.
/// </summary>
internal static class CommandLineReport
{
    private const int Runs = 9;
    private const int Rows = 100_000;
    private const int ListedShare = 50;
    private const int Seed = 7;

    // Beyond Latin Extended-B.
    private const char LatinEnd = '\u0250';

    /// <param name="native">A native build of the program; <c>null</c> where there is none.</param>
    public static ResultTable Make(string? native)
    {
        var runs = Path.Combine(BenchData.RepositoryRoot, "artifacts", "run");
        Run(Path.Combine(BenchData.RepositoryRoot, "interdict"), ["--version"], []);
        var built = Path.Combine(runs, File.ReadAllText(Path.Combine(runs, "current")).Trim(), "interdict.dll");
        var folder = Directory.CreateTempSubdirectory("interdict-bench-").FullName;
        try
        {
            (string, string)[] home = [("INTERDICT_HOME", Path.Combine(folder, "home"))];
            var table = new ResultTable(
                "The program",
                $"A process from start to end. Single names: median and least of {Runs}. Files: CSV in, CSV out, {Figures.Number(Rows)} different names, one in {ListedShare} of them a listed name with a typing error, "
                + "one run, start and end of the process included.",
                "what", "median", "least", "unit", "peak memory, MB");
            table.Add("import and index the whole list", Figures.Short(Run("dotnet", [built, "import", "csl-json", BenchData.Require(BenchData.Csl), "--corpus", "csl"], home).Seconds), "", "s", "");
            Single(table, "./interdict screen Hikvision (core)", Path.Combine(BenchData.RepositoryRoot, "interdict"), ["screen", "Hikvision"], home);
            Single(table, "screen Hikvision (core)", "dotnet", [built, "screen", "Hikvision"], home);
            Single(table, "screen \"Huawei Tecnologies\" --corpus csl", "dotnet", [built, "screen", "Huawei Tecnologies", "--corpus", "csl"], home);
            if (native is not null)
            {
                Single(table, "screen Hikvision (core), native", native, ["screen", "Hikvision"], home);
                Single(table, "screen \"Huawei Tecnologies\" --corpus csl, native", native, ["screen", "Huawei Tecnologies", "--corpus", "csl"], home);
            }

            WholeFile(table, "names in Latin letters", name => name.All(c => c < LatinEnd), built, folder, home);
            WholeFile(table, "names in all scripts, one in four not Latin", _ => true, built, folder, home);
            return table;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Single(ResultTable table, string what, string program, string[] arguments, (string, string)[] environment)
    {
        var times = Enumerable.Range(0, Runs).Select(_ => Run(program, arguments, environment).Seconds * 1000).Order().ToArray();
        table.Add(what, Figures.Short(times[Runs / 2]), Figures.Short(times[0]), "ms", "");
    }

    private static void WholeFile(ResultTable table, string what, Func<string, bool> takes, string built, string folder, (string, string)[] environment)
    {
        var path = Path.Combine(folder, "customers.csv");
        var result = Path.Combine(folder, "hits.csv");
        File.WriteAllLines(path, Customers(takes).Select((name, i) => $"{i + 1},\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"").Prepend("id,name"), new UTF8Encoding(false));
        var (seconds, memory) = Run("dotnet", [built, "screen", "--file", path, "--corpus", "csl", "--out", result], environment);
        File.Delete(result);
        table.Add($"--file: {what}", Figures.Number(Rows / seconds), "", "names/s", Figures.Short(memory / 1e6));
    }

    // People on no list, each twice at most: as they are, and with another's last word; and listed names with a typing error.
    private static string[] Customers(Func<string, bool> takes)
    {
        var random = new Random(Seed);
        var people = new[] { BenchData.UnlistedUs, BenchData.UnlistedGlobal }.SelectMany(UnlistedPeople.Read).Where(takes).Distinct().ToArray();
        var names = people.ToHashSet();
        while (names.Count < Rows - (Rows / ListedShare))
        {
            var words = people[random.Next(people.Length)].Split(' ');
            var others = people[random.Next(people.Length)].Split(' ');
            names.Add(string.Join(' ', [.. words[..^1], others[^1]]));
        }

        names.UnionWith(QueryMix.Make(Arena.Instance.Entries, Rows / ListedShare * 4).Where(q => q.Kind is QueryKind.Typo).Select(q => q.Text).Take(Rows / ListedShare));
        var all = names.Take(Rows).ToArray();
        random.Shuffle(all);
        return all;
    }

    private static (double Seconds, long Memory) Run(string program, string[] arguments, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} cannot be started");
        var errors = process.StandardError.ReadToEndAsync();
        long memory = 0;
        using (var sampling = new Timer(_ => memory = Math.Max(memory, MemoryOf(process)), null, 100, 100))
        {
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
        }

        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        return process.ExitCode is 0 or 1
            ? (seconds, memory)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {errors.Result}");
    }

    private static long MemoryOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
