using System.Collections.Immutable;
using Interdict.Lists;

namespace Interdict.Law.Rules;

/// <summary>A rule whose state changed with time.</summary>
/// <param name="Id">Its id, such as <c>affiliates</c>.</param>
/// <param name="Title">Its name.</param>
/// <param name="What">What it does, in our words.</param>
/// <param name="Periods">Its states, oldest first, without overlap.</param>
public sealed record Rule(string Id, string Title, string What, ImmutableArray<RuleStatus> Periods)
{
    /// <summary>The state on a day: that of the period it falls in; before the first <see cref="RuleState.NotYet"/>, after the last <see cref="RuleState.Ended"/>.</summary>
    public RuleStatus On(DateOnly date)
    {
        foreach (var period in Periods)
        {
            if ((period.From is not { } from || from <= date) && (period.To is not { } to || date <= to))
            {
                return period;
            }
        }

        var first = Periods[0];
        if (date < first.From)
        {
            return new(Id, RuleState.NotYet, null, first.From.Value.AddDays(-1), first.Citation, first.Provenance);
        }

        var last = Periods[^1];
        return date > last.To
            ? new(Id, RuleState.Ended, last.To.Value.AddDays(1), null, last.Citation, last.Provenance)
            : new(Id, RuleState.Unknown, null, null, first.Citation, new Provenance("no period of the table", 0));
    }
}
