namespace Interdict.Sources.Editions;

/// <summary>Waits for the right to write a store. Who dies loses it.</summary>
internal static class StoreLock
{
    private const int Tries = 600;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <exception cref="EditionException">Another run held it for a minute.</exception>
    public static FileStream Take(string path)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException problem) when (IsHeld(problem) && i < Tries)
            {
                Thread.Sleep(Pause);
            }
            catch (IOException problem) when (IsHeld(problem))
            {
                throw new EditionException($"another run is writing editions ({path} is held); try again when it has ended", problem);
            }
        }
    }

    /// <summary>Takes it where nobody has it; else <c>null</c>.</summary>
    public static FileStream? TryTake(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException problem) when (IsHeld(problem))
        {
            return null;
        }
    }

    // EWOULDBLOCK of Linux and of the BSDs, and a sharing violation of Windows.
    private static bool IsHeld(IOException problem) => problem.HResult is 11 or 35 or unchecked((int)0x80070020);
}
