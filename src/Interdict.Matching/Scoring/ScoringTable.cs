using Interdict.Names;

namespace Interdict.Matching.Scoring;

/// <summary>
/// A scorer as a table: every number that decides a score, in ten-thousandths unless said otherwise. To change one is to make a new version of the algorithm.
/// <para>score = covered part of the query x <see cref="QueryShare"/> + covered part of the entry's name x (10,000 - <see cref="QueryShare"/>), less the
/// deductions below. Nothing is ever added, so the covered part of the query alone bounds the score: the index lives on that bound.</para>
/// </summary>
internal sealed record ScoringTable
{
    /// <summary>The table of <c>balanced@2</c>.</summary>
    public static ScoringTable Balanced { get; } = new();

    /// <summary>The table of <c>strict@2</c>: a likeness short of full counts less, and left-out or other words cost more.</summary>
    public static ScoringTable Strict { get; } = new()
    {
        QueryShare = 5_000,
        LikenessSlope = 1_600,
        ContradictionFlat = 2_000,
        ContradictionShare = 4_000,
        LittleEvidence = 6_000,
    };

    /// <summary>How much the covered part of the query weighs against the covered part of the entry's name.</summary>
    public int QueryShare { get; init; } = 6_000;

    /// <summary>How fast likeness short of full loses value, in thousandths: 1000 takes it as it is.</summary>
    public int LikenessSlope { get; init; } = 1_000;

    /// <summary>Both names keep a distinctive word that the other lacks: then they more likely name two parties.</summary>
    public int ContradictionFlat { get; init; } = 1_200;

    /// <summary>Both names keep a word that the other lacks, at least one of them a word that many parties share ("electronics", "technology").</summary>
    public int ContradictionWord { get; init; } = 1_000;

    /// <summary>Besides, in proportion to the smaller of both unmatched shares: what a whole name would cost.</summary>
    public int ContradictionShare { get; init; } = 2_500;

    /// <summary>The query has distinctive or describing words beyond a short form of the entry, whose full name has others instead.</summary>
    public int BeyondShortForm { get; init; } = 600;

    /// <summary>Both names have numbers, and they differ.</summary>
    public int OtherNumber { get; init; } = 1_500;

    /// <summary>One name has a number and the other has none: a second fund, a sister ship.</summary>
    public int MissingNumber { get; init; } = 1_000;

    /// <summary>Each name keeps a single letter that the other lacks (William G. against William W.).</summary>
    public int OtherInitial { get; init; } = 2_600;

    /// <summary>The names on both sides of a word of descent have changed places: a father and his son.</summary>
    public int SwappedDescent { get; init; } = 3_200;

    /// <summary>The most that too little evidence costs: a partial match on words that many parties share.</summary>
    public int LittleEvidence { get; init; } = 4_000;

    /// <summary>The matched weight (in thousandths of one never-seen distinctive word) from which evidence is enough.</summary>
    public int EnoughEvidence { get; init; } = 650;

    /// <summary>The most that a query with distinctive words beyond the matched ones loses, where those are fewer than one never-seen word is worth.</summary>
    public int LittleEvidenceBeyond { get; init; } = 8_000;

    /// <summary>The matched weight from which that is no loss where a name of one word is found beside another distinctive word ("Delfina" in "Delfina Garrido").</summary>
    public int EnoughBesideName { get; init; } = 1_400;

    /// <summary>The matched words stand in another order.</summary>
    public int Order { get; init; } = 100;

    /// <summary>Legal forms of one family that differ (LLC, Ltd).</summary>
    public int OtherLegalForm { get; init; } = 50;

    /// <summary>Legal forms of different families (LLC, JSC).</summary>
    public int OtherLegalFamily { get; init; } = 200;

    /// <summary>A weak alias matched in full.</summary>
    public int WeakAlias { get; init; } = 500;

    /// <summary>A weak alias matched in part: it is not meant to be (OFAC FAQ 122).</summary>
    public int WeakAliasInPart { get; init; } = 2_500;

    /// <summary>Known countries, none in common, and every word of the query is in the name.</summary>
    public int OtherCountry { get; init; } = 1_000;

    /// <summary>Known countries, none in common, and the query has distinctive or describing words that the name lacks: two reasons to think of two parties.</summary>
    public int OtherCountryAndName { get; init; } = 2_000;

