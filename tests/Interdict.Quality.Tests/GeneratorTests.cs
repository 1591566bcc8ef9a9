using Interdict.Quality.Manipulations;

namespace Interdict.Quality.Tests;

public sealed class GeneratorTests
{
    public static TheoryData<string> Manipulations => [.. Manipulation.All.Select(m => m.Name)];

    [Fact]
    public void No_two_manipulations_have_one_name() =>
        Assert.Equal(Manipulation.All.Count, Manipulation.All.Select(m => m.Name).Distinct().Count());

    [Theory]
    [MemberData(nameof(Manipulations))]
    public void The_same_seed_gives_the_same_name(string manipulation) =>
        Assert.All(Changing.Names, name => Assert.Equal(Changing.Change(manipulation, name, 3), Changing.Change(manipulation, name, 3)));

    [Theory]
    [MemberData(nameof(Manipulations))]
    public void It_changes_some_name_and_never_answers_with_the_name_itself(string manipulation)
    {
        var changes = Changing.Changes(manipulation).ToList();
        Assert.NotEmpty(changes);
        if (manipulation is not ("Cyrillic" or "Arabic" or "Hangul" or "Greek"))
        {
            Assert.All(changes, c => Assert.NotEqual(c.Before, c.After));
        }
    }

    [Fact]
    public void Another_seed_draws_another_letter() =>
        Assert.True(Changing.Changes("insert a letter").Where(c => c.Before == "Veteran Avia LLC").Select(c => c.After).Distinct().Count() > 5);
}
