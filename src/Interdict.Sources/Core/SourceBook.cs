using System.Globalization;
using System.Text.Json;
using Interdict.Lists;
using Interdict.Sources.Json;

namespace Interdict.Sources.Core;

/// <summary>
/// The sources that core cites (<c>data/core/sources.json</c>), and the short form by which a fact names one: code, confidence and, after a colon,
/// a note, as in <c>memory 0.8: not read in the rule</c>.
/// </summary>
internal sealed class SourceBook
{
    private readonly Dictionary<string, (string Source, DateOnly? LastVerified)> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Provenance> _resolved = new(StringComparer.Ordinal);

    public SourceBook(ReadOnlySpan<byte> utf8)
    {
        var cursor = new JsonCursor(utf8);
        cursor.Start();
        cursor.Open("sources");
        while (cursor.Next())
        {
            var code = cursor.FieldName("sources");
            string? source = null;
            DateOnly? lastVerified = null;
            var seen = 0u;
            cursor.Open(code);
            while (cursor.Next())
            {
                if (cursor.Is("source"u8, 0, ref seen))
                {
                    source = cursor.Text("source");
                }
                else if (cursor.Is("lastVerified"u8, 1, ref seen))
                {
                    lastVerified = cursor.Date("lastVerified");
                }
                else
                {
                    cursor.Unknown(code);
                }
            }

            JsonCursor.Require(source is not null, $"{code}.source");
            _sources[code] = (source!, lastVerified);
        }

        cursor.End();
    }

    /// <summary>What the short form means.</summary>
    /// <exception cref="JsonException">It is not of that form, or names no known source.</exception>
    public Provenance Resolve(string text)
    {
        if (_resolved.TryGetValue(text, out var known))
        {
            return known;
        }

        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        var head = colon < 0 ? text : text[..colon];
        var space = head.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || !_sources.TryGetValue(head[..space], out var source)
            || !double.TryParse(head.AsSpan(space + 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var confidence) || confidence > 1)
        {
            throw new JsonException($"provenance: expected a source, a confidence and perhaps a note, found '{text}'");
        }

        var provenance = new Provenance(source.Source, confidence, source.LastVerified, colon < 0 ? null : text[(colon + 2)..]);
        _resolved.Add(text, provenance);
        return provenance;
    }
}
