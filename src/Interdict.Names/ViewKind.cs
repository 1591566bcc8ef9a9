namespace Interdict.Names;

/// <summary>How a view of a name was made from its letters.</summary>
public enum ViewKind : byte
{
    /// <summary>Latin letters, folded to ASCII lower case.</summary>
    Latin,

    /// <summary>Cyrillic letters, romanized.</summary>
    Cyrillic,

    /// <summary>Han characters, simplified, as words and overlapping pairs.</summary>
    Han,

    /// <summary>The Mandarin reading of Han characters, in toneless pinyin.</summary>
    Pinyin,

    /// <summary>Han characters with the known words translated and the rest read in pinyin.</summary>
    Gloss,

    /// <summary>Letters of any other script: folded in their own alphabet, or romanized (<see cref="NameToken.Alphabet"/> tells).</summary>
    Native,

    /// <summary>A Korean personal name in Hangul, cut into syllables, as Latin spellings cut it. Never compared with another name in Hangul.</summary>
    Syllables,
}
