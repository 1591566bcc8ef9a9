using Interdict.Lists;

namespace Interdict.Sources.FederalRegister;

/// <summary>
/// Rules of the Federal Register that amend the Entity, Unverified or Military End-User List, in the full-text XML (root <c>RULE</c>); beside it, in one folder or
/// archive, the API's JSON of the same documents, which gives the first page and the dates. https://www.federalregister.gov/developers/documentation/api/v1
/// </summary>
/// <remarks>
/// The entries are those that the rule adds or revises, as it prints them, with the act in their history, and those that it removes, with the day of removal. They are no
/// list: they say what one rule did. <see cref="RuleFile.Read"/> gives the actions themselves.
/// </remarks>
public sealed class FrXmlReader : IListReader
{
    /// <inheritdoc/>
    public string Format => "fr-xml";

    /// <inheritdoc/>
    public string Description => "Federal Register rule, full-text XML (with the API's JSON beside it, if there): the entries that it adds, revises and removes";

    /// <inheritdoc/>
    public IEnumerable<Entry> Read(SourceFile source, ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        HashSet<EntryId> seen = [];
        foreach (var rule in RuleFile.Read(source, report))
        {
            foreach (var action in rule.Actions)
            {
                if (action.Entry is { } entry && seen.Add(entry.Id))
                {
                    yield return report.Deliver(entry);
                }
                else
                {
                    report.Note(action.Entry is null ? "an entry that the rule names and does not print" : "an entry that two rules of the file print: the first counts");
                }
            }
        }
    }
}
