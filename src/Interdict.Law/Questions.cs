using System.Collections.Frozen;
using System.Collections.Immutable;
using Interdict.Law.Data;

namespace Interdict.Law;

/// <summary>The questions that the law asks (<c>data/law/questions.txt</c>, compiled in). Immutable, thread-safe.</summary>
public static class Questions
{
    private static readonly Lazy<ImmutableArray<Question>> Table = new(static () =>
        [.. LawText.Blocks("questions").Select(b => new Question(b["key"], b["question"], b["why"], b["evidence"], b["citation"]))]);

    private static readonly Lazy<FrozenDictionary<string, Question>> Keys = new(static () => All.ToFrozenDictionary(q => q.Key, StringComparer.Ordinal));

    /// <summary>All of them, in the file's order.</summary>
    public static ImmutableArray<Question> All => Table.Value;

    /// <summary>One of them; <c>null</c> where there is none of that key.</summary>
    public static Question? Find(string key) => Keys.Value.GetValueOrDefault(key);
}
