using System.Diagnostics.CodeAnalysis;

namespace Interdict.Sources.Store;

/// <summary>
/// A temporary sibling folder that replaces a corpus's folder at once, or vanishes. <c>.NAME.TOKEN.lock</c> is held open while its owner lives, so another
/// run can tell a dead run's leftovers (the lock can be taken) from a live one's: <c>.NAME.TOKEN.new</c>, being written, and <c>.NAME.TOKEN.old</c>, the corpus
/// just replaced.
/// </summary>
/// <remarks>
/// Two renames are not one: a run that dies between them leaves the old corpus under its <c>.old</c> name, and <see cref="CleanUp"/> puts it back.
/// </remarks>
[SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The lock is held until the swap is disposed.")]
internal sealed class CorpusSwap : IDisposable
{
    private const string Lock = ".lock", New = ".new", Old = ".old";

    private readonly string _target;
    private readonly string _stem;
    private readonly FileStream _lock;

    private CorpusSwap(string target, string stem, FileStream held) => (_target, _stem, _lock) = (target, stem, held);

    public string NewFolder => _stem + New;

    public static CorpusSwap Begin(string folder, string name)
    {
        Directory.CreateDirectory(folder);
        var stem = Path.Combine(folder, $".{name}.{Guid.NewGuid():N}");
        var held = new FileStream(stem + Lock, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        Directory.CreateDirectory(stem + New);
        return new CorpusSwap(Path.Combine(folder, name), stem, held);
    }

    public void Commit()
    {
        var replaced = Directory.Exists(_target);
        if (replaced)
        {
            Directory.Move(_target, _stem + Old);
        }

        try
        {
            Directory.Move(NewFolder, _target);
        }
        catch (IOException) when (replaced)
        {
            Directory.Move(_stem + Old, _target);
            throw;
        }
    }

    public void Dispose()
    {
        Remove(_stem + New);
        Remove(_stem + Old);
        _lock.Dispose();
        File.Delete(_stem + Lock);
    }

    /// <summary>Removes what dead runs left, putting back a corpus that one of them had moved aside.</summary>
    public static void CleanUp(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder, ".*" + Lock))
        {
            var stem = file[..^Lock.Length];
            using var held = TryTake(file);
            if (held is null)
            {
                continue;
            }

            var name = Path.GetFileName(stem)[1..];
            var target = Path.Combine(folder, name[..Math.Max(0, name.LastIndexOf('.'))]);
            if (Directory.Exists(stem + Old) && !Directory.Exists(target))
            {
                Directory.Move(stem + Old, target);
            }

            Remove(stem + New);
            Remove(stem + Old);
            File.Delete(file);
        }
    }

    /// <summary>Whether some run is writing, or has just put into its place, a corpus of this name.</summary>
    public static bool IsUnderway(string folder, string name) =>
        Directory.Exists(folder) && Directory.EnumerateFiles(folder, $".{name}.*{Lock}").Any();

    // Null where its owner still lives, or another run is cleaning it up.
    private static FileStream? TryTake(string file)
    {
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None | FileShare.Delete);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
