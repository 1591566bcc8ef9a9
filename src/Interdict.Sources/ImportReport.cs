using Interdict.Lists;

namespace Interdict.Sources;

/// <summary>
/// The account of one import: what was read, kept and rejected, and why. A reader fills it while it is enumerated; it is complete when the enumeration ends.
/// Not thread-safe.
/// </summary>
public sealed class ImportReport
{
    /// <summary>Rejections kept in full; beyond it they are only counted, so that a file of garbage cannot fill memory.</summary>
    public const int RejectionsKept = 10_000;

    /// <summary>The reason under which orphans (<see cref="Orphans"/>) are counted.</summary>
    public const string OrphanReason = "an orphan: its entry number has no entry in the file of entries; the files may be of different days";

    private const int TextKept = 120;
    private const int NotesKept = 1_000;

    private readonly List<RowTally> _files = [];
    private readonly List<Rejection> _rejections = [];
    private readonly SortedDictionary<string, long> _reasons = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<ListCode, int> _lists = [];
    private readonly List<ListCode> _order = [];

    /// <summary>The parts, in the order they were read.</summary>
    public IReadOnlyList<RowTally> Files => _files;

    /// <summary>Rows met, over all parts.</summary>
    public long Read => _files.Sum(f => f.Read);

    /// <summary>Rows kept, over all parts.</summary>
    public long Kept => _files.Sum(f => f.Kept);

    /// <summary>Rows rejected, over all parts.</summary>
    public long Rejected => _files.Sum(f => f.Rejected);

    /// <summary>Entries delivered.</summary>
    public int Entries { get; private set; }

    /// <summary>Names of the entries delivered, primary names included.</summary>
    public long Names { get; private set; }

    /// <summary>Aliases and former names of the entries delivered, those named inside another name's cell not included (see <see cref="InnerNames"/>).</summary>
    public long Aliases => Names - Entries - InnerNames;

    /// <summary>
    /// Further names that a reader found inside a heading or alias ("Zorsecurity Center (f.k.a., Esage Lab)") or among the remarks, where the list does not
    /// give them a place of their own.
    /// </summary>
    public long InnerNames { get; private set; }

    /// <summary>Entries that carry at least one warning.</summary>
    public int Warned { get; private set; }

    /// <summary>The lists met, in the order they were met.</summary>
    public IReadOnlyList<ListCode> Lists => _order;

    /// <summary>The line of the entry delivered last, from 1; 0 where the reader of the format does not tell.</summary>
    public long Line { get; internal set; }

    /// <summary>Rejected rows that belong to an entry which is not there ("orphans"): they were read, but there is nothing to add them to.</summary>
    public long Orphans { get; private set; }

    /// <summary>The day the publisher dated the file; <c>null</c> where it does not say.</summary>
    public DateOnly? Published { get; internal set; }

    /// <summary>The rejected rows, the first <see cref="RejectionsKept"/> of them.</summary>
    public IReadOnlyList<Rejection> Rejections => _rejections;

    /// <summary>How many rows were rejected for each reason.</summary>
    public IReadOnlyDictionary<string, long> Reasons => _reasons;

    /// <summary>What was met and is not a row (footnotes after a table, an end-of-file mark, a missing companion file), with how often.</summary>
    public IReadOnlyDictionary<string, long> Notes => _notes;

    /// <summary>How many entries of a list were delivered.</summary>
    public int EntriesOf(ListCode list) => _lists.GetValueOrDefault(list);

    internal RowTally Begin(string file)
    {
        var tally = new RowTally(file);
        _files.Add(tally);
        return tally;
    }

    internal void Reject(RowTally tally, long line, string reason, string text)
    {
        tally.Rejected++;
        _reasons[reason] = _reasons.GetValueOrDefault(reason) + 1;
        if (_rejections.Count < RejectionsKept)
        {
            var shown = text.ReplaceLineEndings(" ").Trim();
            _rejections.Add(new Rejection(tally.Name, line, reason, shown.Length > TextKept ? shown[..TextKept] + "…" : shown));
        }
    }

    /// <summary>Rejects a row that belongs to an entry which is not there.</summary>
    internal void RejectOrphan(RowTally tally, long line, string text)
    {
        Orphans++;
        Reject(tally, line, OrphanReason, text);
    }

    internal void Note(string what)
    {
        what = _notes.Count < NotesKept || _notes.ContainsKey(what) ? what : "further things that are not rows";
        _notes[what] = _notes.GetValueOrDefault(what) + 1;
    }

    internal Entry Deliver(Entry entry, int innerNames = 0)
    {
        Entries++;
        Names += entry.Names.Length;
        InnerNames += innerNames;
        Warned += entry.Warnings.Length > 0 ? 1 : 0;
        if (!_lists.TryGetValue(entry.Id.List, out var count))
        {
            _order.Add(entry.Id.List);
        }

        _lists[entry.Id.List] = count + 1;
        return entry;
    }
}
