using Spectre.Console;

namespace Interdict.Cli.Output;

/// <summary>Makes Spectre's consoles over the host's streams.</summary>
internal static class Consoles
{
    public static IAnsiConsole OnError(Host host) => Make(host.Error, host.ErrorIsTerminal, string.IsNullOrEmpty(host.Variable("NO_COLOR")), host.Width);

    public static IAnsiConsole OnOutput(Host host) => Make(host.Out, host.OutputIsTerminal, host.Color, host.Width);

    private static IAnsiConsole Make(TextWriter writer, bool terminal, bool color, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = color ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = terminal ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        return console;
    }
}
