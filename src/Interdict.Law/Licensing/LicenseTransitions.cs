using System.Collections.Immutable;
using Interdict.Law.Data;

namespace Interdict.Law.Licensing;

/// <summary>The steps that are allowed (<c>data/law/licensing/transitions.txt</c>). Thread-safe.</summary>
public static class LicenseTransitions
{
    private static readonly Lazy<ImmutableArray<LicenseTransition>> Table = new(static () =>
        [.. LawText.Rows("licensing/transitions").Select(static r => new LicenseTransition(State(r[0]), State(r[1]), r[2], r[3], r[6], LawText.Provenance(r[3], r[4], r[5], null)))]);

    /// <summary>All of them, in the table's order.</summary>
    public static ImmutableArray<LicenseTransition> All => Table.Value;

    /// <summary>The step from one state to another; <c>null</c> where it is not allowed.</summary>
    public static LicenseTransition? Find(LicenseState from, LicenseState to) => All.FirstOrDefault(t => t.From == from && t.To == to);

    /// <summary>The steps that are allowed from a state; none from a last one.</summary>
    public static IEnumerable<LicenseTransition> From(LicenseState state) => All.Where(t => t.From == state);

    private static LicenseState State(string code) => LicenseStates.TryParse(code, out var state) ? state : throw new InvalidOperationException($"'{code}' is no state of a license");
}
