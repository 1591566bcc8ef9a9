using System.Runtime.InteropServices;

namespace Interdict.Names.Tables;

/// <summary>
/// A compiled map from texts to numbers, with open addressing: a mask, then slots, of which an empty one has no text. Not generic, so that it runs as it was
/// compiled ahead.
/// </summary>
internal sealed unsafe class TextMap
{
    private readonly Slot* _slots;
    private readonly uint _mask;

    public TextMap(TableSection section)
    {
        var start = CompiledTables.Section(section);
        _mask = *(uint*)start;
        _slots = (Slot*)(start + sizeof(uint));
    }

    /// <summary>The number of a text; false and 0 where it has none.</summary>
    public bool TryFind(ReadOnlySpan<char> text, out int value)
    {
        var hash = Hash(text);
        for (var at = hash & _mask; _slots[at].Text != 0; at = (at + 1) & _mask)
        {
            if (_slots[at].Hash == hash && CompiledTables.Text(_slots[at].Text).SequenceEqual(text))
            {
                value = _slots[at].Value;
                return true;
            }
        }

        value = 0;
        return false;
    }

    public bool Contains(ReadOnlySpan<char> text) => TryFind(text, out _);

    /// <summary>FNV-1a, with a finisher.</summary>
    public static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = 0x811C9DC5u;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 0x01000193u;
        }

        hash ^= hash >> 15;
        hash *= 0x2C1B3C6Du;
        return hash ^ (hash >> 13);
    }

    /// <summary>One place of the map.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = sizeof(uint))]
    public readonly record struct Slot(uint Hash, uint Text, int Value);
}
