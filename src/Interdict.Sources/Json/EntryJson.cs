using System.Buffers;
using System.Text.Json;
using Interdict.Lists;

namespace Interdict.Sources.Json;

/// <summary>
/// An <see cref="Entry"/> as one JSON object, without loss: what is absent has its default value, names are those of the model in camel case,
/// enumerations are <see cref="Words"/>, dates are ISO 8601. Hand-written, so that it needs no reflection and starts at once. Thread-safe.
/// </summary>
public static class EntryJson
{
    /// <summary>Writes one entry as an object.</summary>
    /// <param name="writer">Made with <see cref="JsonText.Compact"/> or <see cref="JsonText.Indented"/>, else letters beyond ASCII are escaped.</param>
    /// <param name="entry">The entry.</param>
    public static void Write(Utf8JsonWriter writer, Entry entry)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(entry);
        EntryWriter.Write(writer, entry);
    }

    /// <summary>One entry as compact UTF-8 bytes.</summary>
    public static byte[] ToUtf8(Entry entry)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using var writer = new Utf8JsonWriter(buffer, JsonText.Compact);
        Write(writer, entry);
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads what <see cref="Write"/> wrote: exactly one object, nothing after it.</summary>
    /// <exception cref="JsonException">It is not JSON, or a field is unknown, given twice, missing or of the wrong form; the message names the field.</exception>
    public static Entry Read(ReadOnlySpan<byte> utf8)
    {
        var cursor = new JsonCursor(utf8);
        cursor.Start();
        var entry = EntryReader.Entry(ref cursor);
        cursor.End();
        return entry;
    }
}
