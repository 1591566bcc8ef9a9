namespace Interdict.Names;

/// <summary>The key of a word that was read as syllables: FNV-1a, with a finisher.</summary>
internal static class SyllableHash
{
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 0x811C9DC5u;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 0x01000193u;
        }

        hash ^= hash >> 16;
        hash *= 0x7FEB352Du;
        return hash ^ (hash >> 15);
    }
}
