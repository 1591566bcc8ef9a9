namespace Interdict.Names;

/// <summary>
/// Reads a name into views: tokens in one alphabet with their roles. Index and query go through the same code, so what the one stores the other asks for.
/// <para>Letters of alphabets give one view (Latin, romanized Cyrillic, or the letters as they are); Han characters give three (<see cref="HanViews"/>).
/// A name in both gives both.</para>
/// </summary>
public static class NameAnalyzer
{
    /// <summary>A longer token is cut to this many characters.</summary>
    public const int LongestToken = 40;

    /// <summary>A view keeps at most this many tokens; what follows is left out.</summary>
    public const int MostTokens = 40;

    /// <summary>The version of the rules and tables of this project that decide tokens. An index of another version is not used.</summary>
    public const int Version = 8;

    private const int NumeralRarity = 500;

    /// <summary>Longer text is cut to this many characters before anything else.</summary>
    public const int LongestText = 2000;

    /// <summary>Reads <paramref name="text"/> into <paramref name="buffer"/>, which is cleared first.</summary>
    public static void Analyze(ReadOnlySpan<char> text, NameBuffer buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        buffer.Clear();
        text = text.Length > LongestText ? text[..LongestText] : text;

        NoteOddities(text, buffer);
        var hasHan = Tokenizer.Run(text, buffer);
        WordBounds.Mend(buffer, 0);
        if (buffer.TokenCount > 0)
        {
            AddViews(buffer);
        }

        if (hasHan)
        {
            HanViews.Add(text, buffer);
        }
    }

    // One view of all words; where words of two alphabets stand side by side, each a name of its own ("محمد حسن Mohammed Hassan"), one of each besides.
    private static void AddViews(NameBuffer buffer)
    {
        var count = buffer.TokenCount;
        Span<NameToken> raw = stackalloc NameToken[count];
        buffer.Tokens.CopyTo(raw);
        Span<int> words = stackalloc int[(int)Alphabet.Other + 1];
        foreach (ref readonly var token in raw)
        {
            words[(int)token.Alphabet]++;
        }

        var dominant = Alphabet.Latin;
        var alphabets = 0;
        for (var alphabet = Alphabet.Latin; alphabet <= Alphabet.Other; alphabet++)
        {
            alphabets += words[(int)alphabet] > 0 ? 1 : 0;
            dominant = words[(int)alphabet] > 0 ? alphabet : dominant;
        }

        Finish(buffer, 0, count, KindOf(dominant), 0);
        for (var alphabet = Alphabet.Latin; alphabets > 1 && alphabet <= Alphabet.Other; alphabet++)
        {
            if (words[(int)alphabet] < 2)
            {
                continue;
            }

            var first = buffer.TokenCount;
            foreach (ref readonly var token in raw)
            {
                if (token.Alphabet == alphabet)
                {
                    buffer.Add(token);
                }
            }

            Finish(buffer, first, words[(int)alphabet], KindOf(alphabet), 0);
        }

        HangulViews.Add(raw, buffer);
    }

    private static ViewKind KindOf(Alphabet alphabet) => alphabet switch
    {
        Alphabet.Latin => ViewKind.Latin,
        Alphabet.Cyrillic => ViewKind.Cyrillic,
        _ => ViewKind.Native,
    };

