using System.Globalization;
using Interdict.Lists;
using Interdict.Sources;

namespace Interdict.Cli.Commands;

/// <summary>Notices ids that several files of one's own names give to entries of one corpus. Within one file the reader of the format rejects them.</summary>
internal sealed class RepeatedIds
{
    private const int Shown = 3;
    private const int Kept = 100;

    private readonly Dictionary<string, (string File, long Line)> _first = new(StringComparer.Ordinal);
    private readonly List<RepeatedId> _repeated = [];

    /// <summary>How many entries have the id of an entry of an earlier file.</summary>
    public long Count { get; private set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<RepeatedId> Repeated => _repeated;

    /// <summary>A reader that does what another does, watched.</summary>
    public IListReader Watch(IListReader reader) => new Watched(reader, this);

    /// <summary>What to say of them; <c>null</c> where there are none.</summary>
    public string? Warning(string corpus)
    {
        if (Count == 0)
        {
            return null;
        }

        var several = Count == 1 ? "1 id stands in two files, and both entries are" : string.Create(CultureInfo.InvariantCulture, $"{Count:N0} ids stand in two files, and both entries of each are");
        var more = Count > Shown ? string.Create(CultureInfo.InvariantCulture, $"; and {Count - Shown:N0} more") : "";
        return $"{several} in the corpus {corpus}: {string.Join("; ", _repeated.Take(Shown))}{more}.";
    }

    private void See(string id, string file, long line)
    {
        if (_first.TryAdd(id, (file, line)))
        {
            return;
        }

        Count++;
        if (_repeated.Count < Kept)
        {
            var (firstFile, firstLine) = _first[id];
            _repeated.Add(new RepeatedId(id, firstFile, firstLine, file, line));
        }
    }

    private sealed class Watched(IListReader inner, RepeatedIds all) : IListReader
    {
        public string Format => inner.Format;

        public string Description => inner.Description;

        public IEnumerable<Entry> Read(SourceFile source, ImportReport report)
        {
            foreach (var entry in inner.Read(source, report))
            {
                all.See(entry.Id.Key, source.Path, report.Line);
                yield return entry;
            }
        }
    }
}
