namespace Interdict.Names;

/// <summary>The letters that a token is written in, or was read from.</summary>
public enum Alphabet : byte
{
    /// <summary>Latin letters, folded to ASCII.</summary>
    Latin,

    /// <summary>Romanized from Greek, Armenian, Georgian or Uyghur letters, by the standard of its language: as good as Latin.</summary>
    Romanized,

    /// <summary>Romanized from Cyrillic letter by letter.</summary>
    Cyrillic,

    /// <summary>The Mandarin reading of Han characters, in toneless pinyin.</summary>
    Pinyin,

    /// <summary>Arabic letters: Arabic, Persian, Urdu, Pashto.</summary>
    Arabic,

    /// <summary>Hebrew letters.</summary>
    Hebrew,

    /// <summary>Hangul syllables.</summary>
    Hangul,

    /// <summary>Katakana.</summary>
    Kana,

    /// <summary>Letters of any other script, and Han characters.</summary>
    Other,

    /// <summary>Latin letters of a name that looks Korean as a whole.</summary>
    Korean,
}
