using System.Collections.Frozen;
using System.Text;

namespace Interdict.Matching.Explaining;

/// <summary>The sentences of <c>data/wording/</c>: one table a language, compiled in, read at first use. Safe for many threads.</summary>
public static class Wording
{
    private static readonly Lazy<FrozenDictionary<string, string>> English = new(() => Read("en"));
    private static readonly Lazy<FrozenDictionary<string, string>> Chinese = new(() => Read("zh"));

    /// <summary>All keys of a language.</summary>
    public static IReadOnlyCollection<string> Keys(Language language) => Table(language).Keys;

    /// <summary>Whether there is a sentence for a key.</summary>
    public static bool Has(Language language, string key) => Table(language).ContainsKey(key);

    /// <summary>The sentence of a key, its names in braces filled in; a name that is not given stays empty.</summary>
    /// <param name="language">The language.</param>
    /// <param name="key">The key.</param>
    /// <param name="values">What stands for the names.</param>
    /// <exception cref="ArgumentException">The table has no such key.</exception>
    public static string Say(Language language, string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        if (!Table(language).TryGetValue(key, out var template))
        {
            throw new ArgumentException($"there is no sentence '{key}' in {language}", nameof(key));
        }

        var text = new StringBuilder(template.Length + 32);
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                text.Append(template, at, template.Length - at);
                break;
            }

            text.Append(template, at, open - at);
            foreach (var (name, value) in values)
            {
                if (template.AsSpan(open + 1, close - open - 1).SequenceEqual(name))
                {
                    text.Append(value);
                    break;
                }
            }

            at = close + 1;
        }

        return text.ToString();
    }

    private static FrozenDictionary<string, string> Table(Language language) => language == Language.Chinese ? Chinese.Value : English.Value;

    private static FrozenDictionary<string, string> Read(string name)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in EmbeddedTable.Lines($"wording/{name}"))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            table.Add(line[..tab], line[(tab + 1)..]);
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
