using System.Collections.Immutable;
using System.Text.Json;
using Interdict.Lists;
using Interdict.Sources.Json;

namespace Interdict.Sources.Core;

/// <summary>Reads <c>data/core/ties.json</c>.</summary>
internal static class TieFile
{
    public static ImmutableArray<Tie> Read(ReadOnlySpan<byte> utf8, SourceBook sources)
    {
        var cursor = new JsonCursor(utf8, sources);
        cursor.Start();
        var ties = cursor.Array("ties", static (ref c, _) => One(ref c));
        cursor.End();
        return ties;
    }

    private static Tie One(ref JsonCursor cursor)
    {
        string? kind = null, from = null, to = null, english = null, chinese = null, citation = null;
        PartialDate? date = null;
        ImmutableArray<string> eccns = [];
        Provenance? provenance = null;
        var seen = 0u;
        cursor.Open("ties");
        while (cursor.Next())
        {
            if (cursor.Is("kind"u8, 0, ref seen))
            {
                kind = cursor.Text("ties.kind");
            }
            else if (cursor.Is("from"u8, 1, ref seen))
            {
                from = cursor.Text("ties.from");
            }
            else if (cursor.Is("to"u8, 2, ref seen))
            {
                to = cursor.Text("ties.to");
            }
            else if (cursor.Is("en"u8, 3, ref seen))
            {
                english = cursor.Text("ties.en");
            }
            else if (cursor.Is("zh"u8, 4, ref seen))
            {
                chinese = cursor.Text("ties.zh");
            }
            else if (cursor.Is("eccns"u8, 5, ref seen))
            {
                eccns = cursor.Array("ties.eccns", static (ref c, field) => c.Text(field));
            }
            else if (cursor.Is("citation"u8, 6, ref seen))
            {
                citation = cursor.Text("ties.citation");
            }
            else if (cursor.Is("date"u8, 7, ref seen))
            {
                date = PartialDate.TryParse(cursor.Text("ties.date"), out var read) ? read : throw new JsonException("ties.date: expected YYYY, YYYY-MM or YYYY-MM-DD");
            }
            else if (cursor.Is("provenance"u8, 8, ref seen))
            {
                provenance = EntryPartReader.Provenance(ref cursor);
            }
            else
            {
                cursor.Unknown("ties");
            }
        }

        JsonCursor.Require(from is not null && to is not null && english is not null && chinese is not null, "ties.from, to, en, zh");
        JsonCursor.Require(citation is not null && provenance is not null, "ties.citation, provenance");
        return new Tie(Kind(kind), from!, to!, english!, chinese!, eccns, citation!, date, provenance!);
    }

    private static TieKind Kind(string? code) => code switch
    {
        "supplier" => TieKind.Supplier,
        "shareholder" => TieKind.Shareholder,
        "parent" => TieKind.Parent,
        "affiliate" => TieKind.Affiliate,
        _ => throw new JsonException($"ties.kind: '{code}' is none of supplier, shareholder, parent, affiliate"),
    };
}
