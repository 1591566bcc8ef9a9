using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Interdict.Law.Grammar;

/// <summary>
/// Reads license requirements of Supplement No. 4 to 15 CFR Part 744 as the eCFR and the Consolidated Screening List print them. A text becomes a tree
/// only where the whole of it is of a known family; else it is kept and flagged. Pure, thread-safe.
/// </summary>
public static class LicenseRequirementParser
{
    private static readonly FrozenSet<string> KnownSections = FrozenSet.ToFrozenSet(
        [
            "744.2", "744.2(d)", "744.3", "744.4", "744.8(b)", "744.11", "744.11(b)", "744.21(b)", "746.8(a)(3)", "734.4(a)(9)",
            "734.9(e)", "734.9(e)(1)", "734.9(e)(2)", "734.9(e)(3)", "734.9(g)",
        ],
        StringComparer.Ordinal);

    private static readonly Scope.Fact Project = new(FactKeys.Project, "used in projects specified in § 746.8(a)(4)");
    private static readonly Scope.Fact Supplement7 = new(FactKeys.Supplement7, "listed in Supplement No. 7 to Part 746");

    /// <summary>Reads a text; empty or <c>null</c> is a text that a person must look for.</summary>
    public static LicenseRequirementText Parse(string? text)
    {
        var printed = text?.Trim() ?? "";
        if (printed.Length == 0)
        {
            return new(printed, null, [new(TextDefectKind.UnknownFamily, "no license requirement is printed")]);
        }

        var defects = ImmutableArray.CreateBuilder<TextDefect>();
        var tree = Read(printed, defects);
        if (tree is null && defects.All(d => d.Kind is TextDefectKind.Misspelling or TextDefectKind.WiderReading))
        {
            defects.Add(printed.Contains("case-by-case", StringComparison.OrdinalIgnoreCase) || printed.Contains("denial", StringComparison.OrdinalIgnoreCase)
                ? new(TextDefectKind.ColumnSlip, "a review policy stands in the column of the license requirement")
                : new(TextDefectKind.UnknownFamily, "the text is of no known family; a person must read it"));
        }

        return new(printed, tree, defects.DrainToImmutable());
    }

    /// <summary>Whether the whole text is a license requirement.</summary>
    internal static bool IsRequirement(string text) => Read(text, ImmutableArray.CreateBuilder<TextDefect>()) is not null;

    private static LicenseRequirement? Read(string text, ImmutableArray<TextDefect>.Builder defects)
    {
        var scanner = new TextScanner(text);
        scanner.Take("for");
        if (ReadScope(ref scanner, defects) is not { } scope)
        {
            return null;
        }

        var sections = ImmutableArray.CreateBuilder<string>();
        var footnotes = new SortedSet<int>();
        scanner.Skip(".,");
        if (scanner.TakeAny("(see", "see") && !ReadCitations(ref scanner, sections, footnotes, defects))
        {
            return null;
        }

        var (exceptions, worldwide) = (ImmutableArray<string>.Empty, false);
        while (true)
        {
            scanner.Skip(".");
            if (scanner.Take("This license requirement may be overcome by License Exception GOV under"))
            {
                scanner.Skip("§");
                if (!scanner.TakeSection(out var section, out _) || section != "740.11(b)(2)" || !scanner.Take("and") || !scanner.TakeAny("(e)", "e"))
                {
                    return null;
                }

                exceptions = ["GOV 740.11(b)(2), (e)"];
            }
            else if (scanner.Take("The license requirements under this entry also extend to any export, reexport and transfer (in-country) to the entity wherever located worldwide"))
            {
                worldwide = true;
            }
            else
            {
                break;
            }
        }

        if (!scanner.AtEnd || !FootnotesFit(sections, footnotes, defects))
        {
            return null;
        }

        return new(scope, sections.DrainToImmutable(), [.. footnotes], exceptions, worldwide);
    }

