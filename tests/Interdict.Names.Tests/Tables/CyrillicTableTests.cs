namespace Interdict.Tests.Tables;

public sealed class CyrillicTableTests
{
    private static readonly Dictionary<char, string> Letters = TableFile.Read("cyrillic.txt").Rows.ToDictionary(r => r[0].Single(), r => r[1]);

    [Theory]
    [InlineData("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")]
    [InlineData("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя")]
    [InlineData("абвгдеёжзійклмнопрстуўфхцчшыьэюя")]
    [InlineData("абвгдђежзијклљмнњопрстћуфхцчџш")]
    [InlineData("абвгдѓежзѕијклљмнњопрстќуфхцчџш")]
    [InlineData("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя")]
    [InlineData("абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя")]
    [InlineData("абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя")]
    [InlineData("абвгдеёжзийклмнопрстуўфхцчшъэюяқғҳ")]
    public void An_alphabet_is_covered(string alphabet) => Assert.DoesNotContain(alphabet, c => !Letters.ContainsKey(c));

    [Theory]
    [InlineData("алексей", "aleksey")]
    [InlineData("щербаков", "shcherbakov")]
    [InlineData("юрьевич", "yurevich")]
    [InlineData("хмурый", "khmuryy")]
    [InlineData("київ", "kiyiv")]
    [InlineData("љубљана", "ljubljana")]
    public void A_word_is_romanized_letter_by_letter(string cyrillic, string latin) =>
        Assert.Equal(latin, string.Concat(cyrillic.Select(c => Letters[c])));

    [Fact]
    public void Only_lower_case_letters_are_listed() => Assert.All(Letters.Keys, c => Assert.Equal(char.ToLowerInvariant(c), c));

    [Fact]
    public void Romanization_is_lower_case_ASCII() => Assert.All(Letters.Values, v => Assert.All(v, c => Assert.True(char.IsAsciiLetterLower(c))));
}
