using System.Reflection;
using System.Text.RegularExpressions;
using Interdict.Matching.Explaining;
using Interdict.Matching.Relations;
using Interdict.Matching.Scoring;

namespace Interdict.Matching.Tests.Explaining;

/// <summary>Everything that explanations say can be said in each language.</summary>
public sealed partial class WordingTests
{
    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_relation_between_words_has_words(Language language)
    {
        var silent = Enum.GetValues<RelationKind>().Where(k => k != RelationKind.None).Select(k => $"relation.{RelationNames.Of(k)}").Where(k => !Wording.Has(language, k)).ToList();
        Assert.True(silent.Count == 0, $"add to data/wording/{language}: {string.Join(", ", silent)}");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_deduction_has_words(Language language)
    {
        var fields = typeof(Deductions).GetFields(BindingFlags.Public | BindingFlags.Instance);
        Assert.NotEmpty(fields);
        var silent = fields.Select(f => NameOf(f.Name)).Where(names => !names.Any(n => Wording.Has(language, $"relation.{n}"))).Select(names => names[0]).ToList();
        Assert.True(silent.Count == 0, $"add to data/wording, as relation.NAME, the words for the deductions {string.Join(", ", silent)}");
    }

    [Fact]
    public void The_languages_have_the_same_sentences() =>
        Assert.Equal(Wording.Keys(Language.English).Order(StringComparer.Ordinal), Wording.Keys(Language.Chinese).Order(StringComparer.Ordinal));

    [Fact]
    public void A_sentence_tells_the_same_in_each_language()
    {
        foreach (var key in Wording.Keys(Language.English))
        {
            Assert.True(
                NamesIn(Language.English, key).SetEquals(NamesIn(Language.Chinese, key)),
                $"{key}: English tells {string.Join(", ", NamesIn(Language.English, key))}, Chinese {string.Join(", ", NamesIn(Language.Chinese, key))}");
        }
    }

    [Theory]
    [InlineData("Hikvison", "Hikvision", "typing", "“Hikvison” is “Hikvision” with one letter left out: “i”", "“Hikvison”是“Hikvision”漏写一个字母：“i”")]
    [InlineData("Hikvisiion", "Hikvision", "typing", "“Hikvisiion” is “Hikvision” with one letter too many: “i”", "“Hikvisiion”是“Hikvision”多写一个字母：“i”")]
    [InlineData("Hikvosion", "Hikvision", "typing", "“Hikvosion” is “Hikvision” with one letter mistyped: “o” for “i”", "“Hikvosion”是“Hikvision”写错一个字母：“i”误作“o”")]
    [InlineData("Hikivsion", "Hikvision", "typing", "“Hikivsion” is “Hikvision” with two letters swapped: “iv” for “vi”", "“Hikivsion”是“Hikvision”两个字母前后颠倒：“vi”误作“iv”")]
    [InlineData("Hkvison", "Hikvision", "typing", "“Hkvison” is “Hikvision” with typing errors", "“Hkvison”是“Hikvision”的误写")]
    [InlineData("Khalid", "Halid", "spelling", "“Khalid” is “Halid” spelled with one more “k”", "“Khalid”是“Halid”多一个“k”的拼法")]
    [InlineData("Yusuf", "Yousuf", "spelling", "“Yusuf” is “Yousuf” spelled without “o”", "“Yusuf”是“Yousuf”省去“o”的拼法")]
    [InlineData("Qaddafi", "Kaddafi", "spelling", "“Qaddafi” is another spelling of “Kaddafi”: “q” stands for “k”", "“Qaddafi”是“Kaddafi”的另一种拼法：“q”相当于“k”")]
    [InlineData("J", "John", "initial", "“J” is an initial of “John”", "“J”是“John”的首字母")]
    [InlineData("John", "J", "initial", "“J” is an initial of “John”", "“J”是“John”的首字母")]
    [InlineData("Dahua", "大华", "equal", "“Dahua” and “大华” are read alike", "“Dahua”与“大华”读音相同")]
    [InlineData("ch'in", "qin", "syllable", "Wade-Giles ch'in = pinyin qin", "威妥玛拼音 ch'in = 汉语拼音 qin")]
    [InlineData("Hsi", "习", "syllable", "Wade-Giles Hsi = Chinese characters 习", "威妥玛拼音 Hsi = 汉字 习")]
    [InlineData("li", "lee", "syllable", "“li” and “lee” are one Chinese reading in two ways of writing it", "“li”与“lee”是同一汉语读音的两种写法")]
    [InlineData("", "Technology", "contradiction", "“Technology” is not in the name screened", "所查名称中没有“Technology”")]
    [InlineData("US", "CN", "other-country", "the countries differ: US, CN", "国家不同：US、CN")]
    [InlineData("a", "b", "brand-new", "brand new: a b", "brand new：a b")]
    public void A_contribution_is_told_with_the_rule_it_rests_on(string query, string entry, string relation, string english, string chinese)
    {
        var contribution = new Contribution(query, entry, relation, 1);
        Assert.Equal(english, Sentences.Of(contribution, Language.English));
        Assert.Equal(chinese, Sentences.Of(contribution, Language.Chinese));
    }

    [Fact]
    public void Reasons_come_in_the_language_asked_for()
    {
        var (party, other) = (new Party("Dahua Electronics") { Countries = ["US"] }, new Party("Zhejiang Dahua Technology Co., Ltd.") { Countries = ["CN"] });
        var (english, chinese) = (Screener.Compare(party, other, ScreeningPolicy.Default), Screener.Compare(party, other, ScreeningPolicy.Default, Language.Chinese));
        Assert.Equal(english.Contributions, chinese.Contributions);
        Assert.Equal(english.Reasons.Length, chinese.Reasons.Length);
        Assert.All(chinese.Reasons, r => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", r));
        Assert.All(english.Reasons, r => Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", r));
    }

    [Fact]
    public void A_sentence_that_is_not_there_is_a_defect() => Assert.Throws<ArgumentException>(() => Wording.Say(Language.English, "no.such.key"));

    // A field of Deductions and the relation that explanations call it by: the same words, some with "other" in front.
    private static string[] NameOf(string field)
    {
        var words = Word().Replace(field, "-$1").TrimStart('-').ToLowerInvariant();
        return words == "view" ? ["reading"] : [words, $"other-{words}"];
    }

    private static HashSet<string> NamesIn(Language language, string key)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var known in (string[])["query", "entry", "from", "to", "relation", "querySystem", "entrySystem", "queryView", "entryView", "score", "threshold", "reason", "points", "without",
            "matched", "sentence", "steps", "first", "second", "n", "pairs", "date", "hits", "algorithm", "corpus", "editions", "id", "list", "note"])
        {
            if (Wording.Say(language, key, (known, "\u0001")).Contains('\u0001', StringComparison.Ordinal))
            {
                names.Add(known);
            }
        }

        return names;
    }

    [GeneratedRegex("([A-Z])")]
    private static partial Regex Word();
}
