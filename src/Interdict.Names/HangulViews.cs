namespace Interdict.Names;

/// <summary>
/// Reads a Korean personal name in Hangul syllable by syllable: 김정은 is Kim, Jong and Un, however Latin letters join or hyphenate them. A name is personal
/// where it is two to four syllables that open with a surname, in one word or with the surname set apart.
/// </summary>
internal static class HangulViews
{
    // The surnames of nearly all Koreans (census of 2015), those of two syllables first.
    private const string DoubleSurnames = "남궁 독고 황보 제갈 선우 사공 서문 동방 망절";
    private const string Surnames = "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용리라로량려림";
    private const int MostSyllables = 4;

    public static void Add(ReadOnlySpan<NameToken> raw, NameBuffer buffer)
    {
        var syllables = 0;
        foreach (ref readonly var token in raw)
        {
            if (token.Alphabet != Alphabet.Hangul)
            {
                return;
            }

            syllables += token.Length;
        }

        if (raw.Length is 0 or > 2 || syllables is < 2 or > MostSyllables || !StartsWithSurname(raw, buffer))
        {
            return;
        }

        var first = buffer.TokenCount;
        Span<char> syllable = stackalloc char[1];
        foreach (ref readonly var token in raw)
        {
            for (var i = 0; i < token.Length; i++)
            {
                syllable[0] = buffer.Characters[token.Start + i];
                var exact = token.SourceLength == token.Length;
                NameAnalyzer.AddWords(syllable, buffer, exact ? token.SourceStart + i : token.SourceStart, exact ? 1 : token.SourceLength, Alphabet.Hangul);
            }
        }

        if (buffer.TokenCount - first > 1)
        {
            NameAnalyzer.Finish(buffer, first, buffer.TokenCount - first, ViewKind.Syllables, 0);
        }
    }

    private static bool StartsWithSurname(ReadOnlySpan<NameToken> raw, NameBuffer buffer)
    {
        var text = buffer.TextOf(raw[0]);
        if (raw.Length == 2)
        {
            return text.Length == 1 ? Surnames.Contains(text[0], StringComparison.Ordinal) : text.Length == 2 && DoubleSurnames.AsSpan().Contains(text, StringComparison.Ordinal);
        }

        return Surnames.Contains(text[0], StringComparison.Ordinal) || (text.Length >= 3 && DoubleSurnames.AsSpan().Contains(text[..2], StringComparison.Ordinal));
    }
}
