namespace Interdict.Lists.Tests;

public sealed class ScriptsTests
{
    [Theory]
    [InlineData("Hikvision", Script.Latin)]
    [InlineData("Şirketi-2 Đồng", Script.Latin)]
    [InlineData("海康威视 555", Script.Han)]
    [InlineData("Газпром", Script.Cyrillic)]
    [InlineData("トヨタ自動車", Script.Japanese)]
    [InlineData("自動車の", Script.Japanese)]
    [InlineData("삼성전자", Script.Hangul)]
    [InlineData("شركة", Script.Arabic)]
    [InlineData("חברה", Script.Hebrew)]
    [InlineData("Εταιρεία", Script.Greek)]
    [InlineData("Հայաստան", Script.Armenian)]
    [InlineData("საქართველო", Script.Georgian)]
    [InlineData("भारत", Script.Other)]
    [InlineData("𠀀𠀁", Script.Han)]
    [InlineData("Hikvision 海康", Script.Mixed)]
    [InlineData("12-34 ?", Script.None)]
    [InlineData("", Script.None)]
    public void The_script_of_letters_is_told(string text, Script script) => Assert.Equal(script, Scripts.Of(text));
}
