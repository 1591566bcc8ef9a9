using Interdict.Lists;
using Interdict.Sources.Ecfr;

namespace Interdict.Sources.Tests.Ecfr;

public sealed class EntityCellTests
{
    private static void Check(string cell, string[] names, string[] addresses, int inner = 0)
    {
        var read = EntityCell.Parse(cell);
        Assert.Equal(names, read.Names.Select(n => n.Value));
        Assert.Equal(addresses, read.Addresses);
        Assert.Equal(inner, read.InnerNames);
    }

    [Fact]
    public void A_name_ends_before_the_first_comma_that_no_legal_form_follows()
    {
        Check("Gulf Cargo LLC, Market Building, 4th Floor, Kabul, Afghanistan.", ["Gulf Cargo LLC"], ["Market Building, 4th Floor, Kabul, Afghanistan"]);
        Check("Some Trading Co., Ltd., Unit 5, Wuhan, China; and 7 B Rd., Wuhan, China.", ["Some Trading Co., Ltd."], ["Unit 5, Wuhan, China", "7 B Rd., Wuhan, China"]);
        Check("Lens, OAO (LENS), 1 Mira St., Moscow, Russia", ["Lens, OAO (LENS)"], ["1 Mira St., Moscow, Russia"]);
        Check("Dubai Parts, P.O. Box 1, Dubai, U.A.E.", ["Dubai Parts"], ["P.O. Box 1, Dubai, U.A.E."]);
        Check("Jane Roe", ["Jane Roe"], []);
    }

    [Fact]
    public void The_alias_clause_gives_its_lines_and_the_address_after_them() =>
        Check("North (Beijing) Corporation, a.k.a., the following two aliases:\n—North Beijing; and\n—Beijing Nord Co., Ltd.\n\n No. 18 Chang Street, Beijing, China; and Box 9, China.",
            ["North (Beijing) Corporation", "North Beijing", "Beijing Nord Co., Ltd."], ["No. 18 Chang Street, Beijing, China", "Box 9, China"]);

    [Fact]
    public void A_period_that_ends_the_clause_is_not_the_names() =>
        Check("North, a.k.a., the following one alias:\n—SMB Beijing.\n\n Beijing, China.", ["North", "SMB Beijing"], ["Beijing, China"]);

    [Theory]
    [InlineData("—Fu Roe. No. 2A South Road, Beijing, China, 100102; and Room 3, Beijing, China.", "Fu Roe", "No. 2A South Road, Beijing, China, 100102")]
    [InlineData("—Sea Bridge Co., Ltd. Flat 6, Wanchai, Hong Kong.", "Sea Bridge Co., Ltd.", "Flat 6, Wanchai, Hong Kong")]
    [InlineData("—M.A.G. Tech, 57 Royal Ave, Montreal, Canada.", "M.A.G. Tech", "57 Royal Ave, Montreal, Canada")]
    public void A_last_alias_that_runs_into_an_address_is_cut(string line, string alias, string address)
    {
        var read = EntityCell.Parse($"North, a.k.a., the following one alias:\n{line}");
        Assert.Equal(["North", alias], read.Names.Select(n => n.Value));
        Assert.Equal(address, read.Addresses[0]);
    }

    [Fact]
    public void Names_inside_parentheses_become_names_of_their_kind()
    {
        Check("Zor Center (f.k.a., Sage Lab), a.k.a., the following one alias:\n—TSOR.\n\n Moscow, Russia.", ["Zor Center", "TSOR", "Sage Lab"], ["Moscow, Russia"], 1);
        Assert.Equal(NameKind.Former, EntityCell.Parse("Zor Center (f.k.a., Sage Lab), Moscow, Russia").Names[^1].Kind);
        Check("Lim Roe, (a.k.a. Lin Roe, Steven Lim and Roe Lim), 1 A Rd, China 518033", ["Lim Roe", "Lin Roe", "Steven Lim", "Roe Lim"], ["1 A Rd, China 518033"], 3);
        Check("Petro (a.k.a. Open Joint-Stock Company Petro, Address: 26/1, Embankment, Moscow, Russia Alt Address: Box 2, Moscow, Russia.",
            ["Petro", "Open Joint-Stock Company Petro"], ["26/1, Embankment, Moscow, Russia", "Box 2, Moscow, Russia"], 1);
    }

    [Fact]
    public void Notes_of_other_addresses_name_their_countries_and_leave_the_text()
    {
        var read = EntityCell.Parse("North LLC, Kabul, Afghanistan. (See alternate addresses under Pakistan, Iran, and U.A.E.).");
        Assert.Equal(["PK", "IR", "AE"], read.OtherCountries);
        Assert.Equal(["Kabul, Afghanistan"], read.Addresses);
        Assert.Contains("Pakistan", read.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_ministry_includes_is_a_remark()
    {
        var read = EntityCell.Parse("The Ministry of Defence of Ruritania, including the Armed Forces and all operating units wherever located.");
        Assert.Equal("The Ministry of Defence of Ruritania", read.Names[0].Value);
        Assert.Empty(read.Addresses);
        Assert.StartsWith("including the Armed Forces", read.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_that_is_wrong_is_recorded() =>
        Assert.Single(EntityCell.Parse("North, a.k.a., the following three aliases:\n—One; and\n—Two.\n\n Minsk, Belarus.").Warnings);

    [Fact]
    public void Any_text_gives_a_name() => CsCheck.Check.Sample(CsCheck.Gen.String["North Co., (a.k.a. X)\n—;:.and following one alias"], text =>
    {
        if (text.Trim().Length > 0)
        {
            Assert.NotEmpty(EntityCell.Parse(text).Names);
        }
    }, iter: 20_000);
}
