using System.Collections.Immutable;
using System.Globalization;
using Interdict.Law.Data;

namespace Interdict.Law.Tables;

/// <summary>A foreign-direct-product rule of 15 CFR 734.9.</summary>
internal sealed class FdpRule
{
    private static readonly Lazy<ImmutableArray<FdpRule>> Rules = new(static () => [.. LawText.Blocks("ear/fdp").Select(static b => new FdpRule(b))]);

    private readonly string _items;
    private readonly ImmutableArray<string> _inputs;

    private FdpRule(LawBlock block)
    {
        Section = block["section"];
        Footnote = block.Find("footnote") is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : 0;
        Reach = new Destinations(block["destinations"]);
        Fact = block.Find("fact");
        _items = block["items"];
        _inputs = [.. block["inputs"].Split(' ')];
    }

    public static ImmutableArray<FdpRule> All => Rules.Value;

    public string Section { get; }

    /// <summary>The footnote whose entities it reaches; 0 where it goes by destination.</summary>
    public int Footnote { get; }

    public Destinations Reach { get; }

    public string? Fact { get; }

    /// <summary>The ECCNs that the rule's table names, as product or as technology.</summary>
    public IEnumerable<string> Named => _items.Split(' ').Concat(_inputs).Where(static w => Eccn.TryParse(w, out var eccn) && !eccn.IsEar99).Select(static w => w[..5]);

    /// <summary>Whether the product can be one of the rule.</summary>
    public Truth Product(Eccn? item, EarTables tables) => _items switch
    {
        "any" => Truth.Yes,
        _ when item is not { } => Truth.Unknown,
        "ns" => tables.IsControlledFor(item.Value, "NS"),
        "600" => TruthLogic.Of(EarTables.Is600Series(item.Value)),
        "9x515" => TruthLogic.Of(EarTables.Is9x515(item.Value)),
        _ => _items.Split(' ').Aggregate(Truth.No, (any, text) => any.Or(Eccn.TryParse(text, out var eccn) ? eccn.Covers(item.Value) : Truth.No)),
    };

    /// <summary>Whether one of the technologies or programs that the item was made with is of the rule.</summary>
    public Truth MadeWith(ImmutableArray<Eccn>? inputs, EarTables tables)
    {
        if (inputs is not { } known)
        {
            return Truth.Unknown;
        }

        var any = Truth.No;
        foreach (var input in known)
        {
            any = any.Or(_inputs[0] switch
            {
                "unread" => Truth.Unknown,
                "ns" => tables.IsControlledFor(input, "NS"),
                "600" => TruthLogic.Of(EarTables.Is600Series(input)),
                "9x515" => TruthLogic.Of(EarTables.Is9x515(input)),
                _ => TruthLogic.Of(_inputs.Contains(input.Number)),
            });
        }

        return any;
    }
}
