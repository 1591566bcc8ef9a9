using System.Collections.Immutable;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Wording;
using Interdict.Lists;

namespace Interdict.Briefing.Composing;

/// <summary>Question 11: more about the parties that a reader is most likely to know.</summary>
internal static class PartiesAnswer
{
    private const int MostParties = 4;

    public static ImmutableArray<Block> More(Composer with, Matter matter)
    {
        var ranked = WhoAnswers.Ranked(with, matter).ToList();
        if (ranked.Count == 0)
        {
            return [new Paragraph([with.Words("none.entries")], ParagraphKind.Caution)];
        }

        List<Block> blocks = [];
        foreach (var (entry, _, _) in ranked.Take(MostParties))
        {
            blocks.Add(new Subheading(new Sentence(with.Named(entry), []), with.Anchor($"party-{Anchors.Of(entry.Id.Key)}")));
            blocks.AddRange(Party(with, entry));
        }

        blocks.Add(new Paragraph([with.Words("q11.more", new Slots { ["id"] = new Run($"interdict dossier {ranked[0].Entry.Id}", null, RunStyle.Code) })], ParagraphKind.Hint));
        return [.. blocks];
    }

    /// <summary>What is known of one party, short: names, place, identifiers, other lists, what core says of it.</summary>
    public static IEnumerable<Block> Party(Composer with, Entry entry)
    {
        var links = with.Links(entry);
        var sentences = new List<Sentence>();
        var native = entry.Names.Where(n => n.Script is not (Script.Latin or Script.None or Script.Mixed)).ToList();
        if (native.Count > 0)
        {
            sentences.Add(with.Say(
                "q11.native",
                new Slots { ["names"] = native.Select(n => (object)NameWithReading(with, n.Value)).ToList() },
                native.Select(n => n.Provenance is { } p ? Cite.Of(p.Source, p.LastVerified, p) with { Url = null } : with.Cited(entry)).Distinct()));
        }

        var aliases = entry.Names.Where(n => n.Kind is NameKind.Alias or NameKind.Former or NameKind.Later).Select(n => (object)with.Name(n.Value)).ToList();
        if (aliases.Count > 0)
        {
            sentences.Add(with.Say("q11.aliases", new Slots { ["names"] = aliases }, with.Cited(entry)));
        }

        if (entry.Addresses.FirstOrDefault(a => a.Text.Length > 0) is { } address)
        {
            sentences.Add(with.Say(
                "q11.address",
                new Slots { ["address"] = with.Name(address.Text), ["count"] = entry.Addresses.Length > 1 ? entry.Addresses.Length : null },
                address.Provenance is { } p ? with.Cited(entry) with { Confidence = p.Confidence, Source = p.Source, Remark = p.Note, LastVerified = p.LastVerified } : with.Cited(entry)));
        }

        var identified = links.Select(l => l.Entry).Prepend(entry).FirstOrDefault(e => !e.Identifiers.IsEmpty);
        if (identified is not null)
        {
            sentences.Add(with.Say(
                "q11.identifiers",
                new Slots { ["identifiers"] = identified.Identifiers.Select(i => (object)$"{i.Kind} {i.Value}").ToList(), ["list"] = with.List(identified.Id.List) },
                with.Cited(identified)));
        }

        var own = new Matter { Kind = "entry", Subject = entry.Id.ToString(), Entries = [new(entry, EventKind.Add, "", "", null, true)] };
        foreach (var tie in SupplyAnswers.Ties(with, own).Where(t => t.Kind != Sources.Core.TieKind.Supplier))
        {
            sentences.Add(with.Say(
                $"tie.{tie.Kind}",
                new Slots { ["from"] = SupplyAnswers.PartyName(with, tie.From), ["to"] = SupplyAnswers.PartyName(with, tie.To), ["what"] = SupplyAnswers.Words(with, tie) },
                Cite.Of(tie.Citation, SupplyAnswers.DayOf(tie), tie.Provenance)));
        }

        HashSet<string> abouts = [entry.Id.ToString(), .. links.Select(l => l.Entry.Id.ToString())];
        sentences.AddRange(Statements.Of(with, abouts, 11));
        if (sentences.Count > 0)
        {
            yield return new Paragraph([.. sentences]);
        }

        var others = links.Where(l => l.Entry.Id.List != entry.Id.List && !(Standing.Since(l.Entry) > with.Date)).ToList();
        if (others.Count > 0)
        {
            yield return new ItemList([.. others.Select(l => ImmutableArray.Create(with.Say(
                "q11.list",
                new Slots
                {
                    ["list"] = with.List(l.Entry.Id.List),
                    ["name"] = with.Name(l.Entry.Name),
                    ["date"] = Standing.Since(l.Entry),
                    ["state"] = with.Text($"status.{Standing.On(l.Entry, with.Date)}"),
                },
                with.Cited(l.Entry))))]);
        }

        foreach (var warning in entry.Warnings)
        {
            yield return new Paragraph([new Sentence([with.English(Capital(warning))], with.Notes.Numbers([with.Cited(entry)]))], ParagraphKind.Caution);
        }
    }

    /// <summary>A name in its own script with how it is read, where our tables tell: "海康威视 (hai kang wei shi)".</summary>
    public static ImmutableArray<Run> NameWithReading(Composer with, string name)
    {
        var reading = Readings.Of(name);
        return reading is null ? [with.Name(name)] : [with.Name(name), new Run(" ("), new Run(reading, "zh-Latn-pinyin", RunStyle.Aside), new Run(")")];
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..] + (text.EndsWith('.') ? "" : ".");
}
