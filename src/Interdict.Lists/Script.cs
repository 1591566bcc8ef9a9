namespace Interdict.Lists;

/// <summary>The writing system of a name's letters (ISO 15924 families that official lists use).</summary>
public enum Script : byte
{
    /// <summary>No letters at all.</summary>
    None,

    /// <summary>Latin.</summary>
    Latin,

    /// <summary>Cyrillic.</summary>
    Cyrillic,

    /// <summary>Han: Chinese characters, simplified or traditional, and kanji or hanja standing alone.</summary>
    Han,

    /// <summary>Hangul.</summary>
    Hangul,

    /// <summary>Hiragana or katakana, alone or mixed with Han.</summary>
    Japanese,

    /// <summary>Arabic, Persian, Urdu, Uyghur letters.</summary>
    Arabic,

    /// <summary>Hebrew.</summary>
    Hebrew,

    /// <summary>Greek.</summary>
    Greek,

    /// <summary>Armenian.</summary>
    Armenian,

    /// <summary>Georgian.</summary>
    Georgian,

    /// <summary>Any other single script.</summary>
    Other,

    /// <summary>Letters of more than one script.</summary>
    Mixed,
}
