using System.Diagnostics;
using Interdict.Bench;

namespace Interdict.Quality;

/// <summary>All quality measurements, written to <c>bench/results/CPU/quality.md</c>.</summary>
internal static class QualityReport
{
    /// <summary>Every report by its verb, in the order of the file.</summary>
    public static IReadOnlyList<(string Verb, Func<IEnumerable<ResultTable>> Tables)> Reports { get; } =
    [
        ("pairs", PairsReport.Tables),
        ("aliases", AliasReport.Tables),
        ("cross-script", CrossScriptReport.Tables),
        ("wikidata", WikidataReport.Tables),
        ("xinjiang", XinjiangReport.Tables),
        ("ofac", OfacReport.Tables),
        ("manipulations", ManipulationReport.Tables),
        ("alerts", AlertReport.Tables),
        ("addresses", AddressReport.Tables),
        ("texts", TextReport.Tables),
    ];

    public static int Print(Func<IEnumerable<ResultTable>> report)
    {
        foreach (var table in report())
        {
            Console.WriteLine(ResultFile.Markdown(table));
        }

        return 0;
    }

    public static int Run()
    {
        var tables = new List<ResultTable>();
        foreach (var (verb, report) in Reports)
        {
            var watch = Stopwatch.StartNew();
            foreach (var table in report())
            {
                Console.WriteLine(ResultFile.Markdown(table));
                tables.Add(table);
            }

            Console.Error.WriteLine($"{verb}: {watch.Elapsed.TotalSeconds:0} s");
        }

        string[] editions =
        [
            BenchData.Pairs, BenchData.Csl, BenchData.EntityListXml, BenchData.UnlistedUs, BenchData.UnlistedGlobal, CrossScriptSet.FileName, OfacReport.FileName,
            .. WikidataReport.Files, .. XinjiangReport.Files,
        ];
        Console.WriteLine(ResultFile.Write("quality", "Quality", editions, tables, TimeProvider.System));
        return 0;
    }
}
