using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Interdict.Sources.Store;

/// <summary>The corpora of one home folder, each in <c>HOME/corpora/NAME</c>. Several processes may use one home at once: a reader sees the old corpus or the new, whole.</summary>
public sealed class CorpusStore
{
    private const int LongestName = 64;
    private const int MostTries = 100;
    private const int FewTries = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly TimeProvider _time;

    /// <param name="home">The home folder; made when the first corpus is written.</param>
    /// <param name="time">The clock that dates editions and corpora.</param>
    public CorpusStore(string home, TimeProvider time)
    {
        ArgumentException.ThrowIfNullOrEmpty(home);
        ArgumentNullException.ThrowIfNull(time);
        Folder = Path.Combine(home, "corpora");
        _time = time;
    }

    /// <summary>The folder that holds the corpora.</summary>
    public string Folder { get; }

    /// <summary>The names of the corpora that are here, in alphabetical order.</summary>
    public ImmutableArray<string> Names => !Directory.Exists(Folder)
        ? []
        : [.. Directory.EnumerateDirectories(Folder).Select(d => Path.GetFileName(d)!).Where(IsName).Order(StringComparer.Ordinal)];

    /// <summary>Whether a text may name a corpus: letters, digits, hyphen, underscore and period, beginning with a letter or digit, at most 64 characters.</summary>
    public static bool IsName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length is > 0 and <= LongestName && char.IsAsciiLetterOrDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
            && !name.EndsWith('.');
    }

    /// <summary>Begins a corpus. Leftovers of runs that died are removed first.</summary>
    /// <exception cref="CorpusException">The name is none, or the folder cannot be written.</exception>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The writer owns its swap.")]
    public CorpusWriter Create(string name)
    {
        if (!IsName(name))
        {
            throw new CorpusException($"'{name}' cannot name a corpus: use letters, digits, '-', '_' and '.', at most {LongestName} characters, beginning with a letter or digit");
        }

        CorpusSwap? swap = null;
        try
        {
            CorpusSwap.CleanUp(Folder);
            swap = CorpusSwap.Begin(Folder, name);
            return new CorpusWriter(name, swap, _time);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            swap?.Dispose();
            throw new CorpusException($"the folder {Folder} cannot be written ({WriteProblem.Of(problem)})", problem);
        }
    }

    /// <summary>Opens a corpus by its name here, or by the path of its folder anywhere.</summary>
    /// <exception cref="CorpusException">There is none, or it is damaged or of another version.</exception>
    public StoredCorpus Open(string nameOrPath)
    {
        ArgumentException.ThrowIfNullOrEmpty(nameOrPath);
        return (IsName(nameOrPath) ? OpenNamed(nameOrPath) : null) ?? OpenPath(nameOrPath);
    }

    private StoredCorpus OpenPath(string path)
    {
        if (Directory.Exists(path))
        {
            return StoredCorpus.OpenFolder(path);
        }

        var known = Names;
        throw new CorpusException(known.Length == 0
            ? $"there is no corpus '{path}', and none has been imported"
            : $"there is no corpus '{path}'; there are: {string.Join(", ", known)}");
    }

    // Another run may put a new corpus into the place just now: for a moment there is none, or some files are of the old one and some of the new.
    private StoredCorpus? OpenNamed(string name)
    {
        var folder = Path.Combine(Folder, name);
        for (var tries = MostTries; ; tries--)
        {
            try
            {
                if (Directory.Exists(folder))
                {
                    return StoredCorpus.OpenFolder(folder);
                }

                Restore();
                if (!Directory.Exists(folder) && (tries == 0 || !CorpusSwap.IsUnderway(Folder, name)))
                {
                    return null;
                }
            }
            catch (CorpusException) when (tries > MostTries - FewTries || (tries > 0 && CorpusSwap.IsUnderway(Folder, name)))
            {
                // Perhaps seen in the middle, by a run that has ended since; seen again it is whole, unless it is damaged.
            }

            if (tries < MostTries)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    // A run that died between its two renames has the corpus under another name.
    private void Restore()
    {
        try
        {
            CorpusSwap.CleanUp(Folder);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CorpusException($"the folder {Folder} cannot be written ({WriteProblem.Of(problem)})", problem);
        }
    }
}
