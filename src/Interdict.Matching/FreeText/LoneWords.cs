using Interdict.Names;

namespace Interdict.Matching.FreeText;

/// <summary>Which words of a text may name a party by themselves. Somebody who types a name means one; a text is full of words that mean nobody.</summary>
internal sealed class LoneWords
{
    private const int Shortest = 4;
    private const int ShortestTogether = 3;
    private const int ShortestElsewhere = 2;
    private const int Rare = 750;

    // "of", "and", "for", "the", "al", "de la".
    private const int LongestLink = 3;

    private readonly string _text;
    private readonly HashSet<string> _lower = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool _hasBothCases;

    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    public LoneWords(string text, IReadOnlyList<TextWord> words)
    {
        _text = text;
        foreach (var word in words)
        {
            if (char.IsLower(text[word.Start]))
            {
                _lower.Add(text[word.Start..word.End]);
            }
            else
            {
                _hasBothCases |= char.IsUpper(text[word.Start]);
            }
        }

        _hasBothCases &= _lower.Count > 0;
    }

    [ThreadStatic]
    private static NameBuffer? _buffer;

    /// <summary>
    /// Whether one word may be a name by itself: it is distinctive, not one that many names share, and no short one; and where the text tells names from words by a
    /// capital, it has one and never stands without.
    /// </summary>
    public bool MayName(string word)
    {
        if (_hasBothCases && _lower.Contains(word))
        {
            return false;
        }

        var buffer = _buffer ??= new NameBuffer();
        NameAnalyzer.Analyze(word, buffer);
        if (buffer.Views.IsEmpty)
        {
            return false;
        }

        foreach (ref readonly var token in buffer.TokensOf(buffer.Views[0]))
        {
            if (token.Role == TokenRole.Core && token.Rarity >= Rare
                && token.Length >= (token.Alphabet is Alphabet.Latin or Alphabet.Cyrillic or Alphabet.Romanized ? Shortest : ShortestElsewhere))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a run of words stands as a name does: where the text tells names from words by a capital, its first and last word have one, and no longer word
    /// between them is without; where it has no capitals at all, it has a word that names somebody.
    /// </summary>
    public bool MayBeTitle(IReadOnlyList<TextWord> words, int first, int last)
    {
        if (!_hasBothCases && _lower.Count > 0)
        {
            return MayNameTogether(_text[words[first].Start..words[last].End]);
        }

        for (var at = first; _hasBothCases && at <= last; at++)
        {
            var word = words[at];
            if (char.IsLower(_text[word.Start]) && (at == first || at == last || word.End - word.Start > LongestLink))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether several words may be a name: however they are read, two stand among them that are no particles, titles or letters ("Saleh al"), and not only
    /// words for kinds of bodies ("public security bureau").</summary>
    public static bool MayNameTogether(string words)
    {
        var buffer = _buffer ??= new NameBuffer();
        NameAnalyzer.Analyze(words, buffer);
        foreach (ref readonly var view in buffer.Views)
        {
            var (named, weighty) = (false, 0);
            var first = default(NameToken);
            foreach (ref readonly var token in buffer.TokensOf(view))
            {
                // What is nothing but "the" and a form has "the" for a core ("the group").
                named |= token.Role is TokenRole.Core or TokenRole.Place && (view.LegalForm == 0 || !CommonWords.Has(buffer.TextOf(token)))
                    && token.Length >= (token.Alphabet is Alphabet.Latin or Alphabet.Cyrillic or Alphabet.Romanized ? ShortestTogether : ShortestElsewhere);

                // One word twice is one word ("step by step").
                if (token.Role is not (TokenRole.Title or TokenRole.Particle or TokenRole.Initial)
                    && (weighty == 0 || !buffer.TextOf(first).SequenceEqual(buffer.TextOf(token))))
                {
                    first = token;
                    weighty++;
                }
            }

            // A form beside one word makes it a name ("Wagner Group").
            weighty += view.LegalForm != 0 ? 1 : 0;
            if (!named || (weighty < 2 && view.Kind is ViewKind.Latin or ViewKind.Cyrillic or ViewKind.Native))
            {
                return false;
            }
        }

        return !buffer.Views.IsEmpty;
    }
}
