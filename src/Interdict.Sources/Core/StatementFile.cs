using System.Collections.Immutable;
using Interdict.Lists;
using Interdict.Sources.Json;

namespace Interdict.Sources.Core;

/// <summary>Reads <c>data/core/statements.json</c>.</summary>
internal static class StatementFile
{
    public static ImmutableArray<Statement> Read(ReadOnlySpan<byte> utf8, SourceBook sources)
    {
        var cursor = new JsonCursor(utf8, sources);
        cursor.Start();
        var statements = cursor.Array("statements", static (ref c, _) => One(ref c));
        cursor.End();
        return statements;
    }

    private static Statement One(ref JsonCursor cursor)
    {
        string? about = null, english = null, chinese = null, citation = null;
        DateOnly? date = null;
        var question = 0;
        Provenance? provenance = null;
        var seen = 0u;
        cursor.Open("statements");
        while (cursor.Next())
        {
            if (cursor.Is("about"u8, 0, ref seen))
            {
                about = cursor.Text("statements.about");
            }
            else if (cursor.Is("question"u8, 1, ref seen))
            {
                question = cursor.Integer("statements.question");
            }
            else if (cursor.Is("en"u8, 2, ref seen))
            {
                english = cursor.Text("statements.en");
            }
            else if (cursor.Is("zh"u8, 3, ref seen))
            {
                chinese = cursor.Text("statements.zh");
            }
            else if (cursor.Is("citation"u8, 4, ref seen))
            {
                citation = cursor.Text("statements.citation");
            }
            else if (cursor.Is("date"u8, 5, ref seen))
            {
                date = cursor.Date("statements.date");
            }
            else if (cursor.Is("provenance"u8, 6, ref seen))
            {
                provenance = EntryPartReader.Provenance(ref cursor);
            }
            else
            {
                cursor.Unknown("statements");
            }
        }

        JsonCursor.Require(about is not null && english is not null && chinese is not null && citation is not null, "statements.about, en, zh, citation");
        JsonCursor.Require(question is >= 1 and <= 12 && provenance is not null, "statements.question (1 to 12), provenance");
        return new Statement(about!, question, english!, chinese!, citation!, date, provenance!);
    }
}
