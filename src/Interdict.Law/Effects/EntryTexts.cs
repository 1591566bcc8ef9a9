using Interdict.Law.Grammar;
using Interdict.Lists;

namespace Interdict.Law.Effects;

/// <summary>The license requirement and the review policy of an entry, read.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Policy">The policy.</param>
public sealed record EntryTexts(LicenseRequirementText Requirement, ReviewPolicyText Policy)
{
    /// <summary>Reads them.</summary>
    public static EntryTexts Of(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(LicenseRequirementParser.Parse(entry.LicenseRequirement), ReviewPolicyParser.Parse(entry.ReviewPolicy));
    }
}
