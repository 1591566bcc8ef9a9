using System.Collections.Frozen;
using System.Collections.Immutable;
using Interdict.Law.Data;

namespace Interdict.Law.Tables;

/// <summary>A set of destinations as the tables write it: countries and groups, a minus before those left out, <c>world</c> for all; some words are not a set but must be read.</summary>
internal sealed class Destinations
{
    // 15 CFR 746.1(b)(2).
    private static readonly Lazy<FrozenSet<string>> ArmsEmbargoes = new(static () => LawText.Rows("ear/arms-embargoes").Select(static r => r[0]).ToFrozenSet(StringComparer.Ordinal));

    private readonly ImmutableArray<string> _in;
    private readonly ImmutableArray<string> _out;

    public Destinations(string text)
    {
        Text = text;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _in = [.. words.Where(static w => w[0] != '-')];
        _out = [.. words.Where(static w => w[0] == '-').Select(static w => w[1..])];
    }

    public string Text { get; }

    /// <summary>The set for a reader.</summary>
    public string Words => Text switch
    {
        "world" => "all destinations",
        "world -CA" => "all destinations but Canada",
        "un" => "countries under an arms embargo of the United Nations (746.1(b)(2))",
        "read" => "as the entry or its section says",
        _ => $"{string.Join(", ", _in)}{(_out.IsEmpty ? "" : $", and not {string.Join(", ", _out)}")}",
    };

    /// <summary>Whether a country is in the set; Unknown where the table says that the law must be read.</summary>
    public Truth Covers(string country, EarTables tables)
    {
        // A country that is named is in, whatever groups are left out: the exclusion speaks of the groups.
        if (_in.Contains(country))
        {
            return Truth.Yes;
        }

        foreach (var word in _out)
        {
            if (Matches(word, country, tables))
            {
                return Truth.No;
            }
        }

        var answer = Truth.No;
        foreach (var word in _in)
        {
            answer = answer.Or(word switch
            {
                "read" => Truth.Unknown,
                "un" => TruthLogic.Of(ArmsEmbargoes.Value.Contains(country)),
                _ => Matches(word, country, tables) ? Truth.Yes : Truth.No,
            });
        }

        return answer;
    }

    private static bool Matches(string word, string country, EarTables tables) => word == "world" || (word.Contains(':', StringComparison.Ordinal) || word == "B" ? tables.InGroup(word, country) : word == country);
}
