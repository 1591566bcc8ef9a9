using System.Collections.Immutable;
using Interdict.Lists;

namespace Interdict.Sources.Core;

/// <summary>What core knows beyond entries and documents: acts, sentences about acts and parties, and ties between parties. Immutable, thread-safe; read on first use.</summary>
public sealed class CoreFacts
{
    private static readonly Lazy<CoreFacts> Compiled = new(static () => new CoreFacts());

    private CoreFacts()
    {
        var sources = new SourceBook(EmbeddedText.Of("core/sources"));
        Actions = ActionFile.Read(EmbeddedText.Of("core/actions"), sources);
        Statements = StatementFile.Read(EmbeddedText.Of("core/statements"), sources);
        Ties = TieFile.Read(EmbeddedText.Of("core/ties"), sources);
    }

    /// <summary>The one compiled in.</summary>
    public static CoreFacts Instance => Compiled.Value;

    /// <summary>The acts, in the file's order.</summary>
    public ImmutableArray<ActionRecord> Actions { get; }

    /// <summary>The sentences, in the file's order.</summary>
    public ImmutableArray<Statement> Statements { get; }

    /// <summary>The ties, in the file's order.</summary>
    public ImmutableArray<Tie> Ties { get; }

    /// <summary>What is known of an act; <c>null</c> where nothing is.</summary>
    /// <param name="citation">Its first page.</param>
    public ActionRecord? Find(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return Actions.FirstOrDefault(a => a.Citation.SamePage(citation));
    }
}
