using Interdict.Lists;
using Interdict.Sources.Catalog;
using Interdict.Sources.Core;

namespace Interdict.Sources.Tests.Catalog;

public sealed class EffectComposerTests
{
    private readonly EffectComposer _composer = new(CoreCorpus.Instance.Documents);

    [Fact]
    public void An_imported_entity_list_row_quotes_its_requirement_and_policy_and_cites_the_document()
    {
        var effect = Assert.Single(_composer.Compose(new Entry
        {
            Id = new(new("us-bis-el"), "x"),
            Names = [new("X")],
            LicenseRequirement = "For all items subject to the EAR. (See §744.11 of the EAR)",
            ReviewPolicy = "Presumption of denial",
            Citations = [new(Reporter.FederalRegister, 84, 54004), new(Reporter.FederalRegister, 85, 1)],
            Listed = new DateOnly(2019, 10, 9),
        }));
        Assert.Equal(MeasureKind.LicenseRequirement, effect.Measure);
        Assert.Contains("“For all items subject to the EAR. (See §744.11 of the EAR)”", effect.Summary, StringComparison.Ordinal);
        Assert.Contains("“Presumption of denial”", effect.Summary, StringComparison.Ordinal);
        Assert.EndsWith("; 84 FR 54002; 85 FR 1", effect.Citation, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2019, 10, 9), effect.From);
        Assert.False(effect.IsUnsure);
    }

    [Fact]
    public void A_citation_is_not_taken_for_another_that_begins_or_ends_alike()
    {
        var effect = Assert.Single(_composer.Compose(new Entry
        {
            Id = new(new("us-bis-el"), "x"),
            Names = [new("X")],
            Citations = [new(Reporter.FederalRegister, 85, 29853), new(Reporter.FederalRegister, 85, 2985), new(Reporter.FederalRegister, 5, 29853), new(Reporter.FederalRegister, 85, 29853)],
        }));
        Assert.EndsWith("; 85 FR 29853; 85 FR 2985; 5 FR 29853", effect.Citation, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entrys_own_measures_come_instead_of_the_lists()
    {
        var effect = Assert.Single(_composer.Compose(Core("us-ofac-cmic", "30946")));
        Assert.Equal((MeasureKind.SecuritiesBan, new DateOnly(2021, 8, 2)), (effect.Measure, effect.From));
        Assert.Contains("EO 13959", effect.Citation, StringComparison.Ordinal);
    }

    [Fact]
    public void Dahuas_policy_comes_out_as_unsure() =>
        Assert.True(Assert.Single(_composer.Compose(Core("us-bis-el", "dahua-technology-cn"))).IsUnsure);

    [Fact]
    public void A_GLOMAG_designation_freezes_and_brings_no_export_license_requirement_of_its_own() =>
        Assert.Equal([MeasureKind.AssetFreeze], _composer.Compose(Core("us-ofac-sdn", "29159")).Select(e => e.Measure));

    [Fact]
    public void A_designation_under_a_program_of_744_8_brings_one()
    {
        var effects = _composer.Compose(new Entry { Id = new(new("us-ofac-sdn"), "1"), Names = [new("X")], Programs = ["RUSSIA-EO14024"] });
        Assert.Equal([MeasureKind.AssetFreeze, MeasureKind.LicenseRequirement], effects.Select(e => e.Measure));
        Assert.Contains("program RUSSIA-EO14024", effects[0].Citation, StringComparison.Ordinal);
    }

    [Fact]
    public void An_ended_listing_has_an_end_and_no_effect_that_began_later()
    {
        var effect = Assert.Single(_composer.Compose(Core("us-dod-1260h", "beijing-megvii-technology-co-ltd-cn")));
        Assert.Equal((MeasureKind.Naming, new DateOnly(2025, 1, 6)), (effect.Measure, effect.To));
        Assert.True(effect.AppliesOn(new DateOnly(2025, 1, 6)));
        Assert.False(effect.AppliesOn(new DateOnly(2025, 1, 7)));
    }

    [Fact]
    public void The_denial_of_ZTE_held_for_three_months_of_2018()
    {
        var effect = Assert.Single(_composer.Compose(Core("us-bis-dpl", "zhongxing-telecommunications-equipment-corporation-cn")));
        Assert.Equal((MeasureKind.Denial, new DateOnly(2018, 4, 15), new DateOnly(2018, 7, 12)), (effect.Measure, effect.From, effect.To));
        Assert.False(effect.AppliesOn(new DateOnly(2026, 11, 23)));
    }

    [Fact]
    public void Every_current_entry_of_core_has_an_effect_with_a_citation_and_a_source() =>
        Assert.All(CoreCorpus.Instance.Entries, e =>
        {
            var effects = _composer.Compose(e);
            Assert.NotEmpty(effects);
            Assert.All(effects, f => Assert.True(f.Citation.Length > 0 && f.Summary.Length > 0 && f.Provenance is not null && f.From is not null));
        });

    [Fact]
    public void Names_of_the_users_own_have_no_effect_in_law() =>
        Assert.Empty(_composer.Compose(new Entry { Id = new(new("names"), "7"), Names = [new("X")] }));

    private static Entry Core(string list, string key) => CoreCorpus.Instance.Find(new EntryId(new ListCode(list), key))!;
}
