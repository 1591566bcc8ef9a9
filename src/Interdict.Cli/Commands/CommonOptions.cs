using System.CommandLine;

namespace Interdict.Cli.Commands;

/// <summary>The options that every command has.</summary>
internal static class CommonOptions
{
    private const string FormatName = "--format";
    private const string ExitZeroName = "--exit-zero";

    /// <summary>Adds them to the root, from where every command has them.</summary>
    public static void AddTo(RootCommand root)
    {
        var format = new Option<string>(FormatName)
        {
            Description = "How results are written: text for people, json for programs",
            HelpName = "text|json",
            DefaultValueFactory = static _ => "text",
            Recursive = true,
        };
        format.AcceptOnlyFromAmong("text", "json");
        root.Options.Add(format);
        root.Options.Add(new Option<bool>(ExitZeroName)
        {
            Description = "End with 0 where the exit code would tell of hits (1) or open questions (4)",
            Recursive = true,
        });
    }

    /// <summary>Whether results are to be JSON.</summary>
    public static bool Json(this ParseResult parse) => parse.GetValue<string>(FormatName) == "json";

    /// <summary>Whether hits are no news to the exit code.</summary>
    public static bool ExitZero(this ParseResult parse) => parse.GetValue<bool>(ExitZeroName);
}
