namespace Interdict.Names.Tests;

/// <summary>Writing that only looks different gives the same words.</summary>
public sealed class FoldingTests
{
    [Theory]
    [InlineData("HIKVISION")]
    [InlineData("hikvision")]
    [InlineData("ＨＩＫＶＩＳＩＯＮ")]
    [InlineData("ｈｉｋｖｉｓｉｏｎ")]
    [InlineData("Hik\u200Bvi\u200Dsion")]
    [InlineData("\uFEFFHikvi\u00ADsion")]
    [InlineData("H\u0301ikvi\u0308sio\u0303n")]
    [InlineData("\u202EHik\u202Cvi\u2066sion\u2069")]
    [InlineData("  Hikvision\t\r\n")]
    [InlineData("“Hikvision”")]
    [InlineData("Hikvision™")]
    [InlineData("Ħíḳvìšıőñ")]
    public void Case_width_marks_and_invisible_characters_change_nothing(string name) =>
        Assert.Equal("hikvision", Reading.Of(name, ViewKind.Latin).Words);

    [Theory]
    [InlineData("Hikv1sion", "hikvision")]
    [InlineData("HUAWE1", "huawe1")]
    [InlineData("C0sc0 Shipping", "c0sc0 shipping")]
    [InlineData("R0s0b0r0nexport", "rosoboronexport")]
    [InlineData("Area51 3com", "area51 3com")]
    [InlineData("A1b2c3d", "a1b2c3d")]
    [InlineData("Unit61398Bureau", "unit61398bureau")]
    public void Digits_amid_letters_are_read_as_letters(string name, string words) => Assert.Equal(words, Reading.Of(name, ViewKind.Latin).Words);

    [Theory]
    [InlineData("Müller", "muller")]
    [InlineData("Mu\u0308ller", "muller")]
    [InlineData("Straße", "strasse")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Ærø", "aero")]
    [InlineData("O'Brien", "obrien")]
    [InlineData("O’Brien", "obrien")]
    [InlineData("Jean-Luc", "jean luc")]
    [InlineData("Smith/Jones", "smith jones")]
    [InlineData("Smith&Jones", "smith and jones")]
    [InlineData("Unit 61398", "unit 61398")]
    [InlineData("Unit ٦١٣٩٨", "unit 61398")]
    public void Letters_of_alphabets_fold_to_ascii(string name, string words) => Assert.Equal(words, Reading.Of(name, ViewKind.Latin).Words);

    [Theory]
    [InlineData("Ростех", "rostekh")]
    [InlineData("РОСТЕХ", "rostekh")]
    [InlineData("Иванов Сергей", "ivanov sergey")]
    [InlineData("Щукин", "shchukin")]
    [InlineData("Объект", "obekt")]
    [InlineData("Київ", "kiyiv")]
    public void Cyrillic_is_romanized(string name, string words) => Assert.Equal(words, Reading.Of(name, ViewKind.Cyrillic).Words);

    [Fact]
    public void Letters_of_other_scripts_stay_as_they_are() => Assert.Equal("محمد علي", Reading.Of("محمد علي", ViewKind.Native).Words);

    [Fact]
    public void The_host_is_not_asked_for_unicode_data() =>
        Assert.True(AppContext.TryGetSwitch("System.Globalization.Invariant", out var invariant) && invariant);
}
