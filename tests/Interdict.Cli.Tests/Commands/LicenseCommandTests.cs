using System.Text.Json;

namespace Interdict.Cli.Tests.Commands;

public sealed class LicenseCommandTests
{
    private const string Order = """
        {"id":"T1","date":"2026-11-23","kind":"export","from":"US","to":"CN",
         "parties":[{"role":"end-user","name":"Hangzhou Hikvision Digital Technology","country":"CN","entry":"us-bis-el/hangzhou-hikvision-digital-technology-co-ltd-cn"}],
         "items":[{"id":"L1","description":"camera lens","eccn":"EAR99","origin":"US","quantity":10,"value":{"amount":5000,"currency":"USD"}}],
         "endUse":"video surveillance","facts":{"infectiousDisease":false,"noteTo1A995":false}}
        """;

    private static readonly string[] Said = ["--who", "A. Clerk", "--why", "the letter of that day"];

    [Fact]
    public async Task A_case_goes_from_an_order_to_the_last_shipment()
    {
        using var run = new TestRun();
        var path = await DraftAsync(run);
        Fill(path);
        Assert.Equal(0, await run.RunAsync("license", "validate", path));
        foreach (var state in (string[])["ready-for-signature", "submitted", "registered", "in-review", "interagency", "held-without-action", "interagency", "approved-with-conditions"])
        {
            Assert.Equal(0, await run.RunAsync(["license", "advance", path, state, .. Said]));
        }

        Assert.Equal(2, await run.RunAsync(["license", "issue", path, "--number", "D1", "--expires", "2030-11-23", .. Said]));
        Assert.Equal(0, await run.RunAsync(["license", "issue", path, "--number", "D1", "--expires", "2030-11-23", "--condition", "No resale.", .. Said]));
        Assert.Equal(2, await run.RunAsync(["license", "ship", path, "--line", "1=4,2000", .. Said]));
        Assert.Contains("No resale.", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, await run.RunAsync(["license", "tell", path, "C1", .. Said]));
        Assert.Equal(0, await run.RunAsync(["license", "ship", path, "--line", "1=4,2000", .. Said]));
        Assert.Equal(2, await run.RunAsync(["license", "ship", path, "--line", "1=4,2000", .. Said]));
        Assert.Contains("recorded already", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, await run.RunAsync(["license", "ship", path, "--line", "1=1,10", "--itn", "garbage", .. Said]));
        Assert.Contains("fourteen digits", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, await run.RunAsync(["license", "ship", path, "--line", "1=7,1000", .. Said]));
        Assert.Contains("6 each are left", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, await run.RunAsync("license", "status", path, "--format", "json"));
        var license = JsonDocument.Parse(run.Out).RootElement.GetProperty("license");
        Assert.Equal((6m, 3500m), (license.GetProperty("lines")[0].GetProperty("quantityLeft").GetDecimal(), license.GetProperty("valueLeft").GetDecimal()));
        Assert.Equal(0, await run.RunAsync(["license", "ship", path, "--line", "1=6,3000", .. Said]));
        Assert.Contains("exhausted on 2026-11-23", run.Out, StringComparison.Ordinal);
        Assert.Equal(["lens.json", "tx.json"], run.Files());
    }

