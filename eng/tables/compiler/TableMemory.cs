namespace Interdict.Names.Tables;

/// <summary>Where the compiled tables lie for the code that this program shares with the library: the tables of letters, as soon as they are compiled.</summary>
internal static unsafe class TableMemory
{
    private static byte[]? _tables;

    /// <summary>Their first byte.</summary>
    public static byte* Start => _tables is { } tables
        ? (byte*)System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(tables, 0)
        : throw new InvalidOperationException("no tables are compiled yet");

    /// <summary>Lets the shared code read these, from its first use on.</summary>
    public static void Use(byte[] tables)
    {
        _tables = GC.AllocateUninitializedArray<byte>(tables.Length, pinned: true);
        tables.CopyTo(_tables);
    }
}
