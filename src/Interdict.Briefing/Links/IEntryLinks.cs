using System.Collections.Immutable;
using Interdict.Lists;

namespace Interdict.Briefing.Links;

/// <summary>Tells which entries, of the same or of other lists, name the same party. The seam for a better answer than shared names give.</summary>
public interface IEntryLinks
{
    /// <summary>The entries linked to one, without itself, in a fixed order; empty where none are known.</summary>
    public ImmutableArray<EntryLink> Of(Entry entry);
}
