using System.Globalization;

namespace Interdict.Tests.Tables;

public sealed class PersonTableTests
{
    private static readonly TableFile Equivalents = TableFile.Read("equivalents.txt");

    [Theory]
    [InlineData("mohammed", "muhammad")]
    [InlineData("youssef", "yusuf")]
    [InlineData("oleksii", "aleksey")]
    [InlineData("volodymyr", "vladimir")]
    [InlineData("iouri", "yuri")]
    [InlineData("yevhen", "evgeny")]
    [InlineData("mykola", "nikolai")]
    [InlineData("rhee", "lee")]
    [InlineData("pak", "park")]
    [InlineData("abd al rahman", "abderrahmane")]
    public void Two_spellings_of_a_name_share_a_class(string one, string other) =>
        Assert.Contains(Equivalents.Rows, r => Strict(r).Contains(one) && Strict(r).Contains(other));

    [Theory]
    [InlineData("ivan", "john")]
    [InlineData("yusuf", "joseph")]
    [InlineData("muhammad", "mehmet")]
    [InlineData("hassan", "hussein")]
    public void A_translated_or_neighboring_name_is_no_strict_equivalent(string one, string other) =>
        Assert.DoesNotContain(Equivalents.Rows, r => Strict(r).Contains(one) && Strict(r).Contains(other));

    [Fact]
    public void A_form_of_any_name_is_strict_in_one_class_only() =>
        Assert.All(Equivalents.Rows.Where(r => r[2] == "-").SelectMany(Strict).GroupBy(f => f), g => Assert.True(g.Count() == 1, g.Key));

    [Fact]
    public void A_class_has_two_forms_at_least_and_a_known_scope() =>
        Assert.All(Equivalents.Rows, r =>
        {
            Assert.True(TableFile.Forms(r, 1).Length >= 2, r[0]);
            Assert.Contains(r[2], (string[])["-", "ko", "zh", "ja"]);
        });

    [Fact]
    public void A_particle_s_class_is_known() =>
        Assert.All(TableFile.Read("particles.txt").Rows, r => Assert.Contains(r[1], (string[])["article", "patronymic", "kunya", "servant", "preposition", "conjunction", "saint"]));

    [Fact]
    public void Token_frequencies_fall_and_are_per_million()
    {
        var counts = TableFile.Read("token-frequency.txt").Rows.Select(r => long.Parse(r[1], CultureInfo.InvariantCulture)).ToList();
        Assert.InRange(counts.Count, 1_000, 4_000);
        Assert.Equal(counts.OrderDescending(), counts);
        Assert.All(counts, c => Assert.InRange(c, 1, 1_000_000));
    }

    [Fact]
    public void A_common_name_has_a_band_from_1_to_5_and_names_rare_on_lists_are_there()
    {
        var bands = TableFile.Read("common-names.txt").Rows.ToDictionary(r => r[0], r => int.Parse(r[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        Assert.All(bands.Values, b => Assert.InRange(b, 1, 5));
        Assert.All((string[])["smith", "maria", "wang", "mohammed", "kim"], n => Assert.Equal(1, bands[n]));
    }

    [Theory]
    [InlineData("common-names.txt")]
    [InlineData("token-frequency.txt")]
    public void A_token_is_folded(string file) =>
        Assert.All(TableFile.Read(file).Rows, r => Assert.All(r[0], c => Assert.True(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))));

    private static IEnumerable<string> Strict(string[] row) => TableFile.Forms(row, 1).Where(f => f[0] != '~');
}
