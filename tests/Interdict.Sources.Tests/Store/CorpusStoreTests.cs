using Interdict.Lists;
using Interdict.Sources.Json;
using Interdict.Sources.Store;
using Interdict.Tests;

namespace Interdict.Sources.Tests.Store;

public sealed class CorpusStoreTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    private readonly TempFolder _home = new();
    private readonly CorpusStore _store;

    public CorpusStoreTests() => _store = new CorpusStore(_home.Path, new StoppedClock(Now));

    public void Dispose() => _home.Dispose();

    private string Names(string file, params string[] names) =>
        _home.Write(file, "id,name,aliases\n" + string.Concat(names.Select((n, i) => $"{i + 1},{n},alias of {n}\n")));

    private void Write(string corpus, params string[] files)
    {
        using var writer = _store.Create(corpus);
        foreach (var file in files)
        {
            writer.Import(ListReaders.Find("names")!, SourceFile.Open(file), new ImportReport());
        }

        using (writer.Seal())
        {
            File.WriteAllText(writer.IndexPath, "index");
        }

        writer.Commit();
    }

    private string[] Leftovers() => Directory.Exists(_store.Folder) ? Directory.GetFileSystemEntries(_store.Folder, ".*") : [];

    [Fact]
    public void A_corpus_reads_back_by_ordinal_and_by_id()
    {
        Write("mine", Names("a.csv", "North", "南方", "East"));
        using var corpus = _store.Open("mine");
        Assert.Equal(3, corpus.Count);
        Assert.Equal("南方", corpus[1].Name);
        Assert.Equal(1, corpus.Find(new EntryId(new ListCode("names"), "2")));
        Assert.Null(corpus.Find(new EntryId(new ListCode("names"), "4")));
        Assert.Equal(["North", "南方", "East"], corpus.ReadAll().Select(e => e.Name));
        Assert.Equal("index", File.ReadAllText(corpus.IndexPath));
        Assert.Throws<ArgumentOutOfRangeException>(() => corpus[3]);
        Assert.Empty(Leftovers());
    }

    [Fact]
    public void The_manifest_tells_editions_and_counts()
    {
        var file = Names("a.csv", "North", "South");
        Write("mine", file);
        using var corpus = _store.Open("mine");
        var manifest = corpus.Manifest;
        Assert.Equal(("mine", Now, 2, 4L), (manifest.Name, manifest.Created, manifest.Entries, manifest.Names));
        var edition = Assert.Single(manifest.Editions);
        Assert.Equal(new Edition { List = new ListCode("names"), Sha256 = SourceFile.Open(file).Sha256, Retrieved = Now, Source = file, Format = "names", Entries = 2 }, edition);
        Assert.Equal(CorpusManifest.HashOf(manifest.Editions), manifest.Hash);
        Assert.Equal(edition, corpus.EditionOf(1));
    }

    [Fact]
    public void Two_files_of_one_list_are_two_editions_and_lose_nothing()
    {
        Write("mine", Names("a.csv", "North", "South"), Names("b.csv", "Other"));
        using var corpus = _store.Open("mine");
        Assert.Equal((3, 2), (corpus.Count, corpus.Manifest.Editions.Length));
        var twice = new EntryId(new ListCode("names"), "1");
        Assert.Equal([0, 2], corpus.FindAll(twice));
        Assert.Equal(0, corpus.Find(twice));
        Assert.Equal(corpus.Manifest.Editions[1], corpus.EditionOf(2));
    }

    [Fact]
    public void The_hash_depends_on_the_files_and_their_order_only()
    {
        var (a, b) = (Names("a.csv", "North"), Names("b.csv", "South"));
        Write("one", a, b);
        Write("two", a, b);
        Write("three", b, a);
        using var one = _store.Open("one");
        using var two = _store.Open("two");
        using var three = _store.Open("three");
        Assert.Equal(one.Manifest.Hash, two.Manifest.Hash);
        Assert.NotEqual(one.Manifest.Hash, three.Manifest.Hash);
    }

    [Fact]
    public void A_new_corpus_of_a_name_replaces_the_old_only_when_committed()
    {
        Write("mine", Names("a.csv", "Old"));
        using (var writer = _store.Create("mine"))
        {
            writer.Import(ListReaders.Find("names")!, SourceFile.Open(Names("b.csv", "New")), new ImportReport());
            writer.Seal().Dispose();
        }

        using (var corpus = _store.Open("mine"))
        {
            Assert.Equal("Old", corpus[0].Name);
        }

        Assert.Empty(Leftovers());
        Write("mine", Names("b.csv", "New"));
        using var after = _store.Open("mine");
        Assert.Equal("New", after[0].Name);
        Assert.Empty(Leftovers());
    }

    [Fact]
    public void A_failed_or_cancelled_import_leaves_nothing()
    {
        using (var writer = _store.Create("mine"))
        {
            Assert.Throws<SourceException>(() => writer.Import(ListReaders.Find("names")!, SourceFile.Open(_home.Write("bad.csv", "id,title\n")), new ImportReport()));
        }

        using (var writer = _store.Create("mine"))
        {
            Assert.Throws<OperationCanceledException>(() => writer.Import(ListReaders.Find("names")!, SourceFile.Open(Names("a.csv", "North")), new ImportReport(), cancellation: new CancellationToken(true)));
        }

        Assert.Empty(_store.Names);
        Assert.Empty(Leftovers());
    }

    [Fact]
    public void A_corpus_is_not_committed_empty_or_unsealed()
    {
        using var writer = _store.Create("mine");
        Assert.Throws<CorpusException>(writer.Commit);
        Assert.Throws<CorpusException>(writer.Seal);
    }

    [Fact]
    public void What_a_dead_run_left_is_removed_and_what_a_live_one_holds_is_not()
    {
        Directory.CreateDirectory(Path.Combine(_store.Folder, ".mine.dead.new"));
        File.WriteAllText(Path.Combine(_store.Folder, ".mine.dead.lock"), "");
        using var live = _store.Create("mine");
        using var other = _store.Create("mine");
        Assert.False(Directory.Exists(Path.Combine(_store.Folder, ".mine.dead.new")));
        Assert.True(Directory.Exists(live.Folder));
    }

    [Fact]
    public void A_corpus_that_a_dead_run_had_moved_aside_comes_back()
    {
        Write("mine", Names("a.csv", "North"));
        Directory.Move(Path.Combine(_store.Folder, "mine"), Path.Combine(_store.Folder, ".mine.dead.old"));
        File.WriteAllText(Path.Combine(_store.Folder, ".mine.dead.lock"), "");
        using var corpus = _store.Open("mine");
        Assert.Equal("North", corpus[0].Name);
        Assert.Empty(Leftovers());
    }

    [Fact]
    public void A_corpus_opens_by_its_path()
    {
        Write("mine", Names("a.csv", "North"));
        using var corpus = new CorpusStore(Path.Combine(_home.Path, "elsewhere"), TimeProvider.System).Open(Path.Combine(_store.Folder, "mine"));
        Assert.Equal(1, corpus.Count);
    }

    [Fact]
    public void A_corpus_that_is_not_there_is_told_with_those_that_are()
    {
        Assert.Throws<CorpusException>(() => _store.Open("mine"));
        Write("mine", Names("a.csv", "North"));
        Assert.Contains("mine", Assert.Throws<CorpusException>(() => _store.Open("yours")).Message, StringComparison.Ordinal);
        Assert.Throws<CorpusException>(() => _store.Open(_home.Path));
        Assert.Equal(["mine"], _store.Names);
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("a/b")]
    [InlineData(".hidden")]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("x.")]
    public void Names_that_could_leave_the_folder_are_refused(string name) => Assert.Throws<CorpusException>(() => _store.Create(name));

    [Theory]
    [InlineData("corpus.json")]
    [InlineData("entries.ndjson")]
    [InlineData("entries.map")]
    public void A_missing_or_cut_file_is_damage(string file)
    {
        Write("mine", Names("a.csv", "North", "South"));
        var path = Path.Combine(_store.Folder, "mine", file);
        var bytes = File.ReadAllBytes(path);
        File.WriteAllBytes(path, bytes[..^3]);
        Assert.Throws<CorpusException>(() => _store.Open("mine"));
        File.Delete(path);
        Assert.Throws<CorpusException>(() => _store.Open("mine"));
    }

    [Fact]
    public void Any_changed_byte_is_noticed()
    {
        Write("mine", Names("a.csv", "North", "South"));
        foreach (var file in (string[])["corpus.json", "entries.map", "entries.ndjson"])
        {
            var path = Path.Combine(_store.Folder, "mine", file);
            var bytes = File.ReadAllBytes(path);
            for (var at = 0; at < bytes.Length; at++)
            {
                var changed = bytes.ToArray();
                changed[at] ^= 0x15;
                File.WriteAllBytes(path, changed);
                Assert.Throws<CorpusException>(() =>
                {
                    using var corpus = _store.Open("mine");
                    _ = corpus.ReadAll().ToList();
                });
            }

            File.WriteAllBytes(path, bytes);
        }
    }

    [Fact]
    public void An_altered_entry_is_refused_by_number_and_the_others_are_read()
    {
        Write("mine", Names("a.csv", "North", "South"));
        var path = Path.Combine(_store.Folder, "mine", "entries.ndjson");
        File.WriteAllText(path, File.ReadAllText(path).Replace("South", "Soush", StringComparison.Ordinal));
        using var corpus = _store.Open("mine");
        Assert.Equal("North", corpus[0].Name);
        Assert.Contains("damaged (entries.ndjson, entry 2", Assert.Throws<CorpusException>(() => corpus[1]).Message, StringComparison.Ordinal);
        Assert.Throws<CorpusException>(() => corpus.Find(new EntryId(new ListCode("names"), "2")));
    }

    [Fact]
    public void A_map_of_another_corpus_is_refused_though_it_is_whole()
    {
        Write("mine", Names("a.csv", "North", "South"));
        Write("other", Names("a.csv", "Notrh", "South"));
        foreach (var file in (string[])["entries.map", "entries.ndjson"])
        {
            File.Copy(Path.Combine(_store.Folder, "other", file), Path.Combine(_store.Folder, "mine", file), overwrite: true);
        }

        Assert.Contains("corpus.json does not belong", Assert.Throws<CorpusException>(() => _store.Open("mine")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_corpus_of_another_format_says_so()
    {
        Write("mine", Names("a.csv", "North"));
        var path = Path.Combine(_store.Folder, "mine", "corpus.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace($"\"format\": {CorpusManifest.FormatVersion}", "\"format\": 1", StringComparison.Ordinal));
        Assert.Contains($"format 1; this program reads format {CorpusManifest.FormatVersion}. Import the lists again", Assert.Throws<CorpusException>(() => _store.Open("mine")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_threads_read_one_corpus()
    {
        Write("mine", Names("a.csv", [.. Enumerable.Range(0, 500).Select(i => $"Name {i}")]));
        using var corpus = _store.Open("mine");
        Parallel.For(0, 5_000, i => Assert.Equal($"Name {i % 500}", corpus[i % 500].Name));
    }

    [Fact]
    public void The_lists_of_2022_make_one_corpus_without_loss()
    {
        var csl = SourceFile.Open(TestData.Require("csl/consolidated-2022-04.csv.gz"));
        var ofac = SourceFile.Open(TestData.Require("ofac/2022-01"));
        using (var writer = _store.Create("y2022"))
        {
            writer.Import(ListReaders.Find("csl-csv")!, csl, new ImportReport());
            writer.Import(ListReaders.Find("ofac-csv")!, ofac, new ImportReport());
            writer.Seal().Dispose();
            writer.Commit();
        }

        using var corpus = _store.Open("y2022");
        Assert.Equal(14_160 + 9_044, corpus.Count);
        Assert.Equal(14, corpus.Manifest.Editions.Length);
        var expected = ListReaders.Find("csl-csv")!.Read(csl, new ImportReport()).Concat(ListReaders.Find("ofac-csv")!.Read(ofac, new ImportReport()));
        var ordinal = 0;
        foreach (var entry in expected)
        {
            Assert.Equal(EntryJson.ToUtf8(entry), EntryJson.ToUtf8(corpus[ordinal]));
            Assert.Contains(ordinal++, corpus.FindAll(entry.Id));
        }
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
