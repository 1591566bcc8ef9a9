using Interdict.Lists;

namespace Interdict.Sources.Ecfr;

/// <summary>One of the lists that are supplements to 15 CFR Part 744.</summary>
internal sealed record Supplement(int Number, ListCode List, int Columns, string Url)
{
    private static readonly Supplement[] All =
    [
        new(4, ListCodes.EntityList, 5, "https://www.ecfr.gov/current/title-15/part-744/appendix-Supplement%20No.%204%20to%20Part%20744"),
        new(6, ListCodes.Unverified, 3, "https://www.ecfr.gov/current/title-15/part-744/appendix-Supplement%20No.%206%20to%20Part%20744"),
        new(7, ListCodes.MilitaryEndUsers, 3, "https://www.ecfr.gov/current/title-15/part-744/appendix-Supplement%20No.%207%20to%20Part%20744"),
    ];

    /// <summary>The supplement that an element's <c>N</c> attribute names ("Supplement No. 4 to Part 744"); <c>null</c> for anything else.</summary>
    public static Supplement? Find(string? name)
    {
        if (name is null || !name.Contains("to Part 744", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        foreach (var supplement in All)
        {
            if (name.Contains($"No. {supplement.Number} ", StringComparison.OrdinalIgnoreCase))
            {
                return supplement;
            }
        }

        return null;
    }
}
