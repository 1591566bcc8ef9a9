using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Interdict.Cli.Tests.Commands;

public sealed class ImportCommandTests
{
    private const string Names = "id,name,type,aliases,countries\n1,Acme Widget Trading,organization,Acme Widgets;ACME,CN\n2,Zorblatt Industries,,,\n";

    [Fact]
    public async Task Imported_names_are_screened_shown_and_listed()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Done, await run.RunAsync("import", "names", run.Write("n.csv", Names), "--corpus", "ours"));
        Assert.Contains("2 rows read, 2 kept, 0 rejected", run.Out);

        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "Zorblatt Industries", "--corpus", "ours", "--format", "json"));
        Assert.Contains("\"entry\":\"names/2\"", run.Out);
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "Zorblatt Industries", "--corpus", Path.Combine(run.Home, "corpora", "ours")));
        Assert.Equal(ExitCode.Done, await run.RunAsync("show", "names/1", "--corpus", "ours"));
        Assert.Contains("Acme Widgets", run.Out);
        Assert.Equal(ExitCode.Done, await run.RunAsync("corpora", "--format", "json"));
        Assert.Equal(["core", "ours"], JsonDocument.Parse(run.Out).RootElement.GetProperty("corpora").EnumerateArray().Select(c => c.GetProperty("name").GetString()));
        Assert.Equal(ExitCode.Done, await run.RunAsync("lists", "--corpus", "ours"));
        Assert.Contains("names", run.Out);
    }

    [Fact]
    public async Task Several_groups_make_one_corpus()
    {
        using var run = new TestRun();
        var more = run.Write("m.csv", "id,name\n9,Quuxian Shipping\n");
        Assert.Equal(ExitCode.Done, await run.RunAsync("import", "names", run.Write("n.csv", Names), "names", more, "--corpus", "both", "--format", "json"));
        var root = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal(3, root.GetProperty("entries").GetInt32());
        Assert.Equal(2, root.GetProperty("imports").GetArrayLength());
    }

    [Fact]
    public async Task A_refused_file_leaves_the_old_corpus()
    {
        using var run = new TestRun();
        await run.RunAsync("import", "names", run.Write("n.csv", Names), "--corpus", "ours");
        var bomb = new MemoryStream();
        using (var gzip = new GZipStream(bomb, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write("id,name\n"u8);
            var zeros = new byte[1 << 20];
            Array.Fill(zeros, (byte)'\n');
            for (var i = 0; i < 64; i++)
            {
                gzip.Write(zeros);
            }
        }

        var whole = new MemoryStream();
        using (var gzip = new GZipStream(whole, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Names));
        }

        string[][] refused =
        [
            ["names", run.Write("empty.csv", "id,name\n")],
            ["csl-csv", run.Write("nosource.csv", "id,x\n1,y\n")],
            ["names", run.Write("bad.csv", [.. "id,name\n1,a"u8, 0xFF, .. "\n"u8])],
            ["names", run.Write("cut.csv.gz", whole.ToArray()[..^12])],
            ["names", run.Write("bomb.csv.gz", bomb.ToArray())],
            ["ecfr-xml", run.Write("dtd.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")],
            ["csl-json", run.Write("junk.json", "not json")],
            ["names", run.Write("n2.csv", Names), "names", run.Write("empty2.csv", "id,name\n")],
        ];
        foreach (var words in refused)
        {
            Assert.Equal(ExitCode.ListData, await run.RunAsync(["import", .. words, "--corpus", "ours"]));
            Assert.StartsWith("interdict: ", run.Error);
            Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "Zorblatt Industries", "--corpus", "ours"));
        }

        Assert.Equal(["ours"], Directory.GetFileSystemEntries(Path.Combine(run.Home, "corpora")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task An_interrupted_import_leaves_nothing()
    {
        using var run = new TestRun { Interrupt = new CancellationToken(canceled: true) };
        Assert.Equal(ExitCode.Interrupted, await run.RunAsync("import", "names", run.Write("n.csv", Names), "--corpus", "ours"));
        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(run.Home, "corpora")));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(2000)]
    public async Task An_index_of_another_version_or_damaged_says_to_import_again(int at)
    {
        using var run = new TestRun();
        await run.RunAsync("import", "names", run.Write("n.csv", Names), "--corpus", "ours");
        var index = Path.Combine(run.Home, "corpora", "ours", "index.bin");
        var bytes = File.ReadAllBytes(index);
        bytes[Math.Min(at, bytes.Length - 1)] ^= 0xFF;
        File.WriteAllBytes(index, bytes);

        Assert.Equal(ExitCode.ListData, await run.RunAsync("screen", "Zorblatt Industries", "--corpus", "ours"));
        Assert.Contains("import", run.Error);
        Assert.DoesNotContain("   at ", run.Error);
    }

    [Fact]
    public async Task Rejected_names_are_told_and_end_with_2_while_the_rest_is_kept()
    {
        using var run = new TestRun();
        var file = run.Write("n.csv", Names + "3,\n");
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("import", "names", file, "--corpus", "ours"));
        Assert.Contains("1 of 3 rows could not be read and are NOT in the corpus ours", run.Error);
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "Zorblatt Industries", "--corpus", "ours"));
    }

    [Fact]
    public async Task A_row_whose_entry_is_not_there_is_told_as_an_orphan_and_not_as_unreadable()
    {
        using var run = new TestRun();
        Directory.CreateDirectory(run.PathOf("ofac"));
        run.Write(Path.Combine("ofac", "sdn.csv"), "36,NORTH,-0- ,CUBA,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n");
        run.Write(Path.Combine("ofac", "add.csv"), "36,1,\"1 Pier\",\"Havana\",\"Cuba\",-0- \n37,2,\"2 Pier\",\"Havana\",\"Cuba\",-0- \n");
        Assert.Equal(ExitCode.Done, await run.RunAsync("import", "ofac-csv", run.PathOf("ofac"), "--corpus", "ofac"));
        Assert.Contains("1 of 3 rows is an orphan: its entry number has no entry in the file of entries", run.Error);
        Assert.Contains("It was counted as rejected and is NOT in the corpus ofac.", run.Error);
        Assert.DoesNotContain("could not be read", run.Error);
        Assert.Contains("2 rows read, 1 kept, 1 rejected", run.Out.ReplaceLineEndings(" "));
    }

    [Fact]
    public async Task A_utf16_file_is_read_as_it_is()
    {
        using var run = new TestRun();
        var file = run.Write("n.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Names)]);
        Assert.Equal(ExitCode.Done, await run.RunAsync("import", "names", file, "--corpus", "ours"));
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "Zorblatt Industries", "--corpus", "ours"));
    }
}
