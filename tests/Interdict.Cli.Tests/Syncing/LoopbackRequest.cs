using System.Globalization;
using System.Text;

namespace Interdict.Cli.Tests.Syncing;

/// <summary>A request and the way to answer it.</summary>
internal sealed class LoopbackRequest(string head, Stream stream)
{
    public string Head => head;

    public Stream Stream => stream;

    public string? this[string header] => head.Split("\r\n").Select(l => l.Split(": ", 2)).FirstOrDefault(p => p.Length == 2 && p[0].Equals(header, StringComparison.OrdinalIgnoreCase))?[1];

    /// <summary>The first byte that is asked for.</summary>
    public int From => this["Range"] is { } range ? int.Parse(range["bytes=".Length..].TrimEnd('-'), CultureInfo.InvariantCulture) : 0;

    public Task Send(string text) => stream.WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask();

    /// <summary>Waits until the other side has had enough.</summary>
    public async Task Gone()
    {
        while (await stream.ReadAsync(new byte[64]) > 0)
        {
        }
    }

    public Task Status(string status, params string[] headers) => Send($"HTTP/1.1 {status}\r\nConnection: close\r\n{string.Concat(headers.Select(h => h + "\r\n"))}\r\n");

    /// <summary>Answers as a good server does: the whole, the rest that is asked for, or that nothing has changed.</summary>
    /// <param name="body">The file.</param>
    /// <param name="etag">Its entity tag.</param>
    /// <param name="type">Its media type.</param>
    /// <param name="bytes">How many bytes to send before the connection is cut; all where it is <c>null</c>.</param>
    public async Task File(byte[] body, string? etag = null, string? type = "text/csv", int? bytes = null)
    {
        if (etag is not null && this["If-None-Match"] == etag)
        {
            await Status("304 Not Modified", $"ETag: {etag}");
            return;
        }

        var from = etag is not null && this["If-Range"] == etag ? From : 0;
        List<string> headers = [$"Content-Length: {body.Length - from}"];
        if (etag is not null)
        {
            headers.Add($"ETag: {etag}");
        }

        if (type is not null)
        {
            headers.Add($"Content-Type: {type}");
        }

        if (from > 0)
        {
            headers.Add($"Content-Range: bytes {from}-{body.Length - 1}/{body.Length}");
        }

        await Status(from > 0 ? "206 Partial Content" : "200 OK", [.. headers]);
        await stream.WriteAsync(body.AsMemory(from, Math.Min(bytes ?? body.Length, body.Length - from)));
    }
}
