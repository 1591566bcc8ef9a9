using System.IO.Compression;
using System.Text;
using CsCheck;
using Interdict.Sources.Editions;
using Interdict.Sources.Store;

namespace Interdict.Sources.Tests.Editions;

public sealed class EditionStoreTests : IDisposable
{
    private readonly TempFolder _home = new();
    private readonly EditionStore _store;

    public EditionStoreTests() => _store = new EditionStore(_home.Path);

    public void Dispose() => _home.Dispose();

    private EditionRecord[] Keep(string day, params string[] names) => KeepIn(_store, day, names);

    private EditionRecord[] KeepIn(EditionStore store, string day, params string[] names)
    {
        var file = _home.Write("list.csv", "id,name\n" + string.Concat(names.Select((n, i) => $"{i + 1},{n}\n")));
        var corpora = new CorpusStore(_home.Path, new Clock(DateTimeOffset.Parse($"{day}T08:00:00Z", System.Globalization.CultureInfo.InvariantCulture)));
        using var writer = corpora.Create("mine");
        var source = SourceFile.Open(file);
        writer.Import(ListReaders.Find("names")!, source, new ImportReport());
        using var corpus = writer.Seal();
        return [.. store.Keep(corpus, [source]).Kept];
    }

    private string[] Blocks() => Directory.GetFiles(Path.Combine(_store.Folder, "objects"), "*", SearchOption.AllDirectories);

