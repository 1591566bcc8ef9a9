using System.Buffers;
using System.Collections.Immutable;
using Interdict.Matching.Indexing;
using Interdict.Names;

namespace Interdict.Matching.FreeText;

/// <summary>
/// Finds names that a field of 35 or 70 characters has cut, mostly within a word. Where a name is exactly so long (one shorter, where the cut fell on a space), a listed name that is longer is cut likewise and
/// compared: what was cut off cannot be missed. The entries compared are those whose whole names score at least .30 against the name with or without its last word, and those with a rare word that starts with it.
/// The score is that of the two cut names less <see cref="Cost"/>, shown as the contribution <c>truncated</c>. Safe for many threads.
/// </summary>
/// <param name="screener">Screens the whole names.</param>
public sealed class CutNames(Screener screener)
{
    /// <summary>What a hit by a cut name loses, in ten-thousandths.</summary>
    public const int Cost = 200;

    private const int LeastOfWhole = 3_000;
    private const int ShortestBeginning = 4;

    // A word that more forms have tells nobody from anybody.
    private const int MostWithBeginning = 50;

    private static readonly int[] Fields = [35, 70];

    /// <summary>Whether a name is just as long as a field, or one shorter: then the field may have cut it at a space, which was trimmed.</summary>
    public static bool MayBeCut(string name) => name is not null && (Fills(name.Length) || Fills(name.Length + 1)) && name.Contains(' ', StringComparison.Ordinal);

    private static bool Fills(int length) => Fields.Contains(length);

    /// <summary>The entries that the name may be cut from, in no order; empty where it is not as long as a field.</summary>
    /// <param name="party">The party.</param>
    /// <param name="policy">The rules; the limit does not hold here.</param>
    public ImmutableArray<Hit> Screen(Party party, ScreeningPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(policy);
        if (!MayBeCut(party.Name))
        {
            return [];
        }

        var whole = party with { Name = party.Name[..party.Name.LastIndexOf(' ')] };
        var least = policy with { Threshold = new Score(Math.Min(LeastOfWhole, policy.Threshold.Points)), Limit = int.MaxValue };
        var hits = ImmutableArray.CreateBuilder<Hit>();
        foreach (var entry in Candidates(whole, least).Concat(Candidates(party, least)).Concat(WithWordFrom(party.Name[(whole.Name.Length + 1)..])).Distinct())
        {
            if (Compare(party, entry, policy) is { } hit && hit.Score >= policy.Threshold)
            {
                hits.Add(hit);
            }
        }

        return hits.ToImmutable();
    }

    // The entries with a distinctive word that the cut one may be the beginning of; words are numbered in the order of their first letters.
    private HashSet<int> WithWordFrom(string beginning)
    {
        var entries = new HashSet<int>();
        var buffer = new NameBuffer();
        NameAnalyzer.Analyze(beginning, buffer);
        if (buffer.Views.Length == 0 || buffer.Views[0] is not { Kind: ViewKind.Latin, TokenCount: 1, FirstToken: var first } || buffer.Tokens[first].Length < ShortestBeginning)
        {
            return entries;
        }

        var index = screener.Index;
        var text = buffer.TextOf(buffer.Tokens[first]);
        var letters = text[..Math.Min(text.Length, sizeof(ulong))];
        var sought = VocabularyBuilder.FirstLetters(letters);
        var (from, to) = (0, index.Features.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = VocabularyBuilder.FirstLetters(index.TextOf(index.Features[middle])) < sought ? (middle + 1, to) : (from, middle);
        }

        for (var unit = from; unit < index.Features.Length && index.TextOf(index.Features[unit]).StartsWith(letters, StringComparison.Ordinal); unit++)
        {
            var (start, count) = (index.PostingOffsets[unit], index.PostingOffsets[unit + 1] - index.PostingOffsets[unit]);
            if (count > MostWithBeginning || !index.TextOf(index.Features[unit]).StartsWith(text, StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var form in index.Postings.Slice(start, count))
            {
                entries.Add(index.Forms[form].Entry);
            }
        }

        return entries;
    }

    private int[] Candidates(Party party, ScreeningPolicy policy)
    {
        var room = ArrayPool<ScoredEntry>.Shared.Rent(screener.Index.EntryCount);
        var found = Array.ConvertAll(room[..screener.Find(party, policy, room)], f => f.Entry);
        ArrayPool<ScoredEntry>.Shared.Return(room);
        return found;
    }

    private Hit? Compare(Party party, int entry, ScreeningPolicy policy)
    {
        Hit? best = null;
        var index = screener.Index;
        for (var name = 0; name < index.Entries[entry].Names; name++)
        {
            var listed = index.NameOf(entry, name);
            if (listed.Length <= party.Name.Length || (!Fills(party.Name.Length) && !char.IsWhiteSpace(listed[party.Name.Length])))
            {
                continue;
            }

            var other = new Party(listed[..party.Name.Length]) { Type = index.Entries[entry].Type, Countries = Countries(entry) };
            var explained = Screener.Compare(party, other, policy);
            var score = new Score(Math.Max(0, explained.Score.Points - Cost));
            if (best is null || score > best.Score)
            {
                best = new Hit(entry, listed, score, explained.Contributions.Add(new Contribution(party.Name, listed, "truncated", score.Points - explained.Score.Points)));
            }
        }

        return best;
    }

    private ImmutableArray<string> Countries(int entry)
    {
        var row = screener.Index.Entries[entry];
        var countries = ImmutableArray.CreateBuilder<string>(row.Countries);
        foreach (var packed in screener.Index.Countries.Slice(row.FirstCountry, row.Countries))
        {
            countries.Add($"{(char)(packed >> 8)}{(char)(packed & 0xFF)}");
        }

        return countries.MoveToImmutable();
    }
}
