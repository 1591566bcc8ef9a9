namespace Interdict.Names;

/// <summary>
/// The three views of Han characters. They are cut into known words (places, industry words, legal forms) and stretches between them.
/// <para><b>Han</b>: known words as tokens; a stretch as its overlapping pairs, so that 海康威视 is found inside a longer name without knowing where the
/// distinctive part begins, and so that one different character in a name of two or three spoils most of it, as it should: it is another person.</para>
/// <para><b>Pinyin</b>: words and stretches in Mandarin reading, a personal name as surname and given name.</para>
/// <para><b>Gloss</b>: known words in English, the rest in pinyin: 克拉玛依市公安局 becomes "karamay city public security bureau". Only where a word is known.</para>
/// </summary>
internal static class HanViews
{
    private const int LongestRun = 200;
    private const int PairRarity = 620;
    private const int WordRarity = 250;
    private const int LongestReadingStretch = 4;

    // What stands between the parts of a foreign name (伊力哈木·土赫提), in its several code points.
    private const string Dots = "·•・･‧∙⋅";

    public static void Add(ReadOnlySpan<char> text, NameBuffer buffer)
    {
        Span<char> characters = stackalloc char[LongestRun];
        Span<int> sources = stackalloc int[LongestRun];
        Span<bool> starts = stackalloc bool[LongestRun];
        starts.Clear();
        var count = 0;
        for (var at = 0; at < text.Length && count < LongestRun; at++)
        {
            var c = HanLexicon.Simplify(text[at]);
            if (c is >= '\u3400' and <= '\u9FFF')
            {
                characters[count] = c;
                sources[count++] = at;
            }
            else if (count < LongestRun && Dots.Contains(text[at], StringComparison.Ordinal))
            {
                starts[count] = true;
            }
        }

        if (count == 0)
        {
            return;
        }

        characters = characters[..count];
        sources = sources[..count];
        Span<Piece> pieces = stackalloc Piece[count];
        pieces = pieces[..Cut(characters, starts[..count], pieces)];
        var legalForm = 0;
        var hasGloss = false;
        foreach (var piece in pieces)
        {
            legalForm = piece.Word.LegalForm != 0 ? piece.Word.LegalForm : legalForm;
            hasGloss |= piece.Word.English.Length > 0;
        }

        AddHan(characters, sources, pieces, legalForm, buffer);
        AddReadings(characters, sources, pieces, legalForm, buffer, gloss: false);
        if (hasGloss)
        {
            AddReadings(characters, sources, pieces, legalForm, buffer, gloss: true);
        }
    }

    private static int Cut(ReadOnlySpan<char> characters, ReadOnlySpan<bool> starts, Span<Piece> pieces)
    {
        var count = 0;
        var stretch = 0;
        // A whole text of two to four characters that opens with a surname may be a person: known words are not looked for inside it.
        var person = !starts[1..].Contains(true) && characters.Length is >= 2 and <= 4 && HanLexicon.LongestWordAt(characters, out _) != characters.Length
            && (IsSurname(characters[..1]) || (characters.Length > 2 && IsSurname(characters[..2])))
            && !EndsWithWord(characters);
        for (var at = 0; at < characters.Length;)
        {
            if (at > stretch && starts[at])
            {
                pieces[count++] = new Piece(stretch, at - stretch, 0);
                stretch = at;
            }

            var length = HanLexicon.LongestWordAt(characters[at..], out var word);
            if (length == 0 || person || (length == 1 && !IsSuffix(characters, at)))
            {
                at++;
                continue;
            }

            if (at > stretch)
            {
                pieces[count++] = new Piece(stretch, at - stretch, 0);
            }

            pieces[count++] = new Piece(at, length, word);
            at += length;
            stretch = at;
        }

        if (stretch < characters.Length)
        {
            pieces[count++] = new Piece(stretch, characters.Length - stretch, 0);
        }

        return count;
    }

    // A word of one character (市, 厂) is a word only behind another, at the end or before a known one; elsewhere it is part of a name.
    private static bool IsSuffix(ReadOnlySpan<char> characters, int at) =>
        at > 0 && (at + 1 == characters.Length || HanLexicon.LongestWordAt(characters[(at + 1)..], out _) > 1);

    private static bool EndsWithWord(ReadOnlySpan<char> characters)
    {
        for (var at = 1; at < characters.Length - 1; at++)
        {
            if (HanLexicon.LongestWordAt(characters[at..], out _) == characters.Length - at)
            {
                return true;
            }
        }

        return false;
    }