    private static Scope? ReadScope(ref TextScanner scanner, ImmutableArray<TextDefect>.Builder defects)
    {
        if (scanner.Take("all items subject to the EAR"))
        {
            return scanner.Take("when used in projects specified in § 746.8(a)(4) of the EAR") || scanner.Take("when used in projects specified in §746.8(a)(4) of the EAR")
                ? new Scope.Both(Scope.All, Project)
                : Scope.All;
        }

        const string Listed = "listed in supplement no. 7 to part 746 of the EAR";
        if (scanner.Take("items on the CCL and EAR99 items " + Listed))
        {
            defects.Add(new(TextDefectKind.WiderReading, "items on the CCL are taken to be covered whether or not Supplement No. 7 lists them"));
            return new Scope.Either(new Scope.OnCcl(), new Scope.Both(new Scope.Ear99(), Supplement7));
        }

        if (scanner.Take("items on the CCL and " + Listed))
        {
            defects.Add(new(TextDefectKind.WiderReading, "items on the CCL and items that Supplement No. 7 lists are both taken to be covered"));
            return new Scope.Either(new Scope.OnCcl(), Supplement7);
        }

        return null;
    }

    // "See §§ 734.9(g),3 746.8(a)(3), and 744.21(b) of the EAR)", "see §§ 734.9(e)1 and 744.11 of the EAR2", "(See part§744.11 of the EAR."
    private static bool ReadCitations(
        ref TextScanner scanner, ImmutableArray<string>.Builder sections, SortedSet<int> footnotes, ImmutableArray<TextDefect>.Builder defects)
    {
        while (true)
        {
            scanner.Take("part§");
            scanner.Skip("§");
            if (!scanner.TakeSection(out var section, out var misspelt))
            {
                return false;
            }

            if (misspelt is not null)
            {
                defects.Add(new(TextDefectKind.Misspelling, $"{section} is printed with {misspelt}"));
            }

            if (!KnownSections.Contains(section))
            {
                return false;
            }

            sections.Add(section);
            if (scanner.TakeLoneDigit(out var mark))
            {
                footnotes.Add(mark);
            }

            scanner.Skip(",");
            scanner.Take("and");
            if (scanner.Take("of the EAR"))
            {
                break;
            }
        }

        scanner.Skip(".)");
        while (scanner.TakeLoneDigit(out var mark))
        {
            footnotes.Add(mark);
            scanner.Skip(")");
        }

        return true;
    }

    // A superscript is easily lost, and what it says is law: nothing is inferred from its absence.
    private static bool FootnotesFit(ImmutableArray<string>.Builder sections, SortedSet<int> footnotes, ImmutableArray<TextDefect>.Builder defects)
    {
        foreach (var footnote in footnotes)
        {
            var fits = footnote switch
            {
                1 or 2 => sections.Contains("734.9(e)") || sections.Contains("734.9(e)(1)"),
                3 => sections.Contains("734.9(g)"),
                4 => sections.Contains("734.9(e)") || sections.Contains("734.9(e)(2)"),
                5 => sections.Contains("734.9(e)(3)"),
                _ => false,
            };
            if (!fits)
            {
                defects.Add(new(TextDefectKind.ContradictoryFootnote, $"footnote {footnote} does not fit the sections cited"));
                return false;
            }
        }

        foreach (var section in sections)
        {
            var designated = section switch
            {
                "734.9(g)" => footnotes.Contains(3),
                "734.9(e)(3)" => footnotes.Contains(5),
                "734.9(e)(2)" => footnotes.Contains(4),
                "734.9(e)" or "734.9(e)(1)" => footnotes.Contains(1) || footnotes.Contains(4),
                _ => true,
            };
            if (!designated)
            {
                defects.Add(new(TextDefectKind.LostFootnote, $"{section} is cited but the footnote's digit is missing: which footnote the entry has must be looked up"));
                return false;
            }
        }

        return true;
    }
}
