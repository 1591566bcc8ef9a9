using System.CommandLine;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict completion</c>: the script that teaches a shell to complete our commands. The shell asks the program itself what may follow.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _interdict() {
            local IFS=$'\n'
            COMPREPLY=( $(interdict "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null) )
            [ ${#COMPREPLY[@]} -eq 0 ] && COMPREPLY=( $(compgen -f -- "${COMP_WORDS[COMP_CWORD]}") )
        }
        complete -o filenames -F _interdict interdict
        """;

    private const string Zsh = """
        #compdef interdict
        _interdict() {
            local -a suggestions
            suggestions=("${(@f)$(interdict "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            if [[ -n "${suggestions[1]}" ]]; then compadd -- "${suggestions[@]}"; else _files; fi
        }
        compdef _interdict interdict
        """;

    private const string Fish = """
        complete -c interdict -a '(interdict "[suggest:"(string length (commandline -cp))"]" (commandline -cp) 2>/dev/null)'
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName interdict -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            interdict "[suggest:$cursorPosition]" "$commandAst" 2>$null | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }
        """;

    public static Command Make(Host host)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command("completion", "Print a script that completes commands and options in a shell") { shell };
        command.SetAction(parse =>
        {
            host.Out.WriteLine(parse.GetRequiredValue(shell) switch
            {
                "bash" => Bash,
                "zsh" => Zsh,
                "fish" => Fish,
                _ => PowerShell,
            });
            return ExitCode.Done;
        });
        return command;
    }
}
