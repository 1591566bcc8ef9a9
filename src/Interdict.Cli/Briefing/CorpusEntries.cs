using System.Collections;
using Interdict.Cli.Corpora;
using Interdict.Lists;

namespace Interdict.Cli.Briefing;

/// <summary>The entries of an open corpus, read as they are asked for.</summary>
internal sealed class CorpusEntries(OpenCorpus corpus) : IReadOnlyList<Entry>
{
    public int Count => corpus.Count;

    public Entry this[int index] => corpus[index];

    public IEnumerator<Entry> GetEnumerator()
    {
        for (var i = 0; i < corpus.Count; i++)
        {
            yield return corpus[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
