namespace Interdict.Cli;

/// <summary>Tells the platform's failures to write apart, by errno or by the codes of Windows.</summary>
internal static class DiskErrors
{
    /// <summary>ENOSPC, EDQUOT and EFBIG; ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL.</summary>
    public static bool IsFull(Exception error) =>
        error is IOException { HResult: 28 or 122 or 27 or unchecked((int)0x80070027) or unchecked((int)0x80070070) };

    /// <summary>EROFS; ERROR_WRITE_PROTECT.</summary>
    public static bool IsReadOnly(Exception error) => error is IOException { HResult: 30 or unchecked((int)0x80070013) };
}
