using System.Text;

namespace Interdict.Cli.Files;

/// <summary>Writes a small file whole or not at all: beside its place, then renamed.</summary>
internal static class WholeFile
{
    public static Task WriteAsync(Host host, string path, string text) => WriteAsync(host, path, Encoding.UTF8.GetBytes(text));

    public static async Task WriteAsync(Host host, string path, ReadOnlyMemory<byte> bytes)
    {
        var part = path + ".part";
        var stream = host.OpenFile(part, FileMode.Create);
        await using (stream.ConfigureAwait(false))
        {
            await stream.WriteAsync(bytes).ConfigureAwait(false);
        }

        File.Move(part, path, overwrite: true);
    }
}
