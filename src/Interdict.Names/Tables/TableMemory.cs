namespace Interdict.Names.Tables;

/// <summary>Where the compiled tables lie: in the assembly itself, mapped with it and never copied.</summary>
internal static unsafe class TableMemory
{
    /// <summary>Their first byte.</summary>
    public static byte* Start { get; } = Find();

    private static byte* Find() =>
        typeof(TableMemory).Assembly.GetManifestResourceStream("names.tables") is UnmanagedMemoryStream stream
            ? stream.PositionPointer
            : throw new InvalidOperationException($"the tables of names are not compiled into {typeof(TableMemory).Assembly.GetName().Name}");
}
