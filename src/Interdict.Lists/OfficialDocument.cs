namespace Interdict.Lists;

/// <summary>A published act and the pages that it fills.</summary>
/// <param name="Reporter">The series.</param>
/// <param name="Volume">The volume.</param>
/// <param name="FirstPage">The first page: how the document itself is cited.</param>
/// <param name="LastPage">The last page, inclusive.</param>
/// <param name="Number">The publisher's number (FR Doc. <c>2019-22210</c>); <c>null</c> where unknown.</param>
/// <param name="Published">The publication date; <c>null</c> where unknown.</param>
/// <param name="Title">What it is, in short words.</param>
/// <param name="Provenance">Source and confidence of these facts.</param>
public sealed record OfficialDocument(
    Reporter Reporter,
    int Volume,
    int FirstPage,
    int LastPage,
    string? Number,
    DateOnly? Published,
    string Title,
    Provenance? Provenance = null)
{
    /// <summary>How it is cited.</summary>
    public Citation Citation => new(Reporter, Volume, FirstPage);

    /// <summary>Whether a citation points into its pages.</summary>
    public bool Contains(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return citation.Reporter == Reporter && citation.Volume == Volume && citation.Page >= FirstPage && citation.Page <= LastPage;
    }
}
