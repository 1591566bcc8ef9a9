namespace Interdict.Names.Tables;

/// <summary>
/// A compiled map from code points to small numbers: how many pages of 256 it reaches to, the number of each, then the pages; equal ones stand once. What it
/// does not have is 0.
/// </summary>
internal sealed unsafe class CodePointMap
{
    private readonly ushort* _pageNumbers;
    private readonly ushort* _pages;
    private readonly int _length;

    public CodePointMap(TableSection section)
    {
        var start = CompiledTables.Section(section);
        _pageNumbers = (ushort*)(start + sizeof(int));
        _length = *(int*)start;
        _pages = _pageNumbers + _length;
    }

    /// <summary>The number of a code point; 0 where it has none.</summary>
    public ushort Find(int codePoint)
    {
        var page = codePoint >> 8;
        return page < _length ? _pages[(_pageNumbers[page] << 8) | (codePoint & 0xFF)] : (ushort)0;
    }
}
