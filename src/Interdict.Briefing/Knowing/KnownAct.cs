using System.Collections.Immutable;
using Interdict.Lists;
using Interdict.Sources.Core;

namespace Interdict.Briefing.Knowing;

/// <summary>An official act, as far as the data tell it.</summary>
/// <param name="Citation">How it is cited: its first page where that is known.</param>
/// <param name="Page">Its first page; <c>null</c> where it is no page of the Federal Register.</param>
/// <param name="Document">What the catalog knows of it.</param>
/// <param name="Record">What core knows of it beyond.</param>
/// <param name="Date">The day it took effect, else of publication; <c>null</c> where neither is known.</param>
/// <param name="Entries">The entries that it touched, by list and key.</param>
internal sealed record KnownAct(string Citation, Citation? Page, OfficialDocument? Document, ActionRecord? Record, DateOnly? Date, ImmutableArray<ActedEntry> Entries)
{
    /// <summary>What the act says of itself, where a reader read it whole; else <c>null</c>.</summary>
    public RuleDocument? Rule { get; init; }

    public string? Title => Rule is { Title.Length: > 0 } rule ? rule.Title : Document?.Title;

    public DateOnly? Published => Rule?.Published ?? Document?.Published;

    public DateOnly? Effective => Rule?.Effective ?? Record?.Effective ?? Date;

    public int Count(EventKind kind) => Entries.Count(e => e.Kind == kind);
}
