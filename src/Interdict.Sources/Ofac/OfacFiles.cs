using System.Buffers;
using Interdict.Lists;

namespace Interdict.Sources.Ofac;

/// <summary>The files of one OFAC list that belong together, told by their names: <c>sdn-2024-05-01.csv.gz</c> is an <c>sdn</c>, <c>cons_alt.csv</c> the consolidated list's aliases.</summary>
internal sealed class OfacFiles
{
    private static readonly SearchValues<char> DateCharacters = SearchValues.Create("0123456789-_.");

    private OfacFiles(ListCode list, SourcePart entries) => (List, Entries) = (list, entries);

    public ListCode List { get; }

    public SourcePart Entries { get; }

    public SourcePart? Addresses { get; private set; }

    public SourcePart? Aliases { get; private set; }

    public SourcePart? Comments { get; private set; }

    /// <summary>The sets of a source: one, or the SDN and the consolidated list.</summary>
    /// <exception cref="SourceException">No file of entries is there, or two could be the same file.</exception>
    public static IEnumerable<OfacFiles> Find(SourceFile source)
    {
        if (source.Parts.Length == 1)
        {
            return [new OfacFiles(IsConsolidated(source.Parts[0].PlainName) ? ListCodes.Consolidated : ListCodes.Sdn, source.Parts[0])];
        }

        List<OfacFiles> sets = [];
        foreach (var (list, main, prefix) in ((ListCode, string, string)[])[(ListCodes.Sdn, "sdn", ""), (ListCodes.Consolidated, "cons_prim", "cons_")])
        {
            if (One(source, main) is { } entries)
            {
                sets.Add(new OfacFiles(list, entries)
                {
                    Addresses = One(source, prefix + "add"),
                    Aliases = One(source, prefix + "alt"),
                    Comments = One(source, prefix.Length > 0 ? prefix + "comments" : "sdn_comments") ?? (prefix.Length > 0 ? null : One(source, "comments")),
                });
            }
        }

        return sets.Count > 0 ? sets : throw new SourceException("it holds neither sdn.csv nor cons_prim.csv (with .gz or without)", source.Path);
    }

    private static bool IsConsolidated(string name) => name.StartsWith("cons", StringComparison.OrdinalIgnoreCase);

    private static SourcePart? One(SourceFile source, string name)
    {
        SourcePart? found = null;
        foreach (var part in source.Parts)
        {
            if (!Matches(part.PlainName, name))
            {
                continue;
            }

            found = found is null ? part : throw new SourceException($"it holds several files that could be {name}.csv ({found.PlainName}, {part.PlainName}); name one file, or a folder with one of each", source.Path);
        }

        return found;
    }

    // The name, then a date or nothing: "sdn_comments.csv" is no "sdn".
    private static bool Matches(string file, string name)
    {
        if (!file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || !file.StartsWith(name, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var rest = file.AsSpan(name.Length, file.Length - name.Length - 4);
        return rest.IsEmpty || (rest[0] is '-' or '_' or '.' && rest[1..].IndexOfAnyExcept(DateCharacters) < 0);
    }
}
