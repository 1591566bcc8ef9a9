using System.Diagnostics;
using System.Text;
using Interdict.Bench;
using Interdict.Lists;
using Interdict.Matching;
using Interdict.Matching.FreeText;

namespace Interdict.Quality;

/// <summary>Names that payment fields cut, and names inside texts: how many are found, what texts with nobody in them raise, how long a text takes.</summary>
internal static class TextReport
{
    private const int Sample = 300;
    private const int Seed = 103;
    private const int MostCut = 2_000;
    private const int LineLength = 35;
    private const int LongText = 10_000;

    private const string Letter =
        "Dear Sir or Madam, thank you for the order of last week. Please find attached the invoice and the packing list for twelve cartons of garden tools, which left our warehouse "
        + "on Thursday. The driver will call you one hour before he arrives. If anything is broken or missing, kindly tell us within ten days, so that we can ask the insurer. Our "
        + "terms have not changed since spring: half of the price in advance, the rest thirty days after delivery. We look forward to hearing from you. Yours faithfully, the sales team.\n\n";

    public static IEnumerable<ResultTable> Tables()
    {
        var entries = ListedEntries.ReadCsl();
        using var index = NameIndex.Build(entries, "texts");
        var screener = new Screener(index);
        yield return Cut(screener, entries);
        yield return Inside(screener, entries);
        yield return Time(screener);
    }

    private static ResultTable Cut(Screener screener, List<Entry> entries)
    {
        var table = new ResultTable(
            "Names cut by payment fields",
            $"{Figures.Number(MostCut)} listed Latin names longer than a field, cut after so many characters as the field cuts them, mostly within a word, and screened as names at the default threshold: by their words alone, and with listed names cut likewise.",
            "field", "names", "by words, %", "found, %", "found where the cut is within a word, %");
        foreach (var length in (int[])[35, 70])
        {
            var names = Names(entries).Where(n => n.Name.Length > length).ToArray();
            new Random(Seed).Shuffle(names);
            names = [.. names.Take(MostCut)];
            var found = names.Select(n => (ByWords: Finds(screener, n.Name[..length], n.Entry), Found: FindsCut(screener, n.Name[..length], n.Entry), Within: char.IsLetter(n.Name[length]) && char.IsLetter(n.Name[length - 1]))).ToList();
            var within = found.Where(f => f.Within).ToList();
            table.Add(
                $"{length} characters", Figures.Number(names.Length), Figures.Percent(found.Count(f => f.ByWords) / (double)Math.Max(1, found.Count)), Figures.Percent(found.Count(f => f.Found || f.ByWords) / (double)Math.Max(1, found.Count)),
                Figures.Percent(within.Count(f => f.Found || f.ByWords) / (double)Math.Max(1, within.Count)));
        }

        return table;
    }

    private static ResultTable Inside(Screener screener, List<Entry> entries)
    {
        var texts = new TextScreener(screener);
        var random = new Random(Seed);
        var names = Names(entries).Where(n => n.Name.Length <= 90 && n.Name.Contains(' ', StringComparison.Ordinal)).ToArray();
        random.Shuffle(names);
        var table = new ResultTable(
            "Names inside texts",
            $"{Sample} listed names of two words and more put into a text, at the default threshold. Found: the entry is among the hits; in place: its place lies within the name's. "
            + "Other hits: entries found in the text that the name alone does not find.",
            "text", "found by the name alone, %", "found in the text, %", "in place, %", "other hits a text");
        foreach (var (title, make) in ((string, Func<string, string>)[])
            [("a letter", n => Letter.Replace("the sales team", n, StringComparison.Ordinal)), ("a payment message of 35-character lines", Message), ("the same words with nobody in them", _ => Letter)])
        {
            int alone = 0, found = 0, placed = 0, other = 0;
            foreach (var (entry, name) in names.Take(Sample))
            {
                var text = make(name);
                var known = screener.Screen(new Party(name), ScreeningPolicy.Default with { Limit = int.MaxValue }).Select(h => h.Entry).ToHashSet();
                var hits = texts.Screen(text, new Party(""), ScreeningPolicy.Default);
                var hit = hits.FirstOrDefault(h => h.Entry == entry);
                alone += known.Contains(entry) ? 1 : 0;
                found += hit is null ? 0 : 1;
                placed += hit is not null && (name.Contains(hit.Spot!.Text, StringComparison.OrdinalIgnoreCase) || hit.Spot.Text.Contains('\n', StringComparison.Ordinal)) ? 1 : 0;
                other += hits.Count(h => !known.Contains(h.Entry));
            }

            table.Add(title, Figures.Percent(alone / (double)Sample), Figures.Percent(found / (double)Sample), Figures.Percent(placed / (double)Sample), Figures.Short(other / (double)Sample));
        }

        return table;
    }

    private static ResultTable Time(Screener screener)
    {
        var texts = new TextScreener(screener);
        var table = new ResultTable("Time for a text", $"Against {Figures.Number(screener.Index.NameCount)} names, on all cores; the best of three.", "text", "characters", "ms");
        foreach (var (title, text) in ((string, string)[])
            [("a payment message", Message("Northwind Bicycle Repair LLC")), ("a letter", Letter), ("letters of 10 kB", string.Concat(Enumerable.Repeat(Letter, (LongText / Letter.Length) + 1))[..LongText])])
        {
            var best = double.MaxValue;
            for (var i = 0; i < 3; i++)
            {
                var watch = Stopwatch.StartNew();
                texts.Screen(text, new Party(""), ScreeningPolicy.Default);
                best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
            }

            table.Add(title, Figures.Number(text.Length), Figures.Short(best));
        }

        return table;
    }

    private static IEnumerable<(int Entry, string Name)> Names(List<Entry> entries) =>
        entries.SelectMany((e, i) => e.Names.Select(n => (Entry: i, Name: n.Value))).Where(n => n.Name.All(char.IsAscii)).DistinctBy(n => n.Name);

    private static bool Finds(Screener screener, string name, int entry) =>
        screener.Screen(new Party(name), ScreeningPolicy.Default with { Limit = int.MaxValue }).Any(h => h.Entry == entry);

    private static bool FindsCut(Screener screener, string name, int entry) =>
        new CutNames(screener).Screen(new Party(name), ScreeningPolicy.Default).Any(h => h.Entry == entry);

    // An MT103 with the name as its beneficiary, in capitals, on lines of 35 characters that cut words.
    private static string Message(string name)
    {
        var text = new StringBuilder(":20:REF4411\n:23B:CRED\n:32A:261125USD125000,00\n:50K:/123456789\nNORTHWIND BICYCLE REPAIR\n12 ELM STREET\nSPRINGFIELD\n:59:/8881234\n");
        for (var at = 0; at < name.Length; at += LineLength)
        {
            text.Append(name.AsSpan(at, Math.Min(LineLength, name.Length - at)).ToString().ToUpperInvariant()).Append('\n');
        }

        return text.Append(":70:INVOICE 4411 OF 25 NOV FOR TWELVE\nCARTONS OF GARDEN TOOLS\n:71A:OUR\n").ToString();
    }
}
