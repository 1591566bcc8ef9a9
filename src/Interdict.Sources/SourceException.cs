namespace Interdict.Sources;

/// <summary>
/// A file that cannot be read as it should be: missing, damaged, too large, of another format. The message names the file, and the line and field where
/// there are any, and says what to do; it is meant to be shown to people as it stands.
/// </summary>
public sealed class SourceException : Exception
{
    /// <param name="problem">What is wrong and what to do, without a final period.</param>
    /// <param name="file">The file, as the user named it.</param>
    /// <param name="line">The line, from 1; <c>null</c> where it does not apply.</param>
    /// <param name="field">The column or element; <c>null</c> where it does not apply.</param>
    /// <param name="inner">What the platform said.</param>
    public SourceException(string problem, string file, long? line = null, string? field = null, Exception? inner = null)
        : base(Compose(problem, file, line, field), inner)
    {
        File = file;
        Line = line;
        Field = field;
    }

    /// <summary>The file, as the user named it; a member of an archive is written <c>archive.zip!member</c>.</summary>
    public string File { get; }

    /// <summary>The line, from 1.</summary>
    public long? Line { get; }

    /// <summary>The column or element.</summary>
    public string? Field { get; }

    private static string Compose(string problem, string file, long? line, string? field)
    {
        var where = line is null ? file : $"{file}, line {line}";
        return field is null ? $"{where}: {problem}" : $"{where}, field {field}: {problem}";
    }
}
