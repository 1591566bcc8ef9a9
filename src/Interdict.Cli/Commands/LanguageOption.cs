using System.CommandLine;
using Interdict.Matching.Explaining;

namespace Interdict.Cli.Commands;

/// <summary>The option that says in which language reasons are given.</summary>
internal sealed class LanguageOption
{
    private readonly Option<string?> _language = new("--lang")
    {
        Description = "The language of the reasons: en for English, zh for Chinese; with --format json each contribution is then told in words too",
        HelpName = "en|zh",
    };

    public LanguageOption() => _language.CompletionSources.Add("en", "zh");

    public void AddTo(Command command) => command.Options.Add(_language);

    /// <summary>The language; <c>null</c> where none is asked for.</summary>
    /// <exception cref="CliException">It is not one of ours.</exception>
    public Language? Read(ParseResult parse) => parse.GetValue(_language) switch
    {
        null => null,
        "en" => Language.English,
        "zh" or "zh-Hans" or "zh-CN" => Language.Chinese,
        var other => throw CliException.Input($"--lang '{other}' is not known; it is en or zh"),
    };
}
