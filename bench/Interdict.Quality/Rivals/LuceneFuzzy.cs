using Interdict.Bench;
using Interdict.Quality.Manipulations;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Interdict.Quality.Rivals;

/// <summary>
/// Lucene.Net as a screening index, as in the speed measurements: one document a name, an OR of one FuzzyQuery a word (0, 1 or 2 edits by its length, 50
/// expansions), best 50. The threshold is on its own score, which is not made to be compared between queries; it has no better.
/// </summary>
internal static class LuceneFuzzy
{
    private const int Top = 50;
    private const int Expansions = 50;
    private const string Field = "name";

    public static RivalScores Score(CrossScriptSet set, List<ManipulationSample> samples, string[] people)
    {
        var names = set.Corpus.SelectMany((e, i) => e.Names.Select(n => (Text: PlainLatin.Of(n.Value), Entry: i))).ToArray();
        using var directory = new RAMDirectory();
        using (var analyzer = new WhitespaceAnalyzer(LuceneVersion.LUCENE_48))
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)))
        {
            foreach (var (text, _) in names)
            {
                writer.AddDocument([new TextField(Field, text, Lucene.Net.Documents.Field.Store.NO)]);
            }

            writer.ForceMerge(1);
        }

        using var reader = DirectoryReader.Open(directory);
        var searcher = new IndexSearcher(reader);
        double Own(ManipulationSample sample) =>
            Search(searcher, sample.Query).Where(d => names[d.Doc].Entry == sample.Entry).Select(d => (double)d.Score).DefaultIfEmpty(0).Max();
        double Best(string person) =>
            Search(searcher, person).Where(d => names[d.Doc].Text.Contains(' ', StringComparison.Ordinal)).Select(d => (double)d.Score).DefaultIfEmpty(0).Max();
        return new(
            "Lucene.Net fuzzy", [.. samples.AsParallel().AsOrdered().Select(Own)], [.. people.AsParallel().Select(Best).Order()]);
    }

    private static ScoreDoc[] Search(IndexSearcher searcher, string name)
    {
        var any = new BooleanQuery();
        foreach (var word in PlainLatin.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var edits = word.Length <= 3 ? 0 : word.Length <= 7 ? 1 : 2;
            any.Add(new FuzzyQuery(new Term(Field, word), edits, 0, Expansions, transpositions: true), Occur.SHOULD);
        }

        return searcher.Search(any, Top).ScoreDocs;
    }
}
