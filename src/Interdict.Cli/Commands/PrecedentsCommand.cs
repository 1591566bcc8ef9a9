using System.CommandLine;
using Interdict.Briefing;
using Interdict.Cli.Briefing;
using Interdict.Cli.Corpora;
using Interdict.Lists;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict precedents</c>: earlier acts on a ground, in a country, on a list; which was the first.</summary>
internal static class PrecedentsCommand
{
    private static readonly string[] Kinds = ["add", "revise", "correct", "remove"];

    public static Command Make(Host host)
    {
        var ground = new Option<string?>("--ground") { Description = "A ground's code, such as human-rights-xinjiang; a wrong one lists them all", HelpName = "GROUND" };
        var country = new Option<string?>("--country") { Description = "A country under which the act touched an entry (ISO 3166-1 alpha-2)", HelpName = "CC" };
        var list = new Option<string?>("--list") { Description = "The list, by its code", HelpName = "CODE" };
        var kind = new Option<string?>("--kind") { Description = "What the acts did: add (the default), revise, correct or remove", HelpName = "KIND" };
        kind.AcceptOnlyFromAmong(Kinds);
        var options = new DocumentOptions();
        var command = new Command("precedents", "List earlier acts by ground, country and list, and say which was the first in these data") { ground, country, list, kind };
        options.AddTo(command);
        command.SetAction(async (parse, _) =>
        {
            var query = new PrecedentQuery(
                parse.GetValue(ground), parse.GetValue(country) is { } code ? ReadCountry(code) : null, ReadList(parse.GetValue(list)), (EventKind)Math.Max(0, Array.IndexOf(Kinds, parse.GetValue(kind) ?? "add")));
            var request = options.Request(parse, host);
            using var corpus = CorpusLocator.Open(host, options.Corpus(parse));
            var document = Cli.Briefing.Documents.Open(host, corpus).Precedents(query, request);
            await Cli.Briefing.Documents.WriteAsync(host, document, parse.Format(), options.Output(parse), options.Paper(parse)).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Reads a list's code; <c>null</c> where none is given.</summary>
    /// <exception cref="CliException">It is no code.</exception>
    public static ListCode? ReadList(string? text)
    {
        try
        {
            return text is null ? null : new ListCode(text.Trim());
        }
        catch (ArgumentException bad)
        {
            throw CliException.Input($"--list '{text}' is not a list's code; interdict lists shows them", bad);
        }
    }

    /// <summary>A country's two letters, from these or from its name.</summary>
    /// <exception cref="CliException">It is no country.</exception>
    public static string ReadCountry(string text) => text.Trim() is { Length: 2 } code && code.All(char.IsAsciiLetter)
        ? code.ToUpperInvariant()
        : Sources.Countries.Find(text) ?? throw CliException.Input($"--country '{text}' is not a country; write its two letters, such as CN");
}
