namespace Interdict.Law.Rules;

/// <summary>The words for states.</summary>
public static class RuleStates
{
    /// <summary>The code in data: <c>in-force</c>.</summary>
    public static string Code(this RuleState state) => state switch
    {
        RuleState.NotYet => "not-yet",
        RuleState.Pending => "pending",
        RuleState.InForce => "in-force",
        RuleState.Stayed => "stayed",
        RuleState.NotEnforced => "not-enforced",
        RuleState.Proposed => "proposed",
        RuleState.Ended => "ended",
        _ => "unknown",
    };

    /// <summary>Whether a rule in that state binds; Unknown where that is not known.</summary>
    public static Truth Binds(this RuleState state) => state switch { RuleState.InForce => Truth.Yes, RuleState.Unknown => Truth.Unknown, _ => Truth.No };

    internal static RuleState Parse(string code)
    {
        foreach (var state in Enum.GetValues<RuleState>())
        {
            if (state.Code() == code)
            {
                return state;
            }
        }

        throw new InvalidOperationException($"'{code}' is not a state of a rule");
    }
}
