using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace Interdict.Cli;

/// <summary>Says what is wrong with a command line, and what may have been meant.</summary>
internal static class Usage
{
    private const int Near = 2;

    /// <summary>What is wrong; <c>null</c> where nothing is.</summary>
    public static string? Describe(ParseResult parse)
    {
        var command = parse.CommandResult.Command;
        var path = command is RootCommand ? "interdict" : $"interdict {command.Name}";
        if (Mistyped(parse) is { } option)
        {
            return Nearest(option, parse) is { } near
                ? $"{option} is not an option of {path}. Did you mean {near}?"
                : $"{option} is not an option of {path}. See {path} --help; a name that starts with - goes behind --.";
        }

        if (parse.Errors.Count == 0 || parse.Action is { ClearsParseErrors: true })
        {
            return null;
        }

        if (command is RootCommand && parse.UnmatchedTokens is [var unknown, ..])
        {
            return Nearest(unknown, parse) is { } close
                ? $"{unknown} is not a command. Did you mean {close}?"
                : $"{unknown} is not a command. See {path} --help.";
        }

        if (parse.Errors[0].SymbolResult is OptionResult { Tokens: [{ Value: var value }], Option: var of } && of.CompletionSources.Count > 0)
        {
            return $"{of.Name} '{value}' is not known; it is {string.Join(" or ", of.GetCompletions(CompletionContext.Empty).Select(c => c.Label))}";
        }

        var meant = parse.UnmatchedTokens.Select(token => Nearest(token, parse)).FirstOrDefault(near => near is not null);
        var problem = parse.Errors[0].Message.ReplaceLineEndings(" ").Replace('\t', ' ').TrimEnd('.');
        return meant is null ? $"{problem}. See {path} --help." : $"{problem}. Did you mean {meant}? See {path} --help.";
    }

    /// <summary>An unknown option would be taken for a name, and somebody would be told that nothing was found for it.</summary>
    private static string? Mistyped(ParseResult parse)
    {
        Token? before = null;
        foreach (var token in parse.Tokens)
        {
            var isValue = before is { Type: TokenType.Option } && char.IsAsciiDigit(token.Value.ElementAtOrDefault(1));
            before = token;
            switch (token.Type)
            {
                case TokenType.DoubleDash:
                    return null;
                case TokenType.Argument when !isValue && token.Value.Length > 1 && token.Value[0] == '-':
                    return token.Value;
            }
        }

        return null;
    }

    private static string? Nearest(string token, ParseResult parse)
    {
        var (command, root) = (parse.CommandResult.Command, parse.RootCommandResult.Command);
        var words = command.Subcommands.Select(c => c.Name).Concat(command.Options.Concat(root.Options).Select(o => o.Name));
        token = token.Split('=')[0];
        return words.Select(word => (word, distance: Distance(token, word))).Where(w => w.distance <= Near).OrderBy(w => w.distance).FirstOrDefault().word;
    }

    /// <summary>Optimal string alignment distance, bounded by the lengths' difference.</summary>
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > Near)
        {
            return int.MaxValue;
        }

        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = a[i - 1] == b[j - 1];
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
