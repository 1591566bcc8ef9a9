namespace Interdict.Names;

/// <summary>
/// Cuts the number off a word that ends in one (NOOR1, Unit61398, MIG29): written apart or together it is the same name. A letter mistyped as a digit at a
/// word's end (Byrn3) then leaves a word with one letter less, which an edit forgives, and a number that the other name lacks.
/// </summary>
internal static class NumberedWords
{
    private const int FewestLetters = 3;

    /// <summary>Cuts the last raw token of a buffer, which ends with its space, in place.</summary>
    public static void Split(NameBuffer buffer)
    {
        var whole = buffer.TokensFrom(buffer.TokenCount - 1)[0];
        var text = buffer.TextOf(whole);
        var letters = text.Length;
        while (letters > 0 && char.IsAsciiDigit(text[letters - 1]))
        {
            letters--;
        }

        if (letters == text.Length || letters < FewestLetters || text[..letters].ContainsAnyExceptInRange('a', 'z'))
        {
            return;
        }

        Span<char> number = stackalloc char[NameAnalyzer.LongestToken];
        number = number[..(text.Length - letters)];
        text[letters..].CopyTo(number);

        // Letters that fold to two make the source shorter than the word: then each part stands for the whole of it.
        var exact = whole.SourceLength == text.Length;
        buffer.TruncateTokens(buffer.TokenCount - 1);
        buffer.TruncateCharacters(whole.Start + letters);
        buffer.Append(' ');
        buffer.Add(whole with { Length = letters, SourceLength = exact ? letters : whole.SourceLength });
        buffer.Add(whole with
        {
            Start = buffer.CharacterCount,
            Length = number.Length,
            SourceStart = exact ? whole.SourceStart + letters : whole.SourceStart,
            SourceLength = exact ? number.Length : whole.SourceLength,
        });
        buffer.Append(number);
        buffer.Append(' ');
    }
}
