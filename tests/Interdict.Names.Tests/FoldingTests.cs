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
    [InlineData("R0s0b0r0nexport", "rosoboronexport")]
    [InlineData("A1b2c3d", "a1b2c3d")]
    [InlineData("3com", "3com")]
    [InlineData("Unit61398Bureau", "unit61398bureau")]
    public void Digits_amid_letters_are_read_as_letters(string name, string words) => Assert.Equal(words, Reading.Of(name, ViewKind.Latin).Words);

    [Theory]
    [InlineData("РАКРОUR Mohammad", "pakpour mohammad")]
    [InlineData("GНАSНIМ", "ghashim")]
    [InlineData("Sean Вуrnе", "sean byrne")]
    [InlineData("НIКVISIОN", "hikvision")]
    public void A_word_whose_Cyrillic_letters_all_have_Latin_twins_is_Latin(string name, string words) => Assert.Equal(words, Reading.Of(name, ViewKind.Latin).Words);

    [Fact]
    public void A_Latin_letter_in_a_Cyrillic_word_is_its_twin() =>
        Assert.Equal(Reading.Of("Акимов", ViewKind.Cyrillic).Words, Reading.Of("Aкимoв", ViewKind.Cyrillic).Words);

    [Theory]
    [InlineData("HlKVlSlON", "hikvision")]
    [InlineData("Al Noor", "al noor")]
    [InlineData("El", "el")]
    public void A_small_l_amid_capitals_is_the_capital_I_that_it_looks_like(string name, string words) => Assert.Equal(words, Reading.Of(name, ViewKind.Latin).Words);

    [Theory]
    [InlineData("NOOR1", "noor 1")]
    [InlineData("Area51", "area 51")]
    [InlineData("Ｕｎｉｔ６１３９８", "unit 61398")]
    [InlineData("A320", "a320")]
    [InlineData("MÜNCHEN5", "munchen 5")]
    public void A_number_at_a_words_end_is_a_word_of_its_own(string name, string words) => Assert.Equal(words, Reading.Of(name, ViewKind.Latin).Words);

    [Theory]
    [InlineData("M?ller", "mller")]
    [InlineData("Mu\uFFFDoz Garc?a", "muoz garca")]
    [InlineData("Jos? Silva", "jos silva")]
    [InlineData("Who? What", "who what")]
    public void A_letter_that_was_lost_does_not_end_a_word(string name, string words) => Assert.Equal(words, Reading.Of(name, ViewKind.Latin).Words);

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
