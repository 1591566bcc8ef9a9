namespace Interdict.Law.Tables;

/// <summary>The Country Groups of Supplement No. 1 to 15 CFR Part 740 (<c>data/law/ear/country-groups.txt</c>). Hong Kong stands with China; Macau is not in D:5. Thread-safe.</summary>
public static class CountryGroups
{
    /// <summary>Whether a group, such as <c>D:5</c>, has a country (ISO 3166-1 alpha-2).</summary>
    /// <exception cref="KeyNotFoundException">There is no such group.</exception>
    public static bool Contains(string group, string country) => EarTables.Compiled.InGroup(group, country);

    /// <summary>The groups of a country, in the table's order.</summary>
    public static IEnumerable<string> Of(string country) => EarTables.Compiled.GroupsOf(country);
}
