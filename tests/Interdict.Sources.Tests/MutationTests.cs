using System.Text;
using CsCheck;

namespace Interdict.Sources.Tests;

/// <summary>Whatever happens to a file's bytes, reading it ends, and ends well or in a <see cref="SourceException"/>.</summary>
public sealed class MutationTests : IDisposable
{
    private const string Json = """{"total": 1, "results": [{"source": "A (EL) - B", "name": "North é", "alt_names": ["x"], "addresses": [{"city": "Y", "country": "CN"}], "federal_register_notice": "84 FR 54002", "start_date": "2019-10-09"}]}""";

    private const string Csl = "source,name,alt_names,addresses,start_date,ids\nA (EL) - B,\"North, Co\",\"x; and y\",\"1 Rd, CN\",0097-01-01,\"CN, 1, Passport\"\nB (SDN) - C,Sea é,,,,\n";

    private const string Xml = "<?xml version=\"1.0\"?><D N=\"Supplement No. 4 to Part 744\"><TR><TD>CHINA</TD><TD>North é, a.k.a., the following one alias:<br/>—Nord.<br/><br/> Wuhan, China.</TD><TD>See 734.9(g),<sup>3</sup></TD><TD/><TD>84 FR 54004, 10/9/19</TD></TR></D>";

    private const string Sdn = "7,\"ROE, Jané\",individual,SDGT,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB 10 Dec 1948; Passport A1 (Iran); a.k.a. 'X'.\"\n\u001A";

    private const string Dpl = "Name\tStreet_Address\tCity\tState\tCountry\tPostal_Code\tEffective_Date\tFR_Citation\nROÉ\t1 Rd\tX\tNM\t\t88201\t02/10/2022\t87 F.R. 9030 2/17/2022\n";

    private const string Names = "id,name,type,aliases,countries\n1,\"North é\",person,a;b,CN\n";

    private static readonly (string Format, string File, string Text)[] Fixtures =
    [
        ("csl-json", "a.json", Json), ("csl-csv", "a.csv", Csl), ("ecfr-xml", "a.xml", Xml), ("ofac-csv", "sdn.csv", Sdn), ("bis-dpl", "a.txt", Dpl), ("names", "a.csv", Names),
        .. SmallFiles.All,
    ];

    private static readonly byte[] Telling = [0, 0x1A, 0x1F, 0x8B, 0xFF, 0xFE, 0xEF, 0xBB, 0xC3, 0xE6, 0xF0, (byte)'"', (byte)',', (byte)'\n', (byte)'\r', (byte)'<', (byte)'>', (byte)'&', (byte)'{', (byte)']', (byte)'\\', (byte)'(', (byte)';'];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Mutated_files_never_throw_anything_else()
    {
        var mutation = Gen.Select(Gen.Int[0, Fixtures.Length - 1], Gen.Bool, Gen.Select(Gen.Int[0, 400], Gen.Int[0, 4], Gen.Byte, Gen.Int[0, Telling.Length - 1]).List[1, 6]);
        Check.Sample(mutation, m =>
        {
            var (which, packed, edits) = m;
            var (format, file, text) = Fixtures[which];
            var bytes = Encoding.UTF8.GetBytes(text).ToList();
            if (packed)
            {
                bytes = [.. TempFolder.Gzipped(bytes.ToArray())];
            }

            foreach (var (at, kind, any, telling) in edits)
            {
                Edit(bytes, at, kind, any, telling);
            }

            Try(format, _folder.Write(file, bytes.ToArray()));
        }, iter: 6_000, threads: 1);
    }

    [Fact]
    public void Unmutated_fixtures_are_read() => Assert.All(Fixtures, f => Assert.NotEmpty(Import.Text(f.Format, f.File, f.Text).Entries));

    private static void Edit(List<byte> bytes, int at, int kind, byte any, int telling)
    {
        at = bytes.Count == 0 ? 0 : at % bytes.Count;
        switch (kind)
        {
            case 0 when bytes.Count > 0:
                bytes[at] = any;
                break;
            case 1 when bytes.Count > 0:
                bytes[at] = Telling[telling];
                break;
            case 2 when bytes.Count > 0:
                bytes.RemoveRange(at, Math.Min(any % 20, bytes.Count - at));
                break;
            case 3:
                bytes.Insert(at, Telling[telling]);
                break;
            default:
                bytes.InsertRange(at, bytes.GetRange(at, Math.Min(any, bytes.Count - at)));
                break;
        }
    }

    private static void Try(string format, string path)
    {
        try
        {
            Import.Read(format, path);
        }
        catch (SourceException problem)
        {
            Assert.StartsWith(path, problem.Message, StringComparison.Ordinal);
        }
    }
}
