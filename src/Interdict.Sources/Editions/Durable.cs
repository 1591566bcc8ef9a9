using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Interdict.Sources.Editions;

/// <summary>
/// Makes a file appear whole or not at all, and last: written under another name, forced to disk, renamed, and the folder forced to disk so that the new name is
/// there after a loss of power too.
/// </summary>
internal static partial class Durable
{
    /// <summary>Writes a file beside its place and puts it there.</summary>
    /// <param name="temporary">The name until then, on the same file system.</param>
    /// <param name="path">Its place.</param>
    /// <param name="parts">What it holds.</param>
    public static void Write(string temporary, string path, params ReadOnlySpan<ReadOnlyMemory<byte>> parts)
    {
        using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1))
        {
            foreach (var part in parts)
            {
                stream.Write(part.Span);
            }

            stream.Flush(flushToDisk: true);
        }

        Move(temporary, path);
    }

    /// <summary>Renames a file that is on disk already.</summary>
    public static void Move(string temporary, string path)
    {
        File.Move(temporary, path, overwrite: true);
        Sync(Path.GetDirectoryName(path)!);
    }

    /// <summary>Makes a folder, its name on disk.</summary>
    public static void MakeFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder);
            Sync(Path.GetDirectoryName(folder)!);
        }
    }

    // Windows has no call for a folder; its file systems keep names in a journal of their own.
    private static void Sync(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const int ReadOnly = 0;
        var descriptor = Open(folder, ReadOnly);
        if (descriptor < 0)
        {
            throw new IOException($"the folder {folder} cannot be opened", new Win32Exception(Marshal.GetLastPInvokeError()));
        }

        try
        {
            // Some file systems refuse to sync a folder (EINVAL); they have nothing better to offer.
            _ = Fsync(descriptor);
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Fsync(int descriptor);

    [LibraryImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int descriptor);
}
