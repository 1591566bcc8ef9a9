using System.CommandLine;
using Interdict.Law;

namespace Interdict.Cli.Commands;

/// <summary>The option <c>--fact KEY=yes|no</c>: answers to questions of the law.</summary>
internal static class FactOption
{
    /// <summary>Makes the option.</summary>
    /// <param name="more">What else its help says.</param>
    public static Option<string[]> Make(string more = "") => new("--fact") { Description = $"An answer to a question, as KEY=yes or KEY=no; may be repeated{more}", HelpName = "KEY=yes|no" };

    /// <summary>Reads the answers; a later one of the same key counts only where it is the same.</summary>
    /// <exception cref="CliException">A key is no question, an answer is neither yes nor no, or two contradict each other.</exception>
    public static Dictionary<string, bool> Read(string[]? given)
    {
        var facts = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var fact in given ?? [])
        {
            var parts = fact.Split('=', 2);
            if (!FactKeys.IsKnown(parts[0]))
            {
                throw CliException.Input($"--fact '{parts[0]}' is no question; `interdict determine --questions` lists them");
            }

            var answer = parts.Length == 2 && parts[1] is "yes" or "no" ? parts[1] == "yes" : throw CliException.Input($"--fact '{fact}' is not KEY=yes or KEY=no");
            if (facts.TryGetValue(parts[0], out var before) && before != answer)
            {
                throw CliException.Input($"--fact {parts[0]} is given as yes and as no: one of them is wrong");
            }

            facts[parts[0]] = answer;
        }

        return facts;
    }
}
