using Interdict.Lists;

namespace Interdict.Law.Rules;

/// <summary>The state of one rule over a time. Shown with its citation and the day it was last verified, always.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="State">Its state.</param>
/// <param name="From">The first day of that state; <c>null</c> where open.</param>
/// <param name="To">The last day; <c>null</c> where open.</param>
/// <param name="Citation">The document that made it so.</param>
/// <param name="Provenance">How sure that is.</param>
public sealed record RuleStatus(string Rule, RuleState State, DateOnly? From, DateOnly? To, string Citation, Provenance Provenance)
{
    /// <summary>State, dates, citation and day of verification in one phrase.</summary>
    public override string ToString()
    {
        var dates = (From, To) switch
        {
            ({ } from, { } to) => $" {from:yyyy-MM-dd} to {to:yyyy-MM-dd}",
            ({ } from, null) => $" since {from:yyyy-MM-dd}",
            (null, { } to) => $" until {to:yyyy-MM-dd}",
            _ => "",
        };
        var verified = Provenance.LastVerified is { } day ? $"last verified {day:yyyy-MM-dd}" : "never verified in its source";
        var unsure = Provenance.IsUnsure ? ", unverified" : "";
        var note = Provenance.Note is { } words ? $": {words}" : "";
        return $"{State.Code()}{dates} ({Citation}; {verified}{unsure}{note})";
    }
}
