using Interdict.Matching.Ofac;

namespace Interdict.Matching.Tests.Ofac;

/// <summary>Values worked out by hand from the definition.</summary>
public sealed class JaroWinklerTests
{
    [Theory]
    [InlineData("martha", "marhta", 9_611)]
    [InlineData("dixon", "dicksonx", 8_133)]
    [InlineData("vladimir", "vladimirov", 9_733)]
    [InlineData("same", "same", 10_000)]
    [InlineData("abc", "xyz", 0)]
    [InlineData("", "xyz", 0)]
    public void The_likeness_is_that_of_the_definition(string one, string other, int expected)
    {
        Assert.Equal(expected, JaroWinkler.Of(one, other));
        Assert.Equal(expected, JaroWinkler.Of(other, one));
    }

    [Fact]
    public void No_likeness_exceeds_the_bound_by_lengths_and_prefix() =>
        CsCheck.Check.Sample(
            CsCheck.Gen.Select(CsCheck.Gen.String[CsCheck.Gen.Char['a', 'd'], 1, 300], CsCheck.Gen.String[CsCheck.Gen.Char['a', 'd'], 1, 300]),
            (one, other) => JaroWinkler.Of(one, other) <= JaroWinkler.Bound(one.Length, other.Length, one.AsSpan().CommonPrefixLength(other)));
}
