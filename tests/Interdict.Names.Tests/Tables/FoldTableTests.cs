using System.Globalization;

namespace Interdict.Tests.Tables;

public sealed class FoldTableTests
{
    private static readonly TableFile Table = TableFile.Read("fold.txt");

    private static readonly Dictionary<int, string> Folds = Table.Rows.Where(r => r[0] != "-")
        .SelectMany(r => r[1].EnumerateRunes(), (r, rune) => (rune.Value, r[0])).ToDictionary(p => p.Value, p => p.Item2);

    private static readonly HashSet<int> Dropped = [.. Table.Rows.Single(r => r[0] == "-")[1].Split(' ').SelectMany(Range)];

    [Theory]
    [InlineData("é", "e")]
    [InlineData("Ø", "o")]
    [InlineData("ß", "ss")]
    [InlineData("Æ", "ae")]
    [InlineData("ı", "i")]
    [InlineData("Ə", "a")]
    [InlineData("Ł", "l")]
    [InlineData("đ", "d")]
    [InlineData("þ", "th")]
    [InlineData("ŋ", "ng")]
    [InlineData("Ｈ", "h")]
    [InlineData("𝐊", "k")]
    [InlineData("ﬁ", "fi")]
    [InlineData("Ⅳ", "iv")]
    [InlineData("²", "2")]
    [InlineData("٣", "3")]
    [InlineData("№", "no")]
    public void A_letter_folds_to_its_plain_form(string character, string ascii) =>
        Assert.Equal(ascii, Folds[char.ConvertToUtf32(character, 0)]);

    [Fact]
    public void Every_letter_that_European_and_Vietnamese_spelling_uses_folds()
    {
        var letters = Enumerable.Range(0xC0, 0x180 - 0xC0).Where(c => c is not ('×' or '÷'))
            .Concat(Enumerable.Range(0x1EA0, 0x1EFA - 0x1EA0)).Concat("ƠơƯưǍǎǐǑǒǓǔǗǘǙǚǛǜȘșȚțƏəƁɓƊɗƘƙƳƴǤǥǦǧǨǩǪǫǷḌḍḤḥṢṣṬṭẒẓƢƣⱧⱨⱩⱪⱫⱬ".Select(c => (int)c));
        Assert.DoesNotContain(letters, c => !Folds.ContainsKey(c));
    }

    [Fact]
    public void What_a_character_folds_to_is_lower_case_ASCII() =>
        Assert.All(Folds.Values.Distinct(), f => Assert.All(f, c => Assert.True(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))));

    [Fact]
    public void ASCII_letters_are_not_listed() => Assert.DoesNotContain(Folds.Keys, c => c < 0x80);

    [Theory]
    [InlineData('\u0301')]
    [InlineData('\u200B')]
    [InlineData('\u00AD')]
    [InlineData('\u202E')]
    [InlineData('\'')]
    [InlineData('\u2019')]
    [InlineData('ʼ')]
    [InlineData('™')]
    public void Marks_invisible_characters_and_apostrophes_vanish(char character) => Assert.Contains(character, Dropped);

    [Fact]
    public void Nothing_both_folds_and_vanishes() => Assert.DoesNotContain(Folds.Keys, Dropped.Contains);

    private static IEnumerable<int> Range(string notation)
    {
        var ends = notation.Split("..").Select(e => int.Parse(e.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }
}
