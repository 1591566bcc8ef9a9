using Interdict.Names;

namespace Interdict.Matching.Linking;

/// <summary>How much a name tells its bearer from others.</summary>
internal enum NameTelling : byte
{
    /// <summary>An acronym, a single letter, a number.</summary>
    Nothing,

    /// <summary>Words that many bear: "Electronic Technology Institute", "Ahmed Ali".</summary>
    Little,

    /// <summary>One rare word, or several that are less so.</summary>
    Some,

    /// <summary>Several rare words.</summary>
    Much,
}

/// <summary>Judges names by the rarity of their words.</summary>
internal static class NameTellings
{
    private const int ShortestWord = 4;
    private const int LongWord = 6;
    private const int Rare = 700;
    private const int LittleOf = 700, SomeOf = 1_300;
    private const int Part = 3;

    /// <summary>Whether a name is one word beside its legal form.</summary>
    /// <param name="name">The name.</param>
    /// <param name="buffer">Room.</param>
    /// <param name="long">Whether a long word counts too.</param>
    public static bool IsOneWord(string name, NameBuffer buffer, bool @long)
    {
        NameAnalyzer.Analyze(name, buffer);
        if (buffer.Views.IsEmpty)
        {
            return true;
        }

        var tokens = buffer.TokensOf(buffer.Views[0]);
        return tokens.Length == 1 && tokens[0].Alphabet == Alphabet.Latin && (@long || tokens[0].Length < LongWord);
    }

    public static NameTelling Of(string name, NameBuffer buffer)
    {
        NameAnalyzer.Analyze(name, buffer);
        if (buffer.Views.IsEmpty)
        {
            return NameTelling.Nothing;
        }

        var (sum, letters, rare, words) = (0, 0, 0, 0);
        foreach (ref readonly var token in buffer.TokensOf(buffer.Views[0]))
        {
            letters += token.Length;
            if (token.Role is TokenRole.Core && (token.Length >= ShortestWord || token.Alphabet != Alphabet.Latin))
            {
                words++;
                sum += token.Rarity;
                rare += token.Rarity >= Rare ? 1 : 0;
            }
            else if (token.Role is TokenRole.Core or TokenRole.Organization or TokenRole.Place or TokenRole.Number)
            {
                sum += token.Rarity / Part;
            }
        }

        return letters < ShortestWord ? NameTelling.Nothing
            : words == 0 || sum < LittleOf ? NameTelling.Little
            : sum < SomeOf || rare == 0 ? NameTelling.Some
            : NameTelling.Much;
    }
}
