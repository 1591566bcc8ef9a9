using System.IO.Compression;
using System.Text;
using Interdict.Lists;
using Interdict.Matching;
using Interdict.Names;
using Interdict.Sources;
using Interdict.Sources.Tests;

namespace Interdict.Fuzz;

/// <summary>Something that takes bytes from strangers. Whatever they are, it must end, and end well or in the exception that it promises.</summary>
/// <param name="Name">Its name, and that of its folder of seeds.</param>
/// <param name="Run">Takes one input; throws where something is broken.</param>
internal sealed record Target(string Name, Action<byte[]> Run)
{
    private static readonly Lazy<string> Folder = new(() => Directory.CreateTempSubdirectory("interdict-fuzz").FullName);

    public static IReadOnlyList<Target> All { get; } =
    [
        Reader("csl-json", "csl-json", "input.json"),
        Reader("csl-csv", "csl-csv", "input.csv"),
        Reader("ecfr-xml", "ecfr-xml", "input.xml"),
        Reader("ofac-csv", "ofac-csv", "sdn.csv"),
        Reader("bis-dpl", "bis-dpl", "input.txt"),
        Reader("names-csv", "names", "input.csv"),
        .. SmallFiles.All.Select(f => Reader(f.Format, f.Format, f.File)),
        Reader("au-dfat", "au-dfat", "input.xlsx", AsWorkbook),
        new("analyzer", Analyze),
        new("screening", Screen),
    ];

    public static Target? Find(string name) => All.FirstOrDefault(t => string.Equals(t.Name, name, StringComparison.Ordinal));

    private static Target Reader(string name, string format, string file, Func<byte[], byte[]>? pack = null) => new(name, bytes =>
    {
        var path = Path.Combine(Folder.Value, file);
        File.WriteAllBytes(path, pack is null ? bytes : pack(bytes));
        var report = new ImportReport();
        var (entries, names) = (0, 0);
        try
        {
            foreach (var entry in ListReaders.Find(format)!.Read(SourceFile.Open(path), report))
            {
                entries++;
                names += entry.Names.Length;
                Hold(entry.Names.Length > 0, "an entry without a name");
            }
        }
        catch (SourceException problem) when (problem.Message.StartsWith(path, StringComparison.Ordinal))
        {
            return;
        }

        Hold(entries == report.Entries && names == report.Names, "the report counts other entries than were given");
        Hold(report.Files.All(f => f.Read == f.Kept + f.Rejected), "a row was neither kept nor rejected");
    });

    // The archive is whole; what is mutated is the sheet inside.
    private static byte[] AsWorkbook(byte[] sheet)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            using (var types = archive.CreateEntry("[Content_Types].xml", CompressionLevel.NoCompression).Open())
            {
                types.Write("<Types/>"u8);
            }

            using var member = archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            member.Write(sheet);
        }

        return packed.ToArray();
    }

    private static void Analyze(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var buffer = new NameBuffer();
        NameAnalyzer.Analyze(text, buffer);
        foreach (var view in buffer.Views)
        {
            Hold(view.TokenCount is > 0 and <= NameAnalyzer.MostTokens, "a view out of bounds");
            foreach (var token in buffer.TokensOf(view))
            {
                Hold(token.Length is > 0 and <= NameAnalyzer.LongestToken, "a word out of bounds");
                Hold(token.SourceStart >= 0 && token.SourceLength > 0 && token.SourceStart + token.SourceLength <= text.Length, "a word from outside the text");
            }
        }
    }

    // The first line is the query, each other line an entry. With the index and without, the same is found.
    private static void Screen(byte[] bytes)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');
        var entries = lines.Skip(1).Take(50).Select(l => new Entry
        {
            Id = new EntryId(new ListCode("names"), "x"),
            Names = [.. l.Split('|').Select(n => new PartyName(n))],
        }).ToList();
        using var index = NameIndex.Build(entries, "");
        var screener = new Screener(index);
        var party = new Party(lines[0]);
        var policy = ScreeningPolicy.Default with { Threshold = new Score(1 + (bytes.Length * 37 % 9_000)), Limit = Math.Max(1, entries.Count) };
        var found = screener.Screen(party, policy);
        var all = screener.Screen(party, policy with { Exhaustive = true });
        Hold(found.Select(h => (h.Entry, h.Score, h.Matched)).SequenceEqual(all.Select(h => (h.Entry, h.Score, h.Matched))), "the index finds something else");
        Hold(found.All(h => h.Explanation.Sum(c => c.Points) == h.Score.Points), "contributions do not sum to the score");
    }

    private static void Hold(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