    [Fact]
    public async Task A_draft_says_what_is_missing_and_ends_with_4()
    {
        using var run = new TestRun();
        var path = await DraftAsync(run);
        Assert.Contains("15 CFR 744.11", run.Out, StringComparison.Ordinal);
        Assert.Equal(4, await run.RunAsync("license", "validate", path));
        Assert.Contains("Block 18: Ultimate consignee has no address", run.Out, StringComparison.Ordinal);
        Assert.Equal(2, await run.RunAsync(["license", "advance", path, "ready-for-signature", .. Said]));
        Assert.Equal(2, await run.RunAsync(["license", "advance", path, "approved", .. Said]));
        Assert.Contains("it can become ready-for-signature", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("advance", "draft", "--why", "x")]
    [InlineData("advance", "draft", "--who", "x")]
    [InlineData("advance", "cleared", "--who", "x", "--why", "x")]
    [InlineData("advance", "draft", "--who", "x", "--why", "x", "--on", "2026-11-31")]
    [InlineData("advance", "draft", "--who", "x", "--why", "x", "--on", "2027-11-30")]
    [InlineData("ship", "--line", "1=a,b", "--who", "x", "--why", "x")]
    [InlineData("ship", "--line", "1=1,1", "--line", "1=1,1", "--who", "x", "--why", "x")]
    [InlineData("package")]
    public async Task What_is_no_step_leaves_the_file_as_it_was(string verb, params string[] rest)
    {
        using var run = new TestRun();
        var path = await DraftAsync(run);
        var before = run.Read("lens.json");
        Assert.Equal(2, await run.RunAsync(["license", verb, path, .. rest]));
        Assert.Equal(before, run.Read("lens.json"));
        Assert.Equal(["lens.json", "tx.json"], run.Files());
    }

    [Fact]
    public async Task A_case_is_not_written_over_and_a_full_disk_leaves_it_whole()
    {
        using var run = new TestRun();
        var path = await DraftAsync(run);
        Assert.Equal(2, await run.RunAsync("license", "new", path));
        Fill(path);
        var before = run.Read("lens.json");
        run.OpenFile = (_, _) => throw new IOException("No space left on device");
        Assert.Equal(2, await run.RunAsync(["license", "advance", path, "ready-for-signature", .. Said]));
        Assert.Equal(before, run.Read("lens.json"));
        Assert.Equal(2, await run.RunAsync("license", "package", path, "--out", run.PathOf("folder")));
        Assert.False(Directory.Exists(run.PathOf("folder")) || Directory.Exists(run.PathOf("folder.part")));
    }

    [Fact]
    public async Task The_package_has_what_a_person_types_into_SNAP_R_and_runs_nothing()
    {
        using var run = new TestRun();
        var path = await DraftAsync(run);
        Fill(path);
        run.Write("lens.json", run.Read("lens.json").Replace("camera lens", "=HYPERLINK(1) <script>", StringComparison.Ordinal));
        Assert.Equal(0, await run.RunAsync("license", "package", path, "--out", run.PathOf("folder")));
        string Text(string name) => run.Read(Path.Combine("folder", name));
        Assert.Contains("22(j) 1,Technical description,'=HYPERLINK(1) <script>", Text("blocks.csv"), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", Text("application.html"), StringComparison.Ordinal);
        Assert.Contains("The listed party", Text("letter-outline.txt"), StringComparison.Ordinal);
        Assert.Contains("us-bis-el/", Text("parties.csv"), StringComparison.Ordinal);
        var hashes = JsonDocument.Parse(Text("manifest.json")).RootElement.GetProperty("sha256");
        Assert.Equal(8, hashes.EnumerateObject().Count());
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(run.PathOf(Path.Combine("folder", "items.csv"))))), hashes.GetProperty("items.csv").GetString());
        Assert.Equal(2, await run.RunAsync("license", "package", path, "--out", run.PathOf("folder")));
    }

    [Fact]
    public async Task A_file_that_skips_a_state_or_is_no_case_is_refused()
    {
        using var run = new TestRun();
        var path = await DraftAsync(run);
        run.Write("lens.json", run.Read("lens.json").Replace("\"events\": []", "\"events\": [{\"from\":\"draft\",\"to\":\"active\",\"on\":\"2026-11-23\",\"who\":\"x\",\"why\":\"x\",\"recorded\":\"2026-11-23T00:00:00Z\"}]", StringComparison.Ordinal));
        Assert.Equal(2, await run.RunAsync("license", "status", path));
        Assert.Contains("no step leads to active", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, await run.RunAsync("license", "status", run.Write("x.json", "[]")));
        Assert.Equal(2, await run.RunAsync("license", "status", run.PathOf("none.json")));
        Assert.Equal(2, await run.RunAsync("license", "status", run.Folder));
    }

    private static async Task<string> DraftAsync(TestRun run)
    {
        var path = run.PathOf("lens.json");
        Assert.Equal(0, await run.RunAsync("license", "new", path, "--file", run.Write("tx.json", Order)));
        return path;
    }

    // What only the applicant knows.
    private static void Fill(string path)
    {
        var text = File.ReadAllText(path);
        foreach (var member in (string[])["contact", "telephone", "name", "address", "city", "signature"])
        {
            text = text.Replace($"\"{member}\": \"\"", $"\"{member}\": \"x\"", StringComparison.Ordinal);
        }

        File.WriteAllText(path, text);
    }
}
