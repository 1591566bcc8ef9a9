using System.Collections.Immutable;

namespace Interdict.Briefing.Documents;

/// <summary>
/// A composed document, ready to be rendered in any format: a renderer needs nothing else, adds no fact and leaves none out. Immutable, thread-safe.
/// The same data, subject, day and language make an equal document.
/// </summary>
public sealed record BriefingDocument
{
    /// <summary>What the document is about, as a program would name it: <c>84 FR 54002</c>, an entry's id, two editions joined by <c>..</c>, a file's name.</summary>
    public required string Subject { get; init; }

    /// <summary>What kind of document: <c>action</c>, <c>entry</c>, <c>diff</c>, <c>parties</c>, <c>dossier</c>, <c>precedents</c>, <c>statistics</c> or <c>list</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Its title.</summary>
    public required Sentence Title { get; init; }

    /// <summary>The line below the title; <c>null</c> where there is none.</summary>
    public Sentence? Subtitle { get; init; }

    /// <summary>The BCP 47 tag of its language: <c>en</c> or <c>zh-Hans</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The day on which it tells the state of things.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What it was made from and what it is not: corpus, editions, version of the law tables, the disclaimer.</summary>
    public ImmutableArray<Sentence> Colophon { get; init; } = [];

    /// <summary>Its sections, in order.</summary>
    public ImmutableArray<Section> Sections { get; init; } = [];

    /// <summary>The entries of the complete list, in the order of its table.</summary>
    public ImmutableArray<ListedEntry> Entries { get; init; } = [];

    /// <summary>The footnotes, by number from 1: the footnote with number <c>n</c> stands at <c>n - 1</c>.</summary>
    public ImmutableArray<Footnote> Footnotes { get; init; } = [];

    /// <summary>The heading above the footnotes.</summary>
    public required string NotesTitle { get; init; }

    /// <summary>Words that renderers add around the content, by key, in the document's language; the keys are those of <see cref="DocumentLabels"/>.</summary>
    public required DocumentLabels Labels { get; init; }
}
