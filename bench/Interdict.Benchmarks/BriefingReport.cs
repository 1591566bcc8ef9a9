using System.Diagnostics;
using System.Globalization;
using Interdict.Briefing;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Rendering;
using Interdict.Lists;
using Interdict.Matching;
using Interdict.Matching.Explaining;
using Interdict.Pdf;
using Interdict.Sources.Core;

namespace Interdict.Benchmarks;

/// <summary>How long a briefing and a dossier take in a warm process, from core: composed and set. A new <see cref="Briefer"/> each time shows what the first call of a process costs beyond.</summary>
internal static class BriefingReport
{
    private const int Rounds = 200, Warmup = 20, PdfRounds = 20;

    public static int Print()
    {
        var core = CoreCorpus.Instance;
        using var index = NameIndex.Build(core.Entries, core.Hash);
        var data = new BriefingData { CorpusName = CoreCorpus.Name, CorpusHash = core.Hash, Editions = core.Editions, Entries = core.Entries, Screener = new Screener(index) };
        var kept = new Briefer(data);
        var (en, zh) = (new BriefingRequest(Language.English, new DateOnly(2026, 11, 23)), new BriefingRequest(Language.Chinese, new DateOnly(2026, 11, 23)));
        _ = EntryId.TryParse("us-bis-el/hangzhou-hikvision-digital-technology-co-ltd-cn", out var hikvision);

        Console.WriteLine("| what | median | 95th percentile |");
        Console.WriteLine("|---|---:|---:|");
        Measure("briefing of 84 FR 54002, text, new briefer", () => Text(new Briefer(data).Action("84 FR 54002", en)));
        Measure("the same, briefer kept", () => Text(kept.Action("84 FR 54002", en)));
        Measure("the same in Chinese, HTML", () => Html(kept.Action("84 FR 54002", zh)));
        Measure("dossier of Hikvision, composed and set as HTML", () => Html(kept.Dossier(hikvision, en)));
        Measure("statistics of core's Entity List by ground and year, HTML", () => Html(kept.Statistics(new ListCode("us-bis-el"), [StatisticsDimension.Ground, StatisticsDimension.Year], en)));
        Measure("briefing of 84 FR 54002, PDF (needs a Chinese font)", () => Pdf(kept.Action("84 FR 54002", en)), PdfRounds);
        Measure("the same in Chinese, PDF", () => Pdf(kept.Action("84 FR 54002", zh)), PdfRounds);
        return 0;
    }

    private static void Measure(string what, Func<int> work, int rounds = Rounds)
    {
        for (var i = 0; i < Math.Min(Warmup, rounds); i++)
        {
            work();
        }

        var times = new double[rounds];
        for (var i = 0; i < rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {times[rounds / 2]:0.0} ms | {times[rounds * 95 / 100]:0.0} ms |"));
    }

    private static int Pdf(BriefingDocument document)
    {
        using var stream = new MemoryStream();
        PdfRenderer.Write(document, stream);
        return (int)stream.Length;
    }

    private static int Text(BriefingDocument document)
    {
        using var writer = new StringWriter();
        TextRenderer.Write(document, writer, new TextOptions());
        return writer.GetStringBuilder().Length;
    }

    private static int Html(BriefingDocument document)
    {
        using var writer = new StringWriter();
        HtmlRenderer.Write(document, writer);
        return writer.GetStringBuilder().Length;
    }
}
