namespace Interdict.Cli.Files;

/// <summary>
/// Keeps a second run from writing the same files. The lock is the system's, on a file kept open, and dies with its process: what a killed run leaves
/// does not block.
/// </summary>
internal sealed class RunLock : IDisposable
{
    private readonly FileStream _held;
    private readonly string _path;

    private RunLock(FileStream held, string path) => (_held, _path) = (held, path);

    /// <summary>Takes the lock at once, or not at all.</summary>
    /// <param name="output">The file of results.</param>
    /// <exception cref="CliException">Another run has it, or the folder cannot be written.</exception>
    public static RunLock Take(string output)
    {
        // Results of another ending have the same rejected rows, so the lock goes by these.
        return Take(RunFiles.RejectedFor(output) + ".lock", output, $"another run is writing {output}, or results of that name with another ending; wait for it, or give --out another name");
    }

    /// <summary>Takes the lock of a file that is read, changed and written back.</summary>
    /// <exception cref="CliException">Another run has it, or the folder cannot be written.</exception>
    public static RunLock TakeOf(string file) => Take(file + ".lock", file, $"another run is changing {file}; wait for it");

    private static RunLock Take(string path, string output, string whenBusy)
    {
        try
        {
            return new RunLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1), path);
        }
        catch (IOException busy) when (IsBusy(busy))
        {
            throw CliException.Input(whenBusy, busy);
        }
        catch (Exception bad) when (bad is UnauthorizedAccessException || (bad is IOException && DiskErrors.IsReadOnly(bad)))
        {
            throw CliException.Input($"{output}: the folder {Path.GetDirectoryName(Path.GetFullPath(output))} may not be written to", bad);
        }
    }

    public void Dispose()
    {
        // Removed while it is held, so that another run's lock is never removed; Windows does not allow that and removes it afterwards.
        try
        {
            if (!OperatingSystem.IsWindows())
            {
                File.Delete(_path);
            }

            _held.Dispose();
            if (OperatingSystem.IsWindows())
            {
                File.Delete(_path);
            }
        }
        catch (Exception left) when (left is IOException or UnauthorizedAccessException)
        {
            // An empty file stays, which blocks nobody.
        }
    }

    /// <summary>EAGAIN of Linux and of macOS, ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION.</summary>
    private static bool IsBusy(IOException error) => error.HResult is 11 or 35 or unchecked((int)0x80070020) or unchecked((int)0x80070021);
}
