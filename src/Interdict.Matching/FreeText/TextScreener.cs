using System.Buffers;
using System.Collections.Immutable;

namespace Interdict.Matching.FreeText;

/// <summary>
/// Finds the names of parties inside a text: payment messages, shipping documents, letters. Every window of the text (<see cref="TextWindows"/>) is screened as a name
/// would be, with the same scorer, threshold and index; each entry is a hit once, at the window that scores best, of equal ones the longest, then the first. Nothing
/// is lost against screening every window without the index. What is no name by itself is passed over (<see cref="LoneWords"/>): one word, or two Han characters, are a hit only
/// where they are rare and equal to words of the entry's name; and a window within the window of a hit that scores higher is a piece of that name. Safe for many threads.
/// </summary>
public sealed class TextScreener
{
    /// <summary>A longer text is refused: in UTF-16 code units.</summary>
    public const int LongestText = 1 << 20;

    private const int FewHits = 256;

    // A name that is made of common words, or begins or ends with one, is named where it stands in full.
    private static readonly Score Exact = new(9_700);

    private readonly Screener _screener;

    /// <param name="screener">Screens the windows.</param>
    public TextScreener(Screener screener)
    {
        ArgumentNullException.ThrowIfNull(screener);
        _screener = screener;
    }

    /// <summary>The entries whose names are in the text, best first; by position in the corpus where scores are equal. The policy's limit does not hold here.</summary>
    /// <param name="text">The text, at most <see cref="LongestText"/> code units.</param>
    /// <param name="about">What else is known of whoever is named; its name does not matter.</param>
    /// <param name="policy">The rules.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text is too long.</exception>
    public ImmutableArray<Hit> Screen(string text, Party about, ScreeningPolicy policy, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(about);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, LongestText, nameof(text));
        var best = new Dictionary<int, Found>();
        foreach (var view in TextView.Of(text))
        {
            var words = TextWords.Read(view.Text);
            var lone = new LoneWords(view.Text, words);
            Parallel.For(
                0, words.Count, new ParallelOptions { CancellationToken = cancellation }, () => new Dictionary<int, Found>(),
                (first, _, local) =>
                {
                    Screen(view, words, lone, first, about, policy, local);
                    return local;
                },
                local =>
                {
                    lock (best)
                    {
                        foreach (var found in local.Values)
                        {
                            if (IsBetter(best, found))
                            {
                                best[found.Entry] = found;
                            }
                        }
                    }
                });
        }

        var lines = LineStarts(text);
        return
        [
            .. best.Values.Where(f => !best.Values.Any(f.IsPartOf)).OrderByDescending(f => f.Score).ThenBy(f => f.Entry)
                .Select(f => HitOf(text, lines, f, about, policy)),
        ];
    }

    private void Screen(TextView view, List<TextWord> words, LoneWords lone, int first, Party about, ScreeningPolicy policy, Dictionary<int, Found> best)
    {
        var unlimited = policy with { Limit = int.MaxValue };
        foreach (var (last, isWeak) in TextWindows.From(view, words, first))
        {
            var name = view.Text[words[first].Start..words[last].End];
            var alone = first == last;
            var exactly = isWeak || (!alone && !LoneWords.MayNameTogether(name));
            if (exactly ? alone || !lone.MayBeTitle(words, first, last) : alone && !lone.MayName(name))
            {
                continue;
            }

            var party = about with { Name = name };
            var room = ArrayPool<ScoredEntry>.Shared.Rent(Math.Min(FewHits, _screener.Index.EntryCount));
            var count = _screener.Find(party, unlimited, room);
            if (count == room.Length && count < _screener.Index.EntryCount)
            {
                ArrayPool<ScoredEntry>.Shared.Return(room);
                room = ArrayPool<ScoredEntry>.Shared.Rent(_screener.Index.EntryCount);
                count = _screener.Find(party, unlimited, room);
            }

            foreach (var scored in room.AsSpan(0, count))
            {
                var found = new Found(scored.Entry, scored.Score, name, view.Places[words[first].Start], view.Places[words[last].End - 1] + 1);
                if (IsBetter(best, found)
                    && (!exactly || (scored.Score >= Exact && EqualsAsWritten(party, scored.Entry, policy, alone: false)))
                    && (!IsShort(words, first, last) || EqualsAsWritten(party, scored.Entry, policy, alone)))
                {
                    best[scored.Entry] = found;
                }
            }

            ArrayPool<ScoredEntry>.Shared.Return(room);
        }
    }

    // One word, or two Han characters: these are like some part of some name too easily.
    private static bool IsShort(List<TextWord> words, int first, int last) => first == last || (last == first + 1 && words[first].IsHan && words[last].IsHan);

    private bool EqualsAsWritten(Party party, int entry, ScreeningPolicy policy, bool alone) => _screener.Explain(party, entry, policy).Contributions.All(
        c => c.Points > 0 ? c.Relation is "equal" or "equivalent" || (alone && c.Relation is "transliteration" or "joined") : alone || c.Relation != "reading");

    private static bool IsBetter(Dictionary<int, Found> best, in Found found) => !best.TryGetValue(found.Entry, out var known) || found.Precedes(known);

    private Hit HitOf(string text, int[] lines, Found found, Party about, ScreeningPolicy policy)
    {
        var explained = _screener.Explain(about with { Name = found.Name }, found.Entry, policy);
        var line = Array.BinarySearch(lines, found.Start);
        line = line < 0 ? ~line - 1 : line;
        return new Hit(found.Entry, explained.Matched, explained.Score, explained.Contributions)
        {
            Channel = HitChannel.Text,
            Spot = new TextSpot(found.Start, found.End - found.Start, line + 1, found.Start - lines[line] + 1, text[found.Start..found.End]),
        };
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }

    private readonly record struct Found(int Entry, Score Score, string Name, int Start, int End)
    {
        // The end of one party's name is often like another's name: "市公安局" within "克拉玛依市公安局".
        public bool IsPartOf(Found other) => other.Score > Score && other.Start <= Start && End <= other.End && End - Start < other.End - other.Start;

        public bool Precedes(in Found other) =>
            Score != other.Score ? Score > other.Score : End - Start != other.End - other.Start ? End - Start > other.End - other.Start : Start < other.Start;
    }
}
