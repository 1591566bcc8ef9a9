namespace Interdict.Tests.Tables;

public sealed class HanWordTests
{
    private static readonly TableFile Table = TableFile.Read("han-words.txt");

    private static readonly Dictionary<string, string[]> Words = Table.Rows.ToDictionary(r => r[0], StringComparer.Ordinal);

    private static readonly int Longest = Words.Keys.Max(w => w.Length);

    [Theory]
    [InlineData("杭州海康威视数字技术股份有限公司", "hangzhou|hikvision|digital technology|co ltd")]
    [InlineData("克拉玛依市公安局", "karamay|city|public security bureau")]
    [InlineData("新疆生产建设兵团公安局", "xinjiang production and construction corps|public security bureau")]
    [InlineData("乌鲁木齐市公安局", "urumqi|city|public security bureau")]
    [InlineData("喀什地区公安局", "kashgar|prefecture|public security bureau")]
    [InlineData("浙江大华技术股份有限公司", "zhejiang|dahua|technology|co ltd")]
    [InlineData("新疆蓝海宝信息科技有限公司", "xinjiang|蓝海宝|information technology|co ltd")]
    [InlineData("北京航空航天大学", "beijing|university of aeronautics and astronautics")]
    public void An_organization_s_name_falls_into_words_and_a_core(string name, string parts) =>
        Assert.Equal(parts, string.Join('|', Cut(name)));

    [Fact]
    public void A_role_is_one_of_five() =>
        Assert.All(Table.Rows, r => Assert.Contains(r[1], (string[])["legal", "org", "activity", "place", "name"]));

    [Fact]
    public void English_is_folded() =>
        Assert.All(Table.Rows, r => Assert.All(r[2], c => Assert.True(c == ' ' || char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))));

    [Fact]
    public void A_word_of_one_character_is_a_kind_of_body() =>
        Assert.All(Table.Rows.Where(r => r[0].Length == 1), r => Assert.Equal("org", r[1]));

    // Longest match first, as the table's header says; what no word covers is kept as it stands.
    private static List<string> Cut(string name)
    {
        var parts = new List<string>();
        var core = "";
        for (var at = 0; at < name.Length;)
        {
            var length = Enumerable.Range(1, Math.Min(Longest, name.Length - at)).Reverse().FirstOrDefault(n => Words.ContainsKey(name.Substring(at, n)) && (n > 1 || core.Length == 0));
            if (length == 0)
            {
                core += name[at++];
                continue;
            }

            if (core.Length > 0)
            {
                parts.Add(core);
                core = "";
            }

            parts.Add(Words[name.Substring(at, length)][2]);
            at += length;
        }

        return core.Length > 0 ? [.. parts, core] : parts;
    }
}