    private static void AddHan(ReadOnlySpan<char> characters, ReadOnlySpan<int> sources, ReadOnlySpan<Piece> pieces, int legalForm, NameBuffer buffer)
    {
        var first = buffer.TokenCount;
        foreach (var piece in pieces)
        {
            if (piece.IsWord)
            {
                if (piece.Word.LegalForm == 0 && buffer.TokenCount - first < NameAnalyzer.MostTokens)
                {
                    AddToken(
                        characters, sources, piece.Start, piece.Length, piece.Word.Role, piece.Word.Role == TokenRole.Core ? Lexicon.Unseen : WordRarity, buffer);
                }

                continue;
            }

            if (piece.Length == 1 && buffer.TokenCount - first < NameAnalyzer.MostTokens)
            {
                AddToken(characters, sources, piece.Start, 1, TokenRole.Core, PairRarity / 2, buffer);
            }

            for (var i = 0; i + 1 < piece.Length && buffer.TokenCount - first < NameAnalyzer.MostTokens; i++)
            {
                AddToken(characters, sources, piece.Start + i, 2, TokenRole.Core, PairRarity, buffer);
            }
        }

        if (buffer.TokenCount > first)
        {
            buffer.Add(new NameView { Kind = ViewKind.Han, FirstToken = first, TokenCount = buffer.TokenCount - first, LegalForm = legalForm });
        }
    }

    private static void AddToken(
        ReadOnlySpan<char> characters, ReadOnlySpan<int> sources, int start, int length, TokenRole role, int rarity, NameBuffer buffer)
    {
        var token = new NameToken
        {
            Start = buffer.CharacterCount,
            Length = length,
            Alphabet = Alphabet.Other,
            Role = role,
            Rarity = rarity,
            SourceStart = sources[start],
            SourceLength = sources[start + length - 1] + 1 - sources[start],
        };
        buffer.Append(characters.Slice(start, length));
        buffer.Append(' ');
        buffer.Add(token);
    }

    private static void AddReadings(
        ReadOnlySpan<char> characters, ReadOnlySpan<int> sources, ReadOnlySpan<Piece> pieces, int legalForm, NameBuffer buffer, bool gloss)
    {
        var first = buffer.TokenCount;
        Span<char> reading = stackalloc char[NameAnalyzer.LongestToken * 2];
        foreach (var piece in pieces)
        {
            if (piece.Word.LegalForm != 0)
            {
                continue;
            }

            if (gloss && piece.IsWord && piece.Word.English.Length > 0)
            {
                AddWords(piece.Word.English, piece, sources, buffer, gloss: true);
                continue;
            }

            if (!piece.IsWord && pieces.Length == 1 && SurnameLength(characters) is var surname and > 0)
            {
                var given = new Piece(surname, characters.Length - surname, 0);
                AddWords(HanLexicon.SurnameReading(characters[..surname]), new Piece(0, surname, 0), sources, buffer);
                AddWords(reading[..Read(characters[surname..], reading)], given, sources, buffer);
                continue;
            }

            // A long stretch has no known word in it: it is read in parts, which joins and splits put together again as they need.
            for (var at = piece.Start; at < piece.Start + piece.Length; at += LongestReadingStretch)
            {
                var part = new Piece(at, Math.Min(LongestReadingStretch, piece.Start + piece.Length - at), 0);
                AddWords(reading[..Read(characters.Slice(part.Start, part.Length), reading)], part, sources, buffer);
            }
        }

        if (buffer.TokenCount > first)
        {
            NameAnalyzer.Finish(buffer, first, buffer.TokenCount - first, gloss ? ViewKind.Gloss : ViewKind.Pinyin, legalForm);
        }
    }

    private static void AddWords(ReadOnlySpan<char> words, Piece piece, ReadOnlySpan<int> sources, NameBuffer buffer, bool gloss = false)
    {
        var start = sources[piece.Start];
        NameAnalyzer.AddWords(words, buffer, start, sources[piece.Start + piece.Length - 1] + 1 - start, gloss ? Alphabet.Latin : Alphabet.Pinyin);
    }

    // Surname and given name: two to four characters of which the first one or two are a surname and at most two follow.
    private static int SurnameLength(ReadOnlySpan<char> characters)
    {
        if (characters.Length is 3 or 4 && IsSurname(characters[..2]))
        {
            return 2;
        }

        return characters.Length is 2 or 3 && IsSurname(characters[..1]) ? 1 : 0;
    }

    private static bool IsSurname(ReadOnlySpan<char> characters) => !HanLexicon.SurnameReading(characters).IsEmpty;

    private static int Read(ReadOnlySpan<char> characters, Span<char> reading)
    {
        var length = 0;
        foreach (var c in characters)
        {
            var syllable = HanLexicon.ReadingOf(c);
            if (length + syllable.Length <= reading.Length)
            {
                syllable.CopyTo(reading[length..]);
                length += syllable.Length;
            }
        }

        return length;
    }

    // Unmanaged, so that pieces live on the stack: the word is named by its number.
    private readonly record struct Piece(int Start, int Length, int WordNumber)
    {
        public bool IsWord => WordNumber != 0;

        public HanWord Word => HanLexicon.Word(WordNumber);
    }
}
