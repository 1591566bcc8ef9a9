namespace Interdict.Names.Tables;

/// <summary>Compiled texts by number: how many, then the reference of each.</summary>
internal sealed unsafe class TextList
{
    private readonly uint* _references;
    private readonly string?[] _strings;

    public TextList(TableSection section)
    {
        var start = CompiledTables.Section(section);
        _references = (uint*)(start + sizeof(int));
        _strings = new string?[*(int*)start];
    }

    public int Count => _strings.Length;

    /// <summary>A text as the string that it is from the first call on.</summary>
    public string this[int number] => _strings[number] ??= Text(number).ToString();

    /// <summary>A text where it lies.</summary>
    public ReadOnlySpan<char> Text(int number) =>
        (uint)number < (uint)Count ? CompiledTables.Text(_references[number]) : throw new ArgumentOutOfRangeException(nameof(number));
}
