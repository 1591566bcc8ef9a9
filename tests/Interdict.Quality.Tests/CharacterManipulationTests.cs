namespace Interdict.Quality.Tests;

public sealed class CharacterManipulationTests
{
    [Fact]
    public void Inserting_adds_one_letter() => Assert.All(Changing.Changes("insert a letter"), c => Assert.Equal(Letters(c.Before) + 1, Letters(c.After)));

    [Fact]
    public void Deleting_takes_one_letter_out() => Assert.All(Changing.Changes("delete a letter"), c => Assert.Equal(Letters(c.Before) - 1, Letters(c.After)));

    [Theory]
    [InlineData("another vowel", "aeiouy")]
    [InlineData("another consonant", "bcdfghjklmnpqrstvwxz")]
    public void Substituting_changes_one_letter_for_another_of_its_class(string manipulation, string letters) => Assert.All(Changing.Changes(manipulation), c =>
    {
        var (before, after) = Assert.Single(Differences(c));
        Assert.Contains(char.ToLowerInvariant(before), letters.AsEnumerable());
        Assert.Contains(char.ToLowerInvariant(after), letters.AsEnumerable());
    });

    [Fact]
    public void Swapping_keeps_every_letter() => Assert.All(Changing.Changes("two letters swapped"), c =>
    {
        Assert.Equal(Plain(c.Before).Order(), c.After.Order());
        Assert.Equal(2, Differences(c).Count);
    });

    [Fact]
    public void A_look_alike_is_one_letter_of_another_script() =>
        Assert.All(Changing.Changes("look-alike Cyrillic letter").Where(c => c.Before.All(char.IsAscii)), c => Assert.InRange(Assert.Single(c.After, l => l > 0x7f), '\u0400', '\u04ff'));

    [Fact]
    public void A_double_letter_loses_one_of_its_two() => Assert.Equal("TRILEMA CONSULTING LTD EOOD", Changing.Change("a double letter once", "TRILEMMA CONSULTING LTD EOOD"));

    [Theory]
    [InlineData("zero-width space", '\u200b')]
    [InlineData("direction mark", '\u200f')]
    [InlineData("apostrophe put in", '\'')]
    public void A_sign_is_put_in_and_nothing_else_is_changed(string manipulation, char sign) => Assert.All(Changing.Changes(manipulation), c =>
        Assert.Equal(Plain(c.Before), c.After.Remove(c.After.LastIndexOf(sign), 1)));

    [Fact]
    public void Full_width_letters_are_the_same_after_compatibility_folding() =>
        Assert.All(Changing.Changes("full-width letters"), c => Assert.Contains(c.After, l => l is >= 'Ａ' and <= 'ｚ'));

    [Fact]
    public void No_first_letter_of_a_word_is_changed() => Assert.All(
        Changing.Changes("neighbouring key").Concat(Changing.Changes("digit for a letter")),
        c => Assert.Equal(Plain(c.Before).Split(' ').Select(w => w[0]), c.After.Split(' ').Select(w => w[0])));

    [Fact]
    public void Short_words_are_left_alone() => Assert.Null(Changing.Change("delete a letter", "KIM, Chol Su"));

    private static int Letters(string text) => text.Count(char.IsLetter);

    private static string Plain(string name) => string.Join(' ', name.Replace(",", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static List<(char Before, char After)> Differences((string Before, string After) change)
    {
        var before = Plain(change.Before);
        Assert.Equal(before.Length, change.After.Length);
        return [.. before.Zip(change.After).Where(p => p.First != p.Second)];
    }
}
