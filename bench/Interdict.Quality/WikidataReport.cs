using Interdict.Bench;

namespace Interdict.Quality;

/// <summary>Single names in English and in another script: recall of true pairs where one in a hundred false pairs passes.</summary>
internal static class WikidataReport
{
    private const int RowsOfEachScript = 5_000;
    private const int FalsePairsOfEachRow = 3;
    private const int Seed = 20260731;

    private static readonly string[] Scripts = ["russian", "arabic", "hebrew", "korean", "katakana", "chinese"];

    public static IEnumerable<string> Files => Scripts.Select(FileOf);

    public static IEnumerable<ResultTable> Tables()
    {
        var table = new ResultTable(
            "Wikidata: single names across scripts",
            $"{Figures.Number(RowsOfEachScript)} rows a script, drawn with a fixed seed; the native name is searched for. "
            + $"False pairs: each native name with the English names of {FalsePairsOfEachRow} other rows. Many native forms are transcriptions of foreign names, which no standard fixes.",
            NamePairs.Columns);
        foreach (var script in Scripts)
        {
            Pairs(script, RowsOfEachScript).AddRows(table);
        }

        yield return table;
    }

    public static int PrintErrors()
    {
        foreach (var script in Scripts)
        {
            Pairs(script, RowsOfEachScript).PrintErrors(60);
        }

        return 0;
    }

    public static NamePairs Pairs(string script, int most)
    {
        var rows = File.ReadLines(BenchData.Require(FileOf(script))).Select(l => l.Split('\t')).Where(r => r.Length >= 2)
            .Select(r => (English: r[0], Native: r[1].Replace(" ", "", StringComparison.Ordinal))).ToArray();
        var random = new Random(Seed);
        random.Shuffle(rows);
        rows = rows[..Math.Min(most, rows.Length)];
        var pairs = new NamePairs(script);
        foreach (var (english, native) in rows)
        {
            pairs.Add(native, english, match: true);
            for (var i = 0; i < FalsePairsOfEachRow;)
            {
                var other = rows[random.Next(rows.Length)];
                if (other.English != english && other.Native != native)
                {
                    pairs.Add(native, other.English, match: false);
                    i++;
                }
            }
        }

        return pairs;
    }

    private static string FileOf(string script) => $"names/wikidata-pairs-{script}.tsv";
}
