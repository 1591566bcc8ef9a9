using System.Collections.Immutable;

namespace Interdict.Law.Effects;

/// <summary>A footnote of Supplement No. 4 to 15 CFR Part 744 and the foreign-direct-product rule it stands for.</summary>
/// <param name="Number">1 to 5.</param>
/// <param name="Section">The rule; <c>null</c> for footnote 2, which names none.</param>
/// <param name="Meaning">What it does.</param>
public sealed record Footnote(int Number, string? Section, string Meaning)
{
    /// <summary>All five.</summary>
    public static ImmutableArray<Footnote> All { get; } =
    [
        new(1, "734.9(e)(1)", "Footnote 1: certain foreign-made items are subject to the EAR where it takes part (15 CFR 734.9(e)(1))."),
        new(2, null, "Footnote 2: its text on cybersecurity and the temporary general license must be read in the supplement."),
        new(3, "734.9(g)", "Footnote 3: foreign-made items are subject to the EAR under the rule for Russian and Belarusian military end users and procurement (15 CFR 734.9(g), 746.8(a)(3))."),
        new(4, "734.9(e)(2)", "Footnote 4: foreign-made items of the supercomputer and advanced computing rule are subject to the EAR where it takes part (15 CFR 734.9(e)(2); 87 FR 62186)."),
        new(5, "734.9(e)(3)", "Footnote 5: foreign-made items of the semiconductor manufacturing rule are subject to the EAR where it takes part, and no de minimis share frees them (15 CFR 734.9(e)(3), 734.4(a)(9))."),
    ];
}
