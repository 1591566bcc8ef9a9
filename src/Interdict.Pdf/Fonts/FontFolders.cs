namespace Interdict.Pdf.Fonts;

/// <summary>The font files of the machine, by name: those of the folders that the caller names first, then those of the system.</summary>
internal sealed class FontFolders(IEnumerable<string> named, bool withSystem)
{
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 6 };

    private readonly Lazy<Dictionary<string, string>> _files = new(() => Find(withSystem ? [.. named, .. System()] : named));

    /// <summary>Where a file lies; <c>null</c> where there is none of that name.</summary>
    public string? Path(string file) => _files.Value.GetValueOrDefault(file);

    private static Dictionary<string, string> Find(IEnumerable<string> folders)
    {
        var files = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var folder in folders.Where(Directory.Exists))
        {
            foreach (var path in Directory.EnumerateFiles(folder, "*", Everywhere).Order(StringComparer.Ordinal))
            {
                files.TryAdd(global::System.IO.Path.GetFileName(path), path);
            }
        }

        return files;
    }

    private static IEnumerable<string> System()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows())
        {
            return [Environment.GetFolderPath(Environment.SpecialFolder.Fonts), global::System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Microsoft", "Windows", "Fonts")];
        }

        return OperatingSystem.IsMacOS()
            ? [global::System.IO.Path.Combine(home, "Library", "Fonts"), "/Library/Fonts", "/System/Library/Fonts"]
            : [global::System.IO.Path.Combine(home, ".local", "share", "fonts"), global::System.IO.Path.Combine(home, ".fonts"), "/usr/local/share/fonts", "/usr/share/fonts"];
    }
}
