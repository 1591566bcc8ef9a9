using System.CommandLine;
using System.CommandLine.Parsing;

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
        format.CompletionSources.Add("text", "json");
        format.Validators.Add(static result =>
        {
            var value = result.GetValueOrDefault<string>();
            var isDocument = result.Parent is CommandResult { Command.Name: "brief" or "dossier" or "precedents" or "stats" };
            var isEntries = result.Parent is CommandResult { Command.Name: "entries" };
            if (value is not ("text" or "json") && !(value is "csv" or "xlsx" or "html" or "md" or "pdf" && isEntries) && !(value == "html" && result.Parent is CommandResult { Command.Name: "diff" or "reconcile" }) && !(value is "html" or "md" or "pdf" && isDocument))
            {
                result.AddError($"{FormatName} '{value}' is not known");
            }
        });
        root.Options.Add(format);
        root.Options.Add(new Option<bool>(ExitZeroName)
        {
            Description = "End with 0 where the exit code would tell of hits (1) or open questions (4)",
            Recursive = true,
        });
    }

    /// <summary>Whether results are to be JSON.</summary>
    public static bool Json(this ParseResult parse) => parse.GetValue<string>(FormatName) == "json";

    /// <summary>Whether results are to be a page of HTML, where the command can.</summary>
    public static bool Html(this ParseResult parse) => parse.GetValue<string>(FormatName) == "html";

    /// <summary>How results are to be written: <c>text</c>, <c>json</c>, and where the command can, <c>html</c>, <c>md</c> or <c>pdf</c>.</summary>
    public static string Format(this ParseResult parse) => parse.GetValue<string>(FormatName) ?? "text";

    /// <summary>Whether hits are no news to the exit code.</summary>
    public static bool ExitZero(this ParseResult parse) => parse.GetValue<bool>(ExitZeroName);
}
