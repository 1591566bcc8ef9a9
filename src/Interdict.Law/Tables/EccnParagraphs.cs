using System.Collections.Frozen;

namespace Interdict.Law.Tables;

/// <summary>Which paragraphs the entries of the Commerce Control List have, as far as the tables hold them: those of the copy of Categories 1, 3, 4 and 5, and those that requirements name.</summary>
internal sealed class EccnParagraphs
{
    private readonly FrozenSet<string> _read;
    private readonly FrozenDictionary<string, FrozenSet<string>> _children;
    private readonly bool _ofOneDate;

    /// <param name="rows">The paragraphs of each entry, as in <c>data/law/ear/eccn-paragraphs.txt</c>.</param>
    /// <param name="named">Paragraphs that requirements name.</param>
    /// <param name="ofOneDate">Whether both are of one eCFR, so that what is missing may be taken for missing.</param>
    public EccnParagraphs(IEnumerable<string[]> rows, IEnumerable<Eccn> named, bool ofOneDate)
    {
        _ofOneDate = ofOneDate;
        var children = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            read.Add(row[0]);
            foreach (var paragraph in row[1].Split(' '))
            {
                Add(children, $"{row[0]}.{paragraph}");
            }
        }

        foreach (var eccn in named)
        {
            Add(children, eccn.ToString());
        }

        _read = read.ToFrozenSet(StringComparer.Ordinal);
        _children = children.ToFrozenDictionary(static c => c.Key, static c => c.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>Whether an entry has a paragraph.</summary>
    public Truth Has(Eccn eccn)
    {
        if (eccn.IsEar99 || eccn.Paragraph.Length == 0)
        {
            return Truth.Yes;
        }

        var parent = eccn.Number;
        foreach (var label in eccn.Paragraph[1..].Split('.'))
        {
            if (!_children.TryGetValue(parent, out var known))
            {
                // Below the last paragraph that is held no requirement tells any apart.
                return parent == eccn.Number ? Truth.Unknown : Truth.Yes;
            }

            if (!known.Contains(label))
            {
                return Beyond(known, label, _ofOneDate && _read.Contains(eccn.Number));
            }

            parent = $"{parent}.{label}";
        }

        return Truth.Yes;
    }

    // A gap is one of the copy; what comes after the last of a row without gaps is no paragraph. The letters x to z are set apart from the row.
    private static Truth Beyond(FrozenSet<string> known, string label, bool read)
    {
        var places = known.Select(static k => Place(k)).Where(static p => p > 0).Order().ToList();
        var place = Place(label);
        return place > 0 && places.Count > 0 && place < places[^1] ? Truth.Yes
            : read && places.Count > 1 && places[^1] == places.Count ? Truth.No
            : Truth.Unknown;
    }

    private static int Place(string label) => label is [>= 'a' and < 'x'] ? label[0] - 'a' + 1 : int.TryParse(label, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static void Add(Dictionary<string, HashSet<string>> children, string path)
    {
        for (var dot = path.LastIndexOf('.'); dot > 0; dot = path.LastIndexOf('.'))
        {
            var (parent, label) = (path[..dot], path[(dot + 1)..]);
            if (!children.TryGetValue(parent, out var labels))
            {
                children[parent] = labels = new HashSet<string>(StringComparer.Ordinal);
            }

            labels.Add(label);
            path = parent;
        }
    }
}
