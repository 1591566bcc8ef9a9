using Interdict.Lists;

namespace Interdict.Sources.Tests.Custom;

public sealed class NamesReaderTests
{
    [Fact]
    public void The_full_header_is_read()
    {
        var (entries, _) = Import.Text("names", "n.csv", "id,name,type,aliases,countries\n 1 ,\"Roe, Jane\",person,JR; J. Roe;,cn; France;XX\nA/2,北方,,,\n");
        Assert.Equal("names/1", entries[0].Id.ToString());
        Assert.Equal((PartyType.Person, 3), (entries[0].Type, entries[0].Names.Length));
        Assert.Equal(["FR"], entries[0].Countries);
        Assert.Equal(2, entries[0].Warnings.Length);
        Assert.Equal(("names/A/2", PartyType.Unknown), (entries[1].Id.ToString(), entries[1].Type));
    }

    [Fact]
    public void The_short_header_in_any_order_and_case_is_enough() =>
        Assert.Equal("North", Assert.Single(Import.Text("names", "n.csv", "extra,Name,ID\nx,North,7\n").Entries).Name);

    [Fact]
    public void A_header_without_name_is_refused_naming_file_line_and_field()
    {
        var problem = Assert.Throws<SourceException>(() => Import.Text("names", "n.csv", "id,title\n1,x\n"));
        Assert.Equal((1L, "name"), (problem.Line, problem.Field));
        Assert.Contains("n.csv, line 1, field name", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_rows_are_rejected_and_the_rest_kept()
    {
        var (entries, report) = Import.Text("names", "n.csv", "id,name\n1,North\n,No id\n2,\n1,Again\n3,South\n");
        Assert.Equal(["names/1", "names/3"], entries.Select(e => e.Id.ToString()));
        Assert.Equal([3L, 4L, 5L], report.Rejections.Select(r => r.Line));
    }
}
