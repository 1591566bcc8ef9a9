using System.Collections.Immutable;
using Interdict.Briefing.Composing;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Wording;
using Interdict.Lists;

namespace Interdict.Briefing;

/// <content>Dossiers.</content>
public sealed partial class Briefer
{
    /// <summary>The dossier of a party across lists: names with readings, identifiers, addresses, timeline, effects, ties, linked and similar entries.</summary>
    /// <param name="id">Any of its entries.</param>
    /// <param name="request">Language and day.</param>
    /// <exception cref="BriefingException">There is no such entry, or the data tell nothing of it up to that day.</exception>
    public BriefingDocument Dossier(EntryId id, BriefingRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var entry = Find(id, request.Date);
        var with = new Composer(_knowledge, request);
        var linked = _knowledge.Links(entry);
        var links = linked.RemoveAll(l => Standing.Since(l.Entry) > request.Date);
        ImmutableArray<Entry> entries = [entry, .. links.Select(l => l.Entry)];
        ImmutableArray<Section> sections =
        [
            DossierParts.Linked(with, entry, links),
            DossierParts.Names(with, entries),
            DossierParts.Identifiers(with, entries),
            DossierParts.Addresses(with, entries),
            DossierParts.History(with, entries),
            DossierParts.Effects(with, entries),
            DossierParts.Ties(with, entry, entries),
            About(with, entries),
            SimilarPart.Make(with, entry, [entry.Id, .. linked.Select(l => l.Entry.Id)]),
        ];
        var document = TwelveQuestions.Finish(
            with, "dossier", id.ToString(), with.Words("title.dossier", new Slots { ["name"] = with.Named(entry) }), with.Words("subtitle.day", new Slots { ["date"] = request.Date }),
            sections.RemoveAll(s => s.Blocks.IsEmpty));
        return document with { Entries = [.. entries.Select(e => new ListedEntry(e.Id.ToString(), e.Name, Standing.On(e, request.Date)))] };
    }

    // What core says of the party beyond its entries, and the defects that a reader of the entries should know.
    private static Section About(Composer with, ImmutableArray<Entry> entries)
    {
        var abouts = entries.Select(e => e.Id.ToString()).ToHashSet(StringComparer.Ordinal);
        var sentences = Enumerable.Range(1, 12).SelectMany(q => Statements.Of(with, abouts, q)).ToList();
        List<Block> blocks = sentences.Count > 0 ? [new Paragraph([.. sentences])] : [];
        var warnings = entries.SelectMany(e => e.Warnings.Select(w => ImmutableArray.Create(new Sentence([with.English(w)], with.Notes.Numbers([with.Cited(e)]))))).ToImmutableArray();
        if (!warnings.IsEmpty)
        {
            blocks.Add(new Paragraph([with.Words("dossier.about.warnings")]));
            blocks.Add(new ItemList(warnings));
        }

        return DossierParts.Part(with, "about", [.. blocks]);
    }
}
