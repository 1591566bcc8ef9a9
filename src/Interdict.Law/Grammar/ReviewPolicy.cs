using System.Collections.Immutable;
using System.Text;

namespace Interdict.Law.Grammar;

/// <summary>A license review policy as a tree: rules in order, then what holds for the rest. Immutable; equal trees are equal.</summary>
/// <param name="Rules">Each item under the first rule whose scope it is in.</param>
/// <param name="Otherwise">What holds for items of no rule; <c>null</c> where the text does not say.</param>
/// <param name="Sections">The sections cited.</param>
public sealed record ReviewPolicy(ImmutableArray<PolicyRule> Rules, Posture? Otherwise, ImmutableArray<string> Sections)
{
    /// <summary>
    /// The posture for one item, the most restrictive of those that are possible where facts are missing. What the text leaves open is <see cref="Posture.ManualReading"/>.
    /// </summary>
    /// <param name="item">What is known of it.</param>
    /// <param name="open">Takes the keys of missing facts that could change the answer; <c>null</c> where they are not wanted.</param>
    public Posture For(ItemFacts item, ISet<string>? open = null)
    {
        var worst = (Posture?)null;
        foreach (var rule in Rules)
        {
            var covers = rule.Scope.Test(item);
            if (covers == Truth.No)
            {
                continue;
            }

            worst = worst is { } so && so > rule.Posture ? so : rule.Posture;
            if (covers == Truth.Yes)
            {
                return worst.Value;
            }

            if (open is not null)
            {
                rule.Scope.AddOpen(item, open);
            }
        }

        var rest = Otherwise ?? Posture.ManualReading;
        return worst is { } known && known > rest ? known : rest;
    }

    /// <inheritdoc/>
    public bool Equals(ReviewPolicy? other) =>
        other is not null && Otherwise == other.Otherwise && Rules.SequenceEqual(other.Rules) && Sections.SequenceEqual(other.Sections, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rules.Length, Otherwise, Sections.Length);

    /// <summary>The canonical text: one that reads as this tree and is the same for equal trees.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var rule in Rules)
        {
            text.Append(text.Length > 0 ? "; " : "").Append(PolicyWords.Of(rule));
        }

        if (Otherwise is { } otherwise && otherwise != Posture.SeeSection)
        {
            text.Append(text.Length > 0 ? "; " : "").Append(PolicyWords.Of(otherwise));
            text.Append(Rules.IsEmpty ? "" : " for all other items subject to the EAR");
        }

        if (!Sections.IsEmpty)
        {
            text.Append(text.Length > 0 ? ". See " : "See ").Append(Sections.Length == 1 ? "§ " : "§§ ").AppendJoin(" and ", Sections).Append(" of the EAR");
        }

        return text.Append('.').ToString();
    }
}
