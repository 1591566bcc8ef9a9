namespace Interdict.Law.Tables;

/// <summary>The Commerce Country Chart, Supplement No. 1 to 15 CFR Part 738 (<c>data/law/ear/country-chart.txt</c>). Thread-safe.</summary>
public static class CountryChart
{
    /// <summary>The row of a country (ISO 3166-1 alpha-2), or of the state whose row it shares; <c>null</c> where neither is known: then nothing may be concluded.</summary>
    public static CountryChartRow? Find(string country) => EarTables.Compiled.Find(country);

    /// <summary>Whose row counts: Hong Kong has China's (85 FR 83788), Liechtenstein Switzerland's and the Cayman Islands the United Kingdom's (15 CFR 738.3(b)).</summary>
    public static string RowOf(string country) => country switch { "HK" => "CN", "LI" => "CH", "KY" => "GB", _ => country };
}
