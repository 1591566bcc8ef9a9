namespace Interdict.Sources;

/// <summary>What became of the rows of one part of an import. Every row read is kept or rejected: <c>Read == Kept + Rejected</c> once the part is done.</summary>
public sealed class RowTally
{
    internal RowTally(string name) => Name = name;

    /// <summary>The part: the file, or the member of an archive or folder.</summary>
    public string Name { get; }

    /// <summary>Rows met. Headers, blank lines, end-of-file marks and footnotes are not rows; they are counted as notes.</summary>
    public long Read { get; internal set; }

    /// <summary>Rows that became, or became part of, an entry.</summary>
    public long Kept { get; internal set; }

    /// <summary>Rows left out, each with a reason in <see cref="ImportReport.Rejections"/>.</summary>
    public long Rejected { get; internal set; }
}
