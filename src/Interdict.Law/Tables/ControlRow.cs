using System.Collections.Immutable;

namespace Interdict.Law.Tables;

/// <summary>One license requirement of an ECCN: a reason for control, the items of the entry it applies to, and where it requires a license.</summary>
internal sealed class ControlRow
{
    private readonly ImmutableArray<Eccn> _paragraphs = [];
    private readonly bool _entire;
    private readonly bool _except;
    private readonly bool _partly;

    public ControlRow(string[] cells)
    {
        Reason = cells[1];
        Section = cells.Length > 4 ? cells[4] : "";
        Where = cells[3];
        Key = $"{cells[0]}:{Reason}:{Where.Replace(' ', '+')}";
        IsColumn = Where.Length == 3 && char.IsAsciiDigit(Where[2]);
        Stated = IsColumn ? null : new Destinations(Where);
        var items = cells[2];
        _partly = items.EndsWith('?');
        items = items.TrimEnd('?');
        _except = items.StartsWith("*-", StringComparison.Ordinal);
        _entire = items == "*";
        if (!_entire)
        {
            _paragraphs = [.. (_except ? items[2..] : items).Split(',').Select(static p => Eccn.TryParse(p, out var eccn) ? eccn : throw new InvalidOperationException($"'{p}' is no ECCN"))];
        }

        Items = _entire ? _partly ? "some items of the entry" : "the entire entry" : $"{(_except ? "the entire entry except " : _partly ? "some items of " : "")}{string.Join(", ", _paragraphs)}";
    }

    /// <summary>The paragraphs that it names.</summary>
    public IEnumerable<Eccn> Named => _paragraphs;

    public string Reason { get; }

    public string Where { get; }

    public string Section { get; }

    /// <summary>The key by which a transaction can say whether the row applies to its item: <c>6A003:RS:RS1</c>.</summary>
    public string Key { get; }

    public bool IsColumn { get; }

    public Destinations? Stated { get; }

    public string Items { get; }

    /// <summary>Whether the row applies to an item of its entry; Unknown where the entry's text must be read for it.</summary>
    public Truth AppliesTo(Eccn item)
    {
        if (_entire)
        {
            return _partly ? Truth.Unknown : Truth.Yes;
        }

        var listed = Truth.No;
        foreach (var paragraph in _paragraphs)
        {
            listed = listed.Or(paragraph.Covers(item));
        }

        return _except ? listed.Not() : _partly && listed == Truth.Yes ? Truth.Unknown : listed;
    }

    /// <summary>Whether it requires a license to a destination whose row is known.</summary>
    public Truth Requires(CountryChartRow row, EarTables tables) => IsColumn ? TruthLogic.Of(row.Marks.Contains(Where)) : Stated!.Covers(row.Country, tables);
}
