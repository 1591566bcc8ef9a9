using Interdict.Bench;

namespace Interdict.Quality;

/// <summary>All quality measurements, written to <c>bench/results/CPU/quality.md</c>.</summary>
internal static class QualityReport
{
    public static int Run()
    {
        ResultTable[] tables = [.. PairsReport.Tables(), .. AliasReport.Tables(showErrors: false), AlertReport.Table()];
        foreach (var table in tables)
        {
            Console.WriteLine(ResultFile.Markdown(table));
        }

        Console.WriteLine(ResultFile.Write(
            "quality", "Quality", [BenchData.Pairs, BenchData.Csl, BenchData.UnlistedUs, BenchData.UnlistedGlobal], tables, TimeProvider.System));
        return 0;
    }
}
