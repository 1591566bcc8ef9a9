using Interdict.Lists;
using Interdict.Sources.Json;

namespace Interdict.Sources.Core;

/// <summary>Reads <c>data/core/documents.json</c>: the Federal Register documents that core's entries cite.</summary>
internal static class DocumentFile
{
    public static DocumentCatalog Read(ReadOnlySpan<byte> utf8, SourceBook sources)
    {
        var cursor = new JsonCursor(utf8, sources);
        cursor.Start();
        var documents = cursor.Array("documents", static (ref c, _) => One(ref c));
        cursor.End();
        return new DocumentCatalog(documents);
    }

    private static OfficialDocument One(ref JsonCursor cursor)
    {
        var reporter = Reporter.Other;
        int volume = 0, first = 0, last = 0;
        string? number = null, title = null;
        DateOnly? published = null;
        Provenance? provenance = null;
        var seen = 0u;
        cursor.Open("documents");
        while (cursor.Next())
        {
            if (cursor.Is("reporter"u8, 0, ref seen))
            {
                reporter = cursor.Reporter("documents.reporter");
            }
            else if (cursor.Is("volume"u8, 1, ref seen))
            {
                volume = cursor.Integer("documents.volume");
            }
            else if (cursor.Is("firstPage"u8, 2, ref seen))
            {
                first = cursor.Integer("documents.firstPage");
            }
            else if (cursor.Is("lastPage"u8, 3, ref seen))
            {
                last = cursor.Integer("documents.lastPage");
            }
            else if (cursor.Is("number"u8, 4, ref seen))
            {
                number = cursor.Text("documents.number");
            }
            else if (cursor.Is("published"u8, 5, ref seen))
            {
                published = cursor.Date("documents.published");
            }
            else if (cursor.Is("title"u8, 6, ref seen))
            {
                title = cursor.Text("documents.title");
            }
            else if (cursor.Is("provenance"u8, 7, ref seen))
            {
                provenance = EntryPartReader.Provenance(ref cursor);
            }
            else
            {
                cursor.Unknown("documents");
            }
        }

        JsonCursor.Require(volume > 0 && first > 0 && last >= first, "documents.volume, firstPage, lastPage");
        JsonCursor.Require(title is not null, "documents.title");
        JsonCursor.Require(provenance is not null, "documents.provenance");
        return new OfficialDocument(reporter, volume, first, last, number, published, title!, provenance);
    }
}
