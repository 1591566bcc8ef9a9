namespace Interdict.Names;

/// <summary>
/// Mends spaces that were lost or added beside words that are no names: "ADVENTCOMPANY", "LARGOLTD", "LIM ITED", "GR OUP". A legal form must be seen to be set
/// aside, and a describing word to weigh little, whatever the spaces; spaces within the names themselves are the business of joined words.
/// </summary>
internal static class WordBounds
{
    private const int ShortestJoined = 5;
    private const int ShortestRest = 4;
    private const int ShortestDescribing = 7;

    // Abbreviations that hardly any word ends with.
    private static readonly string[] Endings = ["ltd", "llc", "fze", "gmbh", "jsc", "pjsc", "ojsc", "cjsc", "ooo", "dmcc", "llp", "sarl"];

    // The same before a name that was joined to them.
    private static readonly string[] Beginnings = ["llc", "ooo", "jsc", "ojsc", "pjsc", "cjsc", "gmbh", "sarl"];

    private static readonly string[] LegalWords =
    [
        "company", "limited", "group", "kompaniya", "corporation", "incorporated", "enterprise", "liability", "partnership", "obshchestvo", "ogranichennoi", "otvetstvennostyu", "aktsionernoe", "aktsionernoye",
        "association", "organization", "organisation", "holding", "holdings", "gruppa", "korporatsiya", "obyedinenie", "obyedineniye", "obedinenie", "predpriyatie", "predpriyatiye", "empresa",
    ];

    /// <summary>Mends the raw tokens from <paramref name="first"/> on.</summary>
    public static void Mend(NameBuffer buffer, int first)
    {
        Span<NameToken> raw = stackalloc NameToken[buffer.TokenCount - first];
        buffer.TokensFrom(first).CopyTo(raw);
        if (!NeedsMending(buffer, raw))
        {
            return;
        }

        buffer.TruncateTokens(first);
        for (var i = 0; i < raw.Length; i++)
        {
            var token = raw[i];
            if (i + 1 < raw.Length && IsCut(buffer, token, raw[i + 1]))
            {
                var next = raw[++i];
                buffer.Add(new NameToken
                {
                    Start = Write(buffer, token, next),
                    Length = token.Length + next.Length,
                    Alphabet = token.Alphabet,
                    SourceStart = token.SourceStart,
                    SourceLength = next.SourceStart + next.SourceLength - token.SourceStart,
                });
                continue;
            }

            var at = SeamOf(buffer.TextOf(token));
            if (at == 0)
            {
                buffer.Add(token);
                continue;
            }

            // Legal forms of several words are found as one text with single spaces, so that the parts are written anew.
            var start = buffer.CharacterCount;
            for (var k = 0; k < token.Length; k++)
            {
                if (k == at)
                {
                    buffer.Append(' ');
                }

                buffer.Append(buffer.Characters[token.Start + k]);
            }

            buffer.Append(' ');
            buffer.Add(token with { Start = start, Length = at });
            buffer.Add(token with { Start = start + at + 1, Length = token.Length - at });
        }

        // Neighbors must stand side by side again.
        Rewrite(buffer, first);
    }

    private static bool NeedsMending(NameBuffer buffer, ReadOnlySpan<NameToken> raw)
    {
        for (var i = 0; i < raw.Length; i++)
        {
            if ((i + 1 < raw.Length && IsCut(buffer, raw[i], raw[i + 1])) || SeamOf(buffer.TextOf(raw[i])) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static void Rewrite(NameBuffer buffer, int first)
    {
        for (var i = first; i < buffer.TokenCount; i++)
        {
            var token = buffer.TokensFrom(i)[0];
            var start = buffer.CharacterCount;
            for (var k = 0; k < token.Length; k++)
            {
                buffer.Append(buffer.Characters[token.Start + k]);
            }

            buffer.Append(' ');
            buffer.TokensFrom(i)[0].Start = start;
        }
    }

    private static int Write(NameBuffer buffer, in NameToken one, in NameToken other)
    {
        var start = buffer.CharacterCount;
        for (var k = 0; k < one.Length; k++)
        {
            buffer.Append(buffer.Characters[one.Start + k]);
        }

        for (var k = 0; k < other.Length; k++)
        {
            buffer.Append(buffer.Characters[other.Start + k]);
        }

        buffer.Append(' ');
        return start;
    }

    // Whether both are halves of one word that says nothing of identity: neither is a word itself, or one of them is a word that nobody knows.
    private static bool IsCut(NameBuffer buffer, in NameToken one, in NameToken other)
    {
        var length = one.Length + other.Length;
        if (one.Alphabet != other.Alphabet || length is < ShortestJoined or > NameAnalyzer.LongestToken || one.Length < 2 || other.Length < 2
            || !((IsNoWord(buffer.TextOf(one)) && IsNoWord(buffer.TextOf(other))) || NameAnalyzer.IsUnknown(buffer.TextOf(one)) || NameAnalyzer.IsUnknown(buffer.TextOf(other))))
        {
            return one.Alphabet == other.Alphabet && IsLegalWord(buffer, one, other);
        }

        Span<char> joined = stackalloc char[NameAnalyzer.LongestToken];
        buffer.TextOf(one).CopyTo(joined);
        buffer.TextOf(other).CopyTo(joined[one.Length..]);
        return Lexicon.Find(joined[..length]).Role == TokenRole.Organization || LegalForms.LongestFrom(joined[..length]) > 0;
    }

    // The halves of a word of a legal form are cut whatever they are by themselves ("comp", "any").
    private static bool IsLegalWord(NameBuffer buffer, in NameToken one, in NameToken other)
    {
        foreach (var word in LegalWords)
        {
            if (word.Length == one.Length + other.Length && word.AsSpan().StartsWith(buffer.TextOf(one)) && word.AsSpan().EndsWith(buffer.TextOf(other)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNoWord(ReadOnlySpan<char> text) =>
        Lexicon.Find(text) is (TokenRole.Core or TokenRole.Particle, _, _) && LegalForms.LongestFrom(text) == 0;

    /// <summary>Where an unknown word falls into a word of a legal form and the rest; 0 where it does not.</summary>
    private static int SeamOf(ReadOnlySpan<char> text)
    {
        if (text.Length < ShortestRest + 2 || Lexicon.Find(text) is not (TokenRole.Core, 0, Lexicon.Unseen) || LegalForms.LongestFrom(text) > 0)
        {
            return 0;
        }

        foreach (var ending in Endings)
        {
            if (text.Length - ending.Length >= ShortestRest && text.EndsWith(ending, StringComparison.Ordinal))
            {
                return text.Length - ending.Length;
            }
        }

        foreach (var beginning in Beginnings)
        {
            if (text.Length - beginning.Length >= ShortestRest - 1 && text.StartsWith(beginning, StringComparison.Ordinal))
            {
                return beginning.Length;
            }
        }

        foreach (var word in LegalWords)
        {
            if (text.Length - word.Length < ShortestRest - 1)
            {
                continue;
            }

            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }

            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return text.Length - word.Length;
            }
        }

        // Two describing words ("scientificproduction").
        for (var at = ShortestDescribing; at <= text.Length - ShortestDescribing; at++)
        {
            if (IsDescribing(text[..at]) && IsDescribing(text[at..]))
            {
                return at;
            }
        }

        return 0;
    }

    private static bool IsDescribing(ReadOnlySpan<char> word) => Lexicon.Find(word).Role is TokenRole.Organization or TokenRole.Place;
}
