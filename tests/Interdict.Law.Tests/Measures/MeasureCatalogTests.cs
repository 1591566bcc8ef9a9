using Interdict.Law.Measures;
using Interdict.Lists;

namespace Interdict.Law.Tests.Measures;

public sealed class MeasureCatalogTests
{
    [Fact]
    public void Ids_are_unique_and_every_measure_says_what_it_does_what_not_whom_it_binds_and_how_one_gets_permission()
    {
        Assert.Equal(MeasureCatalog.All.Length, MeasureCatalog.All.Select(m => m.Id).Distinct().Count());
        Assert.All(MeasureCatalog.All, m => Assert.All([m.Does, m.DoesNot, m.Binds, m.Authority, m.AdministeredBy, m.Permission, m.Delisting], t => Assert.NotEmpty(t)));
    }

    [Fact]
    public void What_was_never_read_in_a_source_is_unsure() =>
        Assert.All(MeasureCatalog.All, m => Assert.True(m.Provenance.LastVerified is not null || m.Provenance.IsUnsure, m.Id));

    [Fact]
    public void Undisclosed_visa_restrictions_answer_that_names_are_not_public() =>
        Assert.Contains("Names are not public", MeasureCatalog.Find(new ListCode("us-state-visa"), MeasureKind.VisaRestriction)!.Undisclosed, StringComparison.Ordinal);

    [Fact]
    public void Letters_of_is_informed_are_undisclosed_too() => Assert.Contains(MeasureCatalog.Undisclosed, m => m.Id == "is-informed");

    [Fact]
    public void NS_CMIC_is_about_securities_and_reaches_no_item()
    {
        var measure = MeasureCatalog.Find(new ListCode("us-ofac-cmic"), MeasureKind.SecuritiesBan)!;
        Assert.Equal((MeasureArea.Securities, ReachedItems.None), (measure.Area, measure.Items));
    }

    [Fact]
    public void An_unknown_list_has_no_measure() => Assert.Null(MeasureCatalog.Find(new ListCode("names"), MeasureKind.Other));
}
