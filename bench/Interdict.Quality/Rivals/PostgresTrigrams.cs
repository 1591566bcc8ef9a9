using System.Diagnostics;
using System.Globalization;
using Interdict.Bench;
using Interdict.Quality.Manipulations;

namespace Interdict.Quality.Rivals;

/// <summary>
/// PostgreSQL's pg_trgm itself: a cluster of its own in a temporary folder, on a Unix socket there and no port, with a GIN index; <c>similarity</c> against
/// every name for the entry's score, and the index with <c>%</c> at 0.4 for people on no list.
/// </summary>
internal static class PostgresTrigrams
{
    private const string Script = """
        CREATE EXTENSION pg_trgm;
        CREATE TABLE names (entry int, text text);
        CREATE TABLE samples (id int, entry int, text text);
        CREATE TABLE people (id int, text text);
        \copy names FROM 'names.tsv'
        \copy samples FROM 'samples.tsv'
        \copy people FROM 'people.tsv'
        CREATE INDEX ON names USING gin (text gin_trgm_ops) WHERE text LIKE '% %';
        CREATE INDEX ON names (entry);
        ANALYZE;
        SET pg_trgm.similarity_threshold = 0.4;
        SELECT 'own', s.id, max(similarity(n.text, s.text)) FROM samples s JOIN names n USING (entry) GROUP BY s.id;
        SELECT 'unlisted', p.id, coalesce((SELECT max(similarity(n.text, p.text)) FROM names n WHERE n.text LIKE '% %' AND n.text % p.text), 0) FROM people p;
        """;

    /// <summary>The scores, or why there are none.</summary>
    public static (RivalScores? Scores, string Reason) Score(CrossScriptSet set, List<ManipulationSample> samples, string[] people)
    {
        if (Binaries() is not { } binaries)
        {
            return (null, "PostgreSQL is not installed");
        }

        var folder = Directory.CreateTempSubdirectory("interdict-pg").FullName;
        try
        {
            File.WriteAllLines(Path.Combine(folder, "names.tsv"), set.Corpus.SelectMany((e, i) => e.Names.Select(n => $"{i}\t{PlainLatin.Of(n.Value)}")).Distinct());
            File.WriteAllLines(Path.Combine(folder, "samples.tsv"), samples.Select((s, i) => $"{i}\t{s.Entry}\t{PlainLatin.Of(s.Query)}"));
            File.WriteAllLines(Path.Combine(folder, "people.tsv"), people.Select((p, i) => $"{i}\t{PlainLatin.Of(p)}"));
            File.WriteAllText(Path.Combine(folder, "script.sql"), Script);
            if (Environment.UserName == "root")
            {
                Run(folder, "chown", "-R", "postgres", folder);
            }

            Server(folder, Path.Combine(binaries, "initdb"), "-D", Path.Combine(folder, "data"), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync");
            Server(folder, Path.Combine(binaries, "pg_ctl"), "-D", Path.Combine(folder, "data"), "-w", "-l", Path.Combine(folder, "log"), "-o", $"-k {folder} -c listen_addresses='' -F", "start");
            try
            {
                var output = Server(folder, Path.Combine(binaries, "psql"), "-h", folder, "-U", "postgres", "-AtqX", "-v", "ON_ERROR_STOP=1", "-f", "script.sql", "postgres");
                return (Read(output, samples.Count), "");
            }
            finally
            {
                Server(folder, Path.Combine(binaries, "pg_ctl"), "-D", Path.Combine(folder, "data"), "-m", "immediate", "stop");
            }
        }
        catch (InvalidOperationException error)
        {
            return (null, error.Message);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static RivalScores Read(string output, int samples)
    {
        var rows = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('|'))
            .ToLookup(r => r[0], r => (At: int.Parse(r[1], CultureInfo.InvariantCulture), Score: double.Parse(r[2], CultureInfo.InvariantCulture)));
        var own = new double[samples];
        foreach (var (at, score) in rows["own"])
        {
            own[at] = score;
        }

        return new("PostgreSQL pg_trgm", own, [.. rows["unlisted"].Select(r => r.Score).Order()]);
    }

    private static string? Binaries()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).ToList();
        if (Directory.Exists("/usr/lib/postgresql"))
        {
            folders.AddRange(Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(d => Path.Combine(d, "bin")));
        }

        return folders.FindLast(f => File.Exists(Path.Combine(f, "initdb")) && File.Exists(Path.Combine(f, "pg_ctl")) && File.Exists(Path.Combine(f, "psql")));
    }

    // The server refuses to run as root.
    private static string Server(string folder, string program, params string[] arguments) => Environment.UserName == "root"
        ? Run(folder, "runuser", ["-u", "postgres", "--", program, .. arguments])
        : Run(folder, program, arguments);

    private static string Run(string folder, string program, params string[] arguments)
    {
        // The server keeps pg_ctl's output open for as long as it runs: only what ends is read.
        var isQuery = Array.Exists(arguments, a => a.EndsWith("psql", StringComparison.Ordinal)) || program.EndsWith("psql", StringComparison.Ordinal);
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = isQuery, WorkingDirectory = folder })
            ?? throw new InvalidOperationException($"{program} cannot be started");
        var output = isQuery ? process.StandardOutput.ReadToEnd() : "";
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{Path.GetFileName(program)} ended with {process.ExitCode}");
    }
}
