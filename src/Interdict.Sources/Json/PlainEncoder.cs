using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace Interdict.Sources.Json;

/// <summary>
/// Escapes only what JSON itself demands: the quotation mark, the backslash, the control characters below U+0020, and half a surrogate pair.
/// The framework's relaxed encoder still writes <c>\u</c> for ideographic spaces and for every character beyond the basic plane, and
/// Chinese personal names use those.
/// </summary>
internal sealed unsafe class PlainEncoder : JavaScriptEncoder
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    /// <summary><c>\u0000</c>.</summary>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < 0x20 or '"' or '\\';

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        var first = span.IndexOfAny(Escaped);
        var whole = first < 0 ? span : span[..first];
        var surrogate = whole.IndexOfAnyInRange('\uD800', '\uDFFF');
        while (surrogate >= 0 && surrogate < whole.Length)
        {
            if (Rune.DecodeFromUtf16(whole[surrogate..], out _, out var used) != OperationStatus.Done)
            {
                return surrogate;
            }

            surrogate += used;
        }

        return first;
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var target = new Span<char>(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
        {
            return new Rune(unicodeScalar).TryEncodeToUtf16(target, out numberOfCharactersWritten);
        }

        var shortForm = unicodeScalar switch
        {
            '"' => '"',
            '\\' => '\\',
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => '\0',
        };
        numberOfCharactersWritten = 0;
        if (bufferLength < (shortForm == '\0' ? 6 : 2))
        {
            return false;
        }

        target[0] = '\\';
        if (shortForm != '\0')
        {
            target[1] = shortForm;
            numberOfCharactersWritten = 2;
            return true;
        }

        const string Digits = "0123456789abcdef";
        (target[1], target[2], target[3]) = ('u', '0', '0');
        (target[4], target[5]) = (Digits[unicodeScalar >> 4], Digits[unicodeScalar & 0xF]);
        numberOfCharactersWritten = 6;
        return true;
    }
}
