using Interdict.Lists;
using Interdict.Sources.Json;

namespace Interdict.Sources.Core;

/// <summary>Reads <c>data/core/editions.json</c>: of what day the copy of each list was that core's entries were taken from.</summary>
internal static class EditionFile
{
    public static Dictionary<ListCode, DateOnly?> Read(ReadOnlySpan<byte> utf8)
    {
        var dates = new Dictionary<ListCode, DateOnly?>();
        var cursor = new JsonCursor(utf8);
        cursor.Start();
        foreach (var (list, published) in cursor.Array("editions", static (ref c, _) => One(ref c)))
        {
            dates.Add(list, published);
        }

        cursor.End();
        return dates;
    }

    private static (ListCode List, DateOnly? Published) One(ref JsonCursor cursor)
    {
        string? list = null;
        DateOnly? published = null;
        var seen = 0u;
        cursor.Open("editions");
        while (cursor.Next())
        {
            if (cursor.Is("list"u8, 0, ref seen))
            {
                list = cursor.Text("editions.list");
            }
            else if (cursor.Is("published"u8, 1, ref seen))
            {
                published = cursor.Date("editions.published");
            }
            else
            {
                cursor.Unknown("editions");
            }
        }

        JsonCursor.Require(list is not null, "editions.list");
        return (new ListCode(list!), published);
    }
}
