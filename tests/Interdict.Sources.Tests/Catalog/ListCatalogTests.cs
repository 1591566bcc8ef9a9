using Interdict.Lists;
using Interdict.Sources.Catalog;
using Interdict.Sources.Core;

namespace Interdict.Sources.Tests.Catalog;

public sealed class ListCatalogTests
{
    [Fact]
    public void Every_list_of_core_is_in_the_catalog() =>
        Assert.All(CoreCorpus.Instance.Editions, e => Assert.NotNull(ListCatalog.Find(e.List)));

    [Fact]
    public void Every_list_that_a_reader_delivers_is_in_the_catalog() =>
        Assert.All(typeof(ListCodes).GetProperties().Select(p => (ListCode)p.GetValue(null)!), code => Assert.NotNull(ListCatalog.Find(code)));

    [Fact]
    public void Codes_are_unique_and_each_list_says_what_it_does_and_does_not_do()
    {
        Assert.Equal(ListCatalog.All.Length, ListCatalog.All.Select(l => l.Code).Distinct().Count());
        Assert.All(ListCatalog.All, l => Assert.NotEmpty(l.Limits));
        Assert.All(ListCatalog.All.Where(l => l.Code.Value is not ("names" or "ftm")), l =>
        {
            Assert.NotEmpty(l.Measures);
            Assert.StartsWith("https://", l.Url, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void What_was_not_read_in_a_source_is_unsure() =>
        Assert.All(ListCatalog.All.SelectMany(l => l.Measures), m => Assert.True(m.Measure.Provenance!.LastVerified is not null || m.Measure.Provenance.IsUnsure));

    [Fact]
    public void An_entity_list_hit_is_a_license_requirement_and_no_freeze()
    {
        var list = ListCatalog.Find(new ListCode("us-bis-el"))!;
        Assert.Equal(MeasureKind.LicenseRequirement, Assert.Single(list.Measures).Measure.Kind);
        Assert.Contains(list.Limits, l => l.Contains("asset freeze", StringComparison.Ordinal));
    }

    [Fact]
    public void NS_CMIC_has_no_export_effect() =>
        Assert.Contains(ListCatalog.Find(new ListCode("us-ofac-cmic"))!.Limits, l => l.Contains("no export effect", StringComparison.Ordinal));

    [Fact]
    public void Undisclosed_visa_restrictions_cannot_be_screened() =>
        Assert.Contains("No screening", ListCatalog.Find(new ListCode("us-state-visa"))!.Undisclosed, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_list_is_not_found() => Assert.Null(ListCatalog.Find(new ListCode("xx-none")));
}
