using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interdict.Bench;

/// <summary>Writes tables into <c>bench/results/CPU/NAME.md</c> and <c>.json</c>, under a header that says where and from what they come.</summary>
internal static class ResultFile
{
    private static readonly JsonSerializerOptions Plain = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The folder of this machine's results, made where it is not there.</summary>
    public static string Folder => Directory.CreateDirectory(Path.Combine(BenchData.RepositoryRoot, "bench", "results", Machine.Slug)).FullName;

    public static string Write(string name, string title, IReadOnlyList<string> editions, IReadOnlyList<ResultTable> tables, TimeProvider time)
    {
        var facts = Facts(editions, time);
        var markdown = new StringBuilder($"# {title}\n\nWritten by machine; see [how it is measured](../../README.md).\n\n");
        foreach (var (key, value) in facts)
        {
            markdown.Append(CultureInfo.InvariantCulture, $"- {key}: {value}\n");
        }

        foreach (var table in tables)
        {
            markdown.Append('\n').Append(Markdown(table));
        }

        var path = Path.Combine(Folder, name + ".md");
        File.WriteAllText(path, markdown.ToString());
        var json = new JsonObject
        {
            ["facts"] = new JsonObject(facts.Select(f => KeyValuePair.Create(f.Key, (JsonNode?)f.Value))),
            ["tables"] = new JsonArray([.. tables.Select(Json)]),
        };
        File.WriteAllText(Path.ChangeExtension(path, ".json"), json.ToJsonString(Plain) + "\n");
        return path;
    }

    public static string Markdown(ResultTable table)
    {
        var text = new StringBuilder($"## {table.Title}\n\n");
        text.Append(table.Note.Length > 0 ? table.Note + "\n\n" : "");
        text.Append("| ").AppendJoin(" | ", table.Columns).Append(" |\n|");
        for (var i = 0; i < table.Columns.Length; i++)
        {
            text.Append(i == 0 ? "---|" : "---:|");
        }

        text.Append('\n');
        foreach (var row in table.Rows)
        {
            text.Append("| ").AppendJoin(" | ", row.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
        }

        return text.ToString();
    }

    private static JsonNode Json(ResultTable table) => new JsonObject
    {
        ["title"] = table.Title,
        ["rows"] = new JsonArray([.. table.Rows.Select(row => (JsonNode)new JsonObject(
            row.Select((cell, i) => KeyValuePair.Create(table.Columns[i], Cell(cell)))))]),
    };

    // A cell that is a number alone is one in JSON too.
    private static JsonNode? Cell(string cell) =>
        double.TryParse(cell.Replace(",", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : cell;

    private static List<KeyValuePair<string, string>> Facts(IReadOnlyList<string> editions, TimeProvider time)
    {
        var facts = new List<KeyValuePair<string, string>>
        {
            new("Machine", Machine.Description),
            new("Load average at the end (1, 5, 15 minutes)", Machine.Load),
            new("Date", time.GetUtcNow().ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture)),
            new("Commit", Commit()),
        };
        facts.AddRange(editions.Select(e => KeyValuePair.Create($"Data {e}", "SHA-256 " + Hash(BenchData.Require(e))[..16])));
        return facts;
    }

    private static string Hash(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static string Commit()
    {
        var hash = Git("rev-parse", "--short=12", "HEAD");
        var changed = Git("status", "--porcelain", "--", "src", "data");
        return changed.Length > 0 ? hash + " with uncommitted changes in src or data" : hash;
    }

    private static string Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { RedirectStandardOutput = true, WorkingDirectory = BenchData.RepositoryRoot })
            ?? throw new InvalidOperationException("git cannot be started");
        var output = git.StandardOutput.ReadToEnd().Trim();
        git.WaitForExit();
        return git.ExitCode == 0 ? output : "unknown";
    }
}
