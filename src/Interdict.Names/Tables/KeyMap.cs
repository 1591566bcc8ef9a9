using System.Runtime.InteropServices;

namespace Interdict.Names.Tables;

/// <summary>A compiled map from numbers other than 0 to numbers, with open addressing: a mask, then slots, of which an empty one has the key 0.</summary>
internal sealed unsafe class KeyMap
{
    private readonly Slot* _slots;
    private readonly uint _mask;

    public KeyMap(byte* start)
    {
        _mask = *(uint*)start;
        _slots = (Slot*)(start + sizeof(uint));
    }

    /// <summary>The number of a key; false and 0 where it has none.</summary>
    public bool TryFind(ulong key, out int value)
    {
        var at = Hash(key) & _mask;
        while (_slots[at].Key != key && _slots[at].Key != 0)
        {
            at = (at + 1) & _mask;
        }

        value = _slots[at].Value;
        return _slots[at].Key != 0;
    }

    public static uint Hash(ulong key) => (uint)(key * 0x9E3779B97F4A7C15ul >> 40);

    /// <summary>One place of the map.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = sizeof(uint))]
    public readonly record struct Slot(ulong Key, int Value);
}
