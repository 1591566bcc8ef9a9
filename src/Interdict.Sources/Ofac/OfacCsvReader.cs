using Interdict.Lists;

namespace Interdict.Sources.Ofac;

/// <summary>
/// OFAC's legacy CSV files: <c>sdn.csv</c> or <c>cons_prim.csv</c> (entries), with <c>add.csv</c> (addresses), <c>alt.csv</c> (aliases) and
/// <c>sdn_comments.csv</c> (the rest of remarks longer than a field) beside them. No header, twelve, six, five and two columns, <c>-0-</c> for nothing, 0x1A at the
/// end. https://ofac.treasury.gov/sdn-list-data-formats-data-schemas
/// </summary>
/// <remarks>
/// Given a folder or archive, all four are read, and the consolidated (non-SDN) set too where it is there; given one file, that file alone: names and remarks
/// without aliases or addresses, which the report notes. The key of an entry is OFAC's uid. An entry that OFAC gives no type is an organization: the same
/// record is of type "Entity" in OFAC's own XML.
/// </remarks>
public sealed class OfacCsvReader : IListReader
{
    /// <inheritdoc/>
    public string Format => "ofac-csv";

    /// <inheritdoc/>
    public string Description => "OFAC SDN or consolidated list, CSV: sdn.csv or cons_prim.csv, or the folder that also holds add, alt and comments";

    /// <inheritdoc/>
    public IEnumerable<Entry> Read(SourceFile source, ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        foreach (var set in OfacFiles.Find(source))
        {
            foreach (var entry in new OfacEntries(set, report).Read())
            {
                yield return entry;
            }
        }
    }
}
