using Interdict.Names.Tables;

namespace Interdict.Names;

/// <summary>The compiled-in tables of <c>data/names/</c> as a whole.</summary>
public static class NameTables
{
    /// <summary>The hash of all tables: what was built with other tables does not fit.</summary>
    public static ulong Hash => CompiledTables.Hash;
}
