using System.Runtime.InteropServices;
using Interdict.Lists;

namespace Interdict.Sources.Reconciling;

/// <summary>
/// Which citations point into one document, where the regulation cites the page of the entry and the mirror the document's first page, or the other way round. The catalog
/// of known documents decides where it can; else two pages of one volume that stand opposite each other in several entries are of one document.
/// </summary>
internal sealed class DocumentPages
{
    private const int FewestTogether = 3;
    private const int LongestDocument = 80;
    private const int FarthestAlone = 40;

    private readonly DocumentCatalog _catalog;
    private readonly Dictionary<(int Volume, int Page), (int Volume, int Page)> _roots = [];

    public DocumentPages(DocumentCatalog catalog, IEnumerable<(Entry? Governing, Entry? Mirror)> pairs)
    {
        _catalog = catalog;
        var together = new Dictionary<(int Volume, int One, int Other), int>();
        foreach (var (governing, mirror) in pairs)
        {
            foreach (var one in governing?.Citations ?? [])
            {
                foreach (var other in mirror?.Citations ?? [])
                {
                    if (MayBeOne(one, other, catalog, LongestDocument) && !one.SamePage(other))
                    {
                        CollectionsMarshal.GetValueRefOrAddDefault(together, (one.Volume, one.Page, other.Page), out _)++;
                    }
                }
            }
        }

        foreach (var ((volume, one, other), count) in together.OrderBy(t => t.Key))
        {
            if (count >= FewestTogether)
            {
                var (a, b) = (Root((volume, one)), Root((volume, other)));
                (a, b) = a.Page < b.Page ? (a, b) : (b, a);
                _roots[b] = a;
            }
        }
    }

    /// <summary>Whether two citations may be of one document: the catalog does not say no, and the pages are close.</summary>
    public static bool MayBeOne(Citation one, Citation other, DocumentCatalog catalog) => MayBeOne(one, other, catalog, FarthestAlone);

    /// <summary>A document's name: the citation of its first page, as far as that is known.</summary>
    public string DocumentOf(Citation citation)
    {
        if (citation.Reporter != Reporter.FederalRegister)
        {
            return citation.ToString();
        }

        if (_catalog.Find(citation) is { } document)
        {
            return document.Citation.ToString();
        }

        var (volume, page) = Root((citation.Volume, citation.Page));
        return new Citation(Reporter.FederalRegister, volume, page).ToString();
    }

    private static bool MayBeOne(Citation one, Citation other, DocumentCatalog catalog, int farthest) =>
        one.Reporter == Reporter.FederalRegister && other.Reporter == Reporter.FederalRegister && one.Volume == other.Volume && Math.Abs(one.Page - other.Page) <= farthest
        && catalog.SameDocument(one, other) != false;

    private (int Volume, int Page) Root((int Volume, int Page) page)
    {
        while (_roots.TryGetValue(page, out var above))
        {
            page = above;
        }

        return page;
    }
}
