using Interdict.Cli.Output;
using Interdict.Law;

namespace Interdict.Cli.Determining;

/// <summary>Writes the questions that a transaction's facts answer.</summary>
internal static class QuestionList
{
    // Keys that are made of a part of the law, with what they answer.
    private static readonly (string Key, string Question, string Citation)[] Patterns =
    [
        ("control:ECCN:REASON:WHERE", "Does that row of the entry apply to the item, as control:6A003:RS:RS1?", "15 CFR Part 774, Supplement No. 1"),
        ("footnote:N", "Does footnote N of the Country Chart require a license?", "15 CFR Part 738, Supplement No. 1"),
        ("fdp:SECTION", "Is the item within that foreign-direct-product rule, as fdp:734.9(b)?", "15 CFR 734.9"),
        ("footnoteEntity:N", "Is it known to end in what an entity with footnote N makes, buys or orders?", "15 CFR 734.9(e), (g)"),
        ("exception:SYMBOL", "Is every condition of that exception, and of 740.2, met?", "15 CFR Part 740"),
        ("transit:CC", "Would the item need a license to a country that it passes through?", "15 CFR 736.2(b)(8)"),
    ];

    public static void Write(Host host, bool json)
    {
        var all = Questions.All.Select(static q => (q.Key, Question: $"{q.Text} {q.Why}", q.Citation))
            .Concat(RedFlag.All.Select(static f => (f.Key, Question: $"Red flag {f.Number}: {f.Question}{(f.Provenance.IsUnsure || f.Provenance.LastVerified is null ? " (unverified)" : "")}", RedFlag.Citation)))
            .Concat(Patterns);
        if (json)
        {
            host.WriteJson(writer =>
            {
                writer.WriteStartArray();
                foreach (var (key, question, citation) in all)
                {
                    writer.WriteStartObject();
                    writer.WriteString("key"u8, key);
                    writer.WriteString("question"u8, question);
                    writer.WriteString("citation"u8, citation);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
            });
            return;
        }

        var page = new Page(host);
        foreach (var (key, question, citation) in all)
        {
            page.Line(page.Paint.Bold(key));
            page.Paragraph($"{question} ({citation})", 3);
        }
    }
}
