using Interdict.Matching.Indexing;
using Interdict.Matching.Relations;
using Interdict.Matching.Scoring;
using Interdict.Names;

namespace Interdict.Matching.Retrieval;

/// <summary>
/// Looks every unit of the query up in the vocabulary, unless its matches are known from an earlier search. The look-ups of a unit go step by step together,
/// each step fetching ahead what the next one reads: the memory is far, and asking for many places at once costs hardly more than asking for one.
/// </summary>
internal static class MatchFinder
{
    /// <summary>Fills the match table and the best worth of each unit.</summary>
    public static void Run(NameIndex index, Scratch scratch, ScoringTable table)
    {
        var units = scratch.Units;
        var matches = scratch.Matches;
        matches.Clear();
        for (var unit = 0; unit < units.Count; unit++)
        {
            ref readonly var features = ref units.Features(unit);
            var text = units.Text(unit);
            var pattern = units.Pattern(unit);
            scratch.UnitWorth[unit] = 0;
            // A span in Latin letters has one key, quicker looked up than remembered; it would only take the room of words.
            var isKept = features.Span == 0 || !Transcription.IsLatin(features.Alphabet);
            if (isKept && scratch.Known.TryGet(index.Serial, features, text, out var known))
            {
                foreach (ref readonly var match in known)
                {
                    Add(scratch, table, unit, match);
                }

                continue;
            }

            var candidates = FindCandidates(index, scratch, features, text);
            isKept = isKept && scratch.Known.Begin(index.Serial, features, text, candidates);
            foreach (var found in scratch.Candidates.AsSpan(0, candidates))
            {
                var candidate = found >> 1;
                ref readonly var entry = ref index.Features[candidate];
                var kind = TokenRelation.Of(features, text, pattern, entry, index.TextOf(entry), mayShareSyllables: (found & 1) != 0, out var likeness);
                if (kind is RelationKind.None or RelationKind.Initial)
                {
                    continue;
                }

                var match = new KnownMatches.Match(candidate, (short)likeness, kind);
                Add(scratch, table, unit, match);
                if (isKept)
                {
                    scratch.Known.Append(match);
                }
            }
        }
    }

    private static void Add(Scratch scratch, ScoringTable table, int unit, in KnownMatches.Match match)
    {
        var worth = table.Worth(match.Likeness);
        if (worth > 0)
        {
            scratch.Matches.Add(match.VocabularyUnit, unit, match.Kind, worth);
            scratch.UnitWorth[unit] = Math.Max(scratch.UnitWorth[unit], worth);
        }
    }

    /// <returns>How many there are: each twice the unit's number, and one more where a key that the syllables have brought it or may have.</returns>
    private static int FindCandidates(NameIndex index, Scratch scratch, in Features features, ReadOnlySpan<char> text)
    {
        var keys = scratch.Keys.AsSpan();
        var bucketMask = (uint)(index.BucketOffsets.Length - 2);
        keys = keys[..VocabularyKeys.WriteAsked(features, text, keys, out var transcriptions, out var firstVariant)];
        foreach (var key in keys)
        {
            index.BucketOffsets.Prefetch((int)(key & bucketMask));
        }

        foreach (var key in keys)
        {
            index.Buckets.Prefetch(index.BucketOffsets[(int)(key & bucketMask)]);
        }

        var filtered = !Transcription.IsLatin(features.Alphabet) && scratch.Transcriptions.Set(features.Alphabet, text) ? transcriptions : default;
        var mark = scratch.SeenMark += 2;
        var count = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            var packed = BucketEntry.Pack(keys[i], features);
            var bucket = (int)(keys[i] & bucketMask);
            var end = index.BucketOffsets[bucket + 1];
            var isFiltered = i >= filtered.Start.Value && i < filtered.End.Value;
            for (var at = index.BucketOffsets[bucket]; at < end; at++)
            {
                // A key for edits is worth a look only within them, one for transcriptions only where the letters allow it; what is kept out here another key may bring
                // for another reason.
                var candidate = index.Buckets[at];
                if (!candidate.Has(packed) || (i >= firstVariant && !candidate.MayBeWithin(packed, text.Length, features.Span != 0)))
                {
                    continue;
                }

                ref var seen = ref scratch.Seen[candidate.Unit];
                if (seen == mark || (isFiltered && seen == mark + 1))
                {
                    continue;
                }

                if (isFiltered && !candidate.MayTranscribe(scratch.Transcriptions))
                {
                    seen = mark + 1;
                    continue;
                }

                seen = mark;
                index.Features.Prefetch(candidate.Unit);
                scratch.AddCandidate(count++, (candidate.Unit << 1) | (i < transcriptions.Start.Value ? 1 : 0));
            }
        }

        if (!filtered.Equals(default(Range)))
        {
            // Words that begin alike have numbers close together, and comparing the next with a word that begins like the last costs little.
            scratch.Candidates.AsSpan(0, count).Sort();
        }

        foreach (var candidate in scratch.Candidates.AsSpan(0, count))
        {
            index.Characters.Prefetch(index.Features[candidate >> 1].Start);
        }

        return count;
    }
}
