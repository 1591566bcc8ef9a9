using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Interdict.Sources.Editions;

/// <summary>
/// The names by which a source gives its data: the columns of a table with a header, the number of columns of one without, the members of a JSON file, the elements of an XML file. A
/// publisher who changes them means something by it.
/// </summary>
internal static class SourceShape
{
    private const int MostNames = 2_000;

    private static readonly SearchValues<byte> EndOfName = SearchValues.Create(" />\r\n\t"u8);

    /// <summary>The names, each once, in ordinal order; empty where the source is a folder or is too long to be held.</summary>
    public static ImmutableArray<string> Of(SourceFile source, string? format)
    {
        if (Directory.Exists(source.Path) || source.Parts.Length != 1)
        {
            return [];
        }

        // Some publishers write Windows-1252, as their readers know.
        var part = source.Parts[0];
        using var stream = part.IsUtf8() ? part.OpenUtf8(lineCapped: false) : part.OpenWindows(lineCapped: false);
        using var held = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (held.Length + read > ObjectStore.Longest)
            {
                return [];
            }

            held.Write(buffer, 0, read);
        }

        return Of(held.GetBuffer().AsSpan(0, (int)held.Length), format);
    }

    public static ImmutableArray<string> Of(ReadOnlySpan<byte> utf8, string? format)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        switch (utf8.TrimStart(" \t\r\n"u8))
        {
            case [(byte)'{' or (byte)'[', ..]:
                Members(utf8, names);
                break;
            case [(byte)'<', ..]:
                Elements(utf8, names);
                break;
            default:
                Columns(utf8, format, names);
                break;
        }

        return [.. names.Take(MostNames).Order(StringComparer.Ordinal)];
    }

    private static void Members(ReadOnlySpan<byte> utf8, HashSet<string> names)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { AllowMultipleValues = true });
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    names.Add(reader.GetString()!);
                }
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // What can be read of it has been; its reader says what is wrong.
        }
    }

    private static void Elements(ReadOnlySpan<byte> utf8, HashSet<string> names)
    {
        for (int start; (start = utf8.IndexOf((byte)'<')) >= 0 && names.Count < MostNames;)
        {
            utf8 = utf8[(start + 1)..];
            var end = utf8.IndexOfAny(EndOfName);
            if (end > 0 && char.IsAsciiLetter((char)utf8[0]))
            {
                names.Add(Encoding.UTF8.GetString(utf8[..Math.Min(end, 100)]));
            }
        }
    }

    private static void Columns(ReadOnlySpan<byte> utf8, string? format, HashSet<string> names)
    {
        var end = utf8.IndexOfAny((byte)'\r', (byte)'\n');
        var first = Encoding.UTF8.GetString(end < 0 ? utf8 : utf8[..end]).TrimStart('\uFEFF');
        var separator = first.Contains('\t', StringComparison.Ordinal) ? '\t' : ',';
        if (format == "ofac-csv")
        {
            var (count, quoted) = (1, false);
            foreach (var c in first)
            {
                quoted ^= c == '"';
                count += c == separator && !quoted ? 1 : 0;
            }

            names.Add($"{count} columns");
            return;
        }

        names.UnionWith(first.Split(separator).Select(c => c.Trim(' ', '"')));
    }
}
