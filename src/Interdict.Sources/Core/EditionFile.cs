using System.Collections.Immutable;
using Interdict.Lists;
using Interdict.Sources.Json;

namespace Interdict.Sources.Core;

/// <summary>Reads <c>data/core/editions.json</c>: of what day the copy of each list was that core's entries were taken from.</summary>
internal static class EditionFile
{
    public static ImmutableArray<Publication> Read(ReadOnlySpan<byte> utf8)
    {
        var cursor = new JsonCursor(utf8);
        cursor.Start();
        var editions = cursor.Array("editions", static (ref c, _) => One(ref c));
        cursor.End();
        return editions;
    }

    private static Publication One(ref JsonCursor cursor)
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
        return new Publication(new ListCode(list!), published);
    }

    /// <summary>Of what day the copy of a list was; <c>null</c> where that is not known.</summary>
    public sealed record Publication(ListCode List, DateOnly? Date);
}
