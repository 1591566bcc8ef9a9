using Interdict.Law.Tables;

namespace Interdict.Law.Licensing;

/// <summary>What an application is about, as far as papers and letter go by it.</summary>
internal static class ApplicationTraits
{
    public static IReadOnlySet<string> Of(LicenseApplication application)
    {
        var traits = new HashSet<string>(StringComparer.Ordinal) { "always" };
        Add(traits, "several-items", application.Items.Length > 1);
        Add(traits, "several-end-users", application.EndUsers.Length > 1);
        Add(traits, "reexport", application.Type == ApplicationType.Reexport);
        Add(traits, "listed-party", application.Parties().Any(p => p.Party.Listed is not null));
        Add(traits, "china", application.Parties().Any(p => p is { Block: "18" or "19", Party.Country: { } country } && CountryChart.RowOf(country) == "CN"));
        foreach (var item in application.Items)
        {
            if (!Law.Eccn.TryParse(item.Eccn, out var eccn) || eccn.IsEar99)
            {
                continue;
            }

            Add(traits, "technology", eccn.Number[1] is 'D' or 'E');
            Add(traits, "computers", eccn.Number is ['4', 'A', ..]);
            Add(traits, "firearms", IsFirearm(eccn));
            Add(traits, "chemicals", eccn.Number is "1C350" or "1C355" or "1C395");
            Add(traits, "interception", EarTables.Bypasses(eccn) != Truth.No && eccn.Category == '5');
        }

        return traits;
    }

    /// <summary>0A501, 0A502 and 0A504 to 0A509: licenses for them are generally valid for a year (15 CFR 750.7(g)).</summary>
    public static bool IsFirearm(Eccn eccn) => eccn.Number is "0A501" or "0A502" or "0A504" or "0A505" or "0A506" or "0A507" or "0A508" or "0A509";

    private static void Add(HashSet<string> traits, string trait, bool has)
    {
        if (has)
        {
            traits.Add(trait);
        }
    }
}
