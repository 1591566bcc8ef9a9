using System.Collections.Immutable;
using Interdict.Law.Data;

namespace Interdict.Law.Rules;

/// <summary>The rules whose state changed with time (<c>data/law/rules/rules.txt</c>, compiled in). Immutable, thread-safe.</summary>
public static class RuleBook
{
    /// <summary>The id of the BIS Affiliates Rule.</summary>
    public const string Affiliates = "affiliates";

    private static readonly Lazy<ImmutableArray<Rule>> Rules = new(static () => [.. LawText.Blocks("rules/rules").Select(Read)]);

    /// <summary>All of them, in the file's order.</summary>
    public static ImmutableArray<Rule> All => Rules.Value;

    /// <summary>One of them; <c>null</c> where there is none of that id.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(r => r.Id == id);

    /// <summary>The state of a rule on a day.</summary>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public static RuleStatus On(string id, DateOnly date) => (Find(id) ?? throw new ArgumentException($"there is no rule '{id}'", nameof(id))).On(date);

    private static Rule Read(LawBlock block) => new(block["id"], block["title"], block["what"], [.. block.All("period").Select(p => Period(block["id"], p))]);

    private static RuleStatus Period(string id, string text)
    {
        var cells = text.Split('|', StringSplitOptions.TrimEntries);
        var dates = cells[0].Split("..");
        return new(
            id, RuleStates.Parse(cells[1]), LawText.Day(dates[0]), LawText.Day(dates[1]), cells[2], LawText.Provenance(cells[2], cells[3], cells[4], cells.Length > 5 ? cells[5] : null));
    }
}
