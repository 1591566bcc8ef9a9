using System.Collections.Immutable;
using Interdict.Lists;
using Interdict.Sources.Catalog;
using Interdict.Sources.Core;

namespace Interdict.Cli.Screening;

/// <summary>What being on its list does to an entry.</summary>
internal static class EntryEffects
{
    private static readonly Lazy<EffectComposer> Composer = new(static () => new EffectComposer(CoreCorpus.Instance.Documents));

    /// <summary>The documents that it cites, each once, by their first page where that is known.</summary>
    public static ImmutableArray<Citation> Cited(Entry entry) => CoreCorpus.Instance.Documents.Distinct(entry.Citations);

    /// <summary>The effects with their dates and authority.</summary>
    public static ImmutableArray<Effect> Of(Entry entry) => Composer.Value.Compose(entry);
}
