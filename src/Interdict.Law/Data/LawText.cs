using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Interdict.Lists;

namespace Interdict.Law.Data;

/// <summary>Reads the compiled-in texts of <c>data/law</c>: blocks of "key: value" parted by empty lines, or rows parted by tabs.</summary>
internal static class LawText
{
    public const string Unread = "General knowledge, not read in a source";

    /// <summary>The lines of a file without comments; empty ones stay.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(LawText).Assembly.GetManifestResourceStream($"law/{name}") ?? throw new InvalidOperationException($"law/{name} is not compiled in");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                yield return line;
            }
        }
    }

    /// <summary>The cells of each row.</summary>
    public static IEnumerable<string[]> Rows(string name) => Lines(name).Where(static l => l.Length > 0).Select(static l => l.Split('\t'));

    /// <summary>The blocks of a file.</summary>
    public static ImmutableArray<LawBlock> Blocks(string name)
    {
        var blocks = ImmutableArray.CreateBuilder<LawBlock>();
        var values = new List<(string Key, string Value)>();
        foreach (var line in Lines(name).Append(""))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                values.Add((line[..colon], line[(colon + 1)..].Trim()));
            }
            else if (line.Length > 0)
            {
                throw new InvalidOperationException($"law/{name}: a line is neither 'key: value' nor empty: {line}");
            }
            else if (values.Count > 0)
            {
                blocks.Add(new LawBlock($"law/{name}", [.. values]));
                values.Clear();
            }
        }

        return blocks.DrainToImmutable();
    }

    /// <summary>A day, or <c>null</c> for an empty text or "never".</summary>
    public static DateOnly? Day(string text) =>
        text.Length == 0 || text == "never" ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>How sure we are: what was never read in a source says so.</summary>
    public static Provenance Provenance(string source, string confidence, string verified, string? note) =>
        new(Day(verified) is null ? Unread : source, double.Parse(confidence, CultureInfo.InvariantCulture), Day(verified), string.IsNullOrEmpty(note) ? null : note);
}
