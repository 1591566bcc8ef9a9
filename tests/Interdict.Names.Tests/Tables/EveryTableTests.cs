namespace Interdict.Tests.Tables;

public sealed class EveryTableTests
{
    // Columns a row, for every file; a file without a line here fails the test that looks for it.
    private static readonly Dictionary<string, int> Columns = new(StringComparer.Ordinal)
    {
        ["chinese-syllables.txt"] = 3,
        ["korean-syllables.txt"] = 3,
        ["common-names.txt"] = 2,
        ["cyrillic.txt"] = 2,
        ["equivalents.txt"] = 3,
        ["fold.txt"] = 2,
        ["han-pinyin.txt"] = 2,
        ["han-readings.txt"] = 2,
        ["han-simplified.txt"] = 2,
        ["han-surnames.txt"] = 2,
        ["han-words.txt"] = 3,
        ["legal-forms.txt"] = 3,
        ["look-alikes.txt"] = 3,
        ["native-letters.txt"] = 3,
        ["particles.txt"] = 3,
        ["places.txt"] = 3,
        ["romanization.txt"] = 3,
        ["skeletons.txt"] = 3,
        ["surname-spellings.txt"] = 2,
        ["titles.txt"] = 2,
        ["token-frequency.txt"] = 2,
        ["transcription-arabic.txt"] = 2,
        ["transcription-cyrillic.txt"] = 2,
        ["transcription-hangul.txt"] = 2,
        ["transcription-hebrew.txt"] = 2,
        ["transcription-kana.txt"] = 2,
        ["transcription-pinyin.txt"] = 2,
        ["words.txt"] = 3,
    };

    // Tables of several alphabets: the alphabet and the letters together are the key.
    private static readonly string[] OfAlphabets = ["native-letters.txt", "romanization.txt", "skeletons.txt", "korean-syllables.txt"];

    public static TheoryData<string> Files => [.. Columns.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_table_says_what_its_columns_mean_and_where_it_is_from(string file)
    {
        var header = TableFile.Read(file).Header;
        Assert.Contains(header, l => l.StartsWith("# Columns: ", StringComparison.Ordinal));
        Assert.Contains(header, l => l.StartsWith("# Source", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_row_has_all_its_columns_and_no_stray_space(string file)
    {
        var table = TableFile.Read(file);
        Assert.NotEmpty(table.Rows);
        Assert.All(table.Rows, row =>
        {
            Assert.Equal(Columns[file], row.Length);
            Assert.All(row, column => Assert.Equal(column.Trim(), column));
            Assert.NotEqual("", row[0]);
        });
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_first_column_is_a_key(string file)
    {
        var keys = TableFile.Read(file).Rows.Where(r => r[1] != "-").Select(r => OfAlphabets.Contains(file) ? r[0] + r[1] : r[0]).ToList();
        Assert.Equal(keys.Distinct(StringComparer.Ordinal), keys);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_table_is_plain_UTF_8_with_line_feeds(string file)
    {
        var text = TableFile.Read(file).Text;
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain('\uFEFF', text);
        Assert.DoesNotContain('\uFFFD', text);
        Assert.DoesNotContain("\n\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_file_is_tested() =>
        Assert.Equal(Columns.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(TableFile.Folder, "*.txt").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_notice_names_the_files_that_hold_the_work_of_others()
    {
        var notice = File.ReadAllText(Path.Combine(TestData.RepositoryRoot, "NOTICE"));
        foreach (var file in Columns.Keys.Where(f => TableFile.Read(f).Header.Any(l => l.Contains("Unicode", StringComparison.Ordinal) || l.Contains("US Government in the public domain", StringComparison.Ordinal))))
        {
            Assert.Contains(file, notice, StringComparison.Ordinal);
        }
    }
}
