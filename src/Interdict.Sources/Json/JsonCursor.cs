using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Interdict.Lists;
using Interdict.Sources.Core;

namespace Interdict.Sources.Json;

/// <summary>
/// A <see cref="Utf8JsonReader"/> that knows what it expects: every error names the field, and a field may be given once only.
/// Objects are read as <c>Open</c>, then <c>Next</c> until it says no; arrays by <see cref="Array{T}"/>.
/// </summary>
internal ref struct JsonCursor
{
    private Utf8JsonReader _reader;

    /// <param name="utf8">One JSON value.</param>
    /// <param name="sources">Where given, a provenance may be written as the short text that it resolves.</param>
    public JsonCursor(ReadOnlySpan<byte> utf8, SourceBook? sources = null)
    {
        _reader = new Utf8JsonReader(utf8);
        Sources = sources;
    }

    /// <summary>Reads the value that stands at the cursor and leaves the cursor on its last token.</summary>
    public delegate T Reader<T>(ref JsonCursor cursor, string field);

    public SourceBook? Sources { get; }

    public readonly bool IsText => _reader.TokenType == JsonTokenType.String;

    /// <summary>Moves to the first token of the text.</summary>
    public void Start() => _reader.Read();

    /// <summary>Holds that nothing follows.</summary>
    public void End()
    {
        if (_reader.Read())
        {
            throw new JsonException("something follows the end of the object");
        }
    }

    /// <summary>Holds that an object starts here.</summary>
    public readonly void Open(string field) => Expect(JsonTokenType.StartObject, field, "an object");

    /// <summary>Moves to the next field's name; no at the object's end.</summary>
    public bool Next()
    {
        _reader.Read();
        return _reader.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Whether the field is called so; if yes, moves to its value.</summary>
    /// <param name="name">The name.</param>
    /// <param name="bit">Its own bit in <paramref name="seen"/>.</param>
    /// <param name="seen">The fields of this object met so far.</param>
    public bool Is(ReadOnlySpan<byte> name, int bit, ref uint seen)
    {
        if (!_reader.ValueTextEquals(name))
        {
            return false;
        }

        if ((seen & (1u << bit)) != 0)
        {
            throw new JsonException($"{Decoded("a field's name")}: given twice");
        }

        seen |= 1u << bit;
        _reader.Read();
        return true;
    }

    /// <summary>The field's name, where names are data; moves to its value.</summary>
    public string FieldName(string within)
    {
        var name = Decoded(within);
        _reader.Read();
        return name;
    }

    /// <summary>The field is none that we know.</summary>
    [DoesNotReturn]
    public readonly void Unknown(string within) => throw new JsonException($"{within}: unknown field '{Decoded(within)}'");

    public readonly string Text(string field)
    {
        Expect(JsonTokenType.String, field, "text");
        return Decoded(field);
    }

    /// <summary>A short text of two letters, from a table, since they repeat on every entry.</summary>
    public readonly string Country(string field)
    {
        Expect(JsonTokenType.String, field, "text");
        return _reader.ValueSpan is [>= (byte)'A' and <= (byte)'Z', >= (byte)'A' and <= (byte)'Z'] ? Pairs.Of(_reader.ValueSpan[0], _reader.ValueSpan[1]) : Decoded(field);
    }

    public readonly bool Flag(string field) =>
        _reader.TokenType is JsonTokenType.True or JsonTokenType.False ? _reader.GetBoolean() : throw Wrong(field, "true or false");

    public readonly int Integer(string field) =>
        _reader.TokenType == JsonTokenType.Number && _reader.TryGetInt32(out var value) ? value : throw Wrong(field, "a whole number");

    public readonly double Number(string field) =>
        _reader.TokenType == JsonTokenType.Number && _reader.TryGetDouble(out var value) && double.IsFinite(value) ? value : throw Wrong(field, "a number");

    public readonly DateOnly Date(string field)
    {
        Span<char> buffer = stackalloc char[32];
        return DateOnly.TryParseExact(Short(buffer, field), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Wrong(field, "a date such as 2019-10-09");
    }

    public readonly PartialDate PartialDate(string field)
    {
        Span<char> buffer = stackalloc char[32];
        var text = Short(buffer, field);
        if (text.IsEmpty)
        {
            return default;
        }

        return Lists.PartialDate.TryParse(text, out var date) ? date : throw Wrong(field, "a date such as 1962, 1962-05, 1962~ or 1960/1964");
    }

    public readonly PartyType PartyType(string field)
    {
        Span<char> buffer = stackalloc char[32];
        return Words.TryParse(Short(buffer, field), out PartyType value) ? value : throw Wrong(field, "a kind of party");
    }

    public readonly NameKind NameKind(string field)
    {
        Span<char> buffer = stackalloc char[32];
        return Words.TryParse(Short(buffer, field), out NameKind value) ? value : throw Wrong(field, "a kind of name");
    }

    public readonly NameStrength NameStrength(string field)
    {
        Span<char> buffer = stackalloc char[32];
        return Words.TryParse(Short(buffer, field), out NameStrength value) ? value : throw Wrong(field, "a strength of name");
    }

    public readonly EventKind EventKind(string field)
    {
        Span<char> buffer = stackalloc char[32];
        return Words.TryParse(Short(buffer, field), out EventKind value) ? value : throw Wrong(field, "a kind of act");
    }

    public readonly Reporter Reporter(string field)
    {
        Span<char> buffer = stackalloc char[32];
        return Words.TryParse(Short(buffer, field), out Reporter value) ? value : throw Wrong(field, "a series");
    }

    public readonly MeasureKind MeasureKind(string field)
    {
        Span<char> buffer = stackalloc char[32];
        return Words.TryParse(Short(buffer, field), out MeasureKind value) ? value : throw Wrong(field, "a kind of measure");
    }

    public ImmutableArray<T> Array<T>(string field, Reader<T> one)
    {
        Expect(JsonTokenType.StartArray, field, "an array");
        var items = ImmutableArray.CreateBuilder<T>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(one(ref this, field));
        }

        return items.DrainToImmutable();
    }

    public static void Require(bool present, string field)
    {
        if (!present)
        {
            throw new JsonException($"{field}: missing");
        }
    }

    public readonly JsonException Wrong(string field, string expected) =>
        new($"{field}: expected {expected}, found {(_reader.TokenType is JsonTokenType.String ? $"'{Decoded(field)}'" : _reader.TokenType.ToString())}");

    /// <summary>The text at the cursor, which must be no longer than the longest word or date.</summary>
    private readonly ReadOnlySpan<char> Short(Span<char> buffer, string field)
    {
        Expect(JsonTokenType.String, field, "text");
        if (_reader.ValueSpan.Length > buffer.Length)
        {
            throw Wrong(field, "a short word or a date");
        }

        try
        {
            return buffer[.._reader.CopyString(buffer)];
        }
        catch (InvalidOperationException e)
        {
            throw NotUtf8(field, e);
        }
    }

    /// <summary>The reader accepts any bytes between quotation marks and only objects when they are turned into text.</summary>
    private readonly string Decoded(string field)
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw NotUtf8(field, e);
        }
    }

    private static JsonException NotUtf8(string field, Exception cause) => new($"{field}: the text is not valid UTF-8", cause);

    private readonly void Expect(JsonTokenType type, string field, string what)
    {
        if (_reader.TokenType != type)
        {
            throw Wrong(field, what);
        }
    }

    /// <summary>Country codes seen so far, shared; a race writes an equal string.</summary>
    private static class Pairs
    {
        private static readonly string?[] Known = new string?[26 * 26];

        public static string Of(byte first, byte second)
        {
            ref var known = ref Known[((first - 'A') * 26) + second - 'A'];
            return known ??= new string([(char)first, (char)second]);
        }
    }
}