    [Fact]
    public void An_edition_comes_back_with_its_bytes_and_entries()
    {
        var kept = Assert.Single(Keep("2026-01-05", "North", "南方"));
        var read = Assert.Single(_store.ReadAll());
        Assert.Equal(kept.Edition, read.Edition);
        Assert.Equal(("names@2026-01-05", 2, 1), (read.Name, read.Edition.Entries, read.Sequence));
        Assert.Equal(["North", "南方"], _store.ReadEntries(read).Select(e => e.Name));
        Assert.Equal("id,name\n1,North\n2,南方\n", Encoding.UTF8.GetString(_store.ReadFile(Assert.Single(read.Files))));
        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(_store.Folder, "tmp")));
    }

    [Fact]
    public void The_same_content_is_kept_once_until_something_else_came_between()
    {
        Assert.Single(Keep("2026-01-05", "North"));
        Assert.Empty(Keep("2026-01-06", "North"));
        var blocks = Blocks().Length;
        Assert.Single(Keep("2026-01-07", "South"));
        Assert.Single(Keep("2026-01-08", "North"));
        Assert.Equal(blocks * 2, Blocks().Length);
        Assert.Equal(["2026-01-05", "2026-01-07", "2026-01-08"], _store.ReadAll().Select(r => r.Name[^10..]));
    }

    [Fact]
    public void Editions_are_found_by_day_and_by_hash()
    {
        Keep("2026-01-05", "North");
        var second = Keep("2026-01-09", "South")[0];
        Assert.Equal("names@2026-01-05", Assert.Single(_store.Find("names@2026-01-08")).Name);
        Assert.Equal("names@2026-01-09", Assert.Single(_store.Find("names@latest")).Name);
        Assert.Equal("names@2026-01-09", Assert.Single(_store.Find(second.Edition.Sha256[..8])).Name);
        Assert.Contains("the oldest is names@2026-01-05", Assert.Throws<EditionException>(() => _store.Find("names@2025-12-31")).Message, StringComparison.Ordinal);
        Assert.Contains("there are editions of: names", Assert.Throws<EditionException>(() => _store.Find("us-bis-el@2026-01-05")).Message, StringComparison.Ordinal);
        Assert.Throws<EditionException>(() => _store.Find("names@05.01.2026"));
        Assert.Throws<EditionException>(() => _store.Find("abc"));
    }

    [Fact]
    public void What_was_known_on_a_day_is_the_newest_retrieved_by_then()
    {
        Keep("2026-01-05", "North");
        Keep("2026-01-09", "South");
        Assert.Empty(_store.KnownOn(new DateOnly(2026, 1, 4)));
        Assert.Equal("names@2026-01-05", Assert.Single(_store.KnownOn(new DateOnly(2026, 1, 8))).Name);
        Assert.Equal("names@2026-01-09", Assert.Single(_store.KnownOn(new DateOnly(2026, 1, 9))).Name);
    }

    [Fact]
    public void A_daily_list_costs_its_changes()
    {
        var names = Enumerable.Range(0, 3_000).Select(i => $"Party {i * 7919 % 99_991} of somewhere {i * 31 % 977}").ToArray();
        Keep("2026-01-01", names);
        var first = Blocks().Sum(b => new FileInfo(b).Length);
        for (var day = 2; day <= 28; day++)
        {
            names[day * 100] = $"Renamed on day {day}";
            Keep($"2026-01-{day:00}", names);
        }

        var all = Blocks().Sum(b => new FileInfo(b).Length);
        Assert.True(all < first * 3.5, $"{all} of {first}");
        foreach (var record in _store.ReadAll())
        {
            Assert.Equal(3_000, _store.ReadEntries(record).Length);
        }

        Assert.Equal("Renamed on day 28", _store.ReadEntries(_store.Find("names@latest")[0])[2800].Name);
    }

    [Fact]
    public void Damage_is_seen()
    {
        Keep("2026-01-05", "North");
        var record = Directory.GetFiles(Path.Combine(_store.Folder, "records"))[0];
        foreach (var path in Blocks().Append(record))
        {
            var whole = File.ReadAllBytes(path);
            foreach (var at in (int[])[0, 8, 16, 24, 40, whole.Length / 2, whole.Length - 1])
            {
                var bad = whole.ToArray();
                bad[at] ^= 1;
                File.WriteAllBytes(path, bad);
                try
                {
                    var read = _store.ReadAll()[0];
                    Assert.Equal("North", _store.ReadEntries(read)[0].Name);
                    Assert.Equal("id,name\n1,North\n", Encoding.UTF8.GetString(_store.ReadFile(read.Files[0])));
                }
                catch (EditionException)
                {
                    // Seen.
                }
            }

            File.WriteAllBytes(path, whole);
        }

        File.Delete(Blocks()[0]);
        Assert.Contains("is missing", Assert.Throws<EditionException>(() =>
        {
            _ = _store.ReadEntries(_store.ReadAll()[0]);
            _ = _store.ReadFile(_store.ReadAll()[0].Files[0]);
        }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dead_runs_leftovers_are_never_seen_and_go_with_the_next_run()
    {
        Keep("2026-01-05", "North");
        var temporary = Path.Combine(_store.Folder, "tmp");
        Directory.CreateDirectory(temporary);
        File.WriteAllText(Path.Combine(temporary, "half"), "{");
        Assert.Single(_store.ReadAll());
        Keep("2026-01-06", "South");
        Assert.Empty(Directory.GetFileSystemEntries(temporary));
    }

    [Fact]
    public void Several_writers_take_turns()
    {
        Parallel.For(0, 6, i =>
        {
            using var own = new TempFolder();
            var source = SourceFile.Open(own.Write("list.csv", $"id,name\n1,Party {i}\n"));
            using var writer = new CorpusStore(own.Path, TimeProvider.System).Create("mine");
            writer.Import(ListReaders.Find("names")!, source, new ImportReport());
            using var corpus = writer.Seal();
            new EditionStore(_home.Path).Keep(corpus, [source]);
        });
        var all = _store.ReadAll();
        Assert.Equal([1, 2, 3, 4, 5, 6], all.Select(r => r.Sequence));
        Assert.Equal(6, all.Select(r => _store.ReadEntries(r)[0].Name).Distinct().Count());
    }

    [Fact]
    public void A_bundle_brings_editions_to_another_home_once()
    {
        Keep("2026-01-05", [.. Enumerable.Range(0, 500).Select(i => $"Party {i}")]);
        Keep("2026-01-06", [.. Enumerable.Range(0, 500).Select(i => i == 250 ? "Somebody" : $"Party {i}")]);
        var bundle = Path.Combine(_home.Path, "editions.zip");
        EditionBundle.Export(_store, _store.ReadAll(), bundle);
        var bytes = File.ReadAllBytes(bundle);
        EditionBundle.Export(_store, _store.ReadAll(), bundle);
        Assert.Equal(bytes, File.ReadAllBytes(bundle));

        using var far = new TempFolder();
        var other = new EditionStore(far.Path);
        var (added, known, _) = EditionBundle.Import(other, bundle);
        Assert.Equal((2, 0), (added.Length, known));
        Assert.Equal(_store.ReadAll().Select(r => (r.Name, r.Edition.Sha256, r.Retrieved)), other.ReadAll().Select(r => (r.Name, r.Edition.Sha256, r.Retrieved)));
        Assert.Equal("Somebody", other.ReadEntries(other.Find("names@latest")[0])[250].Name);
        (added, known, _) = EditionBundle.Import(other, bundle);
        Assert.Equal((0, 2), (added.Length, known));
    }

    [Fact]
    public void A_bundle_that_was_altered_brings_nothing()
    {
        Keep("2026-01-05", [.. Enumerable.Range(0, 200).Select(i => $"Party {i}")]);
        var bundle = Path.Combine(_home.Path, "editions.zip");
        EditionBundle.Export(_store, _store.ReadAll(), bundle);
        var whole = File.ReadAllBytes(bundle);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte[1, 255]).Sample(
            (at, flip) =>
            {
                using var far = new TempFolder();
                var bad = whole.ToArray();
                bad[at] ^= flip;
                var path = far.Write("bad.zip", bad);
                var other = new EditionStore(far.Path);
                try
                {
                    EditionBundle.Import(other, path);
                }
                catch (EditionException)
                {
                    Assert.Empty(other.ReadAll());
                }

                Assert.All(other.ReadAll(), r => Assert.Equal(200, other.ReadEntries(r).Length));
            },
            iter: 200,
            threads: 1);
    }

    [Fact]
    public void A_block_that_would_unpack_to_more_than_it_may_is_refused()
    {
        Keep("2026-01-05", "North");
        var bundle = Path.Combine(_home.Path, "editions.zip");
        EditionBundle.Export(_store, _store.ReadAll(), bundle);
        using (var archive = ZipFile.Open(bundle, ZipArchiveMode.Update))
        {
            var block = archive.Entries.First(e => e.FullName.StartsWith("objects/", StringComparison.Ordinal));
            var name = block.FullName;
            block.Delete();
            using var stream = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
            stream.Write(new byte[8 << 20]);
        }

        using var far = new TempFolder();
        Assert.Contains("would unpack to", Assert.Throws<EditionException>(() => EditionBundle.Import(new EditionStore(far.Path), bundle)).Message, StringComparison.Ordinal);
    }

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
