using System.Collections.Immutable;
using System.Text;

namespace Interdict.Law.Grammar;

/// <summary>A license requirement as a tree (column 3 of Supplement No. 4 to 15 CFR Part 744). Immutable; equal trees are equal.</summary>
/// <param name="Scope">The items.</param>
/// <param name="Sections">The sections cited, in the text's order, such as <c>744.11</c>.</param>
/// <param name="Footnotes">The footnotes of the supplement, 1 to 5, ascending.</param>
/// <param name="Exceptions">License exceptions that the entry itself allows, each with its section: <c>GOV 740.11(b)(2), (e)</c>.</param>
/// <param name="Worldwide">Whether the text says that the entity is reached wherever it is located.</param>
public sealed record LicenseRequirement(
    Scope Scope, ImmutableArray<string> Sections, ImmutableArray<int> Footnotes, ImmutableArray<string> Exceptions, bool Worldwide)
{
    /// <summary>All items subject to the EAR, nothing cited.</summary>
    public static LicenseRequirement Widest { get; } = new(Scope.All, [], [], [], false);

    /// <inheritdoc/>
    public bool Equals(LicenseRequirement? other) =>
        other is not null && Scope == other.Scope && Sections.SequenceEqual(other.Sections, StringComparer.Ordinal) && Footnotes.SequenceEqual(other.Footnotes)
        && Exceptions.SequenceEqual(other.Exceptions, StringComparer.Ordinal) && Worldwide == other.Worldwide;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scope, Sections.Length, Footnotes.Length, Exceptions.Length, Worldwide);

    /// <summary>The canonical text: one that reads as this tree and is the same for equal trees.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(Scope switch
        {
            Scope.Everything => "For all items subject to the EAR",
            Scope.Both(_, Scope.Fact { Key: FactKeys.Project }) => "For all items subject to the EAR when used in projects specified in § 746.8(a)(4) of the EAR",
            Scope.Either(_, Scope.Both) => "For items on the CCL and EAR99 items listed in supplement no. 7 to part 746 of the EAR",
            _ => "For items on the CCL and listed in supplement no. 7 to part 746 of the EAR",
        });
        if (!Sections.IsEmpty)
        {
            text.Append(Sections.Length == 1 ? " (See § " : " (See §§ ");
            for (var i = 0; i < Sections.Length; i++)
            {
                text.Append(i == 0 ? "" : i < Sections.Length - 1 ? ", " : " and ").Append(Sections[i]);
                if (Mark(Sections[i]) is { } mark)
                {
                    text.Append(' ').Append(mark);
                }
            }

            text.Append(" of the EAR)");
            foreach (var footnote in Footnotes)
            {
                if (footnote is not (1 or 3))
                {
                    text.Append(' ').Append(footnote);
                }
            }
        }

        text.Append('.');
        if (!Exceptions.IsEmpty)
        {
            text.Append(" This license requirement may be overcome by License Exception GOV under § 740.11(b)(2) and (e).");
        }

        if (Worldwide)
        {
            text.Append(" The license requirements under this entry also extend to any export, reexport and transfer (in-country) to the entity wherever located worldwide.");
        }

        return text.ToString();
    }

    private int? Mark(string section) =>
        section == "734.9(g)" && Footnotes.Contains(3) ? 3 : section.StartsWith("734.9(e)", StringComparison.Ordinal) && Footnotes.Contains(1) ? 1 : null;
}
