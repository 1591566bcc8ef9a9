using System.IO.Compression;
using System.Text.Json;
using System.Xml;
using Interdict.Lists;
using Interdict.Sources.Core;
using Interdict.Tests;

namespace Interdict.Sources.Tests.Core;

/// <summary>Core's facts held against the official files, where those are at hand; read here by the plainest means, not by our readers.</summary>
public sealed class CoreAgainstOfficialDataTests
{
    [Fact]
    public void Every_current_entity_list_heading_of_core_begins_a_row_of_the_eCFR()
    {
        var cells = EntityCells().ToArray();
        Assert.All(Core("us-bis-el").Where(e => e.Ended is null), e => Assert.Contains(cells, c => c.StartsWith(e.Name, StringComparison.Ordinal)));
        Assert.All(Core("us-bis-el").Where(e => e.Ended is not null), e => Assert.DoesNotContain(cells, c => c.StartsWith(e.Name, StringComparison.Ordinal)));
    }

    [Fact]
    public void Aliases_and_addresses_of_the_28_are_printed_in_their_eCFR_rows()
    {
        var cells = EntityCells().ToArray();
        foreach (var entry in Core("us-bis-el").Where(e => e.History[0].Citation == "84 FR 54002"))
        {
            var cell = Assert.Single(cells, c => c.StartsWith(entry.Name + ",", StringComparison.Ordinal));
            Assert.All(entry.Names.Where(n => n.Kind == NameKind.Alias), n => Assert.Contains(n.Value, cell, StringComparison.Ordinal));
            Assert.All(entry.Addresses, a => Assert.Contains(a.Text, cell, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void OFAC_numbers_and_names_are_those_of_the_consolidated_screening_list()
    {
        var names = new Dictionary<string, (string Name, HashSet<string> Aliases)>(StringComparer.Ordinal);
        foreach (var row in ScreeningList())
        {
            if (row.TryGetProperty("entity_number", out var number) && number.ValueKind == JsonValueKind.String)
            {
                names[number.GetString()!] = (row.GetProperty("name").GetString()!, Texts(row, "alt_names"));
            }
        }

        Assert.All(Core("us-ofac-sdn").Concat(Core("us-ofac-cmic")), e =>
        {
            Assert.Equal(names[e.Id.Key].Name, e.Name, ignoreCase: true);
            Assert.All(e.Names.Where(n => n.Kind == NameKind.Alias), n => Assert.Contains(n.Value, names[e.Id.Key].Aliases, StringComparer.OrdinalIgnoreCase));
        });
    }

    [Fact]
    public void The_Dahua_of_New_York_is_on_the_denied_persons_list_and_no_ZTE_is_any_more()
    {
        var denied = ScreeningList().Where(r => r.GetProperty("source").GetString()!.StartsWith("Denied", StringComparison.Ordinal))
            .Select(r => r.GetProperty("name").GetString()!).ToArray();
        Assert.All(Core("us-bis-dpl"), e => Assert.Equal(e.Ended is null, denied.Contains(e.Name, StringComparer.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Every_1260H_name_of_core_is_in_the_table()
    {
        var table = File.ReadAllText(TestData.Require("us/section-1260h.csv"));
        Assert.All(Core("us-dod-1260h"), e => Assert.Contains(e.Name, table, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_UFLPA_name_of_core_is_in_the_table()
    {
        using var table = JsonDocument.Parse(File.ReadAllBytes(TestData.Require("us/uflpa-2026-07.json")));
        var names = table.RootElement.GetProperty("entities").EnumerateArray().Select(r => r.GetProperty("name").GetString()!).ToArray();
        Assert.All(Core("us-dhs-uflpa"), e => Assert.Contains(e.Name, names));
    }

    [Fact]
    public void Every_FCC_name_of_core_is_in_the_covered_list()
    {
        var table = File.ReadAllText(TestData.Require("us/fcc-covered-list.csv"));
        Assert.All(Core("us-fcc-covered"), e => Assert.Contains(e.Name, table, StringComparison.Ordinal));
    }

    private static IEnumerable<Entry> Core(string list) => CoreCorpus.Instance.Entries.Where(e => e.Id.List.Value == list);

    private static List<JsonElement> ScreeningList()
    {
        using var file = new GZipStream(File.OpenRead(TestData.Require("csl/consolidated-2026-07.json.gz")), CompressionMode.Decompress);
        using var document = JsonDocument.Parse(file);
        return [.. document.RootElement.GetProperty("results").EnumerateArray().Select(r => r.Clone())];
    }

    private static HashSet<string> Texts(JsonElement row, string field) =>
        row.TryGetProperty(field, out var values) && values.ValueKind == JsonValueKind.Array ? [.. values.EnumerateArray().Select(v => v.GetString()!)] : [];

    private static IEnumerable<string> EntityCells()
    {
        using var file = new GZipStream(File.OpenRead(TestData.Require("bis/ecfr-part744-supp4-2026-07-rebuilt.xml.gz")), CompressionMode.Decompress);
        var document = new XmlDocument { XmlResolver = null };
        document.Load(file);
        foreach (XmlNode row in document.SelectNodes("//TBODY/TR")!)
        {
            if (row.ChildNodes.Count == 5)
            {
                yield return row.ChildNodes[1]!.InnerText;
            }
        }
    }
}