    /// <summary>Known kinds of party that differ.</summary>
    public int OtherType { get; init; } = 1_000;

    /// <summary>Known birth dates of which none is of the same year.</summary>
    public int OtherBirthYear { get; init; } = 2_000;

    /// <summary>Known birth dates of which one is of the same year, and none can be the same day.</summary>
    public int OtherBirthDay { get; init; } = 1_000;

    /// <summary>Both have a number of a kind of which a party has one (LEI, IMO, USCC, OGRN), with check digits that fit, and they differ.</summary>
    public int OtherIdentifier { get; init; } = 2_500;

    /// <summary>The query is nothing but the initials of the entry's name, which hardly any other listed party has.</summary>
    public int Acronym { get; init; } = 2_500;

    /// <summary>The same, where more have them.</summary>
    public int FrequentAcronym { get; init; } = 4_000;

    /// <summary>The query has other words besides: then the initials say nothing.</summary>
    public int AcronymAndMore { get; init; } = 10_000;

    /// <summary>The score of a party that shares an identifier, whatever its name.</summary>
    public int SameIdentifier { get; init; } = 9_900;

    /// <summary>Two Han names that are written otherwise but read alike: another person, or one misheard.</summary>
    public const int SameReading = 1_500;

    /// <summary>Two Han names that are written otherwise and not even read alike.</summary>
    public const int OtherReading = 4_000;

    /// <summary>
    /// Deductions leave at least one part in so many of what the words are worth: whatever speaks against them, a name that shares words is nearer than one that
    /// shares none, and whoever ranks names below any threshold must see that.
    /// </summary>
    public const int LeastShareLeft = 10;

    private const int RarePlace = 900;

    /// <summary>The table of an algorithm.</summary>
    public static ScoringTable Of(Algorithm algorithm) =>
        algorithm == Algorithm.Balanced ? Balanced
        : algorithm == Algorithm.Strict ? Strict
        : algorithm == Algorithm.Ofac ? Balanced // what it says beside names: that a shared identifier decides
        : throw new ArgumentException($"there is no scorer {algorithm}", nameof(algorithm));

    /// <summary>The weight of a token: its rarity, less where its role says little of identity. At least 1.</summary>
    public static int Weight(TokenRole role, int rarity) => Math.Max(1, rarity * RolePercent(role, rarity) / 100);

    /// <summary>What a likeness is worth, in thousandths.</summary>
    public int Worth(int likeness) => Math.Max(0, 1000 - ((1000 - likeness) * LikenessSlope / 1000));

    /// <summary>What it costs to compare two views of different kinds: the farther the reading from the letters, the more.</summary>
    public static int ViewCost(ViewKind query, ViewKind entry) => (query, entry) switch
    {
        _ when IsReading(query) && IsReading(entry) => SameReading,
        (ViewKind.Gloss, _) or (_, ViewKind.Gloss) => 600,
        (ViewKind.Pinyin, _) or (_, ViewKind.Pinyin) => 200,
        (ViewKind.Syllables, ViewKind.Native) or (ViewKind.Native, ViewKind.Syllables) => OtherReading,
        (ViewKind.Native or ViewKind.Syllables, ViewKind.Latin) or (ViewKind.Latin, ViewKind.Native or ViewKind.Syllables) => 200,
        (ViewKind.Cyrillic, ViewKind.Latin) or (ViewKind.Latin, ViewKind.Cyrillic) => 100,
        _ => 0,
    };

    /// <summary>Whether a view of this kind is a reading of characters that have a view of their own.</summary>
    public static bool IsReading(ViewKind kind) => kind is ViewKind.Pinyin or ViewKind.Gloss or ViewKind.Syllables;

    private static int RolePercent(TokenRole role, int rarity) => role switch
    {
        TokenRole.Core => 100,
        TokenRole.Number => 60,
        TokenRole.Organization => 40,
        // A place that hardly any listed name has (Karamay) tells parties apart nearly as a name does; China does not.
        TokenRole.Place => rarity >= RarePlace ? 70 : 40,
        TokenRole.Initial => 25,
        TokenRole.Title => 12,
        TokenRole.Particle => 8,
        _ => 100,
    };
}
