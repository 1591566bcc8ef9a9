using System.Collections.Immutable;

namespace Interdict.Briefing.Documents;

/// <summary>One sentence, or one cell's words: the smallest part that has footnotes of its own. Immutable.</summary>
/// <param name="Runs">Its pieces, in order; their texts joined are the sentence.</param>
/// <param name="Notes">The numbers of the footnotes that carry it, ascending; empty for words that state no fact (a label, a count of the rows below).</param>
public sealed record Sentence(ImmutableArray<Run> Runs, ImmutableArray<int> Notes)
{
    /// <summary>The words without style.</summary>
    public string Text => Runs.Length == 1 ? Runs[0].Text : string.Concat(Runs.Select(r => r.Text));

    /// <summary>A sentence of plain words without a footnote.</summary>
    public static Sentence Of(string text) => new([new Run(text)], []);

    /// <summary>Whether both have the same runs and footnotes.</summary>
    public bool Equals(Sentence? other) => other is not null && Runs.AsSpan().SequenceEqual(other.Runs.AsSpan()) && Notes.AsSpan().SequenceEqual(other.Notes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Notes.Length);
}
