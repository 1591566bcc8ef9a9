using System.Collections.Immutable;

namespace Interdict.Law.Determining;

/// <summary>What follows from an outcome: papers, declarations, records, review.</summary>
internal static class Consequences
{
    public static ImmutableArray<CitedText> Of(Findings findings, Outcome outcome, IReadOnlyList<ItemState> subject, ImmutableArray<CitedText> exceptions)
    {
        var list = ImmutableArray.CreateBuilder<CitedText>();
        switch (outcome)
        {
            case Outcome.Prohibited:
                list.Add(new("do not go on; do not finance, forward, service or store", "15 CFR 736.2(b)(4), (10)"));
                break;
            case Outcome.LicenseRequired:
                if (findings.Transaction.To == "IR")
                {
                    list.Add(new("for Iran the license is in general OFAC's: ask OFAC first, and BIS only for what 15 CFR 746.7 leaves to it (from general knowledge, not read in a source)", "15 CFR 746.7; 31 CFR Part 560"));
                    break;
                }

                list.Add(new("apply for a license by SNAP-R (form BIS-748P) with a letter of explanation; name an Entity List party in Block 24", "15 CFR 748.1, 748.6; Part 748, Supplement No. 1"));
                break;
        }

        list.AddRange(Eei.Of(findings, outcome, subject, exceptions));
        if (outcome is Outcome.LicenseRequired or Outcome.Exception or Outcome.NoLicenseRequired && subject.Any(static i => i.Item.Eccn is { IsEar99: false }))
        {
            list.Add(new("put the destination control statement on the commercial invoice", "15 CFR 758.6"));
        }

        list.Add(new("keep the records of this determination five years from the latest of export, known reexport or termination; ten years for what concerns OFAC", "15 CFR 762.2, 762.6; 31 CFR 501.601"));
        list.Add(new("determine again when a list, a rule, the date of shipment or a fact changes", "15 CFR 736.2(b)"));
        return list.DrainToImmutable();
    }
}
