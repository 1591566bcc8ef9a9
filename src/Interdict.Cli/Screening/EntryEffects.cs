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
    /// <param name="entry">The entry.</param>
    /// <param name="on">A day on which they must apply; <c>null</c> for all of them.</param>
    public static ImmutableArray<Effect> Of(Entry entry, DateOnly? on = null)
    {
        var effects = Composer.Value.Compose(entry);
        return on is { } date ? effects.RemoveAll(e => !e.AppliesOn(date)) : effects;
    }

    /// <summary>The document that a page belongs to, as cited.</summary>
    public static string Document(Citation citation) => (CoreCorpus.Instance.Documents.Find(citation)?.Citation ?? citation).ToString();
}
