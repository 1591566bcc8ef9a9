using System.Reflection;

namespace Interdict.Architecture.Tests;

/// <summary>The projects of src/ and the arrows between them: who may use whom.</summary>
internal static class Projects
{
    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["Interdict.Lists"] = [],
        ["Interdict.Names"] = ["Interdict.Lists"],
        ["Interdict.Sources"] = ["Interdict.Lists", "Interdict.Names"],
        ["Interdict.Matching"] = ["Interdict.Lists", "Interdict.Names"],
        ["Interdict.Law"] = ["Interdict.Lists"],
        ["Interdict.Briefing"] = ["Interdict.Lists", "Interdict.Names", "Interdict.Sources", "Interdict.Matching", "Interdict.Law"],
        ["Interdict.Pdf"] = ["Interdict.Lists", "Interdict.Briefing"],
        ["Interdict.Cli"] = ["Interdict.Lists", "Interdict.Names", "Interdict.Sources", "Interdict.Matching", "Interdict.Law", "Interdict.Briefing", "Interdict.Pdf"],
    };

    public static IEnumerable<string> All => Arrows.Keys;

    public static IEnumerable<string> Libraries => All.Where(p => p != "Interdict.Cli");

    public static IReadOnlyList<string> MayUse(string project) => Arrows[project];

    public static Assembly Load(string project) => Assembly.Load(project == "Interdict.Cli" ? "interdict" : project);
}
