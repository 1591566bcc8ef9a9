using Interdict.Lists;

namespace Interdict.Sources.Tests.Seco;

/// <summary>Switzerland, Canada and Australia, on files in the shapes that their publishers use.</summary>
public sealed class OtherStatesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_Swiss_target_joins_program_and_place()
    {
        var (entries, report) = Import.Text("ch-seco", "seco.xml", SmallFiles.Seco);
        var entry = entries[0];
        Assert.Equal(("ch-seco/901", PartyType.Person, new DateOnly(2014, 3, 3), "Dr."), (entry.Id.ToString(), entry.Type, entry.Listed, entry.Title));
        Assert.Equal([new PartyName("John Roe"), new PartyName("Джон Ро", NameKind.Alias), new PartyName("Jon Roe", NameKind.Alias), new PartyName("Owl", NameKind.Alias, NameStrength.Weak)], entry.Names);
        Assert.Equal("Ordinance on North", Assert.Single(entry.Programs));
        Assert.Equal(new Address("1 Rd, Oslo, Viken, 0150", "Oslo", "Viken", "0150", "NO"), Assert.Single(entry.Addresses));
        Assert.Equal([new Identifier("un-reference", "QDi.901"), new Identifier("passport", "A1", "NO")], entry.Identifiers);
        Assert.Equal("1960-02-03~", Assert.Single(entry.BirthDates).ToString());
        Assert.Contains("2015-13-01", Assert.Single(entry.Warnings), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2020, 1, 1), entries[1].Ended);
        Assert.Equal("the target has no name", Assert.Single(report.Rejections).Reason);
        Assert.Equal(new DateOnly(2026, 3, 2), report.Published);
    }

    [Fact]
    public void A_Canadian_record_is_a_person_an_entity_or_a_ship()
    {
        var (entries, report) = Import.Text("ca-sema", "sema.xml", SmallFiles.Sema);
        Assert.Equal([PartyType.Person, PartyType.Organization, PartyType.Vessel], entries.Select(e => e.Type));
        Assert.Equal(["Jane Roe", "Jane Ro", "J. Roe"], entries[0].Names.Select(n => n.Value));
        Assert.Equal((new PartialDate(1960, 2, 3), new DateOnly(2022, 2, 24), "RU"), (entries[0].BirthDates[0], entries[0].Listed, entries[0].Countries[0]));
        Assert.Equal(["North Works", "Ouvrages du Nord"], entries[1].Names.Select(n => n.Value));
        Assert.Contains("yesterday", Assert.Single(entries[1].Warnings), StringComparison.Ordinal);
        Assert.Equal(new Identifier("imo", "8404991"), Assert.Single(entries[2].Identifiers));
        Assert.Equal(["not read: record/Smell"], report.Notes.Keys);
        Assert.Equal(1, report.Rejected);
    }

    [Fact]
    public void An_Australian_workbook_is_read_by_reference()
    {
        var (entries, report) = Import.Read("au-dfat", Workbook(
            Row(1, "Reference", "Name of Individual or Entity", "Type", "Name Type", "Alias Strength", "Date of Birth", "Citizenship", "Address", "Control Date", "Committees", "Travel Ban", "Mood"),
            Row(2, "101", "Jane Roe", "Individual", "Primary Name", "", "a) 1960 b) 12/02/1961", "Norwegian", "a) 1 Pier, Oslo, Norway", "44616", "1267", "TRUE", "good"),
            Row(3, "101a", "Owl", "Individual", "Alias", "Weak", "", "", "", "44616", "1267", "", ""),
            Row(4, "102", "North Works", "Entity", "Primary Name", "", "", "", "", "never", "Russia", "", ""),
            Row(5, "", "Nobody", "Entity", "", "", "", "", "", "", "", "", "")));
        Assert.Equal(["au-dfat/101", "au-dfat/102"], entries.Select(e => e.Id.ToString()));
        Assert.Equal([new PartyName("Jane Roe"), new PartyName("Owl", NameKind.Alias, NameStrength.Weak)], entries[0].Names);
        Assert.Equal(["1960", "1961-02-12"], entries[0].BirthDates.Select(d => d.ToString()));
        Assert.Equal((new DateOnly(2022, 2, 24), "NO", MeasureKind.VisaRestriction), (entries[0].Listed, entries[0].Countries[0], Assert.Single(entries[0].Measures).Kind));
        Assert.Contains("never", Assert.Single(entries[1].Warnings), StringComparison.Ordinal);
        Assert.Equal((4L, 3L, 1L), (report.Read, report.Kept, report.Rejected));
        Assert.Equal(["kept as a remark only: column Mood"], report.Notes.Keys);
    }

    [Fact]
    public void What_is_no_workbook_is_refused()
    {
        Assert.Throws<SourceException>(() => Import.Read("au-dfat", _folder.Write("a.xlsx", "x")));
        Assert.Throws<SourceException>(() => Import.Read("au-dfat", Workbook(Row(1, "Something"))));
    }

    private static string Row(int number, params string[] cells) =>
        $"<row r=\"{number}\">{string.Concat(cells.Select((c, i) => c.Length == 0 ? "" : $"<c r=\"{(char)('A' + i)}{number}\" t=\"inlineStr\"><is><t>{c}</t></is></c>"))}</row>";

    private string Workbook(params string[] rows) => _folder.Zip(
        $"{Guid.NewGuid():n}.xlsx", ("[Content_Types].xml", "<Types/>"),
        ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{string.Concat(rows)}</sheetData></worksheet>"));
}
