using System.Collections.Immutable;
using Interdict.Lists;
using Interdict.Sources.Core;
using Interdict.Sources.Json;

namespace Interdict.Sources.Catalog;

/// <summary>The lists that Interdict knows (<c>data/lists/lists.json</c>, compiled in). Immutable, thread-safe.</summary>
public static class ListCatalog
{
    private static readonly Lazy<ImmutableArray<ListInfo>> Lists = new(static () => Read(EmbeddedText.Of("lists")));

    /// <summary>All of them, in the file's order: the United States first.</summary>
    public static ImmutableArray<ListInfo> All => Lists.Value;

    /// <summary>What is known of one list; <c>null</c> where its code is unknown.</summary>
    public static ListInfo? Find(ListCode code)
    {
        foreach (var list in All)
        {
            if (list.Code == code)
            {
                return list;
            }
        }

        return null;
    }

    private static ImmutableArray<ListInfo> Read(ReadOnlySpan<byte> utf8)
    {
        var cursor = new JsonCursor(utf8);
        cursor.Start();
        var lists = cursor.Array("lists", static (ref c, _) => One(ref c));
        cursor.End();
        return lists;
    }

    private static ListInfo One(ref JsonCursor cursor)
    {
        string? code = null, title = null, publisher = null, url = null, undisclosed = null;
        ImmutableArray<GeneralMeasure> measures = [];
        ImmutableArray<string> limits = [];
        var seen = 0u;
        cursor.Open("lists");
        while (cursor.Next())
        {
            if (cursor.Is("code"u8, 0, ref seen))
            {
                code = cursor.Text("lists.code");
            }
            else if (cursor.Is("title"u8, 1, ref seen))
            {
                title = cursor.Text("lists.title");
            }
            else if (cursor.Is("publisher"u8, 2, ref seen))
            {
                publisher = cursor.Text("lists.publisher");
            }
            else if (cursor.Is("url"u8, 3, ref seen))
            {
                url = cursor.Text("lists.url");
            }
            else if (cursor.Is("undisclosed"u8, 4, ref seen))
            {
                undisclosed = cursor.Text("lists.undisclosed");
            }
            else if (cursor.Is("measures"u8, 5, ref seen))
            {
                measures = cursor.Array("lists.measures", static (ref c, _) => General(ref c));
            }
            else if (cursor.Is("limits"u8, 6, ref seen))
            {
                limits = cursor.Array("lists.limits", static (ref c, field) => c.Text(field));
            }
            else
            {
                cursor.Unknown("lists");
            }
        }

        JsonCursor.Require(code is not null && title is not null && publisher is not null, "lists.code, title, publisher");
        return new ListInfo(new ListCode(code!), title!, publisher!, url, measures, limits, undisclosed);
    }

    private static GeneralMeasure General(ref JsonCursor cursor)
    {
        ImmutableArray<string> programs = [];
        var measure = EntryPartReader.Measure(ref cursor, ref programs);
        JsonCursor.Require(measure.Provenance is not null, "lists.measures.provenance");
        return new GeneralMeasure(measure, programs);
    }
}
