using System.CommandLine;
using Interdict.Cli.Commands;

namespace Interdict.Cli;

/// <summary>The program: reads a command line, does it, and turns whatever went wrong into one clear message and the right exit code.</summary>
internal static class App
{
    /// <summary>EPIPE.</summary>
    private const int BrokenPipe = 32;

    private static readonly ParserConfiguration Parsing = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    /// <returns>The process' exit code.</returns>
    public static async Task<int> RunAsync(string[] arguments, Host host)
    {
        try
        {
            var code = await RunCommandAsync(arguments, host).ConfigureAwait(false);
            await host.Out.FlushAsync().ConfigureAwait(false);
            return code;
        }
        catch (OperationCanceledException stopped)
        {
            if (stopped is InterruptedException)
            {
                host.Say(stopped.Message);
            }

            return ExitCode.Interrupted;
        }
        catch (IOException closed) when (closed.HResult is BrokenPipe)
        {
            // Whoever read the results has seen enough.
            return ExitCode.Done;
        }
        catch (Exception failure) when (Failures.Describe(failure) is { } known)
        {
            Flush(host);
            host.Say($"interdict: {known.Message}");
            if (host.Debug)
            {
                host.Error.WriteLine(failure.ToString());
            }

            return known.ExitCode;
        }
        catch (Exception defect) when (!host.Debug)
        {
            // Nothing is swallowed: the process fails with a code of its own, and INTERDICT_DEBUG=1 lets the whole failure through.
            Flush(host);
            host.Say($"interdict: this is a defect of interdict: {defect.Message} ({defect.GetType().Name}). Set INTERDICT_DEBUG=1 to see where.");
            return ExitCode.Defect;
        }
    }

    private static async Task<int> RunCommandAsync(string[] arguments, Host host)
    {
        if (arguments.Length > 0 && CommandTree.IsLater(arguments[0]))
        {
            throw CliException.Input($"{arguments[0]} is not in this version ({VersionText.Product}); see interdict --help for what is");
        }

        var root = CommandTree.Make(host);
        if (arguments.Length == 0)
        {
            arguments = ["--help"];
        }

        var parse = root.Parse(arguments, Parsing);
        if (Usage.Describe(parse) is { } wrong)
        {
            throw CliException.Input(wrong);
        }

        var code = await parse.InvokeAsync(new InvocationConfiguration
        {
            Output = host.Out,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        }).ConfigureAwait(false);
        return code is ExitCode.Hits or ExitCode.Incomplete && parse.ExitZero() ? ExitCode.Done : code;
    }

    private static void Flush(Host host)
    {
        try
        {
            host.Out.Flush();
        }
        catch (IOException)
        {
            // The failure being reported may be that nothing can be written there; the message says so.
        }
    }
}
