using System.Collections.Immutable;
using System.Globalization;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Wording;
using Interdict.Law.Tables;

namespace Interdict.Briefing.Composing;

/// <summary>Composes the twelve questions and the complete list of any subject.</summary>
internal static class TwelveQuestions
{
    private static readonly Func<Composer, Matter, ImmutableArray<Block>>[] Answers =
    [
        WhoAnswers.Who, WhoAnswers.Names, WhyAnswers.Why, WhyAnswers.Mechanism, WhyAnswers.Issuer, MeaningAnswer.Meaning,
        SupplyAnswers.Suppliers, SupplyAnswers.Order, SupplyAnswers.Impact, PrecedentAnswer.First, PartiesAnswer.More, ToolsAnswer.Tools,
    ];

    public static BriefingDocument Compose(Composer with, Matter matter, Sentence title, Sentence? subtitle)
    {
        var sections = ImmutableArray.CreateBuilder<Section>(Answers.Length + 1);
        foreach (var (index, answer) in Answers.Index())
        {
            var number = (index + 1).ToString(CultureInfo.InvariantCulture);
            sections.Add(new Section(with.Anchor($"question-{number}"), with.Text($"question.{number}"), answer(with, matter), index + 1));
        }

        sections.Add(CompleteList.Make(with, matter));
        return Finish(with, matter.Kind, matter.Subject, title, subtitle, sections.ToImmutable()) with { Entries = CompleteList.Entries(with, matter) };
    }

    /// <summary>A document of these sections, with what stands at its end.</summary>
    public static BriefingDocument Finish(Composer with, string kind, string subject, Sentence title, Sentence? subtitle, ImmutableArray<Section> sections) => new()
    {
        Subject = subject,
        Kind = kind,
        Title = title,
        Subtitle = subtitle,
        Language = with.Book.Tag,
        Date = with.Date,
        Sections = sections,
        Colophon = Colophon(with),
        Footnotes = with.Notes.ToNotes(),
        NotesTitle = with.Text("notes.title"),
        Labels = new DocumentLabels(
            with.Text("label.contents"), with.Text("label.unverified"), with.Text("label.confidence"), with.Text("label.last-verified"), with.Text("label.never-verified"),
            with.Text("label.read-in"), with.Text("label.computed"), with.Text("label.skip"), with.Text("label.back"), with.Text("label.note")),
    };

    private static ImmutableArray<Sentence> Colophon(Composer with)
    {
        var data = with.Knowledge.Data;
        var editions = data.Editions.OrderBy(e => e.List.Value, StringComparer.Ordinal)
            .Select(e => (object)with.Text("colophon.edition", new Slots { ["list"] = e.List.Value, ["date"] = e.Published })).ToList();
        var hash = data.CorpusHash.Length > 12 ? data.CorpusHash[..12] : data.CorpusHash;
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        sentences.Add(with.Words("colophon.date", new Slots { ["date"] = with.Date }));
        sentences.Add(with.Words("colophon.corpus", new Slots { ["name"] = data.CorpusName, ["hash"] = hash, ["editions"] = editions, ["law"] = LawTables.Version }));
        if (data.CorpusName == Sources.Core.CoreCorpus.Name)
        {
            sentences.Add(with.Words("colophon.core"));
        }

        sentences.Add(with.Words("colophon.advice"));
        return sentences.ToImmutable();
    }
}
