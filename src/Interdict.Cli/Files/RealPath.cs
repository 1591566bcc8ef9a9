namespace Interdict.Cli.Files;

/// <summary>Tells whether two paths lead to one place, whatever links they go through.</summary>
internal static class RealPath
{
    private static readonly StringComparison Comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>Whether writing a file at one path would replace what is read at the other. A link at the written path is replaced itself, and not what it leads to.</summary>
    /// <param name="written">Where a file is renamed to.</param>
    /// <param name="read">A file that is there.</param>
    public static bool AreSame(string written, string read)
    {
        var full = Path.GetFullPath(written);
        var place = Path.GetDirectoryName(full) is { } folder ? Path.Combine(Resolve(folder), Path.GetFileName(full)) : full;
        return string.Equals(full, Path.GetFullPath(read), Comparison) || string.Equals(place, Resolve(read), Comparison);
    }

    private static string Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        try
        {
            FileSystemInfo info = Directory.Exists(full) ? new DirectoryInfo(full) : new FileInfo(full);
            full = info.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full;
        }
        catch (IOException)
        {
            // A link that leads nowhere is its own place.
        }

        return Path.GetDirectoryName(full) is { } folder ? Path.Combine(Resolve(folder), Path.GetFileName(full)) : full;
    }
}
