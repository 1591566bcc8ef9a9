using Interdict.Cli.Corpora;
using Interdict.Lists;
using Interdict.Matching;

namespace Interdict.Cli.Screening;

/// <summary>The order in which hits are shown: by score; of one score the Entity List, the other export lists of BIS, OFAC's, the rest; then by id.</summary>
internal sealed class HitOrder(OpenCorpus corpus)
{
    public int Compare(ScoredEntry one, ScoredEntry other)
    {
        var byScore = other.Score.Points.CompareTo(one.Score.Points);
        if (byScore != 0 || one.Entry == other.Entry)
        {
            return byScore;
        }

        var (a, b) = (corpus[one.Entry].Id, corpus[other.Entry].Id);
        var byList = Rank(a.List).CompareTo(Rank(b.List));
        var byId = byList != 0 ? byList : string.CompareOrdinal(a.ToString(), b.ToString());
        return byId != 0 ? byId : one.Entry.CompareTo(other.Entry);
    }

    private static int Rank(ListCode list) => list.Value switch
    {
        "us-bis-el" => 0,
        var code when code.StartsWith("us-bis-", StringComparison.Ordinal) => 1,
        var code when code.StartsWith("us-ofac-", StringComparison.Ordinal) => 2,
        _ => 3,
    };
}
