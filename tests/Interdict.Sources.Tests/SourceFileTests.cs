using System.Text;

namespace Interdict.Sources.Tests;

public sealed class SourceFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static string ReadText(string path, SourceLimits? limits = null, bool lineCapped = true)
    {
        using var text = SourceFile.Open(path, limits).Single("text").OpenText(lineCapped);
        return text.ReadToEnd();
    }

    private static SourceException Refused(string path, SourceLimits? limits = null, bool lineCapped = true) =>
        Assert.Throws<SourceException>(() => ReadText(path, limits, lineCapped));

    [Fact]
    public void A_missing_file_is_named()
    {
        var problem = Assert.Throws<SourceException>(() => SourceFile.Open(Path.Combine(_folder.Path, "nothing.csv")));
        Assert.Contains("nothing.csv", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_gzip_and_zip_read_alike()
    {
        const string Text = "id,name\n1,Ünïcode 海康\n";
        Assert.Equal(Text, ReadText(_folder.Write("a.csv", Text)));
        Assert.Equal(Text, ReadText(_folder.Gzip("a.csv.gz", Encoding.UTF8.GetBytes(Text))));
        Assert.Equal(Text, ReadText(_folder.Zip("a.zip", ("a.csv", Text))));
    }

    [Fact]
    public void The_hash_is_of_the_bytes_as_given()
    {
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", SourceFile.Open(_folder.Write("a", "abc")).Sha256);
        Assert.NotEqual(SourceFile.Open(_folder.Gzip("a.gz", "abc"u8)).Sha256, SourceFile.Open(_folder.Write("b", "abc")).Sha256);
    }

    [Fact]
    public void A_gzip_cut_short_anywhere_is_refused()
    {
        var whole = TempFolder.Gzipped(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 5000).Select(i => $"{i},name {i * 7919 % 104729}\n"))));
        for (var length = 0; length < whole.Length; length += 997)
        {
            Refused(_folder.Write("cut.csv.gz", whole.AsSpan(0, length)));
        }

        Refused(_folder.Write("cut.csv.gz", whole.AsSpan(0, whole.Length - 1)));
    }

    [Fact]
    public void A_file_named_gz_that_is_not_gzip_is_refused() => Refused(_folder.Write("a.csv.gz", "id,name\n1,this is no gzip file\n"));

    [Fact]
    public void A_decompression_bomb_is_refused_by_its_ratio()
    {
        var problem = Refused(_folder.Gzip("bomb.csv.gz", Enumerable.Repeat((byte)'\n', 40 << 20).ToArray()));
        Assert.Contains("bomb", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_larger_than_the_limit_is_refused() =>
        Refused(_folder.Write("big.csv", new string('\n', 2000)), new SourceLimits { DecompressedBytes = 1000 });

    [Fact]
    public void A_line_longer_than_the_limit_is_refused_before_it_is_in_memory()
    {
        var limits = new SourceLimits { LineBytes = 100_000 };
        var problem = Refused(_folder.Write("long.csv", "short\n" + new string('x', 300_000)), limits);
        Assert.Equal(2, problem.Line);
        Assert.Equal(300_001, ReadText(_folder.Write("long.json", new string('x', 300_001)), limits, lineCapped: false).Length);
    }

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', 0xC3, 0xA9 })]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0, 0xE9, 0 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, (byte)'a', 0, 0xE9 })]
    [InlineData(new byte[] { (byte)'a', 0xC3, 0xA9 })]
    public void Byte_order_marks_choose_the_encoding_and_vanish(byte[] bytes) => Assert.Equal("aé", ReadText(_folder.Write("bom.csv", bytes)));

    [Fact]
    public void Invalid_utf8_is_refused_with_offset_and_line()
    {
        var problem = Refused(_folder.Write("latin1.csv", [.. "id,name\n1,caf"u8, 0xE9, .. "\n"u8]));
        Assert.Equal(2, problem.Line);
        Assert.Contains("0xE9 at offset 13", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_utf8_far_into_a_file_is_refused_with_its_own_offset()
    {
        var lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("日本語テキスト,x\n", 20_000)));
        var problem = Refused(_folder.Write("late.csv", [.. lines, 0xC3, (byte)'\n']));
        Assert.Equal(20_001, problem.Line);
        Assert.Contains($"offset {lines.Length:N0}", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_cut_in_the_middle_of_a_character_is_refused() => Refused(_folder.Write("cut.csv", [(byte)'a', 0xE6, 0xB5]));

    [Fact]
    public void Zero_bytes_and_utf32_are_refused()
    {
        Assert.Contains("zero byte", Refused(_folder.Write("utf16.csv", [(byte)'i', 0, (byte)'d', 0])).Message, StringComparison.Ordinal);
        Assert.Contains("UTF-32", Refused(_folder.Write("utf32.csv", [0xFF, 0xFE, 0, 0, (byte)'i', 0, 0, 0])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Utf16_that_is_none_is_refused() => Refused(_folder.Write("bad16.csv", [0xFF, 0xFE, 0x00, 0xD8, (byte)'a', 0]));

    [Fact]
    public void Text_of_any_length_survives_the_chunks()
    {
        foreach (var length in new[] { 0, 1, 3, 65_533, 65_534, 65_535, 65_536, 65_537, 131_072 })
        {
            var text = new string('a', length) + "海é😀" + new string('b', 70_000);
            Assert.Equal(text, ReadText(_folder.Write("chunks.csv", text)));
        }
    }

    [Fact]
    public void A_damaged_zip_is_refused()
    {
        var path = _folder.Zip("a.zip", ("a.csv", "id,name\n1,Some Name That Is Long Enough To Be Stored\n"));
        var bytes = File.ReadAllBytes(path);
        Refused(_folder.Write("cut.zip", bytes.AsSpan(0, bytes.Length / 2)));
        bytes[45] ^= 0x55;
        Refused(_folder.Write("flipped.zip", bytes));
    }

    [Fact]
    public void A_zip_of_several_members_reads_the_one_that_fits()
    {
        var source = SourceFile.Open(_folder.Zip("a.zip", ("readme.txt", "x"), ("list.csv", "y"), ("folder/", "")));
        Assert.Equal("list.csv", source.Single("names", ".csv").PlainName);
        Assert.Throws<SourceException>(() => source.Single("xml", ".xml"));
        Assert.Throws<SourceException>(() => source.Single("any", ".csv", ".txt"));
    }
}
