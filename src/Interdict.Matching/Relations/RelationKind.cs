namespace Interdict.Matching.Relations;

/// <summary>How two tokens are related. The names are the ones that explanations show (<see cref="RelationNames"/>).</summary>
internal enum RelationKind : byte
{
    None,
    Equal,
    Equivalent,
    Spelling,
    Edit,
    Sound,
    Initial,
    Joined,
    Transcription,
    Syllable,
    KoreanSyllable,
}
