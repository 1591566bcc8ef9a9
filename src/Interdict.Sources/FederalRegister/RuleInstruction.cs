using Interdict.Lists;

namespace Interdict.Sources.FederalRegister;

/// <summary>One entry that an amendatory instruction names: "Under CHINA, by adding, in alphabetical order, an entry for “X”".</summary>
internal sealed record RuleInstruction(EventKind Kind, ListCode List, string? Country, string Entity, int Page)
{
    /// <summary>Whether it names an entry: by its heading under the same country.</summary>
    public bool Names(Entry entry) =>
        (Country is null || entry.Countries.Length == 0 || entry.Countries.Contains(Country))
        && string.Equals(EntryKeys.Derive(entry.Name, null), EntryKeys.Derive(Entity, null), StringComparison.Ordinal);
}
