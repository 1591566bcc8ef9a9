using System.Diagnostics;
using System.IO.Compression;
using Interdict.Bench;
using Interdict.Lists;
using Interdict.Matching;
using Interdict.Matching.Linking;
using Interdict.Matching.Live;
using Interdict.Sources;
using Interdict.Sources.Editions;

namespace Interdict.Benchmarks;

/// <summary>What the lists themselves cost: reading, comparing, linking, and taking a day's change into an index that is searched meanwhile.</summary>
internal static class ListReport
{
    private const int Rounds = 21;
    private const int Changed = 500;

    /// <summary>Reads the whole list over and over, for a profiler.</summary>
    public static int ReadAgain(int times)
    {
        var path = Unpack(BenchData.Csl, "csl.json");
        var entries = 0;
        for (var i = 0; i < times; i++)
        {
            entries += ListReaders.Find("csl-json")!.Read(SourceFile.Open(path), new ImportReport()).Count();
        }

        return entries > 0 ? 0 : 1;
    }

    public static int Print()
    {
        var table = Make();
        Console.WriteLine(ResultFile.Markdown(table));
        Console.WriteLine(ResultFile.Write("lists", "Lists", [BenchData.Csl, BenchData.EntityListXml], [table], TimeProvider.System));
        return 0;
    }

    public static ResultTable Make()
    {
        var table = new ResultTable(
            "Lists",
            $"One process. \"First\" has start-up compilation in it, \"median\" is of the {Rounds} runs after it. Files lie unpacked in the system's cache; entries are read in a stream, as an import does, and not held. "
            + $"Taking a change: {Changed} entries of the whole list with another name, while another thread searches without a pause. "
            + "Processor: the time that all threads of the process had, which other work on the machine does not lengthen.",
            "what", "of", "first, ms", "median, ms", "processor, ms", "a second", "a second of processor");
        Read(table, "read CSL JSON", "csl-json", BenchData.Csl, "csl.json");
        Read(table, "read the Entity List (eCFR)", "ecfr-xml", BenchData.EntityListXml, "ecfr.xml");
        Compare(table);
        Take(table);
        Link(table);
        return table;
    }

    private static void Read(ResultTable table, string what, string format, string data, string name)
    {
        var path = Unpack(data, name);
        var entries = 0;
        Add(table, what, () => entries = ListReaders.Find(format)!.Read(SourceFile.Open(path), new ImportReport()).Count(), () => entries);
        File.Delete(path);
    }

    private static void Compare(ResultTable table)
    {
        var (old, now) = (Unpack("ofac/sdn-editions/sdn-2024-02-20.csv.gz", "sdn.csv"), Unpack("ofac/sdn-editions/sdn-2024-02-23.csv.gz", "sdn2.csv"));
        var (before, after) = (Entries("ofac-csv", old), Entries("ofac-csv", now));
        Add(table, "compare two SDN editions (2024-02-20, -23)", () => EditionDiff.Compare(before, after), () => after.Count);
        Add(table, "the same with reading both", () => EditionDiff.Compare(Entries("ofac-csv", old), Entries("ofac-csv", now)), () => after.Count);
        File.Delete(old);
        File.Delete(now);
    }

    private static void Take(ResultTable table)
    {
        var entries = ListedEntries.ReadCsl();
        using var index = NameIndex.Build(entries, "lists");
        var random = new Random(7);
        long searches = 0, slowest = 0, without = 0;
        Add(
            table,
            $"take {Changed} changed entries into the index",
            () =>
            {
                var live = new LiveIndex(index, entries.Select(e => e.Id));
                Entry[] put = [.. Enumerable.Range(0, Changed).Select(_ => entries[random.Next(entries.Count)]).Select(e => e with { Names = [.. e.Names, new PartyName(e.Name + " Zorblatt")] })];
                using var done = new CancellationTokenSource();
                using var begun = new ManualResetEventSlim();
                var searching = Task.Run(() =>
                {
                    var results = new ScoredEntry[8];
                    for (var i = 0; !done.IsCancellationRequested; i++)
                    {
                        var started = Stopwatch.GetTimestamp();
                        without += live.Current.Find(new Party(entries[i % entries.Count].Name), ScreeningPolicy.Default, results) == 0 ? 1 : 0;
                        slowest = Math.Max(slowest, Stopwatch.GetTimestamp() - started);
                        searches++;
                        begun.Set();
                    }
                });
                begun.Wait();
                var timed = Stopwatch.StartNew();
                live.Apply(put, []);
                timed.Stop();
                done.Cancel();
                searching.Wait();
                return timed.Elapsed;
            },
            () => Changed);
        table.Add(
            "- searches served meanwhile, slowest in ms, without a result", FormattableString.Invariant($"{searches:N0}"), "", FormattableString.Invariant($"{slowest * 1000.0 / Stopwatch.Frequency:0.0}"), "",
            FormattableString.Invariant($"{without:N0}"), "");
    }

    private static void Link(ResultTable table)
    {
        var entries = ListedEntries.ReadCsl();
        using var index = NameIndex.Build(entries, "lists");
        var linker = new EntryLinker(index, () => null, i => entries[i]);
        Add(table, "link the whole list (all cores)", () => linker.All(), () => entries.Count);
    }

    private static void Add<T>(ResultTable table, string what, Func<T> work, Func<int> count)
    {
        var (times, busy) = (new double[Rounds + 1], new double[Rounds + 1]);
        for (var i = 0; i < times.Length; i++)
        {
            var (started, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            var result = work();
            times[i] = (result is TimeSpan own ? own : Stopwatch.GetElapsedTime(started)).TotalMilliseconds;
            busy[i] = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        }

        var (first, median, processor) = (times[0], times[1..].Order().ElementAt(Rounds / 2), busy[1..].Order().ElementAt(Rounds / 2));
        table.Add(
            what, FormattableString.Invariant($"{count():N0}"), FormattableString.Invariant($"{first:N0}"), FormattableString.Invariant($"{median:N1}"), FormattableString.Invariant($"{processor:N1}"),
            FormattableString.Invariant($"{count() * 1000 / median:N0}"), FormattableString.Invariant($"{count() * 1000 / processor:N0}"));
    }

    private static List<Entry> Entries(string format, string path) => [.. ListReaders.Find(format)!.Read(SourceFile.Open(path), new ImportReport())];

    private static string Unpack(string data, string name)
    {
        var folder = Directory.CreateTempSubdirectory("interdict-lists");
        var path = Path.Combine(folder.FullName, name);
        using var packed = new GZipStream(File.OpenRead(BenchData.Require(data)), CompressionMode.Decompress);
        using var file = File.Create(path);
        packed.CopyTo(file);
        return path;
    }
}
