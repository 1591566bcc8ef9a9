using Interdict.Lists;
using Interdict.Sources.Catalog;
using Interdict.Sources.Core;

namespace Interdict.Briefing.Composing;

/// <summary>The measures of an entry, with the documents that it cites in their authority.</summary>
internal static class Measures
{
    private static readonly Lazy<EffectComposer> Effects = new(static () => new EffectComposer(CoreCorpus.Instance.Documents));

    public static IEnumerable<Measure> Of(Entry entry) =>
        Effects.Value.Compose(entry).Select(e => new Measure(e.Measure, e.Summary, e.Citation, e.From, e.To, e.Provenance));
}
