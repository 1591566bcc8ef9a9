using System.Globalization;
using System.Text;

namespace Interdict.Pdf.Writing;

/// <summary>Writes bookmarks as the tree that viewers show beside the pages (ISO 32000-1, 12.3.3).</summary>
internal static class Outline
{
    /// <summary>Writes them, and returns the number of the root; <c>null</c> where there are none.</summary>
    public static int? Write(PdfFile file, IReadOnlyList<Bookmark> bookmarks)
    {
        if (bookmarks.Count == 0)
        {
            return null;
        }

        var root = file.Reserve();
        var ids = bookmarks.Select(_ => file.Reserve()).ToArray();
        var top = Enumerable.Range(0, ids.Length).Where(i => bookmarks[i].Level == 0).ToList();
        for (var i = 0; i < ids.Length; i++)
        {
            var level = bookmarks[i].Level;
            var parent = i;
            while (parent >= 0 && bookmarks[parent].Level >= level)
            {
                parent--;
            }

            var (previous, next) = (Sibling(bookmarks, i, -1), Sibling(bookmarks, i, 1));
            var kids = Kids(bookmarks, i);
            var text = new StringBuilder();
            text.Append(CultureInfo.InvariantCulture, $"<</Title{PdfText.Text(bookmarks[i].Title)}/Parent {(parent < 0 ? root : ids[parent])} 0 R/Dest{bookmarks[i].Place}");
            Append(text, "Prev", previous, ids);
            Append(text, "Next", next, ids);
            if (kids.Count > 0)
            {
                Append(text, "First", kids[0], ids);
                Append(text, "Last", kids[^1], ids);
                text.Append(CultureInfo.InvariantCulture, $"/Count {-kids.Count}");
            }

            file.Write(ids[i], text.Append(">>").ToString());
        }

        file.Write(root, string.Create(CultureInfo.InvariantCulture, $"<</Type/Outlines/First {ids[top[0]]} 0 R/Last {ids[top[^1]]} 0 R/Count {top.Count}>>"));
        return root;
    }

    private static void Append(StringBuilder text, string key, int index, int[] ids)
    {
        if (index >= 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"/{key} {ids[index]} 0 R");
        }
    }

    private static int Sibling(IReadOnlyList<Bookmark> bookmarks, int from, int step)
    {
        for (var i = from + step; i >= 0 && i < bookmarks.Count && bookmarks[i].Level >= bookmarks[from].Level; i += step)
        {
            if (bookmarks[i].Level == bookmarks[from].Level)
            {
                return i;
            }
        }

        return -1;
    }

    private static List<int> Kids(IReadOnlyList<Bookmark> bookmarks, int from)
    {
        var kids = new List<int>();
        for (var i = from + 1; i < bookmarks.Count && bookmarks[i].Level > bookmarks[from].Level; i++)
        {
            if (bookmarks[i].Level == bookmarks[from].Level + 1)
            {
                kids.Add(i);
            }
        }

        return kids;
    }
}
