using Spectre.Console;

namespace Interdict.Cli.Output;

/// <summary>Shows on standard error that something takes its time.</summary>
internal static class Spinner
{
    /// <param name="host">The world.</param>
    /// <param name="what">What is being done.</param>
    /// <param name="work">The work; it may say what it is at.</param>
    public static void Show(Host host, string what, Action<Action<string>> work) =>
        Consoles.OnError(host).Status().Start(Markup.Escape(Page.Clean(what)), context => work(text => context.Status(Markup.Escape(Page.Clean(text)))));

    /// <inheritdoc cref="Show"/>
    public static Task ShowAsync(Host host, string what, Func<Action<string>, Task> work) =>
        Consoles.OnError(host).Status().StartAsync(Markup.Escape(Page.Clean(what)), context => work(text => context.Status(Markup.Escape(Page.Clean(text)))));
}
