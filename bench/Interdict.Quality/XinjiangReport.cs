using Interdict.Bench;

namespace Interdict.Quality;

/// <summary>
/// Places and people of Xinjiang as they are written in Latin letters, Uyghur script, Han characters and pinyin; and Chinese surnames with more than one
/// reading or spelling.
/// </summary>
internal static class XinjiangReport
{
    public const string Polyphonic = "polyphonic surnames";

    private const string PlacesFile = "names/xinjiang-places.tsv";
    private const string PeopleFile = "names/uyghur-names-in-chinese.tsv";
    private const string PolyphonicFile = "names/han-polyphonic-surnames.tsv";
    private const string VariantsFile = "names/han-surnames-variants.tsv";

    public static IEnumerable<string> Files => [PlacesFile, PeopleFile, PolyphonicFile, VariantsFile];

    public static IEnumerable<ResultTable> Tables()
    {
        var table = new ResultTable(
            "Xinjiang places, Uyghur names, Chinese surnames",
            "Forms of one row in two different ways of writing are true pairs, forms of two rows false ones. Places: official English and Uyghur Latin form, Uyghur script, "
            + "Han, pinyin of the Han form. Polyphonic: a Han name with its pinyin. Variants: a surname in Han with each of its spellings; one short syllable is all there is, "
            + "and spellings that two rows share are left out of the false pairs.",
            NamePairs.Columns);
        foreach (var pairs in All())
        {
            pairs.AddRows(table);
        }

        yield return table;
    }

    public static int PrintErrors()
    {
        foreach (var pairs in All())
        {
            pairs.PrintErrors(80);
        }

        return 0;
    }

    public static IEnumerable<NamePairs> All()
    {
        var places = Rows(PlacesFile).ConvertAll(r => new Forms([r[0], r[1]], [r[2]], [r[3]], [r[4]]));
        var people = Rows(PeopleFile).ConvertAll(r => new Forms([r[0]], [r[1]], [r[2]], [r[3]]));
        yield return Across("Xinjiang places and Uyghur names", [.. places, .. people]);
        yield return Across("Xinjiang places", places);
        yield return Across("Uyghur names", people);
        yield return Across(Polyphonic, Rows(PolyphonicFile).ConvertAll(r => new Forms([r[3]], [WithoutNote(r[4])])));
        yield return Across("surname variants", Rows(VariantsFile).ConvertAll(r => new Forms([r[0]], [.. r.Skip(2).SelectMany(c => c.Split('|'))])));
    }

    private static NamePairs Across(string title, List<Forms> rows)
    {
        var pairs = new NamePairs(title);
        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = i; j < rows.Count; j++)
            {
                foreach (var (one, other) in rows[i].With(rows[j]))
                {
                    if (i == j || !(rows[i].Has(other) || rows[j].Has(one)))
                    {
                        pairs.Add(one, other, i == j);
                    }
                }
            }
        }

        return pairs;
    }

    private static List<string[]> Rows(string file) => [.. File.ReadLines(BenchData.Require(file)).Skip(1).Where(l => l.Length > 0).Select(l => l.Split('\t'))];

    private static string WithoutNote(string text) => text.Split('(')[0].Trim();

    /// <summary>The forms of one row, by way of writing.</summary>
    private sealed class Forms(params string[][] kinds)
    {
        private readonly string[][] _kinds = [.. kinds.Select(k => k.Select(f => f.Trim()).Where(f => f.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToArray())];

        public bool Has(string form) => Array.Exists(_kinds, k => k.Contains(form, StringComparer.OrdinalIgnoreCase));

        /// <summary>Every form of this row with every form of the other that is written another way, once.</summary>
        public IEnumerable<(string One, string Other)> With(Forms other) =>
            from a in Enumerable.Range(0, _kinds.Length)
            from b in Enumerable.Range(a + 1, _kinds.Length - a - 1)
            from one in _kinds[a]
            from two in other._kinds[b]
            where !string.Equals(one, two, StringComparison.OrdinalIgnoreCase)
            select (one, two);
    }
}
