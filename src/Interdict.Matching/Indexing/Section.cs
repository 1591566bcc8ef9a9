using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Interdict.Matching.Indexing;

/// <summary>A typed stretch of the index' memory. Indexing is not range-checked beyond debug builds: offsets come from a file whose checksum was verified.</summary>
internal readonly unsafe struct Section<T>(T* start, int length)
    where T : unmanaged
{
    public int Length => length;

    public ref readonly T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            System.Diagnostics.Debug.Assert((uint)index < (uint)length, "outside of the section");
            return ref start[index];
        }
    }

    /// <summary>Asks the processor to fetch an item that will be read soon: many at once cost hardly more than one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Prefetch(int index)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(start + index);
        }
    }

    public ReadOnlySpan<T> Slice(int from, int count) => new(start + from, count);

    public ReadOnlySpan<T> Span => new(start, length);
}
