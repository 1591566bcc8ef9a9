namespace Interdict.Names.Tables;

/// <summary>
/// The tables of <c>data/names</c> as the build compiled them (eng/tables/compiler): a header, where each section starts, the sections. Little-endian, used
/// where it lies. What a section holds, the type that reads it says.
/// </summary>
internal static unsafe class CompiledTables
{
    /// <summary>The first bytes: "names" and the version of the format, which both sides have from here.</summary>
    public const ulong Magic = 0x0002_0073_656D_616E;

    /// <summary>The bytes before the first section's offset: magic and hash.</summary>
    public const int HeaderLength = 16;

    /// <summary>The bits of a reference to a text that are its length; those above are its first character.</summary>
    public const int LengthBits = 8;

    private static readonly byte* Start = Open();
    private static readonly char* Characters = (char*)Section(TableSection.Text);

    /// <summary>The hash of all tables, as text.</summary>
    public static ulong Hash => ((ulong*)Start)[1];

    /// <summary>The first byte of a section.</summary>
    public static byte* Section(TableSection section) => Start + ((int*)(Start + HeaderLength))[(int)section];

    /// <summary>The text of a reference.</summary>
    public static ReadOnlySpan<char> Text(uint reference) => new(Characters + (reference >> LengthBits), (int)(reference & ((1 << LengthBits) - 1)));

    private static byte* Open() =>
        BitConverter.IsLittleEndian && *(ulong*)TableMemory.Start == Magic
            ? TableMemory.Start
            : throw new InvalidOperationException("the compiled tables of names are not those of this program, or this machine is big-endian");
}
