using CsCheck;

namespace Interdict.Lists.Tests;

public sealed class PartialDateTests
{
    private static readonly Gen<PartialDate> OneDate = Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 12], Gen.Int[0, 28], Gen.Bool, (y, m, d, circa) => new PartialDate(y, m, m == 0 ? 0 : d, circa));

    [Theory]
    [InlineData("1962")]
    [InlineData("1962-05")]
    [InlineData("1962-05-03")]
    [InlineData("1962~")]
    [InlineData("1960/1964")]
    [InlineData("1960-01/1960-12-31")]
    [InlineData("1960/1964~")]
    [InlineData("2000-02-29")]
    public void Its_own_form_reads_back(string text)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("62")]
    [InlineData("0000")]
    [InlineData("1962-13")]
    [InlineData("1962-00")]
    [InlineData("1962-02-30")]
    [InlineData("1962-05-00")]
    [InlineData("2001-02-29")]
    [InlineData("1964/1960")]
    [InlineData("1960/")]
    [InlineData("1-2-3-4")]
    public void What_is_no_date_is_refused(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void Bounds_span_what_is_not_given()
    {
        Assert.Equal((new DateOnly(1962, 1, 1), new DateOnly(1962, 12, 31)), Bounds(new PartialDate(1962)));
        Assert.Equal((new DateOnly(2000, 2, 1), new DateOnly(2000, 2, 29)), Bounds(new PartialDate(2000, 2)));
        Assert.Equal((new DateOnly(1961, 1, 1), new DateOnly(1963, 12, 31)), Bounds(new PartialDate(1962, 5, 3, circa: true)));
        Assert.Equal((new DateOnly(1, 1, 1), new DateOnly(2, 12, 31)), Bounds(new PartialDate(1, circa: true)));
        Assert.Equal((new DateOnly(9998, 1, 1), new DateOnly(9999, 12, 31)), Bounds(new PartialDate(9999, circa: true)));
    }

    [Fact]
    public void Two_dates_agree_where_their_bounds_meet()
    {
        Assert.True(new PartialDate(1962).CouldBe(new PartialDate(1962, 5, 3)));
        Assert.True(new PartialDate(1962, circa: true).CouldBe(new PartialDate(1963, 7)));
        Assert.False(new PartialDate(1962, 5).CouldBe(new PartialDate(1962, 6)));
        Assert.False(default(PartialDate).CouldBe(new PartialDate(1962)));
    }

    [Fact]
    public void Impossible_parts_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(1962, 0, 3));
        Assert.Throws<ArgumentException>(() => PartialDate.Range(new PartialDate(1964), new PartialDate(1960)));
        Assert.Throws<ArgumentException>(() => PartialDate.Range(default, new PartialDate(1960)));
    }

    [Fact]
    public void Every_date_reads_back_and_may_be_itself() => Check.Sample(OneDate, date =>
        PartialDate.TryParse(date.ToString(), out var read) && read == date && date.CouldBe(date) && date.Earliest <= date.Latest);

    [Fact]
    public void Every_range_reads_back() => Check.Sample(Gen.Select(OneDate, OneDate), (one, other) =>
    {
        if (one.Earliest <= other.Latest)
        {
            var range = PartialDate.Range(one, other);
            Assert.True(PartialDate.TryParse(range.ToString(), out var read));
            Assert.Equal(range, read);
        }
    });

    private static (DateOnly, DateOnly) Bounds(PartialDate date) => (date.Earliest, date.Latest);
}
