using System.Collections.Immutable;
using System.Text.Json;
using Interdict.Lists;
using Interdict.Sources.Json;

namespace Interdict.Sources.Core;

/// <summary>Reads <c>data/core/actions.json</c>.</summary>
internal static class ActionFile
{
    public static ImmutableArray<ActionRecord> Read(ReadOnlySpan<byte> utf8, SourceBook sources)
    {
        var cursor = new JsonCursor(utf8, sources);
        cursor.Start();
        var actions = cursor.Array("actions", static (ref c, _) => One(ref c));
        cursor.End();
        return actions;
    }

    /// <summary>A Federal Register page, as <c>84 FR 54002</c>.</summary>
    public static Citation Page(string text, string field) =>
        CitationParser.Parse(text) is [{ Reporter: Reporter.FederalRegister } one] ? one : throw new JsonException($"{field}: '{text}' is not one page of the Federal Register");

    private static ActionRecord One(ref JsonCursor cursor)
    {
        Citation? citation = null;
        DateOnly? announced = null, effective = null;
        string? title = null, docket = null, rin = null, decidedBy = null;
        int? added = null, revised = null;
        ImmutableArray<ActionGround> grounds = [];
        Provenance? provenance = null;
        var seen = 0u;
        cursor.Open("actions");
        while (cursor.Next())
        {
            if (cursor.Is("citation"u8, 0, ref seen))
            {
                citation = Page(cursor.Text("actions.citation"), "actions.citation");
            }
            else if (cursor.Is("announced"u8, 1, ref seen))
            {
                announced = cursor.Date("actions.announced");
            }
            else if (cursor.Is("effective"u8, 2, ref seen))
            {
                effective = cursor.Date("actions.effective");
            }
            else if (cursor.Is("docket"u8, 3, ref seen))
            {
                docket = cursor.Text("actions.docket");
            }
            else if (cursor.Is("rin"u8, 4, ref seen))
            {
                rin = cursor.Text("actions.rin");
            }
            else if (cursor.Is("added"u8, 5, ref seen))
            {
                added = cursor.Integer("actions.added");
            }
            else if (cursor.Is("revised"u8, 6, ref seen))
            {
                revised = cursor.Integer("actions.revised");
            }
            else if (cursor.Is("decidedBy"u8, 7, ref seen))
            {
                decidedBy = cursor.Text("actions.decidedBy");
            }
            else if (cursor.Is("grounds"u8, 8, ref seen))
            {
                grounds = cursor.Array("actions.grounds", static (ref c, _) => Ground(ref c));
            }
            else if (cursor.Is("titleZh"u8, 10, ref seen))
            {
                title = cursor.Text("actions.titleZh");
            }
            else if (cursor.Is("provenance"u8, 9, ref seen))
            {
                provenance = EntryPartReader.Provenance(ref cursor);
            }
            else
            {
                cursor.Unknown("actions");
            }
        }

        JsonCursor.Require(citation is not null && provenance is not null, "actions.citation, provenance");
        return new ActionRecord(citation!, title, announced, effective, docket, rin, added, revised, decidedBy, grounds, provenance!);
    }

    private static ActionGround Ground(ref JsonCursor cursor)
    {
        string? code = null, words = null;
        Provenance? provenance = null;
        var isPartial = false;
        var seen = 0u;
        cursor.Open("grounds");
        while (cursor.Next())
        {
            if (cursor.Is("code"u8, 0, ref seen))
            {
                code = cursor.Text("grounds.code");
            }
            else if (cursor.Is("words"u8, 1, ref seen))
            {
                words = cursor.Text("grounds.words");
            }
            else if (cursor.Is("provenance"u8, 2, ref seen))
            {
                provenance = EntryPartReader.Provenance(ref cursor);
            }
            else if (cursor.Is("partial"u8, 3, ref seen))
            {
                isPartial = cursor.Flag("partial");
            }
            else
            {
                cursor.Unknown("grounds");
            }
        }

        JsonCursor.Require(code is not null && words is not null && provenance is not null, "grounds.code, words, provenance");
        return new ActionGround(code!, words!, provenance!) { IsPartial = isPartial };
    }
}
