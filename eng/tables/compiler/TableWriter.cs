using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Interdict.Names.Tables;

namespace Interdict.Names.Compiler;

/// <summary>Writes the compiled tables as <see cref="CompiledTables"/> reads them. What is added in the same order gives the same bytes.</summary>
internal sealed class TableWriter
{
    private const int Alignment = 8;

    private readonly byte[]?[] _sections = new byte[]?[(int)TableSection.PinyinTranscription + 1];
    private readonly StringBuilder _characters = new();
    private readonly Dictionary<string, uint> _references = new(StringComparer.Ordinal);

    /// <summary>A reference to a text, which is written once.</summary>
    public uint Text(string text)
    {
        if (text.Length >= 1 << CompiledTables.LengthBits)
        {
            throw new InvalidOperationException($"'{text}' is longer than a text of the compiled tables may be");
        }

        if (!_references.TryGetValue(text, out var reference))
        {
            reference = ((uint)_characters.Length << CompiledTables.LengthBits) | (uint)text.Length;
            _characters.Append(text);
            _references.Add(text, reference);
        }

        return reference;
    }

    /// <summary>Adds a <see cref="TextList"/>.</summary>
    public void Add(TableSection section, IReadOnlyCollection<string> texts) => Add(section, (int[])[texts.Count, .. texts.Select(t => (int)Text(t))]);

    /// <summary>Adds a <see cref="TextMap"/>.</summary>
    public void Add(TableSection section, IReadOnlyDictionary<string, int> map)
    {
        var slots = new TextMap.Slot[Capacity(map.Count)];
        foreach (var (text, value) in map)
        {
            var hash = TextMap.Hash(text);
            var at = (int)hash & (slots.Length - 1);
            while (slots[at].Text != 0)
            {
                at = (at + 1) & (slots.Length - 1);
            }

            slots[at] = text.Length > 0 ? new TextMap.Slot(hash, Text(text), value) : throw new InvalidOperationException("the empty text is no key");
        }

        Add(section, [.. BytesOf([slots.Length - 1]), .. MemoryMarshal.AsBytes(slots.AsSpan())]);
    }

    /// <summary>Adds a <see cref="CodePointMap"/>.</summary>
    public void Add(TableSection section, IReadOnlyDictionary<int, ushort> map)
    {
        const int Page = 256;
        var numbers = new ushort[(map.Keys.Max() / Page) + 1];
        var pages = new List<ushort[]>();
        for (var page = 0; page < numbers.Length; page++)
        {
            ushort[] values = [.. Enumerable.Range(page * Page, Page).Select(c => map.GetValueOrDefault(c))];
            var same = pages.FindIndex(p => p.AsSpan().SequenceEqual(values));
            numbers[page] = (ushort)(same < 0 ? pages.Count : same);
            if (same < 0)
            {
                pages.Add(values);
            }
        }

        ushort[] all = [.. numbers, .. pages.SelectMany(p => p)];
        Add(section, [.. BytesOf([numbers.Length]), .. MemoryMarshal.AsBytes(all.AsSpan())]);
    }

    /// <summary>Adds numbers as they are.</summary>
    public void Add(TableSection section, ReadOnlySpan<int> numbers) => Add(section, BytesOf(numbers));

    /// <summary>Adds bytes as they are.</summary>
    public void Add(TableSection section, byte[] bytes) => _sections[(int)section] = bytes;

    /// <summary>The bytes of numbers.</summary>
    public static byte[] BytesOf(ReadOnlySpan<int> numbers) => MemoryMarshal.AsBytes(numbers).ToArray();

    /// <summary>The bytes of a <see cref="KeyMap"/>.</summary>
    public static byte[] BytesOf(IReadOnlyDictionary<ulong, int> map)
    {
        var slots = new KeyMap.Slot[Capacity(map.Count)];
        foreach (var (key, value) in map)
        {
            var at = (int)KeyMap.Hash(key) & (slots.Length - 1);
            while (slots[at].Key != 0)
            {
                at = (at + 1) & (slots.Length - 1);
            }

            slots[at] = new KeyMap.Slot(key, value);
        }

        return [.. BytesOf([slots.Length - 1]), .. MemoryMarshal.AsBytes(slots.AsSpan())];
    }

    /// <summary>All that was added so far; a section that was not is empty.</summary>
    public byte[] ToArray(ulong hash)
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("compiled tables are written by little-endian machines only");
        }

        _sections[(int)TableSection.Text] = MemoryMarshal.AsBytes(_characters.ToString().AsSpan()).ToArray();
        var start = Aligned(CompiledTables.HeaderLength + (_sections.Length * sizeof(int)));
        var tables = new byte[start + _sections.Sum(s => Aligned(s?.Length ?? 0))];
        BinaryPrimitives.WriteUInt64LittleEndian(tables, CompiledTables.Magic);
        BinaryPrimitives.WriteUInt64LittleEndian(tables.AsSpan(sizeof(ulong)), hash);
        foreach (var (number, section) in _sections.Index())
        {
            BinaryPrimitives.WriteInt32LittleEndian(tables.AsSpan(CompiledTables.HeaderLength + (number * sizeof(int))), start);
            section?.CopyTo(tables, start);
            start += Aligned(section?.Length ?? 0);
        }

        return tables;
    }

    // A third of the places at least are empty, so that what is not there is soon known not to be.
    private static int Capacity(int count) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, count * 3 / 2));

    private static int Aligned(int length) => (length + Alignment - 1) & -Alignment;
}
