using System.Runtime.InteropServices;

namespace Interdict.Matching.Indexing;

/// <summary>The table that a query's keys are looked up in: the units of the vocabulary in buckets by the hash of their keys.</summary>
internal static class BucketTable
{
    // Entries a bucket, about: the table of offsets stays small enough for the cache, and a bucket within a line of it.
    private const int BucketFill = 4;

    /// <summary>The buckets, and where each begins; the last offset is where the last one ends.</summary>
    public static (int[] Offsets, BucketEntry[] Buckets) Make(VocabularyBuilder vocabulary)
    {
        var features = CollectionsMarshal.AsSpan(vocabulary.Features);
        var characters = CollectionsMarshal.AsSpan(vocabulary.Characters);
        Span<uint> keys = stackalloc uint[VocabularyKeys.Most];
        var total = 0;
        for (var unit = 0; unit < features.Length; unit++)
        {
            total += VocabularyKeys.Write(features[unit], characters.Slice(features[unit].Start, features[unit].Length), keys);
        }

        var bucketCount = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, total / BucketFill));
        var offsets = new int[bucketCount + 1];
        for (var pass = 0; ; pass++)
        {
            var buckets = pass == 0 ? [] : new BucketEntry[total];
            for (var unit = 0; unit < features.Length; unit++)
            {
                var count = VocabularyKeys.Write(features[unit], characters.Slice(features[unit].Start, features[unit].Length), keys);
                foreach (var key in keys[..count])
                {
                    var bucket = (int)(key & (uint)(bucketCount - 1));
                    if (pass == 0)
                    {
                        offsets[bucket + 1]++;
                    }
                    else
                    {
                        buckets[offsets[bucket]++] = new BucketEntry(key, unit, features[unit]);
                    }
                }
            }

            if (pass == 1)
            {
                // Filling moved each offset to the end of its bucket, which is where the next one starts.
                Array.Copy(offsets, 0, offsets, 1, bucketCount);
                offsets[0] = 0;
                return (offsets, buckets);
            }

            for (var i = 0; i < bucketCount; i++)
            {
                offsets[i + 1] += offsets[i];
            }
        }
    }
}
