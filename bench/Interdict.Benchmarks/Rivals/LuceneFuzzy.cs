using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Interdict.Benchmarks.Rivals;

/// <summary>
/// Lucene.Net as a screening index: one document a name, a query is the OR of a FuzzyQuery a word (0, 1 or 2 edits by its length, 50 expansions), best 50.
/// </summary>
internal sealed class LuceneFuzzy : IDisposable
{
    private const int Top = 50;
    private const int Expansions = 50;
    private const string Field = "name";

    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly ListedName[] _names;

    public LuceneFuzzy(ListedName[] names)
    {
        _names = names;
        using (var analyzer = new WhitespaceAnalyzer(LuceneVersion.LUCENE_48))
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)))
        {
            foreach (var name in names)
            {
                writer.AddDocument([new TextField(Field, name.Text, Lucene.Net.Documents.Field.Store.NO)]);
            }

            writer.ForceMerge(1);
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader);
    }

    /// <summary>Whether an entry is among the best; counts what was found where <paramref name="target"/> is -1.</summary>
    public int Search(string query, int target)
    {
        var any = new BooleanQuery();
        foreach (var word in query.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var edits = word.Length <= 3 ? 0 : word.Length <= 7 ? 1 : 2;
            any.Add(new FuzzyQuery(new Term(Field, word), edits, 0, Expansions, transpositions: true), Occur.SHOULD);
        }

        var found = _searcher.Search(any, Top).ScoreDocs;
        return target < 0 ? found.Length : Array.Exists(found, d => _names[d.Doc].Entry == target) ? 1 : 0;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }
}
