using System.Collections.Frozen;
using System.Globalization;
using Interdict.Law.Data;
using Interdict.Law.Tables;

namespace Interdict.Law;

/// <summary>Keys of facts that laws ask for and a classification does not tell. Each is a row of <c>data/law/questions.txt</c>.</summary>
public static class FactKeys
{
    private static readonly Lazy<FrozenSet<string>> Symbols = new(static () => LawText.Rows("ear/exceptions").Select(static r => r[0]).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Used in a project that § 746.8(a)(4) specifies.</summary>
    public const string Project = "project746_8a4";

    /// <summary>Listed in Supplement No. 7 to Part 746.</summary>
    public const string Supplement7 = "supplement7Part746";

    /// <summary>Necessary to detect, identify and treat infectious disease.</summary>
    public const string InfectiousDisease = "infectiousDisease";

    /// <summary>Food or medicine.</summary>
    public const string FoodOrMedicine = "foodOrMedicine";

    /// <summary>For US Government supported use in the International Space Station.</summary>
    public const string SpaceStation = "spaceStation";

    /// <summary>For space programs that the US Government supports.</summary>
    public const string SpaceProgram = "spaceProgram";

    /// <summary>For the safety of civil aviation of aircraft.</summary>
    public const string CivilAviationSafety = "civilAviationSafety";

    /// <summary>Described in the Note to ECCN 1A995.</summary>
    public const string Note1A995 = "noteTo1A995";

    /// <summary>A telecommunications infrastructure item.</summary>
    public const string TelecomInfrastructure = "telecomInfrastructure";

    /// <summary>A consumer communications device that § 740.19 identifies.</summary>
    public const string ConsumerDevice = "consumerDevice740_19";

    /// <summary>Whether a key is one that something asks: a question, or one made of a part of the law, such as <c>control:6A003:RS:RS1</c> or <c>redFlag:9</c>. A misspelt key would be an answer that nobody reads.</summary>
    public static bool IsKnown(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var parts = key.Split(':', 2);
        if (parts.Length == 1)
        {
            return Questions.Find(key) is not null;
        }

        var number = int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 0;
        return parts[0] switch
        {
            "control" => parts[1].Split(':') is { Length: >= 3 } cells && Eccn.TryParse(cells[0], out _),
            "footnote" => number is >= 1 and <= 10,
            "footnoteEntity" => number is >= 1 and <= 5,
            "redFlag" => number >= 1 && number <= RedFlag.All.Length,
            "fdp" => FdpRule.All.Any(r => r.Section == parts[1]),
            "exception" => Symbols.Value.Contains(parts[1]),
            "transit" or "row" => parts[1].Length == 2 && parts[1].All(char.IsAsciiLetterUpper),
            _ => false,
        };
    }
}
