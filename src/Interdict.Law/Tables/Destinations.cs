using System.Collections.Immutable;

namespace Interdict.Law.Tables;

/// <summary>A set of destinations as the tables write it: countries and groups, a minus before those left out, <c>world</c> for all; some words are not a set but must be read.</summary>
internal sealed class Destinations
{
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
                // Arms embargoes of the United Nations: the states under one are all in Country Group D:5.
                "un" => tables.InGroup("D:5", country) ? Truth.Unknown : Truth.No,
                _ => Matches(word, country, tables) ? Truth.Yes : Truth.No,
            });
        }

        return answer;
    }

    private static bool Matches(string word, string country, EarTables tables) => word == "world" || (word.Contains(':', StringComparison.Ordinal) || word == "B" ? tables.InGroup(word, country) : word == country);
}
