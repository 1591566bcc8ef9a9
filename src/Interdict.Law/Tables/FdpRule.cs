using System.Collections.Immutable;
using System.Globalization;
using Interdict.Law.Data;

namespace Interdict.Law.Tables;

/// <summary>A foreign-direct-product rule of 15 CFR 734.9.</summary>
internal sealed class FdpRule
{
    private static readonly Lazy<ImmutableArray<FdpRule>> Rules = new(static () => [.. LawText.Blocks("ear/fdp").Select(static b => new FdpRule(b))]);

    private readonly ImmutableArray<string> _items;
    private readonly ImmutableArray<string> _inputs;

    private FdpRule(LawBlock block)
    {
        Section = block["section"];
        Footnote = block.Find("footnote") is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : 0;
        Reach = new Destinations(block["destinations"]);
        Fact = block.Find("fact");
        HasPlant = block.Find("plant") != "no";
        Note = block.Find("note");
        Rule = block.Find("rule");
        _items = [.. block["items"].Split(' ')];
        _inputs = [.. block["inputs"].Split(' ')];
    }

    public static ImmutableArray<FdpRule> All => Rules.Value;

    public string Section { get; }

    /// <summary>The footnote whose entities it reaches; 0 where it goes by destination.</summary>
    public int Footnote { get; }

    public Destinations Reach { get; }

    public string? Fact { get; }

    /// <summary>Whether a plant that is itself a direct product brings the item into scope.</summary>
    public bool HasPlant { get; }

    /// <summary>The dated rule that its text comes from, where that may not bind; <c>null</c> of all others.</summary>
    public string? Rule { get; }

    /// <summary>What the table cannot tell of the rule.</summary>
    public string? Note { get; }

    /// <summary>The ECCNs that the rule's table names, as product or as technology.</summary>
    public IEnumerable<string> Named => _items.Concat(_inputs).Select(static w => w.Trim('-', '?')).Where(static w => Eccn.TryParse(w, out var eccn) && !eccn.IsEar99).Select(static w => w[..5]);

    /// <summary>Whether the product can be one of the rule.</summary>
    public Truth Product(ItemFacts item, EarTables tables)
    {
        if (_items[0] == "any")
        {
            return Truth.Yes;
        }

        if (item.Eccn is not { } eccn)
        {
            return Truth.Unknown;
        }

        var any = Truth.No;
        foreach (var word in _items)
        {
            any = word switch
            {
                "ns" => any.Or(tables.IsControlledFor(eccn, "NS")),
                "600" => any.Or(TruthLogic.Of(EarTables.Is600Series(eccn))),
                "9x515" => any.Or(TruthLogic.Of(EarTables.Is9x515(eccn))),
                "ccl+746" => any.Or(eccn.IsEar99 ? item.Fact("supplementPart746") : Truth.Yes),
                "cat3-9+746" => any.Or(!eccn.IsEar99 && eccn.Category is >= '3' and <= '9' ? Truth.Yes : item.Fact(FactKeys.Supplement7)),
                ['-', ..] => any.And(Covers(word[1..], eccn).Not()),
                [.., '?'] => any.Or(Covers(word[..^1], eccn).And(Truth.Unknown)),
                _ => any.Or(Covers(word, eccn)),
            };
        }

        return any;
    }

    /// <summary>Whether one of the technologies or programs that the item was made with is of the rule.</summary>
    public Truth MadeWith(ImmutableArray<Eccn>? inputs, EarTables tables)
    {
        if (inputs is not { } known)
        {
            return _inputs[0] == "none" ? Truth.No : Truth.Unknown;
        }

        var any = Truth.No;
        foreach (var input in known)
        {
            var technology = !input.IsEar99 && input.Number[1] is 'D' or 'E';
            any = any.Or(_inputs[0] switch
            {
                "none" => Truth.No,
                "de" => TruthLogic.Of(technology),
                "de3-9" => TruthLogic.Of(technology && input.Category is >= '3' and <= '9'),
                // Of technology controlled for NS only what needs a written assurance is in scope, which its ECCN does not tell.
                "ns" => tables.IsControlledFor(input, "NS").And(Truth.Unknown),
                "600" => TruthLogic.Of(technology && EarTables.Is600Series(input)),
                _ => TruthLogic.Of(_inputs.Contains(input.Number)),
            });
        }

        return any;
    }

    private static Truth Covers(string text, Eccn item) => Eccn.TryParse(text, out var eccn) ? eccn.Covers(item) : Truth.No;
}
