using Interdict.Sources;

namespace Interdict.Cli.Commands;

/// <summary>One format and the paths that follow it.</summary>
/// <param name="Reader">The format's reader.</param>
/// <param name="Paths">The files and folders, at least one.</param>
internal sealed record ImportGroup(IListReader Reader, IReadOnlyList<string> Paths)
{
    /// <summary>Reads <c>FORMAT PATH… FORMAT PATH…</c>. A word that names a format begins a group once the one before has a path; write <c>./names</c> for a file called so.</summary>
    /// <exception cref="CliException">They cannot be read so.</exception>
    public static List<ImportGroup> Read(string[] words)
    {
        var groups = new List<ImportGroup>();
        List<string>? paths = null;
        foreach (var word in words)
        {
            if (word.Length == 0)
            {
                throw CliException.Input("a PATH or FORMAT is empty");
            }

            if (paths is not { Count: 0 } && ListReaders.Find(word) is { } reader)
            {
                paths = [];
                groups.Add(new ImportGroup(reader, paths));
            }
            else if (paths is null)
            {
                throw CliException.Input($"'{word}' is not a format; write FORMAT PATH, where FORMAT is one of {Formats}");
            }
            else
            {
                paths.Add(word);
            }
        }

        return groups.Count == 0
            ? throw CliException.Input($"there is nothing to import: write FORMAT PATH, where FORMAT is one of {Formats}")
            : groups[^1].Paths.Count == 0
                ? throw CliException.Input($"{groups[^1].Reader.Format} needs a PATH behind it")
                : groups;
    }

    private static string Formats => string.Join(", ", ListReaders.All.Select(r => r.Format));
}
