namespace Interdict.Law.Grammar;

/// <summary>The words for postures.</summary>
public static class Postures
{
    /// <summary>The code in data: <c>presumption-of-denial</c>.</summary>
    public static string Code(this Posture posture) => posture switch
    {
        Posture.PresumptionOfApproval => "presumption-of-approval",
        Posture.CaseByCase => "case-by-case",
        Posture.SeeSection => "see-section",
        Posture.PresumptionOfDenial => "presumption-of-denial",
        Posture.PolicyOfDenial => "policy-of-denial",
        _ => "manual-reading",
    };

    /// <summary>The words on screen.</summary>
    public static string Words(this Posture posture) => posture switch
    {
        Posture.PresumptionOfApproval => "a presumption of approval",
        Posture.CaseByCase => "case-by-case review",
        Posture.SeeSection => "the policy of the section it cites",
        Posture.PresumptionOfDenial => "a presumption of denial",
        Posture.PolicyOfDenial => "a policy of denial",
        _ => "a policy whose text must be read by a person",
    };

    /// <summary>Reads a code.</summary>
    public static bool TryParse(string? code, out Posture posture)
    {
        foreach (var one in Enum.GetValues<Posture>())
        {
            if (one.Code() == code)
            {
                posture = one;
                return true;
            }
        }

        posture = Posture.ManualReading;
        return false;
    }
}
