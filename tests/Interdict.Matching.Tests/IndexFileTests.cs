using CsCheck;
using Interdict.Lists;

namespace Interdict.Matching.Tests;

/// <summary>An index file is used as it was written, by the version and for the corpus it was written for, or not at all.</summary>
public sealed class IndexFileTests : IDisposable
{
    private const string Hash = "0123456789abcdef";

    private readonly string _folder = Directory.CreateTempSubdirectory("interdict-index").FullName;

    private string Path => System.IO.Path.Combine(_folder, "corpus.index");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_saved_index_answers_as_the_one_in_memory()
    {
        Gen.Select(RandomNames.Entry.Array[1, 120], Gen.Int[1, 9_000]).SelectMany(
            (corpus, threshold) => RandomNames.Query(corpus).Array[20].Select(queries => (corpus, threshold, queries)))
            .Sample(
                sample =>
                {
                    var path = System.IO.Path.Combine(_folder, Guid.NewGuid().ToString());
                    using var built = NameIndex.Build(sample.corpus, Hash);
                    built.Save(path);
                    using var opened = NameIndex.Open(path, Hash);
                    Assert.Equal((built.EntryCount, built.NameCount, built.Size, built.CorpusHash), (opened.EntryCount, opened.NameCount, opened.Size, opened.CorpusHash));
                    var policy = ScreeningPolicy.Default with { Threshold = new Score(sample.threshold) };
                    foreach (var query in sample.queries)
                    {
                        Assert.Equal(Found(built, query, policy), Found(opened, query, policy));
                    }
                },
                iter: 60);
    }

    [Fact]
    public void The_same_corpus_gives_the_same_bytes()
    {
        Save();
        var first = File.ReadAllBytes(Path);
        Save();
        Assert.Equal(first, File.ReadAllBytes(Path));
    }

    [Fact]
    public void An_index_of_no_entries_finds_nothing()
    {
        using var index = NameIndex.Build([], Hash);
        index.Save(Path);
        using var opened = NameIndex.Open(Path, Hash);
        Assert.Empty(new Screener(opened).Screen(new Party("Hikvision"), ScreeningPolicy.Default));
    }

    [Fact]
    public void A_missing_file_is_named() => Refused("cannot be read");

    [Fact]
    public void A_folder_is_no_index()
    {
        Directory.CreateDirectory(Path);
        Refused("cannot be read");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(1_000)]
    public void A_file_cut_short_is_refused(int length)
    {
        Save();
        File.WriteAllBytes(Path, File.ReadAllBytes(Path)[..length]);
        Refused("");
    }

    [Fact]
    public void A_file_without_its_last_byte_or_with_one_more_is_refused()
    {
        Save();
        var bytes = File.ReadAllBytes(Path);
        File.WriteAllBytes(Path, bytes[..^1]);
        Refused("damaged");
        File.WriteAllBytes(Path, [.. bytes, 0]);
        Refused("damaged");
    }

    [Fact]
    public void Another_kind_of_file_is_refused()
    {
        File.WriteAllText(Path, new string('x', 10_000));
        Refused("this is no index");
    }

    [Theory]
    [InlineData(8)]
    [InlineData(12)]
    [InlineData(16)]
    public void An_index_of_another_layout_of_other_rules_or_of_other_tables_is_refused(int place)
    {
        Save();
        Flip(place);
        Refused("another version");
    }

    [Fact]
    public void An_index_of_another_corpus_is_refused()
    {
        Save();
        var error = Assert.Throws<IndexFileException>(() => NameIndex.Open(Path, "another"));
        Assert.Contains(Path, error.Message, StringComparison.Ordinal);
        Assert.Contains($"another corpus ({Hash})", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_flipped_bit_anywhere_is_noticed()
    {
        Save();
        var length = (int)new FileInfo(Path).Length;
        for (var place = 0; place < length; place = place < 600 ? place + 1 : place + 97)
        {
            Flip(place);
            Refused("");
            Flip(place);
        }

        using var whole = NameIndex.Open(Path, Hash);
        Assert.Equal(3, whole.EntryCount);
    }

    private static List<(int, string, int)> Found(NameIndex index, string query, ScreeningPolicy policy) =>
        [.. new Screener(index).Screen(new Party(query), policy).Select(h => (h.Entry, h.Matched, h.Score.Points))];

    private void Save()
    {
        Entry[] corpus = [Listed.As("Hangzhou Hikvision Digital Technology Co., Ltd.", "海康威视"), Listed.As("Huawei Technologies"), Listed.On("us-ofac-sdn", "Usama bin Laden")];
        using var index = NameIndex.Build(corpus, Hash);
        index.Save(Path);
    }

    private void Flip(int place)
    {
        using var stream = new FileStream(Path, FileMode.Open, FileAccess.ReadWrite);
        stream.Position = place;
        var value = stream.ReadByte();
        stream.Position = place;
        stream.WriteByte((byte)(value ^ (1 << (place % 8))));
    }

    private void Refused(string reason)
    {
        var error = Assert.Throws<IndexFileException>(() => NameIndex.Open(Path, Hash));
        Assert.StartsWith(Path, error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.EndsWith("import the corpus again", error.Message, StringComparison.Ordinal);
    }
}
