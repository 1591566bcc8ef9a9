using System.Collections.Immutable;
using System.Globalization;
using Interdict.Briefing.Documents;

namespace Interdict.Pdf.Tests;

/// <summary>Documents with every kind of block, in the scripts that lists have.</summary>
internal static class Samples
{
    public static readonly DocumentLabels Labels = new(
        "Contents", "unverified", "confidence", "last verified", "never verified in its source", "read in", "counted from the data it names", "Skip to the content", "Back to the text", "Footnote");

    /// <summary>Latin, Cyrillic and Arabic letters, for which the program carries fonts.</summary>
    public static BriefingDocument Carried { get; } = Document(
        new Section("first", "Who is listed?",
        [
            new Paragraph([new Sentence([new Run("Twenty-eight entries were added; read "), new Run("84 FR 54002", Style: RunStyle.Strong, Url: "https://www.federalregister.gov/citation/84-FR-54002"), new Run(".")], [1]), Sentence.Of("Nothing here is advice.")]),
            new Paragraph([new Sentence([new Run("as printed in the act", Style: RunStyle.Quoted)], [2])], ParagraphKind.Quotation),
            new Paragraph([Sentence.Of("The day of removal is not known.")], ParagraphKind.Caution),
            new Paragraph([new Sentence([new Run("ООО «Сибирский завод»", "und-Cyrl"), new Run(" and "), new Run("شركة النور (الأولى) 2019", "und-Arab"), new Run(" and "), new Run("شىنجاڭ ئۇيغۇر ئاپتونوم رايونى", "ug"), new Run(" are names.")], [])]),
            new Subheading(Sentence.Of("Ids"), "ids"),
            new ItemList([[new Sentence([new Run("us-bis-el/dahua-technology-cn", Style: RunStyle.Code)], [1])], [Sentence.Of("second item")]], IsOrdered: true),
        ], 1),
        new Section("second", "The complete list",
        [
            new Table(Sentence.Of("All entries"),
                [new TableColumn("No.", IsNumeric: true, Weight: 0.5), new TableColumn("Name", IsRowHeader: true, Weight: 3), new TableColumn("Address", Weight: 3)],
                [.. Enumerable.Range(1, 60).Select(i => new TableRow(
                    [[Sentence.Of(i.ToString(CultureInfo.InvariantCulture))], [Sentence.Of($"Company {i} of Efficient Affairs"), Sentence.Of("also called Fluffy Office")], [Sentence.Of($"{i} Long Street, Floor {i}, District of Examples, City, Province, Country 10000{i}")]],
                    i <= 30 ? "China" : "Russia"))]),
            new Figure(Sentence.Of("Entries by year"), [Sentence.Of("2019: 28."), Sentence.Of("2020: 11.")], 300, 120,
                [new BoxShape(60, 10, 200, 20, Ink.Primary, Radius: 4), new LineShape(60, 0, 60, 100, Ink.Faint), new LineShape(60, 90, 200, 60, Ink.Secondary, HasArrow: true, IsDashed: true), new DotShape(80, 70, 6, Ink.Ended, IsFilled: false), new TextShape(54, 25, "2019", Ink.Text, Anchor: TextAnchor.End)]),
        ], 2));

    /// <summary>Chinese, which needs a font of the machine.</summary>
    public static BriefingDocument Chinese { get; } = Document(
        new Section("names", "名称",
        [
            new Paragraph([Sentence.Of("杭州海康威视数字技术股份有限公司（海康威视）于2019年10月9日被列入实体清单；“新疆维吾尔自治区公安厅”及其下属18家单位同日被列入。此后清单又经多次修订，每次修订均在《联邦公报》上公布。")]),
            new Paragraph([new Sentence([new Run("華為技術有限公司", "zh-Hant"), new Run("，"), new Run("シャープ株式会社", "ja"), new Run("，"), new Run("삼성전자", "ko"), new Run("。")], [])]),
        ])) with
    { Language = "zh-Hans", Title = Sentence.Of("海康威视：卷宗") };

    public static BriefingDocument Document(params ImmutableArray<Section> sections) => new()
    {
        Subject = "84 FR 54002",
        Kind = "action",
        Title = Sentence.Of("84 FR 54002: the twelve questions"),
        Subtitle = Sentence.Of("As of 30 November 2026"),
        Language = "en",
        Date = new DateOnly(2026, 11, 30),
        Colophon = [Sentence.Of("This document tells the state of 30 November 2026."), Sentence.Of("It was composed from the corpus core.")],
        Sections = sections,
        Footnotes = [new Footnote(1, "84 FR 54002", new DateOnly(2019, 10, 9), 0.97, new DateOnly(2026, 7, 9), Url: "https://www.federalregister.gov/citation/84-FR-54002"), new Footnote(2, "general knowledge", null, 0.7)],
        NotesTitle = "Sources",
        Labels = Labels,
    };
}
