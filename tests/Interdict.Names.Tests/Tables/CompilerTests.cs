using System.Globalization;
using System.Security.Cryptography;
using Interdict.Names;
using Interdict.Names.Compiler;

namespace Interdict.Tests.Tables;

/// <summary>The compiler of the tables: the same bytes everywhere, and a wrong row is told with its place.</summary>
public sealed class CompilerTests
{
    private const string Golden = "tests/Interdict.Names.Tests/Tables/compiled.sha256";

    [Fact]
    public void Compiling_twice_gives_the_same_bytes_and_those_that_the_library_has()
    {
        var tables = Compile(TableFile.Folder);
        Assert.Equal(tables, Compile(TableFile.Folder));
        using var embedded = typeof(NameAnalyzer).Assembly.GetManifestResourceStream("names.tables")!;
        using var bytes = new MemoryStream();
        embedded.CopyTo(bytes);
        Assert.Equal(tables, bytes.ToArray());
    }

    [Fact]
    public void The_bytes_are_those_that_every_other_machine_writes()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Compile(TableFile.Folder)));
        Assert.True(
            File.ReadAllText(Path.Combine(TestData.RepositoryRoot, Golden)).TrimEnd() == hash,
            $"the compiled tables are others than those written down. Where a table of data/names or its compiler was changed on purpose, {Golden} becomes: {hash}");
    }

    [Fact]
    public void The_bytes_do_not_depend_on_the_culture()
    {
        var tables = Compile(TableFile.Folder);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Turkish();
            Assert.Equal(tables, Compile(TableFile.Folder));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("words.txt", "orchard\tactivity", "3 columns")]
    [InlineData("words.txt", "orchard\tfarm\torchard", "'farm' is none of org, activity, quality, name, number")]
    [InlineData("words.txt", "orchard\tactivity\torchard; ; orchards", "empty")]
    [InlineData("places.txt", "oz \tUS\toz", "stray space")]
    [InlineData("titles.txt", "wizard\twizard; wizard", "'wizard' stands twice")]
    [InlineData("equivalents.txt", "dorothy\tdorothy; dorothea\ten", "'en' is none of -, ko, zh, ja")]
    [InlineData("common-names.txt", "dorothy\t6", "'6' is none of")]
    [InlineData("token-frequency.txt", "emerald\t3,5", "'3,5' is no number")]
    [InlineData("fold.txt", "-\tU+00AD..U+00AC", "no code point")]
    [InlineData("legal-forms.txt", "ozc\tmagic\tozc", "'magic' is none of")]
    [InlineData("romanization.txt", "greek\tα\ta", "'α' stands twice")]
    [InlineData("romanization.txt", "runic\tᚠ\tf", "'runic' is none of")]
    [InlineData("skeletons.txt", "runic\tᚠ\tP", "'runic' is no alphabet")]
    [InlineData("skeletons.txt", "latin\tb\tP", "'b' stands twice")]
    [InlineData("korean-syllables.txt", "initial\tz\tk", "'k' is another initial already")]
    [InlineData("han-words.txt", "翡翠\tgem\temerald", "'gem' is none of")]
    [InlineData("transcription-kana.txt", "アアアア\ta:1", "more than 3 letters")]
    [InlineData("transcription-kana.txt", "アアア\tabcdef:1", "'abcdef:1' is not up to 5 Latin letters")]
    [InlineData("transcription-kana.txt", "アアア\ta:-1", "'a:-1' is not up to 5 Latin letters")]
    public void A_wrong_row_fails_with_its_file_and_line(string table, string row, string what)
    {
        using var folder = new Copy();
        var path = folder.PathOf(table);
        File.AppendAllText(path, row + "\n");
        var message = Assert.Throws<TableException>(() => Compile(folder.Path)).Message;
        Assert.StartsWith($"{path}({File.ReadLines(path).Count()}): error TABLE: ", message, StringComparison.Ordinal);
        Assert.Contains(what, message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_missing_or_that_nothing_reads_fails()
    {
        using var folder = new Copy();
        File.Move(folder.PathOf("titles.txt"), folder.PathOf("title.txt"));
        Assert.Contains("titles.txt(1): error TABLE: the table is not there", Assert.Throws<TableException>(() => Compile(folder.Path)).Message, StringComparison.Ordinal);
        File.Copy(folder.PathOf("title.txt"), folder.PathOf("titles.txt"));
        Assert.Contains("title.txt(1): error TABLE: no rule", Assert.Throws<TableException>(() => Compile(folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_any_table_changes_the_hash_of_all()
    {
        using var folder = new Copy();
        var hashes = new HashSet<ulong> { NameTables.Hash };
        Assert.Equal(NameTables.Hash, new TableFolder(folder.Path).Hash());
        foreach (var table in Directory.GetFiles(folder.Path))
        {
            File.AppendAllText(table, "# a comment\n");
            Assert.True(hashes.Add(new TableFolder(folder.Path).Hash()), table);
        }
    }

    // The letters that words are folded by are those of the library, which are those of the folder.
    private static byte[] Compile(string folder) => TableCompiler.Compile(folder, static _ => { });

    // Programs here run without the cultures of the host: what matters of Turkish is put together by hand.
    private static CultureInfo Turkish()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "\u2212";
        return culture;
    }

    private sealed class Copy : IDisposable
    {
        public Copy()
        {
            foreach (var file in Directory.GetFiles(TableFile.Folder))
            {
                File.Copy(file, PathOf(System.IO.Path.GetFileName(file)));
            }
        }

        public string Path { get; } = Directory.CreateTempSubdirectory("interdict-tables-").FullName;

        public string PathOf(string table) => System.IO.Path.Combine(Path, table);

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
