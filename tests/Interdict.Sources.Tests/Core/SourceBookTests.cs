using System.Text.Json;
using Interdict.Sources.Core;

namespace Interdict.Sources.Tests.Core;

public sealed class SourceBookTests
{
    private readonly SourceBook _book = new("""{"ecfr":{"source":"the eCFR","lastVerified":"2026-07-09"},"memory":{"source":"not read"}}"""u8);

    [Fact]
    public void A_short_form_names_source_confidence_and_note()
    {
        var fact = _book.Resolve("memory 0.8: the page: unread");
        Assert.Equal(("not read", 0.8, null, "the page: unread"), (fact.Source, fact.Confidence, fact.LastVerified, fact.Note));
        Assert.Equal(new DateOnly(2026, 7, 9), _book.Resolve("ecfr 0.97").LastVerified);
    }

    [Theory]
    [InlineData("rumor 0.8")]
    [InlineData("ecfr")]
    [InlineData("ecfr high")]
    [InlineData("ecfr 9.7")]
    [InlineData("ecfr -0.5")]
    public void Another_form_is_refused(string text) => Assert.Throws<JsonException>(() => _book.Resolve(text));
}
