using Interdict.Lists;
using Interdict.Tests;

namespace Interdict.Sources.Tests.Ofac;

public sealed class OfacCsvReaderTests : IDisposable
{
    private const string Nothing = "-0- ";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_files_of_a_folder_are_joined_by_number()
    {
        _folder.Write("sdn.csv", $"""
            ent_num,SDN_Name,SDN_Type,Program,Title,Call_Sign,Vess_type,Tonnage,GRT,Vess_flag,Vess_owner,Remarks
            7,"ROE, Jane","individual","GLOMAG] [SDGT",Director,{Nothing},{Nothing},{Nothing},{Nothing},{Nothing},{Nothing},"DOB 10 Dec 1948; alt. DOB circa 1950; POB Oslo; nationality Norway; alt. citizen Kenya; Passport A1 (Norway) issued 01 Jan 2000 expires 01 Jan 2010; a.k.a. 'JR'; f.k.a. 'DOE'; Linked To: NORTH CO.; Gender Fem"
            8,SEA STAR,vessel,IRAN,{Nothing},5XYZ,Tanker,10,9,Panama,Owner,Vessel Registration Identification IMO 8404991.
            9,NORTH CO,{Nothing},CUBA,{Nothing},{Nothing},{Nothing},{Nothing},{Nothing},{Nothing},{Nothing},{Nothing}

            """ + "\u001A\r\n");
        _folder.Gzip("alt.csv.gz", "7,1,aka,\"DOE, Jane\",-0- \n9,2,fka,NORD CO,-0- \n9,3,nka,NORTH GROUP,-0- \n10,4,aka,NOBODY,-0- \n"u8);
        _folder.Write("add.csv", "9,1,\"1 Pier\",\"Havana\",\"Cuba\",-0- \n9,2,-0- ,-0- ,-0- ,-0- \n");
        _folder.Write("sdn_comments.csv", "7,\"ale.\"\n");
        var (entries, report) = Import.Read("ofac-csv", _folder.Path);
        var jane = entries[0];
        Assert.Equal("us-ofac-sdn/7", jane.Id.ToString());
        Assert.Equal(PartyType.Person, jane.Type);
        Assert.Equal([("ROE, Jane", NameKind.Primary, NameStrength.Strong), ("DOE, Jane", NameKind.Alias, NameStrength.Strong), ("JR", NameKind.Alias, NameStrength.Weak), ("DOE", NameKind.Former, NameStrength.Weak)],
            jane.Names.Select(n => (n.Value, n.Kind, n.Strength)));
        Assert.Equal(["1948-12-10", "1950~"], jane.BirthDates.Select(d => d.ToString()));
        Assert.Equal(["NO", "KE"], jane.Countries);
        Assert.Equal(["GLOMAG", "SDGT"], jane.Programs);
        Assert.Equal([new("passport", "A1", "NO"), new("linked-to", "NORTH CO")], jane.Identifiers);
        Assert.EndsWith("Gender Female.", jane.Remarks, StringComparison.Ordinal);
        Assert.Equal([new("call-sign", "5XYZ"), new("imo", "8404991")], entries[1].Identifiers);
        Assert.Equal(["PA"], entries[1].Countries);
        Assert.Equal(PartyType.Organization, entries[2].Type);
        Assert.Equal([NameKind.Primary, NameKind.Former, NameKind.Later], entries[2].Names.Select(n => n.Kind));
        Assert.Equal(new Address("1 Pier, Havana", Country: "CU"), Assert.Single(entries[2].Addresses));
        Assert.Equal((1L, 2L), (report.Rejected, report.InnerNames));
    }

    [Fact]
    public void A_lone_file_says_what_it_lacks()
    {
        var (entries, report) = Import.Read("ofac-csv", _folder.Gzip("sdn-2024-05-01.csv.gz", "36,NORTH,-0- ,CUBA,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n"u8));
        Assert.Single(entries);
        Assert.Equal(2, report.Notes.Count);
    }

    [Fact]
    public void The_consolidated_files_are_their_own_list() =>
        Assert.Equal("us-ofac-cons/36", Import.Entries("ofac-csv", _folder.Write("cons_prim.csv", "36,NORTH,-0- ,NS-PLC,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n"))[0].Id.ToString());

    [Fact]
    public void A_row_of_another_width_or_number_is_rejected()
    {
        var (_, report) = Import.Read("ofac-csv", _folder.Write("sdn.csv", "36,NORTH\nx,NORTH,-0- ,CUBA,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n36,NORTH,-0- ,CUBA,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n"));
        Assert.Equal([1L, 2L], report.Rejections.Select(r => r.Line));
    }

    [Fact]
    public void A_folder_with_two_editions_or_none_is_refused()
    {
        Assert.Throws<SourceException>(() => Import.Read("ofac-csv", _folder.Path));
        _folder.Write("sdn-2024-01-01.csv", "x");
        _folder.Write("sdn-2024-01-02.csv", "x");
        Assert.Throws<SourceException>(() => Import.Read("ofac-csv", _folder.Path));
    }

    [Fact]
    public void The_files_of_January_2022_are_read_whole()
    {
        var (entries, report) = Import.Read("ofac-csv", TestData.Require("ofac/2022-01"));
        Assert.Equal((9_044, 12_409L), (entries.Count, report.Aliases));
        Assert.Equal([12_409L, 13_625L, 9_044L], report.Files.Select(f => f.Read));
        Assert.Equal(4_643, entries.Count(e => e.Type == PartyType.Person));
        Assert.Equal(1, report.Rejected);
    }

    [Theory]
    [InlineData("ofac/sdn-editions/sdn-2024-02-20.csv.gz", 13_931)]
    [InlineData("ofac/sdn-editions/sdn-2024-02-23.csv.gz", 14_484)]
    [InlineData("ofac/sdn-editions/sdn-2024-04-26.csv.gz", 14_668)]
    [InlineData("ofac/sdn-editions/sdn-2024-05-01.csv.gz", 14_966)]
    public void Every_dated_edition_is_read_whole(string file, int entries)
    {
        var (read, report) = Import.Read("ofac-csv", TestData.Require(file));
        Assert.Equal((entries, 0L), (read.Count, report.Rejected));
    }

    [Fact]
    public void An_archive_of_another_format_is_refused() => Assert.Throws<SourceException>(() => Import.Read("ofac-csv", TestData.Require("ofac/consolidated/CONS_ENHANCED.ZIP")));

    [Fact]
    public void Other_files_of_a_folder_do_not_matter()
    {
        _folder.Zip("sdn.csv.zip", ("sdn.csv", "x"));
        _folder.Write("sdn.csv", "36,NORTH,-0- ,CUBA,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n");
        Assert.Equal("NORTH", Assert.Single(Import.Entries("ofac-csv", _folder.Path)).Name);
    }

    [Fact]
    public void The_files_of_2024_and_the_consolidated_ones_are_read_whole()
    {
        var (entries, report) = Import.Read("ofac-csv", TestData.Require("ofac/2024-05"));
        Assert.Equal(14_965, entries.Count);
        Assert.Equal(5_824, entries.Count(e => e.Identifiers.Any(i => i.Kind == "linked-to")));
        Assert.Equal([18_939L, 22_641L, 14_965L], report.Files.Select(f => f.Read));
        var (other, consolidated) = Import.Read("ofac-csv", TestData.Require("ofac/consolidated"));
        Assert.Equal((442, 0L), (other.Count, consolidated.Rejected));
    }
}
