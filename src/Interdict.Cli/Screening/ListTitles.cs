using Interdict.Lists;
using Interdict.Sources.Catalog;

namespace Interdict.Cli.Screening;

/// <summary>The lists' titles for people.</summary>
internal static class ListTitles
{
    /// <summary>The title; the code itself where the list is not in the catalog.</summary>
    public static string Of(ListCode list) => ListCatalog.Find(list)?.Title ?? list.Value;
}
