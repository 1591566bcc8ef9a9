using Interdict.Law.Grammar;

namespace Interdict.Law.Tests.Grammar;

public sealed class ReviewPolicyTests
{
    private const string Xinjiang =
        "Case-by-case review for ECCNs 1A004.c, 1A004.d, 1A995, 1A999.a, 1D003, 2A983, 2D983, and 2E983, and for EAR99 items described in the Note to ECCN 1A995; "
        + "case-by-case review for items necessary to detect, identify and treat infectious disease; and presumption of denial for all other items subject to the EAR.";

    // Texts that a person must read, and why.
    private static readonly Dictionary<string, TextDefectKind> Flagged = new(StringComparer.Ordinal)
    {
        ["For all items subject to the EAR. (See § 744.11 of the EAR)"] = TextDefectKind.ColumnSlip,
        ["For all items subject to the EAR when used in projects specified in § 746.8(a)(4) of the EAR"] = TextDefectKind.ColumnSlip,
        ["Presumption of denial for all items to include items described in ECCN 3B001.a.4, .c, .d, f.1.b.2, .k to .p; 3B002.c, 3B993, or 3B994. "
            + "Case-by-case for items designed for production of 200mm wafers destined to a 200mm wafer production facility."] = TextDefectKind.UnknownFamily,
    };

    [Fact]
    public void Every_printed_policy_is_a_tree_or_flagged_for_reading()
    {
        foreach (var (_, text) in PrintedTexts.Policies())
        {
            var read = ReviewPolicyParser.Parse(text);
            if (Flagged.TryGetValue(text, out var why))
            {
                Assert.Null(read.Tree);
                Assert.Contains(read.Defects, d => d.Kind == why);
            }
            else
            {
                Assert.True(read.Tree is not null, $"not read: {text}");
            }
        }
    }

    [Fact]
    public void A_tree_prints_as_a_text_that_reads_as_the_same_tree() =>
        Assert.All(PrintedTexts.Policies().Select(p => ReviewPolicyParser.Parse(p.Text).Tree).OfType<ReviewPolicy>(), tree =>
        {
            var again = ReviewPolicyParser.Parse(tree.ToString()).Tree;
            Assert.True(tree.Equals(again), $"{tree} became {again}");
            Assert.Equal(tree.ToString(), again!.ToString());
        });

    [Fact]
    public void The_families_have_the_rows_that_were_counted()
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (count, text) in PrintedTexts.Policies())
        {
            var family = ReviewPolicyParser.Parse(text).Tree is not { } tree ? "flagged"
                : tree.Rules.IsEmpty ? tree.Otherwise!.Value.Code()
                : tree.Otherwise is { } rest ? $"{rest.Code()} but" : "by item";
            rows[family] = rows.GetValueOrDefault(family) + count;
        }

        Assert.Equal(3, rows["flagged"]);
        Assert.Equal(2186, rows["presumption-of-denial"]);
        Assert.Equal(8, rows["case-by-case"]);
    }

    [Theory]
    [InlineData("1A004.d", Posture.CaseByCase)]
    [InlineData("1A004.d.1", Posture.CaseByCase)]
    [InlineData("1D003", Posture.CaseByCase)]
    [InlineData("1A004.a", Posture.PresumptionOfDenial)]
    [InlineData("3A991", Posture.PresumptionOfDenial)]
    public void The_policy_for_Xinjiang_goes_by_paragraph_once_it_is_known_that_no_disease_is_treated(string eccn, Posture expected) =>
        Assert.Equal(expected, ReviewPolicyParser.Parse(Xinjiang).Tree!.For(Item(eccn, (FactKeys.InfectiousDisease, false), (FactKeys.Note1A995, false))));

    [Fact]
    public void A_missing_fact_leaves_the_most_restrictive_and_is_asked_for()
    {
        var open = new HashSet<string>(StringComparer.Ordinal);
        Assert.Equal(Posture.PresumptionOfDenial, ReviewPolicyParser.Parse(Xinjiang).Tree!.For(Item("EAR99"), open));
        Assert.Equal([FactKeys.InfectiousDisease, FactKeys.Note1A995], open.Order(StringComparer.Ordinal));
        Assert.Equal(Posture.CaseByCase, ReviewPolicyParser.Parse(Xinjiang).Tree!.For(Item("EAR99", (FactKeys.InfectiousDisease, true))));
    }

    [Fact]
    public void A_classification_without_paragraph_asks_for_the_paragraph()
    {
        var open = new HashSet<string>(StringComparer.Ordinal);
        Assert.Equal(Posture.PresumptionOfDenial, ReviewPolicyParser.Parse(Xinjiang).Tree!.For(Item("1A004", (FactKeys.InfectiousDisease, false)), open));
        Assert.Contains("eccn", open);
    }

    [Fact]
    public void Food_designated_EAR99_is_case_by_case_under_a_policy_of_denial()
    {
        var tree = ReviewPolicyParser.Parse(
            "Policy of denial for all items subject to the EAR apart from food and medicine designated as EAR99, which will be reviewed on a case-by-case basis. See §§ 746.8(b) and 744.21e").Tree!;
        Assert.Equal(Posture.CaseByCase, tree.For(Item("EAR99", (FactKeys.FoodOrMedicine, true))));
        Assert.Equal(Posture.PolicyOfDenial, tree.For(Item("EAR99", (FactKeys.FoodOrMedicine, false))));
        Assert.Equal(Posture.PolicyOfDenial, tree.For(Item("5A992.c", (FactKeys.FoodOrMedicine, true))));
        Assert.Equal(["746.8(b)", "744.21(e)"], tree.Sections);
    }

    [Fact]
    public void A_range_of_paragraphs_is_spelled_out()
    {
        var tree = ReviewPolicyParser.Parse(
            "Presumption of denial except case-by-case for items not described in ECCN 3B001.a.4, .c, .d, f.1.b.2, .k to .p; 3B002.c, 3B993, or 3B994").Tree!;
        Assert.Equal(Posture.PresumptionOfDenial, tree.For(Item("3B001.m")));
        Assert.Equal(Posture.PresumptionOfDenial, tree.For(Item("3B001.f.1.b.2")));
        Assert.Equal(Posture.CaseByCase, tree.For(Item("3B001.q")));
        Assert.Equal(Posture.CaseByCase, tree.For(Item("EAR99")));
    }

    [Fact]
    public void What_a_policy_does_not_say_is_not_made_up() =>
        Assert.Equal(Posture.ManualReading, ReviewPolicyParser.Parse("Presumption of approval for EAR99 items").Tree!.For(Item("3A001.a")));

    [Fact]
    public void One_strange_word_makes_the_whole_text_one_to_be_read() =>
        Assert.True(ReviewPolicyParser.Parse("Presumption of denial, save on Sundays").ManualReading);

    private static ItemFacts Item(string eccn, params (string, bool)[] facts) => Items.Of(eccn, facts);
}
