using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Interdict.Bench;
using Interdict.Sources;
using Interdict.Sources.Editions;
using Interdict.Sources.Store;

namespace Interdict.Benchmarks;

/// <summary>
/// How much a year of daily editions takes on disk: real files changed every day by a seeded hand, kept by the store as any import is. Every day so many texts get a word more
/// (an amended entry) and so many get 500 characters that nothing compresses (a new entry, and worse than one).
/// </summary>
internal static class YearReport
{
    private const int NewEntry = 250;

    // The file, its format, where a change goes in, days between two editions, amended and new entries of each.
    private static readonly (string Data, string Format, string Name, string Marker, int Every, int Amended, int New)[] Sources =
    [
        (BenchData.Csl, "csl-json", "consolidated.json", "\"name\": \"", 1, 40, 12),
        ("advanced", "ofac-advanced-xml", "SDN_ADVANCED.XML", "<NamePartValue", 2, 60, 25),
        (BenchData.EntityListXml, "ecfr-xml", "title-15.xml", "<TD>", 5, 10, 10),
        ("un/consolidated-2026-02.xml.gz", "un-xml", "consolidated.xml", "<COMMENTS1>", 5, 5, 2),
        ("uk/hmt-conlist-2020-04.csv.gz", "uk-conlist", "ConList.csv", "\n", 1, 30, 5),
    ];

    public static int Print(int days, int megabytes)
    {
        var folder = Directory.CreateTempSubdirectory("interdict-year").FullName;
        try
        {
            var table = new ResultTable(
                $"{days} days of editions",
                "Megabytes that the store grows by. A file of the SDN list in the advanced format is made, of made parties, since none is here.", "source", "editions", "one file", "on disk, first edition", "on disk, all", "s an edition");
            var whole = 0L;
            foreach (var source in Sources)
            {
                var size = Run(table, Path.Combine(folder, source.Format), source, days, megabytes);
                whole += size;
            }

            table.Add("together", "", "", "", Mega(whole), "");
            Console.WriteLine(ResultFile.Markdown(table));
            Console.WriteLine(ResultFile.Write("year", "A year of editions", [BenchData.Csl, BenchData.EntityListXml], [table], TimeProvider.System));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static long Run(ResultTable table, string home, (string Data, string Format, string Name, string Marker, int Every, int Amended, int New) source, int days, int megabytes)
    {
        Directory.CreateDirectory(home);
        var path = Path.Combine(home, source.Name);
        var bytes = Original(source.Data, megabytes);
        var random = new Random(source.Format.Length);
        var store = new EditionStore(home);
        var clock = new Calendar();
        var (first, editions) = (0L, 0);
        var watch = Stopwatch.StartNew();
        for (var day = 0; day < days; day += source.Every)
        {
            File.WriteAllBytes(path, bytes);
            clock.Day = day;
            var file = SourceFile.Open(path);
            using (var writer = new CorpusStore(home, clock).Create("day"))
            {
                writer.Import(ListReaders.Find(source.Format)!, file, new ImportReport());
                using var corpus = writer.Seal();
                store.Keep(corpus, [file]);
            }

            editions++;
            first = day == 0 ? SizeOf(store.Folder) : first;
            bytes = Change(bytes, source, random, day);
        }

        var all = SizeOf(store.Folder);
        table.Add(
            $"{source.Format}", FormattableString.Invariant($"{editions}"), Mega(bytes.Length), Mega(first), Mega(all), FormattableString.Invariant($"{watch.Elapsed.TotalSeconds / editions:0.0}"));
        Console.Error.WriteLine($"{source.Format}: {Mega(all)} MB");
        return all;
    }

    private static byte[] Original(string data, int megabytes)
    {
        using var memory = new MemoryStream();
        if (data == "advanced")
        {
            OfacAdvancedFile.Write(memory, megabytes * 1_000_000 / 7_710);
        }
        else
        {
            using var packed = new GZipStream(File.OpenRead(BenchData.Require(data)), CompressionMode.Decompress);
            packed.CopyTo(memory);
        }

        return memory.ToArray();
    }

    private static byte[] Change(byte[] bytes, (string Data, string Format, string Name, string Marker, int Every, int Amended, int New) source, Random random, int day)
    {
        var marker = Encoding.UTF8.GetBytes(source.Marker);
        var changes = new SortedDictionary<int, byte[]>();
        for (var i = 0; i < source.Amended + source.New; i++)
        {
            var from = random.Next(bytes.Length);
            var at = bytes.AsSpan(from).IndexOf(marker);
            if (at < 0)
            {
                continue;
            }

            at += from + marker.Length;
            at += source.Marker == "<NamePartValue" ? bytes.AsSpan(at).IndexOf((byte)'>') + 1 : 0;
            var word = new byte[NewEntry];
            random.NextBytes(word);
            changes[at] = Encoding.ASCII.GetBytes(i < source.Amended ? string.Create(CultureInfo.InvariantCulture, $"Amended {day} ") : Convert.ToHexString(word) + " ");
        }

        using var now = new MemoryStream(bytes.Length + 65536);
        var last = 0;
        foreach (var (at, text) in changes)
        {
            now.Write(bytes.AsSpan(last, at - last));
            now.Write(text);
            last = at;
        }

        now.Write(bytes.AsSpan(last));
        return now.ToArray();
    }

    private static long SizeOf(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length);

    private static string Mega(long bytes) => FormattableString.Invariant($"{bytes / 1e6:0.0}");

    private sealed class Calendar : TimeProvider
    {
        public int Day { get; set; }

        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero).AddDays(Day);
    }
}
