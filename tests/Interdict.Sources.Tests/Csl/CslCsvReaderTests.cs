using Interdict.Lists;
using Interdict.Tests;

namespace Interdict.Sources.Tests.Csl;

public sealed class CslCsvReaderTests
{
    private const string Header = "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,"
        + "call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids\n";

    private static Entry One(string row) => Assert.Single(Import.Text("csl-csv", "csl.csv", Header + row + "\n").Entries);

    [Fact]
    public void Values_joined_in_one_field_are_taken_apart()
    {
        var entry = One("1,Specially Designated Nationals (SDN) - Treasury Department,77,Vessel,IRAN; NPWMD,SEA STAR,,\"1 Dock, Basra, IQ; Dubai, AE\",,,,,,,XYZ9,Tanker,100,90,Panama,Some Owner,,http://x,STAR ONE; STAR TWO,,,,,,\"IMO 8404991, Vessel Registration Identification; PA, 123, Registration Number; Tanker, Aircraft Model\"");
        Assert.Equal(["SEA STAR", "STAR ONE", "STAR TWO"], entry.Names.Select(n => n.Value));
        Assert.Equal(["IRAN", "NPWMD"], entry.Programs);
        Assert.Equal(["IQ", "AE", "PA"], entry.Countries);
        Assert.Equal([new("call-sign", "XYZ9"), new("imo", "8404991"), new("registration", "123", "PA")], entry.Identifiers);
        Assert.Contains("Vessel owner: Some Owner", entry.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void Semicolons_inside_an_address_part_addresses_with_their_own_countries()
    {
        var entry = One("1,Entity List (EL) - Bureau of Industry and Security,,,,North Co,,\"50 A Road, Beijing, China; and 51 A Road, Beijing, China; Box 9, Hong Kong, HK\",,,,,x,y,,,,,,,,,,,,,,,");
        Assert.Equal(["50 A Road, Beijing, China", "51 A Road, Beijing, China", "Box 9, Hong Kong"], entry.Addresses.Select(a => a.Text));
        Assert.Equal(["CN", "HK"], entry.Countries);
    }

    [Theory]
    [InlineData("\"1 Main St, NEW ORLEANS, LA\"", null)]
    [InlineData("\"1 Main St, NEW ORLEANS, LA, 70112, US\"", "US")]
    [InlineData("\"22 RUE X, PANTIN, FR\"", "FR")]
    public void A_state_of_the_USA_is_not_taken_for_a_country(string address, string? country) =>
        Assert.Equal(country, One($"1,Denied Persons List (DPL) - Bureau of Industry and Security,,,,JANE ROE,,{address},,2020-01-01,,Y,,,,,,,,,,,,,,,,,").Addresses[0].Country);

    [Theory]
    [InlineData("0097-06-30")]
    [InlineData("0017-01-01")]
    [InlineData("2020-02-30")]
    public void An_impossible_start_date_is_left_out_and_recorded(string date)
    {
        var entry = One($"1,Entity List (EL) - Bureau of Industry and Security,,,,North Co,,,,{date},,,x,y,,,,,,,,,,,,,,,");
        Assert.Null(entry.Listed);
        Assert.Contains(date, Assert.Single(entry.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_requirement_in_the_policy_column_is_moved_only_where_its_own_is_empty()
    {
        var entry = One("1,Entity List (EL) - Bureau of Industry and Security,,,,North Co,,,,,,,,For all items subject to the EAR,,,,,,,,,,,,,,,");
        Assert.Equal("For all items subject to the EAR", entry.LicenseRequirement);
        Assert.Null(entry.ReviewPolicy);
        Assert.Single(entry.Warnings);
    }

    [Fact]
    public void A_lost_quotation_mark_is_recorded_and_kept_as_printed()
    {
        var entry = One("1,Entity List (EL) - Bureau of Industry and Security,,,,JSC ?Zvezda?,,,,,,,x,y,,,,,,,,,,,,,,,");
        Assert.Equal("JSC ?Zvezda?", entry.Name);
        Assert.Equal("jsc-zvezda", entry.Id.Key);
        Assert.Single(entry.Warnings);
    }

    [Fact]
    public void A_short_row_is_rejected_with_its_line()
    {
        var (entries, report) = Import.Text("csl-csv", "csl.csv", Header + "1,Entity List (EL),x\n2,Entity List (EL) - Bureau of Industry and Security,,,,North Co" + new string(',', 23) + "\n");
        Assert.Single(entries);
        Assert.Equal(2, Assert.Single(report.Rejections).Line);
    }

    [Fact]
    public void A_file_that_ends_in_a_short_row_is_cut_short_and_refused_whole()
    {
        var problem = Assert.Throws<SourceException>(() => Import.Text("csl-csv", "csl.csv", Header + "1,Entity List (EL) - Bureau of Industry and Secur"));
        Assert.Contains("cut short", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_the_name_column_is_refused()
    {
        var problem = Assert.Throws<SourceException>(() => Import.Text("csl-csv", "csl.csv", "source,title\nx,y\n"));
        Assert.Equal(("name", 1L), (problem.Field, problem.Line));
    }

    [Fact]
    public void A_file_that_ends_inside_quotes_is_refused() =>
        Assert.Throws<SourceException>(() => Import.Text("csl-csv", "csl.csv", Header + "1,\"Entity List (EL) - cut here"));

    [Fact]
    public void The_list_of_April_2022_is_read_whole()
    {
        var (entries, report) = Import.Read("csl-csv", TestData.Require("csl/consolidated-2022-04.csv.gz"));
        Assert.Equal((14_160, 20_011L, 0L), (entries.Count, report.Aliases, report.Rejected));
        var listed = entries.Where(e => e.Id.List == ListCodes.EntityList).ToList();
        Assert.Equal(2_001, listed.Count);
        Assert.Equal(246, listed.Count(e => e.Warnings.Any(w => w.Contains("without its 'and'", StringComparison.Ordinal))));
        Assert.Equal(3, listed.Count(e => e.Warnings.Any(w => w.Contains("start date", StringComparison.Ordinal))));
        Assert.Equal(174 + 3, listed.Count(e => e.Listed is null));
        Assert.DoesNotContain(listed, e => e.Names.Any(n => n.Value.StartsWith("and ", StringComparison.Ordinal)));
    }
}
