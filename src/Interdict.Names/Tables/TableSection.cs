namespace Interdict.Names.Tables;

/// <summary>The parts of the compiled tables, in the order in which they are written.</summary>
internal enum TableSection
{
    /// <summary>The characters of all texts, one after another; each text stands once.</summary>
    Text,

    /// <summary>What letters fold to: the values of the four sections that follow.</summary>
    LetterTexts,
    Folds,
    NativeFolds,
    LatinLookAlikes,
    CyrillicLookAlikes,
    Romanization,
    Words,
    Phrases,
    ClassNames,
    Spellings,
    LegalForms,
    LegalFormStarts,
    LegalFormClasses,
    LegalFormFamilies,
    MisspeltForms,
    Pinyin,
    Tongyong,
    WadeGiles,
    SurnameSpellings,
    KoreanInitials,
    KoreanVowels,
    KoreanFinals,
    KoreanSurnames,
    Skeletons,
    SkeletonWays,
    HanSimplified,
    HanReadings,
    HanSyllables,
    HanSurnames,
    HanWords,
    HanWordStarts,
    HanWordKinds,
    HanWordEnglish,
    ArabicTranscription,
    HebrewTranscription,
    HangulTranscription,
    KanaTranscription,
    CyrillicTranscription,
    PinyinTranscription,
}
