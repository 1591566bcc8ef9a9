using Interdict.Lists;

namespace Interdict.Sources.Ecfr;

/// <summary>
/// Supplements No. 4 (Entity List), No. 6 (Unverified List) and No. 7 (Military End-User List) to 15 CFR Part 744 in the XML of the eCFR's versioner API
/// (https://www.ecfr.gov/developers/documentation/api/v1): the part, the title, or one supplement alone.
/// </summary>
/// <remarks>
/// A row is a table row of five cells (Supplement No. 4) or three (No. 6 and 7); an empty cell keeps its place, and the country is carried down from the last
/// row that names one. Footnotes and the amendment history after the last row are notes, not rows. A document type declaration is refused.
/// </remarks>
public sealed class EcfrReader : IListReader
{
    /// <inheritdoc/>
    public string Format => "ecfr-xml";

    /// <inheritdoc/>
    public string Description => "eCFR XML of 15 CFR Part 744, Supplements No. 4, 6 and 7 (Entity, Unverified and Military End-User Lists)";

    /// <inheritdoc/>
    public IEnumerable<Entry> Read(SourceFile source, ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        return Entries(source.Single(Format, ".xml"), report);
    }

    private static IEnumerable<Entry> Entries(SourcePart part, ImportReport report)
    {
        var tally = report.Begin(part.Name);
        using var rows = new EcfrRows(part);
        EcfrEntries? entries = null;
        while (rows.Read())
        {
            if (entries is null || entries.Supplement != rows.Supplement)
            {
                entries = new EcfrEntries(rows.Supplement!, report, tally);
            }

            if (entries.Make(rows.Cells, rows.Line) is { } entry)
            {
                yield return entry;
            }
        }

        if (entries is null)
        {
            throw new SourceException("it holds no row of Supplement No. 4, 6 or 7 to Part 744; is this the eCFR's XML of 15 CFR Part 744?", part.Name);
        }
    }
}
