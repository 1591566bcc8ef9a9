// A server on loopback that gives one folder's files slowly, with entity tags and ranges, so that a download can be killed in the middle: dotnet run eng/slow-server.cs -- FOLDER
// It says its address as its first line and ends with its input.
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false
#:property NoWarn=RS0030;CA1303;CA1852;CA1050
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

var folder = args[0];
using var listener = new TcpListener(IPAddress.Loopback, 0);
listener.Start();
Console.WriteLine($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
Console.Out.Flush();
_ = Task.Run(async () =>
{
    while (true)
    {
        _ = Serve(await listener.AcceptTcpClientAsync());
    }
});
while (Console.In.Read() >= 0)
{
}

async Task Serve(TcpClient client)
{
    const int Pieces = 10;
    using (client)
    {
        try
        {
            var stream = client.GetStream();
            var head = new StringBuilder();
            var one = new byte[1];
            while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one) > 0)
            {
                head.Append((char)one[0]);
            }

            var lines = head.ToString().Split("\r\n");
            string? Header(string name) => lines.FirstOrDefault(l => l.StartsWith(name + ": ", StringComparison.OrdinalIgnoreCase))?[(name.Length + 2)..];
            var body = File.ReadAllBytes(Path.Combine(folder, Path.GetFileName(lines[0].Split(' ')[1])));
            var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(body))[..16]}\"";
            if (Header("If-None-Match") == tag)
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 304 Not Modified\r\nETag: {tag}\r\nConnection: close\r\n\r\n"));
                return;
            }

            var from = Header("Range") is { } range && Header("If-Range") == tag ? int.Parse(range["bytes=".Length..].TrimEnd('-'), CultureInfo.InvariantCulture) : 0;
            var status = from > 0 ? $"206 Partial Content\r\nContent-Range: bytes {from}-{body.Length - 1}/{body.Length}" : "200 OK";
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nETag: {tag}\r\nContent-Type: text/csv\r\nContent-Length: {body.Length - from}\r\nConnection: close\r\n\r\n"));
            for (var at = from; at < body.Length; at += body.Length / Pieces + 1)
            {
                await stream.WriteAsync(body.AsMemory(at, Math.Min(body.Length / Pieces + 1, body.Length - at)));
                await Task.Delay(30);
            }
        }
        catch (IOException)
        {
            // Killed, as is the purpose.
        }
    }
}
