using System.Text.RegularExpressions;
using Interdict.Briefing.Grounds;
using Interdict.Briefing.Wording;
using Interdict.Law.Measures;
using Interdict.Law.Rules;
using Interdict.Matching.Explaining;
using Interdict.Sources.Catalog;
using Interdict.Tests;

namespace Interdict.Briefing.Tests;

public sealed partial class WordingTests
{
    private static readonly PhraseBook English = PhraseBook.Of(Language.English);
    private static readonly PhraseBook Chinese = PhraseBook.Of(Language.Chinese);
    private static readonly string[] OnlyChinese = ["list.us-", "list.eu-", "list.uk-", "list.ca-", "list.un-", "list.ch-", "list.au-", "list.ftm", "list.names", "publisher.", "measure.", "rule."];

    public static TheoryData<string> Keys => [.. English.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void Both_languages_have_the_same_keys() =>
        Assert.Equal(
            English.Keys.Order(StringComparer.Ordinal),
            Chinese.Keys.Where(k => k == "rule.state" || !OnlyChinese.Any(o => k.StartsWith(o, StringComparison.Ordinal))).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_sentence_has_the_same_places_in_both_languages(string key) => Assert.Equal(English.TemplateOf(key).Places, Chinese.TemplateOf(key).Places);

    [Fact]
    public void Every_sentence_is_a_template() => Assert.All(Chinese.Keys, k => Assert.NotEmpty(Chinese.TemplateOf(k).Nodes));

    [Fact]
    public void Chinese_has_every_measure_rule_and_list_of_the_law()
    {
        Assert.All(MeasureCatalog.All, m => Assert.True(Chinese.Has($"measure.{m.Id}") && Chinese.Has($"measure.{m.Id}.not") && Chinese.Has($"measure.{m.Id}.title"), $"law-zh.txt lacks measure.{m.Id}"));
        Assert.All(RuleBook.All, r => Assert.True(Chinese.Has($"rule.{r.Id}"), $"law-zh.txt lacks rule.{r.Id}"));
        Assert.All(ListCatalog.All, l => Assert.True(Chinese.Has($"list.{l.Code}") && Chinese.Has($"publisher.{l.Code}"), $"law-zh.txt lacks list.{l.Code} or publisher.{l.Code}"));
    }

    [Fact]
    public void Every_ground_has_a_name_and_a_reason() =>
        Assert.All(GroundTable.Codes, c => Assert.True(English.Has($"ground.{c}") && English.Has($"ground.{c}.why"), $"en.txt lacks ground.{c}"));

    [Fact]
    public void Code_asks_for_no_sentence_that_is_not_there()
    {
        var folder = Path.Combine(TestData.RepositoryRoot, "src", "Interdict.Briefing");
        var asked = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .SelectMany(f => Asked().Matches(File.ReadAllText(f)).Select(m => m.Groups["key"].Value)).Distinct();
        Assert.DoesNotContain(asked, k => !English.Has(k));
    }

    [GeneratedRegex("""(?<!BriefingTable\.)(?:Say|Words|Text)\(\s*"(?<key>[a-z0-9.-]+[a-z0-9])"(?!\s*\+)""")]
    private static partial Regex Asked();
}
