namespace Interdict.Sources.Core;

/// <summary>The readable data files that are compiled in, read where they lie: mapped with the program, never copied.</summary>
internal static unsafe class EmbeddedText
{
    /// <summary>The bytes of one file.</summary>
    /// <exception cref="InvalidOperationException">The build left it out.</exception>
    public static ReadOnlySpan<byte> Of(string name) =>
        typeof(EmbeddedText).Assembly.GetManifestResourceStream(name) is UnmanagedMemoryStream stream
            ? new ReadOnlySpan<byte>(stream.PositionPointer, checked((int)stream.Length))
            : throw new InvalidOperationException($"'{name}' was not compiled into {typeof(EmbeddedText).Assembly.GetName().Name}");

    /// <summary>The names that start so, in ordinal order.</summary>
    public static string[] Names(string prefix)
    {
        string[] names = [.. typeof(EmbeddedText).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal))];
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }
}
