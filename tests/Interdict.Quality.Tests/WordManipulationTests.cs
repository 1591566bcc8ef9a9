namespace Interdict.Quality.Tests;

public sealed class WordManipulationTests
{
    [Fact]
    public void Another_order_keeps_the_words() => Assert.All(Changing.Changes("words in another order"), c =>
    {
        Assert.Equal(Words(c.Before).Order(StringComparer.Ordinal), Words(c.After).Order(StringComparer.Ordinal));
        Assert.NotEqual(Words(c.Before), Words(c.After));
    });

    [Theory]
    [InlineData("First Last for LAST, First", "BROWN, Michael", "Michael BROWN")]
    [InlineData("initial for a given name", "BROWN, Michael", "BROWN, M.")]
    [InlineData("middle name left out", "IVANOV, Sergey Petrovich", "IVANOV Sergey")]
    [InlineData("patronymic left out", "IVANOV, Sergey Petrovich", "IVANOV Sergey")]
    [InlineData("nickname", "IVANOV, Sergey Petrovich", "IVANOV Seryozha Petrovich")]
    [InlineData("particle left out", "AL-RAWI, Walid Talib", "RAWI Walid Talib")]
    [InlineData("al- joined", "AL-RAWI, Walid Talib", "ALRAWI, Walid Talib")]
    [InlineData("two words joined", "BROWN, Michael", "BROWNMichael")]
    [InlineData("two words hyphenated", "BROWN, Michael", "BROWN-Michael")]
    [InlineData("legal form left out", "Veteran Avia LLC", "Veteran Avia")]
    [InlineData("legal form written out or shortened", "Veteran Avia LLC", "Veteran Avia LIMITED LIABILITY COMPANY")]
    [InlineData("legal form of another language", "Veteran Avia LLC", "Veteran Avia OOO")]
    [InlineData("& for and", "Iron and Steel Works", "Iron & Steel Works")]
    [InlineData("acronym", "Institute of Aviation Motor Research", "IAMR")]
    [InlineData("Roman number", "Plant 3", "Plant III")]
    [InlineData("number in words", "Plant 3", "Plant Three")]
    public void A_name_becomes(string manipulation, string name, string expected) => Assert.Equal(expected, Changing.Change(manipulation, name));

    [Fact]
    public void Joining_takes_one_space_out() => Assert.All(Changing.Changes("two words joined"), c => Assert.Equal(Words(c.Before).Length - 1, Words(c.After).Length));

    [Fact]
    public void Splitting_puts_one_space_in() => Assert.All(Changing.Changes("a word split"), c =>
    {
        Assert.Equal(Words(c.Before).Length + 1, Words(c.After).Length);
        Assert.Equal(string.Concat(Words(c.Before)), string.Concat(Words(c.After)));
    });

    [Theory]
    [InlineData("cut at 35 characters", 35)]
    [InlineData("cut at 70 characters", 70)]
    public void Cutting_keeps_the_beginning(string manipulation, int length) => Assert.All(Changing.Changes(manipulation), c =>
    {
        Assert.StartsWith(c.After, c.Before, StringComparison.Ordinal);
        Assert.InRange(c.After.Length, length - 1, length);
    });

    [Fact]
    public void A_name_that_fits_is_not_cut() => Assert.Null(Changing.Change("cut at 35 characters", "Veteran Avia LLC"));

    [Fact]
    public void Another_number_is_another() => Assert.All(Changing.Changes("another number"), c => Assert.NotEqual(Digits(c.Before), Digits(c.After)));

    [Fact]
    public void A_sibling_keeps_the_family_name() => Assert.All(Changing.Changes("sibling: another given name"), c =>
    {
        Assert.Equal(c.Before.Split(", ")[0], c.After.Split(", ")[0]);
        Assert.NotEqual(c.Before.Split(", ")[1], c.After.Split(", ")[1]);
    });

    private static string[] Words(string name) => name.Replace(",", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Digits(string name) => new([.. name.Where(char.IsAsciiDigit)]);
}
