using Interdict.Law.Grammar;

namespace Interdict.Law.Tests.Grammar;

public sealed class LicenseRequirementTests
{
    // How the texts that a person must read begin or what marks them, and why each is flagged.
    private static readonly (string Mark, TextDefectKind Why)[] Flagged =
    [
        ("with case-by-case basis for items", TextDefectKind.ColumnSlip),
        ("General License No. 11", TextDefectKind.UnknownFamily),
        ("General License No. 1B", TextDefectKind.UnknownFamily),
        ("except for: crude oil", TextDefectKind.UnknownFamily),
        ("except for EAR99-designated technology", TextDefectKind.UnknownFamily),
        ("U.S Geological Survey", TextDefectKind.UnknownFamily),
        ("(See § 746.8(a)(4) of the EAR)", TextDefectKind.UnknownFamily),
        ("(See §§ 734.9(g), 746.8(a)(3), and 744.21(b) of the EAR)", TextDefectKind.LostFootnote),
        ("(See §734.9(e) and §744.11 of the EAR)", TextDefectKind.LostFootnote),
        ("(See §§ 734.9(e)(2) and 744.11 of the EAR)\n", TextDefectKind.LostFootnote),
    ];

    [Fact]
    public void Every_printed_requirement_is_a_tree_or_flagged_for_reading()
    {
        foreach (var (_, text) in PrintedTexts.Requirements())
        {
            var read = LicenseRequirementParser.Parse(text);
            var flag = Flagged.FirstOrDefault(f => (text + "\n").Contains(f.Mark, StringComparison.Ordinal));
            if (flag.Mark is not null)
            {
                Assert.True(read.Tree is null, $"should be flagged: {text}");
                Assert.Contains(read.Defects, d => d.Kind == flag.Why);
            }
            else
            {
                Assert.True(read.Tree is not null, $"not read: {text}");
            }
        }
    }

    [Fact]
    public void At_least_97_of_100_rows_are_trees()
    {
        var rows = PrintedTexts.Requirements();
        var (all, trees) = (rows.Sum(r => r.Count), rows.Where(r => !LicenseRequirementParser.Parse(r.Text).ManualReading).Sum(r => r.Count));
        Assert.Equal(3420, all);
        Assert.Equal(14, all - trees);
    }

    [Fact]
    public void A_tree_prints_as_a_text_that_reads_as_the_same_tree() =>
        Assert.All(PrintedTexts.Requirements().Select(p => LicenseRequirementParser.Parse(p.Text).Tree).OfType<LicenseRequirement>(), tree =>
        {
            var again = LicenseRequirementParser.Parse(tree.ToString()).Tree;
            Assert.True(tree.Equals(again), $"{tree} became {again}");
            Assert.Equal(tree.ToString(), again!.ToString());
        });

    [Fact]
    public void The_footnotes_have_the_rows_that_were_counted()
    {
        var rows = new int[6];
        foreach (var (count, text) in PrintedTexts.Requirements())
        {
            foreach (var footnote in LicenseRequirementParser.Parse(text).Effective.Footnotes)
            {
                rows[footnote] += count;
            }
        }

        Assert.Equal([156, 156, 95, 16], [rows[1], rows[2], rows[4], rows[5]]);
    }

    [Theory]
    [InlineData("For all items subject to the EAR. (See §§ 734.9(g),3 746.8(a)(3), and 744.21(b) of the EAR)", 3)]
    [InlineData("For All Items Subject to the EAR (See §734.9(g), 3 §746.8(a)(3), and §744.21(b) of the EAR).", 3)]
    [InlineData("For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)4", 4)]
    [InlineData("For All Items Subject to the EAR (See §734.9(e), and 744.11 of the EAR)4.", 4)]
    [InlineData("For all items subject to the EAR. (See §734.4(a)(9), 734.9(e)(3) and 744.11 of the EAR)5", 5)]
    public void A_footnote_is_read_wherever_its_digit_was_glued(string text, int footnote) =>
        Assert.Equal([footnote], LicenseRequirementParser.Parse(text).Tree!.Footnotes);

    [Fact]
    public void Huawei_has_the_footnotes_1_and_2() =>
        Assert.Equal([1, 2], LicenseRequirementParser.Parse("For all items subject to the EAR, see §§ 734.9(e) 1 and 744.11 of the EAR 2").Tree!.Footnotes);

    [Theory]
    [InlineData("For all items subject to the EAR. (See §734.9(e) and §744.11 of the EAR)")]
    [InlineData("For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)")]
    public void A_lost_footnote_is_reported_and_never_guessed(string text)
    {
        var read = LicenseRequirementParser.Parse(text);
        Assert.True(read.ManualReading);
        Assert.Contains(read.Defects, d => d.Kind == TextDefectKind.LostFootnote);
        Assert.Empty(read.Effective.Footnotes);
        Assert.Equal(Scope.All, read.Effective.Scope);
    }

    [Fact]
    public void A_footnote_that_does_not_fit_is_a_contradiction() =>
        Assert.Contains(
            LicenseRequirementParser.Parse("For all items subject to the EAR. (See §744.11 of the EAR)4").Defects, d => d.Kind == TextDefectKind.ContradictoryFootnote);

    [Fact]
    public void A_policy_in_this_column_is_a_slip() =>
        Assert.Contains(LicenseRequirementParser.Parse("Presumption of denial").Defects, d => d.Kind == TextDefectKind.ColumnSlip);

    [Fact]
    public void An_exception_that_the_entry_allows_is_kept() =>
        Assert.Equal(["GOV 740.11(b)(2), (e)"], LicenseRequirementParser.Parse(
            "For all items subject to the EAR. (See §§ 734.9(g),3 746.8(a)(3), and 744.21(b) of the EAR) This license requirement may be overcome by License Exception GOV under § 740.11(b)(2) and e.").Tree!.Exceptions);

    [Fact]
    public void A_requirement_for_projects_asks_for_the_project()
    {
        var scope = LicenseRequirementParser.Parse("For all items subject to the EAR when used in projects specified in § 746.8(a)(4) of the EAR").Tree!.Scope;
        Assert.Equal(Truth.Unknown, scope.Test(Items.Of("EAR99")));
        Assert.Equal(Truth.No, scope.Test(Items.Of("EAR99", (FactKeys.Project, false))));
        Assert.Equal(Truth.Yes, scope.Test(Items.Of("EAR99", (FactKeys.Project, true))));
    }

    [Fact]
    public void A_partial_scope_does_not_reach_an_EAR99_item_that_is_not_listed()
    {
        var scope = LicenseRequirementParser.Parse("For items on the CCL and EAR99 items listed in supplement no. 7 to part 746 of the EAR.").Tree!.Scope;
        Assert.Equal(Truth.Yes, scope.Test(Items.Of("5A992.c")));
        Assert.Equal(Truth.No, scope.Test(Items.Of("EAR99", (FactKeys.Supplement7, false))));
        Assert.Equal(Truth.Unknown, scope.Test(Items.Of("EAR99")));
    }
}
