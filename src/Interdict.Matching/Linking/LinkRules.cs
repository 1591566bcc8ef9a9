namespace Interdict.Matching.Linking;

/// <summary>
/// The numbers by which links are judged, in ten-thousandths. They are written by hand and checked by hand on a sample (docs/methodology.md): a name counts by how like it is
/// and how much it tells apart; what both lists say besides adds to it, and what they contradict each other in takes from it.
/// </summary>
public static class LinkRules
{
    /// <summary>The confidence from which a link is told: 7,000.</summary>
    public const int Told = 7_000;

    /// <summary>The highest confidence: 9,900. Certainty is for people.</summary>
    public const int Most = 9_900;

    /// <summary>The likeness of names below which two entries are not looked at: 8,800.</summary>
    internal const int NamesAlike = 8_800;

    /// <summary>The likeness from which names count as the same but for order, legal form and spelling.</summary>
    internal const int NamesSame = 9_700;

    /// <summary>A number with check digits that fit, or of one issuer, on both lists.</summary>
    internal const int SameNumber = 9_300;

    /// <summary>A number that its list only calls so, where the names are alike too.</summary>
    internal const int SameLooseNumber = 8_500;

    internal const int SameBirthDay = 2_500;
    internal const int SameBirthYear = 1_200;
    internal const int SameCountry = 1_000;
    internal const int OtherCountry = -2_000;
    internal const int SameAddress = 1_500;

    /// <summary>Another entry of that list has a name as like.</summary>
    internal const int Namesakes = -1_500;

    /// <summary>The name is an alias that its list calls weak.</summary>
    internal const int WeakAlias = -1_500;

    /// <summary>What alike names are worth.</summary>
    /// <param name="person">Whether one of both is known to be a person.</param>
    /// <param name="likeness">The likeness, from <see cref="NamesAlike"/>.</param>
    /// <param name="telling">How much the name tells apart: see <see cref="NameTelling"/>.</param>
    internal static int OfName(bool person, int likeness, NameTelling telling)
    {
        var same = likeness >= NamesSame;
        return (person, telling) switch
        {
            (_, NameTelling.Nothing) => 0,
            (true, NameTelling.Little) => same ? 3_000 : 1_500,
            (true, NameTelling.Some) => same ? 6_000 : 4_000,
            (true, _) => same ? 7_500 : 5_500,
            (false, NameTelling.Little) => same ? 5_500 : 3_000,
            (false, NameTelling.Some) => same ? 7_500 : 5_500,
            (false, _) => same ? 8_500 : 6_800,
        };
    }
}
