using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Interdict.Sources;

/// <summary>
/// The footnote designations of the Entity List, which official texts glue to a citation or to the closing words: "734.9(g),3 746.8(a)(3)",
/// "744.11 of the EAR)4", "EAR2" (Supplement No. 4 to 15 CFR Part 744, footnotes 1 to 5).
/// </summary>
internal static partial class Footnotes
{
    /// <summary>The designations in a license requirement, ascending. A text that cites § 734.9 without any gets a warning: the superscript may have been lost.</summary>
    public static ImmutableArray<int> Find(string requirement, List<string> warnings)
    {
        var found = 0;
        foreach (var match in Designation().EnumerateMatches(requirement))
        {
            found |= 1 << (requirement[match.Index + match.Length - 1] - '0');
        }

        if (found == 0)
        {
            if (requirement.Contains("734.9(", StringComparison.Ordinal))
            {
                warnings.Add("the license requirement cites § 734.9 but no footnote number: the source may have lost it, so do not read this as 'no footnote'");
            }

            return [];
        }

        var list = ImmutableArray.CreateBuilder<int>(2);
        for (var n = 1; n <= 5; n++)
        {
            if ((found & (1 << n)) != 0)
            {
                list.Add(n);
            }
        }

        return list.DrainToImmutable();
    }

    [GeneratedRegex(@"(?:734\.9\([a-z]\)(?:\(\d\))?,?|EAR\s*\)?\.?\)?)\s*[1-5](?!\d|\.\d|\()", RegexOptions.CultureInvariant)]
    private static partial Regex Designation();
}
