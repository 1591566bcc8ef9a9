using System.Text.Encodings.Web;
using System.Text.Json;

namespace Interdict.Sources.Json;

/// <summary>How this project writes JSON: as UTF-8 that a person can read, with no letter of any script escaped.</summary>
public static class JsonText
{
    /// <summary>Escapes only quotation marks, backslashes, control characters and broken surrogates. Not for embedding in HTML.</summary>
    public static JavaScriptEncoder Encoder { get; } = new PlainEncoder();

    /// <summary>One line, no spaces.</summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = Encoder };

    /// <summary>Indented by two spaces, lines ended by LF on every system.</summary>
    public static JsonWriterOptions Indented { get; } = new() { Encoder = Encoder, Indented = true, NewLine = "\n" };
}
