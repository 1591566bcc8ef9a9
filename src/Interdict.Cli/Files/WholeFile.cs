using System.Text;

namespace Interdict.Cli.Files;

/// <summary>Writes a small file whole or not at all: beside its place, then renamed. What is no regular file, a device or a pipe, is written to, never replaced.</summary>
internal static class WholeFile
{
    public static Task WriteAsync(Host host, string path, string text) => WriteAsync(host, path, Encoding.UTF8.GetBytes(text));

    public static async Task WriteAsync(Host host, string path, ReadOnlyMemory<byte> bytes)
    {
        // A link stays a link: the file that it leads to is the one that is written, even where it does not exist yet.
        var isDevice = IsDevice(Path.GetFullPath(path));
        var target = isDevice || new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        if ((isDevice || IsDevice(target) || IsEmptyFile(target)) && await WroteToStreamAsync(target, bytes).ConfigureAwait(false))
        {
            return;
        }

        if (Path.GetDirectoryName(Path.GetFullPath(target)) is { } folder && !Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"cannot write {path}: there is no folder {folder}; create it, or name another file");
        }

        var part = target + ".part";
        var stream = host.OpenFile(part, FileMode.Create);
        await using (stream.ConfigureAwait(false))
        {
            await stream.WriteAsync(bytes).ConfigureAwait(false);
        }

        File.Move(part, target, overwrite: true);
    }

    /// <summary>Replaces a file of the program's own by one that is on disk before it takes the name; what cannot be written leaves the old one.</summary>
    /// <exception cref="CliException">It cannot be written.</exception>
    public static void Replace(Host host, string path, ReadOnlyMemory<byte> bytes)
    {
        var part = path + ".part";
        try
        {
            using (var stream = host.OpenFile(part, FileMode.Create))
            {
                stream.Write(bytes.Span);
                stream.Flush();
                (stream as FileStream)?.Flush(flushToDisk: true);
            }

            File.Move(part, path, overwrite: true);
        }
        catch (Exception bad) when (bad is IOException or UnauthorizedAccessException)
        {
            File.Delete(part);
            throw CliException.Input($"{path} cannot be written, and stays as it was: {bad.Message}", bad);
        }
    }

    private static bool IsDevice(string path) => !OperatingSystem.IsWindows()
        && ((path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal)) || path.StartsWith("/proc/", StringComparison.Ordinal));

    // A pipe has no length.
    private static bool IsEmptyFile(string path) => !OperatingSystem.IsWindows() && File.Exists(path) && new FileInfo(path).Length == 0;

    // A pipe waits here for its reader, as it does for any writer. A regular file that is empty is opened, not changed, and closed.
    private static async Task<bool> WroteToStreamAsync(string path, ReadOnlyMemory<byte> bytes)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0, FileOptions.None);
        await using (stream.ConfigureAwait(false))
        {
            if (stream.CanSeek && !IsDevice(path))
            {
                return false;
            }

            await stream.WriteAsync(bytes).ConfigureAwait(false);
            return true;
        }
    }
}
