using CsCheck;
using Interdict.Matching.Relations;

namespace Interdict.Matching.Tests.Relations;

public sealed class EditDistanceTests
{
    private static readonly Gen<string> Words = Gen.Char["abcé习"].Array[0, 12].Select(c => new string(c));

    [Fact]
    public void The_bit_parallel_distance_is_the_one_of_the_table() =>
        Gen.Select(Words, Words).Sample((one, other) => Assert.Equal(Table(one, other), Of(one, other)), iter: 20_000);

    [Fact]
    public void The_bounded_distance_is_exact_up_to_its_bound() =>
        Gen.Select(Words, Words, Gen.Int[1, 3]).Sample(
            (one, other, most) =>
            {
                var words = new ulong[EditDistance.PatternWords];
                EditDistance.Compile(one, words);
                var exact = Table(one, other);
                var bounded = EditDistance.Within(one, words, other, most);
                Assert.True(exact <= most ? bounded == exact : bounded > most, $"{one} {other} {most}: {bounded}, not {exact}");
            },
            iter: 20_000);

    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("hikvison", "hikvision", 1)]
    [InlineData("huawie", "huawei", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("tecnologies", "technologies", 1)]
    public void Known_distances(string one, string other, int expected) => Assert.Equal(expected, Of(one, other));

    private static int Of(string one, string other)
    {
        var words = new ulong[EditDistance.PatternWords];
        EditDistance.Compile(one, words);
        return EditDistance.Of(one, words, other);
    }

    // Optimal string alignment by the textbook.
    private static int Table(string one, string other)
    {
        var d = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    d[i, j] = i + j;
                    continue;
                }

                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[one.Length, other.Length];
    }
}
