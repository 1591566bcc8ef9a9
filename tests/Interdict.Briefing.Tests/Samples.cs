using System.Text;
using System.Text.RegularExpressions;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Rendering;
using Interdict.Lists;
using Interdict.Matching;
using Interdict.Matching.Explaining;
using Interdict.Sources.Core;
using Interdict.Tests;

namespace Interdict.Briefing.Tests;

/// <summary>Briefers over core and over made entries, and golden files.</summary>
internal static partial class Samples
{
    public const string Hikvision = "us-bis-el/hangzhou-hikvision-digital-technology-co-ltd-cn";

    public static DateOnly Day { get; } = new(2026, 11, 23);

    public static Briefer Core { get; } = new(OfCore());

    public static EntryId Id(string text) => EntryId.TryParse(text, out var id) ? id : throw new ArgumentException(text);

    public static BriefingRequest On(DateOnly day, Language language = Language.English) => new(language, day);

    public static BriefingDocument Xinjiang(Language language) => Core.Action("84 FR 54002", On(Day, language));

    public static BriefingData OfCore() => new()
    {
        CorpusName = CoreCorpus.Name,
        CorpusHash = CoreCorpus.Instance.Hash,
        Editions = CoreCorpus.Instance.Editions,
        Entries = CoreCorpus.Instance.Entries,
        Screener = new Screener(NameIndex.Build(CoreCorpus.Instance.Entries, CoreCorpus.Instance.Hash)),
    };

    public static Briefer Of(params Entry[] entries) => new(new BriefingData { CorpusName = "made", CorpusHash = "0", Editions = [], Entries = entries });

    public static string Text(BriefingDocument document)
    {
        using var writer = new StringWriter();
        TextRenderer.Write(document, writer, new TextOptions());
        return writer.ToString();
    }

    public static string Html(BriefingDocument document)
    {
        using var writer = new StringWriter();
        HtmlRenderer.Write(document, writer);
        return writer.ToString();
    }

    /// <summary>All words on one line each, so that line breaks do not matter.</summary>
    public static string Words(BriefingDocument document) => string.Join('\n', document.Sections.SelectMany(s => Sentences(s)).Select(s => s.Text));

    public static IEnumerable<Sentence> Sentences(Section section) => section.Blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => paragraph.Sentences.AsEnumerable(),
        ItemList list => list.Items.SelectMany(i => i),
        Table table => table.Rows.SelectMany(r => r.Cells.SelectMany(c => c)),
        Figure figure => figure.Alternative.Prepend(figure.Caption),
        Subheading heading => [heading.Title],
        _ => [],
    });

    public static Section Question(BriefingDocument document, int number) => document.Sections.Single(s => s.Number == number);

    public static string Answer(BriefingDocument document, int number) => string.Join('\n', Sentences(Question(document, number)).Select(s => s.Text));

    /// <summary>
    /// Holds a text against its golden file; with INTERDICT_UPDATE_GOLDEN=1 writes the file instead. Hashes of data stand as ‹hash›: they change with every fact.
    /// </summary>
    public static void HoldGolden(string name, string text)
    {
        var path = Path.Combine(TestData.RepositoryRoot, "tests", "Interdict.Briefing.Tests", "Golden", name);
        var plain = Hash().Replace(text, "‹hash›");
        if (Environment.GetEnvironmentVariable("INTERDICT_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, plain, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        Assert.True(File.Exists(path), $"{name} is missing; run the tests with INTERDICT_UPDATE_GOLDEN=1 and read what they wrote");
        Assert.Equal(File.ReadAllText(path), plain);
    }

    [GeneratedRegex(@"(?<=(?:hash |哈希|sha256 |ecfr-\d{4}-\d{2}-\d{2}\+))[0-9a-f]{12,64}")]
    private static partial Regex Hash();
}
