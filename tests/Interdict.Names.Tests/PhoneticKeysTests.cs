using CsCheck;

namespace Interdict.Names.Tests;

/// <summary>Common ways to spell one foreign name give one key.</summary>
public sealed class PhoneticKeysTests
{
    [Theory]
    [InlineData("usama", "osama")]
    [InlineData("yusuf", "youssouf")]
    [InlineData("khalid", "halid")]
    [InlineData("qaddafi", "kaddafi")]
    [InlineData("abdullah", "abdulla")]
    [InlineData("hussein", "husayn")]
    [InlineData("foreks", "forex")]
    [InlineData("eksport", "export")]
    [InlineData("raeesi", "raisi")]
    [InlineData("jayhoon", "dzheykhun")]
    [InlineData("karirn", "karim")]
    public void Spellings_of_one_name_share_the_spelling_key(string one, string other)
    {
        Assert.NotEqual(0u, PhoneticKeys.Of(one).Spelling);
        Assert.Equal(PhoneticKeys.Of(one).Spelling, PhoneticKeys.Of(other).Spelling);
    }

    [Theory]
    [InlineData("mohammed", "muhammad")]
    [InlineData("mustafa", "mostefa")]
    [InlineData("palnychenko", "palnitsenko")]
    [InlineData("cherrani", "shirrani")]
    [InlineData("abulkasim", "abolqasem")]
    public void Names_that_differ_in_vowels_share_the_skeleton(string one, string other)
    {
        Assert.NotEqual(0u, PhoneticKeys.Of(one).Skeleton);
        Assert.Equal(PhoneticKeys.Of(one).Skeleton, PhoneticKeys.Of(other).Skeleton);
    }

    [Theory]
    [InlineData("hikvision", "dahua")]
    [InlineData("usama", "asama")]
    [InlineData("horn", "hom")]
    [InlineData("xavier", "ksavier")]
    public void Other_names_have_other_keys(string one, string other) => Assert.NotEqual(PhoneticKeys.Of(one).Spelling, PhoneticKeys.Of(other).Spelling);

    [Theory]
    [InlineData("")]
    [InlineData("ab")]
    [InlineData("海康威视")]
    [InlineData("abc7")]
    public void What_has_no_sound_has_no_key(string token) => Assert.Equal(default, PhoneticKeys.Of(token));

    [Fact]
    public void Any_token_has_keys_without_error() =>
        Gen.Char.Array[0, 80].Sample(token => Assert.Equal(PhoneticKeys.Of(token), PhoneticKeys.Of((char[])token.Clone())), iter: 20_000);
}
