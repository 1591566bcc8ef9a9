namespace Interdict.Quality.Manipulations;

/// <summary>What several manipulations do with a name's words.</summary>
internal static class Words
{
    /// <summary>A table from <c>one:other</c> pairs with spaces between them.</summary>
    public static Dictionary<string, string> Table(string pairs) => pairs.Split(' ').Select(p => p.Split(':')).ToDictionary(p => p[0], p => p[1]);

    /// <summary>The words of a name, commas left out.</summary>
    public static string[] Of(string name) => name.Replace(",", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static string Join(IEnumerable<string> words) => string.Join(' ', words);

    public static bool IsPlain(string word) => word.All(char.IsAsciiLetter);

    /// <summary>Changes one word of plain letters, at least so many, chosen at random among those where the change is possible.</summary>
    public static string? ChangeOne(string name, Random random, int least, Func<string, Random, string?> change)
    {
        var words = Of(name);
        var order = Enumerable.Range(0, words.Length).Where(i => words[i].Length >= least && IsPlain(words[i])).ToArray();
        random.Shuffle(order);
        foreach (var i in order)
        {
            if (change(words[i], random) is { } changed && changed != words[i])
            {
                words[i] = changed;
                return Join(words);
            }
        }

        return null;
    }

    /// <summary>Changes one letter behind the first, chosen at random among those where the change is possible.</summary>
    public static string? ChangeLetter(string word, Random random, Func<char, Random, string?> change)
    {
        var order = Enumerable.Range(1, word.Length - 1).ToArray();
        random.Shuffle(order);
        foreach (var i in order)
        {
            if (change(word[i], random) is { } changed && changed != word[i].ToString())
            {
                return word[..i] + changed + word[(i + 1)..];
            }
        }

        return null;
    }

    /// <summary>Replaces one word by its partner in a table, in the word's own case; whole words alone.</summary>
    public static string? Replace(string name, Random random, IReadOnlyList<(string One, string Other)> table, bool bothWays = true)
    {
        var padded = $" {Join(Of(name))} ";
        var order = table.SelectMany(t => bothWays ? [t, (t.Other, t.One)] : ((string, string)[])[t]).ToArray();
        random.Shuffle(order);
        foreach (var (from, to) in order)
        {
            var at = padded.IndexOf($" {from} ", StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                var replaced = char.IsUpper(padded[at + from.Length]) ? to.ToUpperInvariant() : to;
                return (padded[..at] + " " + replaced + padded[(at + from.Length + 1)..]).Trim();
            }
        }

        return null;
    }

    /// <summary>One of several, at random.</summary>
    public static T Pick<T>(Random random, params T[] choices) => choices[random.Next(choices.Length)];

    /// <summary>A letter in the case of another.</summary>
    public static char LikeCase(char letter, char model) => char.IsUpper(model) ? char.ToUpperInvariant(letter) : char.ToLowerInvariant(letter);
}