    private static void NoteOddities(ReadOnlySpan<char> text, NameBuffer buffer)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            {
                buffer.Oddities |= NameOddities.Direction;
            }
            else if (text[i] is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' && i > 0 && i + 1 < text.Length)
            {
                buffer.Oddities |= NameOddities.Invisible;
            }
        }
    }

    /// <summary>Adds the tokens of folded words separated by single spaces, as the source of the characters given.</summary>
    internal static void AddWords(ReadOnlySpan<char> words, NameBuffer buffer, int sourceStart, int sourceLength, Alphabet alphabet = Alphabet.Latin)
    {
        foreach (var range in words.Split(' '))
        {
            var word = words[range];
            if (word.Length > 0)
            {
                word = word[..Math.Min(word.Length, LongestToken)];
                buffer.Add(new NameToken { Start = buffer.CharacterCount, Length = word.Length, SourceStart = sourceStart, SourceLength = sourceLength, Alphabet = alphabet });
                buffer.Append(word);
                buffer.Append(' ');
            }
        }
    }

    /// <summary>Turns raw tokens into a view: sets legal forms aside, joins spelled-out acronyms, gives roles. The raw tokens are dropped.</summary>
    internal static void Finish(NameBuffer buffer, int first, int count, ViewKind kind, int legalForm)
    {
        Span<NameToken> raw = stackalloc NameToken[count];
        buffer.TokensFrom(first).CopyTo(raw);
        buffer.TruncateTokens(first);

        Span<bool> legal = stackalloc bool[count];
        var foundLegal = FindLegalForms(buffer, raw, legal);
        legalForm = foundLegal != 0 ? foundLegal : legalForm;

        for (var i = 0; i < count && buffer.TokenCount - first < MostTokens; i++)
        {
            if (legal[i])
            {
                continue;
            }

            // Three or more single letters in a row are an acronym: "U.S.A.", "I B M".
            var run = i;
            while (run < count && !legal[run] && raw[run].Length == 1 && char.IsAsciiLetter(buffer.TextOf(raw[run])[0]))
            {
                run++;
            }

            var end = run - i >= 3 ? run : i + 1;
            var token = new NameToken { Start = buffer.CharacterCount, SourceStart = raw[i].SourceStart, Alphabet = raw[i].Alphabet };
            for (var k = i; k < end; k++)
            {
                var at = raw[k];
                for (var c = 0; c < at.Length && buffer.CharacterCount - token.Start < LongestToken; c++)
                {
                    buffer.Append(buffer.Characters[at.Start + c]);
                }
            }

            token.Length = buffer.CharacterCount - token.Start;
            token.SourceLength = raw[end - 1].SourceStart + raw[end - 1].SourceLength - token.SourceStart;
            buffer.Append(' ');
            Describe(buffer, ref token);
            if (raw[i].Class == Tokenizer.Aside && token.Role == TokenRole.Core && count > 1)
            {
                token.Role = TokenRole.Organization;
            }
            else if (raw[i].Class == Tokenizer.GreekParticle)
            {
                token.Role = TokenRole.Particle;
                token.Class = 0;
            }

            SlightForms.Weigh(buffer, raw, i, end, ref token);
            buffer.Add(token);
            i = end - 1;
        }

        if (buffer.TokenCount == first)
        {
            SlightForms.AddWhole(buffer, raw);
        }

        GivePhraseRoles(buffer, first);
        PromoteWhereNothingElse(buffer.TokensFrom(first));
        if (KoreanSpelling.LooksKorean(buffer, buffer.TokensFrom(first)))
        {
            foreach (ref var token in buffer.TokensFrom(first))
            {
                token.Alphabet = Alphabet.Korean;
            }
        }

        if (buffer.TokenCount > first)
        {
            buffer.Add(new NameView { Kind = kind, FirstToken = first, TokenCount = buffer.TokenCount - first, LegalForm = legalForm });
        }
    }

    internal static void Describe(NameBuffer buffer, ref NameToken token)
    {
        var text = buffer.TextOf(token);
        if (!text.ContainsAnyExceptInRange('0', '9'))
        {
            token.Role = TokenRole.Number;
            token.Class = Lexicon.Find(text).Class;
            token.Rarity = Math.Clamp(350 + (text.Length * 120), 350, Lexicon.Unseen);
        }
        else if (text.Length == 1)
        {
            token.Role = token.Alphabet is Alphabet.Latin or Alphabet.Romanized or Alphabet.Cyrillic or Alphabet.Pinyin ? TokenRole.Initial : TokenRole.Core;
            token.Rarity = 300;
        }
        else
        {
            (token.Role, token.Class, token.Rarity) = Lexicon.Find(text);
            token.Rarity = token.Role == TokenRole.Number ? NumeralRarity : token.Rarity;
        }
    }

    private static int FindLegalForms(NameBuffer buffer, Span<NameToken> raw, Span<bool> legal)
    {
        var found = 0;
        Mend(buffer, raw);
        for (var i = 0; i < raw.Length; i++)
        {
            var longest = Math.Min(LegalForms.LongestFrom(buffer.TextOf(raw[i])), raw.Length - i);
            for (var words = longest; words > 0; words--)
            {
                var last = raw[i + words - 1];
                var length = last.Start + last.Length - raw[i].Start;
                var form = LegalForms.Find(buffer.Characters.Slice(raw[i].Start, length), words, i == 0, EndsHere(buffer, raw, i + words));
                if (form == 0)
                {
                    continue;
                }

                legal.Slice(i, words).Fill(true);
                found = found == 0 || LegalForms.FamilyOf(found) == "generic" ? form : found;
                i += words - 1;
                break;
            }
        }

        return FindScattered(buffer, raw, legal, found);
    }

    // The two words that no name has together but in a legal form, in any order and apart ("Stock Joint Energiya Company").
    private static int FindScattered(NameBuffer buffer, ReadOnlySpan<NameToken> raw, Span<bool> legal, int found)
    {
        foreach (var (one, other, form) in (ReadOnlySpan<(string, string, string)>)[("joint", "stock", "joint stock company"), ("limited", "liability", "limited liability company")])
        {
            var (first, second) = (-1, -1);
            for (var i = 0; i < raw.Length; i++)
            {
                first = buffer.TextOf(raw[i]).SequenceEqual(one) ? i : first;
                second = buffer.TextOf(raw[i]).SequenceEqual(other) ? i : second;
            }

            if (first >= 0 && second >= 0 && !(legal[first] && legal[second]))
            {
                legal[first] = legal[second] = true;
                found = LegalForms.Find(form, 3, atStart: false, atEnd: true);
            }
        }

        return found;
    }

    // Writes the raw tokens again where a word of a legal form is misspelt among them, so that forms of several words are found as one text.
    private static void Mend(NameBuffer buffer, Span<NameToken> raw)
    {
        var misspelt = false;
        foreach (ref readonly var token in raw)
        {
            misspelt |= IsUnknown(buffer.TextOf(token)) && (!LegalForms.Misspelling(buffer.TextOf(token)).IsEmpty || LookAlikes.MisreadAt(buffer.TextOf(token)) >= 0);
        }

        for (var i = 0; i < raw.Length; i++)
        {
            misspelt |= !SlightForms.MisspeltPart(buffer, raw, i).IsEmpty;
        }

        if (!misspelt)
        {
            return;
        }

        for (var at = 0; at < raw.Length; at++)
        {
            ref var token = ref raw[at];
            var start = buffer.CharacterCount;
            var mended = SlightForms.MisspeltPart(buffer, raw, at);
            mended = mended.IsEmpty && IsUnknown(buffer.TextOf(token)) ? LegalForms.Misspelling(buffer.TextOf(token)) : mended;
            var misread = mended.IsEmpty && IsUnknown(buffer.TextOf(token)) ? LookAlikes.MisreadAt(buffer.TextOf(token)) : -1;
            for (var i = 0; mended.IsEmpty && i < token.Length; i++)
            {
                buffer.Append(i == misread ? 'm' : buffer.Characters[token.Start + i]);
                i += i == misread ? 1 : 0;
            }

            buffer.Append(mended);
            token.Start = start;
            token.Length = buffer.CharacterCount - start;
            buffer.Append(' ');
        }
    }

    internal static bool IsUnknown(ReadOnlySpan<char> text) => Lexicon.Find(text) is (TokenRole.Core, 0, Lexicon.Unseen);

    // Whether only legal forms follow: in "X Co Ltd" the "Co" stands at the end.
    internal static bool EndsHere(NameBuffer buffer, ReadOnlySpan<NameToken> raw, int next)
    {
        for (var i = next; i < raw.Length; i++)
        {
            if (LegalForms.LongestFrom(buffer.TextOf(raw[i])) == 0 && !SlightForms.IsSlip(buffer.TextOf(raw[i])))
            {
                return false;
            }
        }

        return true;
    }

    // A name of nothing but titles, particles and letters ("AT&T", "The General") is all the name there is: then they are its core.
    private static void PromoteWhereNothingElse(Span<NameToken> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if (token.Role is not (TokenRole.Title or TokenRole.Particle or TokenRole.Initial))
            {
                return;
            }
        }

        foreach (ref var token in tokens)
        {
            token.Role = TokenRole.Core;
        }
    }

    private static void GivePhraseRoles(NameBuffer buffer, int first)
    {
        const int LongestPhrase = 4;
        var tokens = buffer.TokensFrom(first);
        for (var i = 0; i < tokens.Length - 1; i++)
        {
            if (!Lexicon.MayStartPhrase(buffer.TextOf(tokens[i])))
            {
                continue;
            }

            for (var words = Math.Min(LongestPhrase, tokens.Length - i); words > 1; words--)
            {
                var last = tokens[i + words - 1];
                if (Lexicon.TryFindPhrase(buffer.Characters[tokens[i].Start..(last.Start + last.Length)], out var role))
                {
                    for (var k = i; k < i + words; k++)
                    {
                        tokens[k].Role = tokens[k].Role == TokenRole.Core ? role : tokens[k].Role;
                    }

                    i += words - 1;
                    break;
                }
            }
        }
    }
}
