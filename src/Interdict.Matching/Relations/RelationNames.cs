namespace Interdict.Matching.Relations;

/// <summary>The words that explanations use.</summary>
internal static class RelationNames
{
    public static string Of(RelationKind kind) => kind switch
    {
        RelationKind.Equal => "equal",
        RelationKind.Equivalent => "equivalent",
        RelationKind.Spelling => "spelling",
        RelationKind.Edit => "typing",
        RelationKind.Sound => "sound",
        RelationKind.Initial => "initial",
        RelationKind.Joined => "joined",
        RelationKind.Transcription => "transliteration",
        RelationKind.Syllable => "syllable",
        RelationKind.KoreanSyllable => "korean-syllable",
        _ => "none",
    };
}
