using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Interdict.Cli.Tests.Syncing;

/// <summary>A server on loopback that answers each request as a test tells it to, byte by byte: what no real library would let it do.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly X509Certificate2? _certificate;

    public LoopbackServer(X509Certificate2? certificate = null)
    {
        _certificate = certificate;
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>Answers a request.</summary>
    public Func<LoopbackRequest, Task> Answer { get; set; } = static _ => Task.CompletedTask;

    /// <summary>The requests that came, in order.</summary>
    public ConcurrentQueue<LoopbackRequest> Requests { get; } = [];

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string Address => $"{(_certificate is null ? "http" : "https")}://127.0.0.1:{Port}/list.csv";

    /// <summary>Listens no longer.</summary>
    public void Stop()
    {
        _stop.Cancel();
        _listener.Stop();
    }

    public void Dispose()
    {
        Stop();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
            }
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                Stream stream = client.GetStream();
                if (_certificate is not null)
                {
                    var secure = new SslStream(stream);
                    await secure.AuthenticateAsServerAsync(_certificate);
                    stream = secure;
                }

                if (await ReadAsync(stream) is { } head)
                {
                    var request = new LoopbackRequest(head, stream);
                    Requests.Enqueue(request);
                    await Answer(request);
                    await stream.FlushAsync();
                    client.Client.Shutdown(SocketShutdown.Send);
                    // Until the other side has read all of it and closes, or has had enough.
                    while (await stream.ReadAsync(new byte[256], _stop.Token) > 0)
                    {
                    }
                }
            }
            catch (Exception gone) when (gone is IOException or SocketException or OperationCanceledException or ObjectDisposedException or System.Security.Authentication.AuthenticationException)
            {
                // The client gave up, as some tests want.
            }
        }
    }

    private static async Task<string?> ReadAsync(Stream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (await stream.ReadAsync(one) > 0)
        {
            head.Append((char)one[0]);
            if (head.Length > 3 && head.ToString(head.Length - 4, 4) == "\r\n\r\n")
            {
                return head.ToString();
            }
        }

        return null;
    }
}
