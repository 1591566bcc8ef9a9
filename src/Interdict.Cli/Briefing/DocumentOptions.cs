using System.CommandLine;
using Interdict.Briefing;
using Interdict.Cli.Commands;
using Interdict.Matching.Explaining;
using Interdict.Pdf;

namespace Interdict.Cli.Briefing;

/// <summary>The options of every command that composes a document.</summary>
internal sealed class DocumentOptions
{
    private readonly Option<string?> _on = new("--on") { Description = "The day whose state is told (YYYY-MM-DD); today if not given", HelpName = "DATE" };

    private readonly Option<string?> _language = new("--lang") { Description = "The language: en for English, zh for Chinese", HelpName = "en|zh" };

    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write the document to this file, whole or not at all", HelpName = "FILE" };

    private readonly Option<string?> _paper = new("--paper") { Description = "The paper of a PDF: a4 or letter; a4 if not given", HelpName = "a4|letter" };

    private readonly Option<string?> _corpus = PolicyOptions.CorpusOption();

    public DocumentOptions()
    {
        _language.CompletionSources.Add("en", "zh");
        _paper.CompletionSources.Add("a4", "letter");
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_on);
        command.Options.Add(_language);
        command.Options.Add(_output);
        command.Options.Add(_paper);
        command.Options.Add(_corpus);
    }

    public string? Corpus(ParseResult parse) => parse.GetValue(_corpus);

    public string? Output(ParseResult parse) => parse.GetValue(_output);

    /// <summary>The paper of a PDF.</summary>
    /// <exception cref="CliException">It is not known.</exception>
    public PaperSize Paper(ParseResult parse) => parse.GetValue(_paper) switch
    {
        null or "a4" or "A4" => PaperSize.A4,
        "letter" => PaperSize.Letter,
        var other => throw CliException.Input($"--paper '{other}' is not known; it is a4 or letter"),
    };

    /// <summary>Language and day.</summary>
    /// <exception cref="CliException">One is not known.</exception>
    public BriefingRequest Request(ParseResult parse, Host host)
    {
        var language = parse.GetValue(_language) switch
        {
            null or "en" => Language.English,
            "zh" or "zh-Hans" or "zh-CN" => Language.Chinese,
            var other => throw CliException.Input($"--lang '{other}' is not known; it is en or zh"),
        };
        return new BriefingRequest(language, TimeOptions.Date(parse.GetValue(_on), "--on") ?? host.Today);
    }
}
