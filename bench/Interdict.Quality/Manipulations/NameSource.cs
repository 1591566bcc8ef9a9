namespace Interdict.Quality.Manipulations;

/// <summary>Names that a manipulation is done to.</summary>
internal enum NameSource
{
    /// <summary>Every listed name.</summary>
    Any,

    /// <summary>Listed persons.</summary>
    Person,

    /// <summary>Listed parties that are not persons.</summary>
    Organization,

    /// <summary>Listed persons whose names are pinyin.</summary>
    Pinyin,

    /// <summary>Persons by their names in Cyrillic letters.</summary>
    Cyrillic,

    /// <summary>Persons by their names in Arabic letters.</summary>
    Arabic,

    /// <summary>Persons by their names in Hangul.</summary>
    Hangul,

    /// <summary>Enterprises by their names in Greek letters.</summary>
    Greek,
}
