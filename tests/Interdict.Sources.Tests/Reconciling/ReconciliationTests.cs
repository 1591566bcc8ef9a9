using Interdict.Lists;
using Interdict.Sources.Core;
using Interdict.Sources.Reconciling;
using Interdict.Tests;

namespace Interdict.Sources.Tests.Reconciling;

public sealed class ReconciliationTests
{
    private static readonly DocumentCatalog NoDocuments = new([]);

    [Fact]
    public void Spelling_is_no_difference()
    {
        var ours = Entry("a-cn", "Müller Optik Co., Ltd.") with { LicenseRequirement = "For all items subject to the EAR. (See § 744.11 of the EAR)", ReviewPolicy = "Presumption of denial" };
        var theirs = Entry("a-cn", "MULLER OPTIK CO LTD") with { LicenseRequirement = "All items subject to the EAR (See §744.11 of the EAR).", ReviewPolicy = "Presumption of Denial." };
        var found = Reconciliation.Compare([ours], [theirs], NoDocuments);
        Assert.Empty(found.Differences);
        Assert.Equal(1, found.Paired);
    }

    [Fact]
    public void A_name_cut_short_and_a_name_left_out_are_told_apart()
    {
        var ours = Entry("a-cn", "Alpha Bureau", "Beta Public Security Bureau", "Gamma");
        var theirs = Entry("a-cn", "Alpha Bureau", "Beta Public Security", "Delta");
        Assert.Equal(
            [(DifferenceKind.MissingName, "Gamma", ""), (DifferenceKind.TruncatedName, "Beta Public Security Bureau", "Beta Public Security"), (DifferenceKind.ExtraName, "", "Delta")],
            Reconciliation.Compare([ours], [theirs], NoDocuments).Differences.Select(d => (d.Kind, d.GoverningText, d.MirrorText)));
    }

    [Theory]
    [InlineData("Presumption of denial", "", DifferenceKind.MissingPolicy)]
    [InlineData("Presumption of denial", "For all items subject to the EAR. (See § 744.11 of the EAR)", DifferenceKind.ColumnSlip)]
    [InlineData("Presumption of denial", "Policy of denial", DifferenceKind.OtherPolicy)]
    [InlineData("Policy of denial apart from ...", "Policy of denial apart from food", DifferenceKind.CutText)]
    public void What_became_of_a_policy_is_told(string ours, string theirs, DifferenceKind kind) =>
        Assert.Equal(kind, Assert.Single(Reconciliation.Compare([Entry("a-cn", "A") with { ReviewPolicy = ours }], [Entry("a-cn", "A") with { ReviewPolicy = theirs }], NoDocuments).Differences).Kind);

    [Fact]
    public void A_lost_footnote_is_told()
    {
        var ours = Entry("a-cn", "A") with { LicenseRequirement = "All items (See § 734.9(e)(2) of the EAR)4", Footnotes = [4] };
        var theirs = Entry("a-cn", "A") with { LicenseRequirement = "All items (See § 734.9(e)(2) of the EAR)" };
        Assert.Equal(DifferenceKind.OtherFootnote, Assert.Single(Reconciliation.Compare([ours], [theirs], NoDocuments).Differences).Kind);
    }

    [Fact]
    public void An_entrys_page_and_its_documents_first_page_are_one_citation()
    {
        var catalog = new DocumentCatalog([new OfficialDocument(Reporter.FederalRegister, 84, 54002, 54009, null, null, "rule")]);
        var ours = Entry("a-cn", "A") with { Citations = [Fr(84, 54004), Fr(85, 100)] };
        var theirs = Entry("a-cn", "A") with { Citations = [Fr(84, 54002), Fr(86, 7)] };
        Assert.Equal(
            [(DifferenceKind.MissingCitation, "85 FR 100"), (DifferenceKind.ExtraCitation, "86 FR 7")],
            Reconciliation.Compare([ours], [theirs], catalog).Differences.Select(d => (d.Kind, d.GoverningText + d.MirrorText)));
    }

    [Fact]
    public void Entries_without_a_counterpart_are_told_and_divided_rows_with_theirs()
    {
        var ours = new[] { Entry("a-cn", "A Company"), Entry("a-sg", "A Company", "SG"), Entry("b-ru", "B Works", "RU") };
        var theirs = new[] { Entry("a-cn", "A Company") with { Countries = ["CN", "SG"] }, Entry("c-ir", "C Trading", "IR") };
        Assert.Equal(
            [(DifferenceKind.MissingEntry, "us-bis-el/b-ru"), (DifferenceKind.ExtraEntry, "us-bis-el/c-ir"), (DifferenceKind.DividedEntry, "us-bis-el/a-sg")],
            Reconciliation.Compare(ours, theirs, NoDocuments).Differences.Select(d => (d.Kind, d.Entry.Id.ToString())));
    }

    [Fact]
    public void The_known_differences_of_July_2026_are_found()
    {
        var ecfr = Read("ecfr-xml", "bis/ecfr-part744-supp4-2026-07-rebuilt.xml.gz");
        var csl = Read("csl-json", "csl/consolidated-2026-07.json.gz");
        var found = Reconciliation.Compare(ecfr, csl, CoreCorpus.Instance.Documents);
        Assert.Equal((3_409, 3_420), (found.Governing, found.Mirror));
        Assert.InRange(found.Paired, 3_200, 3_409);
        var told = found.Differences.Select(d => (d.Kind, d.Entry.Id.Key)).ToHashSet();
        Assert.Contains((DifferenceKind.TruncatedName, "hami-municipality-public-security-bureau-cn"), told);
        Assert.Contains((DifferenceKind.ExtraCitation, "nanjing-fiberhome-starrysky-communication-development-co-cn"), told);
        Assert.Contains((DifferenceKind.ExtraCitation, "netposa-cn"), told);
        Assert.Contains((DifferenceKind.ExtraCitation, "sensenets-cn"), told);
        Assert.Contains((DifferenceKind.MissingCitation, "hangzhou-hikvision-digital-technology-co-ltd-cn"), told);
        Assert.Contains((DifferenceKind.MissingCitation, "kezilesu-kyrgyz-autonomous-prefecture-public-security-bureau-cn"), told);
        Assert.Contains((DifferenceKind.ExtraCitation, "shihezi-municipality-public-security-bureau-cn"), told);
        Assert.Contains((DifferenceKind.OtherFootnote, "shanghai-biren-intelligent-technology-co-ltd-cn"), told);
        Assert.Contains((DifferenceKind.ColumnSlip, "rayscience-optoelectronics-innovation-co-ltd-cn"), told);
        Assert.Contains(found.Differences, d => d.Kind == DifferenceKind.MissingPolicy);
    }

    private static List<Entry> Read(string format, string path) =>
        [.. ListReaders.Find(format)!.Read(SourceFile.Open(TestData.Require(path)), new ImportReport()).Where(e => e.Id.List.Value == "us-bis-el")];

    private static Citation Fr(int volume, int page) => new(Reporter.FederalRegister, volume, page);

    private static Entry Entry(string key, string name, params string[] more) => new()
    {
        Id = new EntryId(new ListCode("us-bis-el"), key),
        Names = [new PartyName(name), .. more.Where(m => m.Length > 2).Select(m => new PartyName(m, NameKind.Alias))],
        Countries = [.. more.Where(m => m.Length == 2).DefaultIfEmpty("CN")],
    };
}
