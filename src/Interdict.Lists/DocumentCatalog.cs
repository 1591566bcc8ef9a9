using System.Collections.Immutable;

namespace Interdict.Lists;

/// <summary>Knows which pages belong to one document, so that 84 FR 54002 (the rule) and 84 FR 54004 (its table) are told to be one act.</summary>
public sealed class DocumentCatalog
{
    private readonly ImmutableArray<OfficialDocument> _documents;

    /// <param name="documents">The known documents, in any order; their pages may share an edge page.</param>
    public DocumentCatalog(IEnumerable<OfficialDocument> documents) =>
        _documents = [.. documents.OrderBy(d => d.Reporter).ThenBy(d => d.Volume).ThenBy(d => d.FirstPage)];

    /// <summary>All of them, by series, volume and page.</summary>
    public ImmutableArray<OfficialDocument> Documents => _documents;

    /// <summary>The document a citation points into; <c>null</c> where it is not in the catalog. On a page that two share, the one that starts there wins.</summary>
    public OfficialDocument? Find(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        OfficialDocument? found = null;
        foreach (var document in _documents)
        {
            if (document.Contains(citation))
            {
                found = document;
            }
        }

        return found;
    }

    /// <summary>
    /// Citations as documents are cited: each document that the catalog knows by its first page and once, whichever of its pages are cited, and each other page once;
    /// in the order of first mention. A date that is printed beside one of its citations, or the day it was published, stays with it.
    /// </summary>
    public ImmutableArray<Citation> Distinct(IEnumerable<Citation> citations)
    {
        ArgumentNullException.ThrowIfNull(citations);
        var distinct = new List<Citation>();
        foreach (var citation in citations)
        {
            var document = Find(citation);
            var cited = document is null ? citation : document.Citation with { Date = document.Published ?? citation.Date };
            var known = distinct.FindIndex(cited.SamePage);
            if (known < 0)
            {
                distinct.Add(cited);
            }
            else if (distinct[known].Date is null)
            {
                distinct[known] = cited;
            }
        }

        return [.. distinct];
    }

    /// <summary>
    /// Whether two citations are one document: <c>true</c> or <c>false</c> where the catalog or the pages decide it, <c>null</c> where it is not known.
    /// </summary>
    public bool? SameDocument(Citation one, Citation other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (one.SamePage(other))
        {
            return true;
        }

        // A citation that was not normalized may be of any document.
        if (one.Reporter == Reporter.Other || other.Reporter == Reporter.Other)
        {
            return null;
        }

        if (one.Reporter != other.Reporter || one.Volume != other.Volume)
        {
            return false;
        }

        var (a, b) = (Find(one), Find(other));
        if (a is null || b is null)
        {
            // A document's first page is how it is cited, so it is known; its last page often is not, and a later page may still belong to it.
            var (known, page) = a is null ? (b, one.Page) : (a, other.Page);
            return known is not null && page < known.FirstPage ? false : null;
        }

        return ReferenceEquals(a, b);
    }
}
