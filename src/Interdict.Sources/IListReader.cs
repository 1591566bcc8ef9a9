using Interdict.Lists;

namespace Interdict.Sources;

/// <summary>Reads one publisher's format. Stateless; one instance may read many files at once.</summary>
public interface IListReader
{
    /// <summary>The name a user gives it: <c>csl-json</c>.</summary>
    public string Format { get; }

    /// <summary>What it reads, in one line.</summary>
    public string Description { get; }

    /// <summary>The entries of a file, one at a time, in the file's order. Nothing is read before the first is asked for, and the file is not held in memory.</summary>
    /// <param name="source">The file.</param>
    /// <param name="report">Filled while the entries are enumerated; one report, one call.</param>
    /// <returns>Entries whose ids are unique in this enumeration and each have at least one name.</returns>
    /// <exception cref="SourceException">Thrown while enumerating: the file cannot be read as this format.</exception>
    public IEnumerable<Entry> Read(SourceFile source, ImportReport report);
}
