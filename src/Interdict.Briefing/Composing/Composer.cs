using System.Collections.Immutable;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Knowing;
using Interdict.Briefing.Links;
using Interdict.Briefing.Wording;
using Interdict.Law.Measures;
using Interdict.Law.Rules;
using Interdict.Lists;
using Interdict.Matching.Explaining;
using Interdict.Sources;
using Interdict.Sources.Catalog;

namespace Interdict.Briefing.Composing;

/// <summary>What every part of a document composes with: the words of its language, its footnotes, the data, the day.</summary>
internal sealed class Composer(Knowledge knowledge, BriefingRequest request)
{
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);

    public Knowledge Knowledge { get; } = knowledge;

    public DateOnly Date { get; } = request.Date;

    public Language Language { get; } = request.Language;

    public PhraseBook Book { get; } = PhraseBook.Of(request.Language);

    public NoteBook Notes { get; } = new();

    /// <summary>What entries rest on that stand in no edition, but in a document that was read by itself; <c>null</c> where there is none.</summary>
    public Cite? OwnSource { get; init; }

    /// <summary>A sentence that states a fact, with what it rests on.</summary>
    public Sentence Say(string key, Slots slots, params IEnumerable<Cite?> cites) => new(Book.Say(key, slots), Notes.Numbers(cites));

    /// <summary>Words that state no fact of their own.</summary>
    public Sentence Words(string key, Slots? slots = null) => new(Book.Say(key, slots), []);

    public string Text(string key, Slots? slots = null) => Book.Text(key, slots);

    /// <summary>An anchor that no other part of the document has.</summary>
    public string Anchor(string wish)
    {
        var id = wish;
        for (var i = 2; !_anchors.Add(id); i++)
        {
            id = FormattableString.Invariant($"{wish}-{i}");
        }

        return id;
    }

    /// <summary>A name as printed, tagged with its language.</summary>
    public Run Name(string name, RunStyle style = RunStyle.Plain) => new(name, Tongue.OfName(name, Language), style);

    /// <summary>English words of a source or of the law's tables, tagged where the document is in another language.</summary>
    public Run English(string words, RunStyle style = RunStyle.Plain) => new(words, Tongue.English(Language), style);

    /// <summary>An act's title; in Chinese core's words for it, where there are any. <c>null</c> where none is known.</summary>
    public Run? Title(KnownAct act) =>
        Language == Language.Chinese && act.Record?.ChineseTitle is { } chinese ? new Run(chinese) : act.Title is { } title ? English(title) : null;

    /// <summary>How a sentence calls an entry: its heading with its shortest name in its own script, that one first in Chinese.</summary>
    public ImmutableArray<Run> Named(Entry entry)
    {
        var native = Native(entry);
        if (native is null)
        {
            return [Name(entry.Name)];
        }

        return Language == Language.Chinese && native.Script == Script.Han
            ? [Name(native.Value), new Run("（"), Name(entry.Name), new Run("）")]
            : [Name(entry.Name), new Run(" ("), Name(native.Value), new Run(")")];
    }

    /// <summary>How a list of several calls an entry: its heading, in Chinese its shortest Chinese name where it has one.</summary>
    public Run Short(Entry entry) => Language == Language.Chinese && Native(entry) is { Script: Script.Han } native ? Name(native.Value) : Name(entry.Name);

    /// <summary>The corpus' name; <c>null</c> for core, which is told of anyway.</summary>
    public string? CorpusBesideCore => Knowledge.Data.CorpusName == Sources.Core.CoreCorpus.Name ? null : Knowledge.Data.CorpusName;

    /// <summary>The name in its own script by which an entry is called: a company's shortest, which is its brand, of others the first. <c>null</c> where it has none.</summary>
    public static PartyName? Native(Entry entry)
    {
        var native = entry.Names.Where(n => n.Script is not (Script.Latin or Script.None or Script.Mixed));
        return PartyKind.Of(entry).Code == "company" ? native.OrderBy(n => n.Value.Length).ThenBy(n => n.Value, StringComparer.Ordinal).FirstOrDefault() : native.FirstOrDefault();
    }

    /// <summary>Entries of the same party that were listed by the document's day, or of which it is not known since when.</summary>
    public ImmutableArray<EntryLink> Links(Entry entry) => Knowledge.Links(entry).RemoveAll(l => Standing.Since(l.Entry) > Date);

    /// <summary>A list's name in the document's language.</summary>
    public string List(ListCode list) =>
        Book.Has($"list.{list.Value}") ? Text($"list.{list.Value}") : ListCatalog.Find(list)?.Title ?? list.Value;

    /// <summary>Who keeps a list.</summary>
    public string Publisher(ListCode list) =>
        Book.Has($"publisher.{list.Value}") ? Text($"publisher.{list.Value}") : ListCatalog.Find(list)?.Publisher ?? list.Value;

    /// <summary>A country's name in the document's language; its code where we have no word for it.</summary>
    public string Country(string code) => Language == Language.Chinese ? CountryNames.Chinese(code) ?? code : Countries.NameOf(code) ?? code;

    /// <summary>The edition in which an entry stands, as the source of what it says.</summary>
    public Cite Cited(Entry entry)
    {
        if (OwnSource is not null && !IsInData(entry))
        {
            return OwnSource;
        }

        var edition = Knowledge.EditionOf(entry.Id.List);
        var dated = edition?.Published ?? (edition?.Retrieved is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null);
        var citation = Text("cite.edition", new Slots { ["list"] = List(entry.Id.List), ["date"] = dated });
        return entry.Provenance is { } known
            ? new Cite(citation, dated, known.Confidence, known.LastVerified, known.Source, known.Note, ListUrl(entry))
            : new Cite(citation, dated, Cite.OfEdition, dated, SourceOf(edition), null, ListUrl(entry));
    }

    /// <summary>An act, as the source of what it did.</summary>
    public Cite Cited(KnownAct act)
    {
        var provenance = act.Record?.Provenance ?? act.Document?.Provenance ?? act.Entries.Select(e => e.Provenance).FirstOrDefault(p => p is not null);
        var cite = Cite.Of(act.Citation, act.Published ?? act.Date, provenance);
        return act.Rule?.Url is { } url ? cite with { Url = url } : Derived(cite, act.Record is not null || act.Document is not null || act.Entries.Any(e => e.IsRecorded));
    }

    /// <summary>The catalog of documents, as the source of an act's number, pages and title.</summary>
    public static Cite Cited(OfficialDocument document) => Cite.Of(document.Citation.ToString(), document.Published, document.Provenance);

    /// <summary>What one act did to one entry.</summary>
    public Cite Cited(ActedEntry acted, DateOnly? date) => Derived(Cite.Of(acted.Citation, date, acted.Provenance ?? acted.Entry.Provenance), acted.IsRecorded);

    public static Cite Cited(LegalMeasure measure) => Cite.Of(measure.Authority, null, measure.Provenance);

    public static Cite Cited(RuleStatus status) => Cite.Of(status.Citation, status.From, status.Provenance);

    /// <summary>The data themselves, for a statement that was counted.</summary>
    public Cite Counted()
    {
        var data = Knowledge.Data;
        var hash = data.CorpusHash.Length > 12 ? data.CorpusHash[..12] : data.CorpusHash;
        return new Cite(Text("cite.corpus", new Slots { ["name"] = data.CorpusName, ["hash"] = hash, ["count"] = Knowledge.Entries.Length }));
    }

    /// <summary>Whether an entry stands in the data; one that only a rule or a file of the user's prints does not.</summary>
    public bool IsInData(Entry entry) => Knowledge.Find(entry.Id) is not null;

    /// <summary>Whether only a rule tells of an entry, as it prints it: a rule says what it did on its day, and is no list.</summary>
    public bool IsAsPrinted(Entry entry) => IsInData(entry)
        ? Knowledge.EditionOf(entry.Id.List)?.Format == "fr-xml" && Sources.Core.CoreCorpus.Instance.Find(entry.Id) is null
        : OwnSource is not null;

    /// <summary>Whether an entry stood on its list on the day; unknown where only the act that added it tells of it.</summary>
    public string StatusOf(Entry entry) => IsAsPrinted(entry) ? "unknown" : Standing.On(Knowledge.Find(entry.Id) ?? entry, Date);

    // What an act did to an entry that only cites it is a conclusion, and shown as one.
    private Cite Derived(Cite cite, bool isRecorded) => isRecorded ? cite : cite with { Confidence = Math.Min(cite.Confidence ?? 1, 0.85), Remark = Text("cite.derived") };

    private static string? ListUrl(Entry entry) => entry.SourceUrl is { } url && url.StartsWith("https://", StringComparison.Ordinal) ? url : ListCatalog.Find(entry.Id.List)?.Url;

    private string? SourceOf(Edition? edition) => edition is null
        ? null
        : Text("cite.file", new Slots { ["format"] = edition.Format ?? "", ["hash"] = edition.Sha256.Length > 12 ? edition.Sha256[..12] : edition.Sha256 });
}
