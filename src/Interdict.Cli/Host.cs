using System.Buffers;
using System.Text;
using System.Text.Json;
using Interdict.Cli.Output;
using Interdict.Sources.Fetching;
using Interdict.Sources.Json;

namespace Interdict.Cli;

/// <summary>Everything that the program takes from the world around it, so that a test can be that world.</summary>
internal sealed class Host : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Host(Stream output, Stream error)
    {
        OutputStream = output;
        Out = new StreamWriter(output, Utf8, 4096, leaveOpen: true) { AutoFlush = false, NewLine = "\n" };
        Error = new StreamWriter(error, Utf8, 1024, leaveOpen: true) { AutoFlush = true, NewLine = "\n" };
    }

    /// <summary>Where results go, as bytes. Flush <see cref="Out"/> before writing here.</summary>
    public Stream OutputStream { get; }

    /// <summary>
    /// Where results go whose text is a list's or a user's own and is passed on as it is. A terminal would obey what is in it, so there it is made harmless;
    /// in a file or a pipe not a byte is changed.
    /// </summary>
    public Stream DataStream => OutputIsTerminal ? new TerminalStream(OutputStream) : OutputStream;

    /// <summary>Where results go, as text.</summary>
    public TextWriter Out { get; }

    /// <summary>Where messages go.</summary>
    public TextWriter Error { get; }

    /// <summary>Opens what is piped in.</summary>
    public Func<Stream> OpenInput { get; init; } = () => Stream.Null;

    /// <summary>Creates a file to write results into; a test puts a full disk here.</summary>
    public Func<string, FileMode, Stream> OpenFile { get; init; } = static (path, mode) =>
        new FileStream(path, mode, FileAccess.ReadWrite, FileShare.Read, bufferSize: 1, FileOptions.None);

    /// <summary>What stops long work. Only commands that take long listen: the listener costs a thread at start.</summary>
    public Func<Interruption> ListenForInterrupts { get; init; } = static () => new Interruption(CancellationToken.None, listen: false);

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public Func<string, string?> Variable { get; init; } = static _ => null;

    /// <summary>How patient fetching is; a test is not.</summary>
    public FetchOptions Fetching { get; init; } = new();

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns to fill; 80 where there is no terminal.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Whether results may be colored: on a terminal, unless NO_COLOR (https://no-color.org) or TERM says otherwise.</summary>
    public bool Color => OutputIsTerminal && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    public bool Debug => Variable("INTERDICT_DEBUG") is "1";

    /// <summary>Today, in UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    /// <summary>The folder that holds the user's corpora.</summary>
    public string Home
    {
        get
        {
            var named = Variable("INTERDICT_HOME");
            if (!string.IsNullOrEmpty(named))
            {
                return Path.GetFullPath(named);
            }

            var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            return data.Length > 0
                ? Path.Combine(data, "interdict")
                : throw CliException.Input("there is no folder for this user's data; set INTERDICT_HOME to one");
        }
    }

    /// <summary>Writes a line of message, without what would steer a terminal: it may tell a file's name or text.</summary>
    public void Say(string message) => Error.WriteLine(Page.Clean(message));

    /// <summary>Writes one JSON value and a line end as results.</summary>
    public void WriteJson(Action<Utf8JsonWriter> write)
    {
        Out.Flush();
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, JsonText.Compact))
        {
            write(json);
        }

        buffer.Write("\n"u8);
        DataStream.Write(buffer.WrittenSpan);
    }

    public static Host OfProcess()
    {
        var terminal = !Console.IsOutputRedirected;
        return new Host(new ResultStream(Console.OpenStandardOutput()), Console.OpenStandardError())
        {
            OpenInput = Console.OpenStandardInput,
            ListenForInterrupts = static () => new Interruption(CancellationToken.None, listen: true),
            Variable = Environment.GetEnvironmentVariable,
            OutputIsTerminal = terminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = terminal ? Math.Clamp(Console.WindowWidth, 40, 120) : 80,
        };
    }

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
    }
}
