using System.Numerics;
using Interdict.Names;

namespace Interdict.Matching.Relations;

/// <summary>
/// The one relation between tokens. The scorer gives nothing outside it, and the index enumerates it: that is why the index loses nothing.
/// <para>It is a union of parts that can each be looked up by hash (<see cref="Indexing.VocabularyKeys"/>): the same text; one class of equivalent forms; one
/// spelling key; at most <see cref="MostEdits"/> edits; one consonant skeleton with at most three edits. Besides these, a single letter stands for a
/// token that starts with it. Spans (adjacent tokens written together) relate to single tokens only, by text, spelling key or a skeleton of four consonants: a name has more spans than
/// tokens, and each further way to be related would be paid for with each of them.</para>
/// Likeness is in thousandths. Whoever changes a part changes what the vocabulary must enumerate.
/// </summary>
internal static class TokenRelation
{
    public const int Full = 1000;
    public const int InitialLikeness = 450;

    /// <summary>How many edits may lie between two tokens, by the sum of their lengths: none up to 3+3, one up to 7+7, two beyond. Spans: none.</summary>
    public static int MostEdits(int lengths, bool span) => lengths <= 6 || span ? 0 : lengths <= 14 ? 1 : 2;

    /// <summary>The most edits any partner of a token of this length can have: how deep the vocabulary must enumerate it.</summary>
    public static int MostEditsOf(int length, bool span) => length < 3 || span ? 0 : length < 7 ? 1 : 2;

    /// <summary>The relation of a query unit and an entry unit.</summary>
    /// <param name="query">The query's unit.</param>
    /// <param name="queryText">Its characters.</param>
    /// <param name="queryWords">Its compiled pattern.</param>
    /// <param name="entry">The entry's unit.</param>
    /// <param name="entryText">Its characters.</param>
    /// <param name="likeness">0 to 1000.</param>
    public static RelationKind Of(
        in Features query, ReadOnlySpan<char> queryText, ReadOnlySpan<ulong> queryWords, in Features entry, ReadOnlySpan<char> entryText, out int likeness) =>
        Of(query, queryText, queryWords, entry, entryText, mayShareSyllables: true, out likeness);

    /// <summary>The relation of a query unit and an entry unit, where the caller may know that no key of their syllables is the same: then these are not compared.</summary>
    public static RelationKind Of(
        in Features query, ReadOnlySpan<char> queryText, ReadOnlySpan<ulong> queryWords, in Features entry, ReadOnlySpan<char> entryText, bool mayShareSyllables, out int likeness)
    {
        var kind = ByLetters(query, queryText, queryWords, entry, entryText, out likeness);
        if (mayShareSyllables && likeness < SyllableLikeness && query.IsChinese && entry.IsChinese && (query.Span & entry.Span) == 0 && ChineseSpelling.AreAlike(queryText, entryText))
        {
            likeness = SyllableLikeness;
            kind = RelationKind.Syllable;
        }

        if (mayShareSyllables && likeness < KoreanLikeness && query.IsKorean && entry.IsKorean && (query.Alphabet != entry.Alphabet || query.Alphabet == Alphabet.Korean)
            && KoreanSpelling.AreAlike(queryText, entryText))
        {
            likeness = KoreanLikeness;
            kind = RelationKind.KoreanSyllable;
        }

        // A surname that is known to be spelled otherwise is not transcribed besides: one syllable sounds like many.
        if (query.Alphabet != entry.Alphabet && (query.Alphabet == Alphabet.Pinyin || entry.Alphabet == Alphabet.Pinyin) && (query.Span | entry.Span) == 0
            && IsSurname(query, queryText, entryText) is { } surname)
        {
            if (surname && likeness < SurnameLikeness)
            {
                likeness = SurnameLikeness;
                return RelationKind.Syllable;
            }

            return kind;
        }

        // Two names that the tables know for different names are no transcriptions of each other, however alike (Hassan, Hussein).
        if (query.Alphabet == entry.Alphabet || likeness >= Transcription.MostLikeness || (query.Class != 0 && entry.Class != 0) || !MayTranscribe(query, entry))
        {
            return kind;
        }

        // What is cut apart in Latin letters is cut apart in the others too, so that the Latin side is always one word.
        var transcribed = Transcription.Likeness(query.Alphabet, queryText, entry.Alphabet, entryText);
        if (transcribed <= likeness)
        {
            return kind;
        }

        likeness = transcribed;
        return RelationKind.Transcription;
    }

    private static bool? IsSurname(in Features query, ReadOnlySpan<char> queryText, ReadOnlySpan<char> entryText) =>
        query.Alphabet == Alphabet.Pinyin ? ChineseSpelling.IsSurname(queryText, entryText) : ChineseSpelling.IsSurname(entryText, queryText);

    /// <summary>Whether two units may be transcriptions of each other at all: alphabets that relate, the Latin side a token, and no numbers or single letters.</summary>
    private static bool MayTranscribe(in Features query, in Features entry) =>
        Transcription.Relates(query.Alphabet, entry.Alphabet)
        && (Transcription.IsLatin(query.Alphabet) ? query : entry) is { Span: 0, Length: > 1, Role: not TokenRole.Number }
        && query.Role != TokenRole.Number && entry.Role != TokenRole.Number;

    private static RelationKind ByLetters(
        in Features query, ReadOnlySpan<char> queryText, ReadOnlySpan<ulong> queryWords, in Features entry, ReadOnlySpan<char> entryText, out int likeness)
    {
        likeness = 0;
        var span = (query.Span | entry.Span) != 0;
        if (span && query.Span == entry.Span)
        {
            return RelationKind.None;
        }

        if (query.Length == entry.Length && query.Letters == entry.Letters && queryText.SequenceEqual(entryText))
        {
            likeness = span ? 970 : Full;
            return span ? RelationKind.Joined : RelationKind.Equal;
        }

        var kind = RelationKind.None;
        if (query.Class != 0 && Math.Abs(query.Class) == Math.Abs(entry.Class))
        {
            likeness = (query.Class | entry.Class) < 0 ? LooseLikeness : query.Role == TokenRole.Core ? 930 : 970;
            kind = RelationKind.Equivalent;
        }
        else if (!span && query.First == entry.First && query.Length != entry.Length
            && (query.Length == 1 ? query.Role : entry.Length == 1 ? entry.Role : TokenRole.Core) == TokenRole.Initial)
        {
            likeness = InitialLikeness;
            return RelationKind.Initial;
        }

        if (query.Spelling != 0 && query.Spelling == entry.Spelling && likeness < 940)
        {
            likeness = span ? 910 : 940;
            kind = span ? RelationKind.Joined : RelationKind.Spelling;
        }

        if ((query.Editable & entry.Editable) == 0 || likeness >= (span ? 910 : 940))
        {
            return kind;
        }

        if (span)
        {
            // Written together with other vowels (Abu'l Qasim, Abolqasem).
            if (query.Skeleton == 0 || query.Skeleton != entry.Skeleton || Math.Abs(query.Length - entry.Length) > MostSoundEdits)
            {
                return kind;
            }

            var apart = EditDistance.Within(queryText, queryWords, entryText, MostSoundEdits);
            likeness = apart <= MostSoundEdits ? 860 - (60 * apart) : likeness;
            return apart <= MostSoundEdits ? RelationKind.Joined : kind;
        }

        var most = MostEdits(query.Length + entry.Length, span: false);
        var sound = query.Skeleton != 0 && query.Skeleton == entry.Skeleton;
        var tried = sound ? Math.Max(most, MostSoundEdits) : most;
        if (tried == 0 || Math.Abs(query.Length - entry.Length) > tried || BitOperations.PopCount(query.Letters ^ entry.Letters) > 2 * tried)
        {
            return kind;
        }

        var edits = EditDistance.Within(queryText, queryWords, entryText, tried);
        if (edits <= most)
        {
            // An edit in a longer token says less against it; the first letter is the one that people get right.
            var edited = Full - (edits * 1150 / Math.Max(query.Length, entry.Length)) - (query.First != entry.First ? 60 : 0);
            if (edited > likeness)
            {
                likeness = edited;
                kind = RelationKind.Edit;
            }
        }

        // Three consonants in a short word are not much to have in common (Putin, Petion).
        var sounding = 880 - (60 * edits) - (query.Length + entry.Length <= ShortWords ? 80 : 0);
        if (sound && edits <= MostSoundEdits && sounding > likeness)
        {
            likeness = sounding;
            kind = RelationKind.Sound;
        }

        return kind;
    }

    // A name in another language, or a short form: often the same person, as often another.
    private const int LooseLikeness = 820;
    private const int SyllableLikeness = 920;
    private const int SurnameLikeness = 900;

    // Plain and aspirated consonants are two syllables to a Korean; the letters on a list do not tell.
    private const int KoreanLikeness = 900;
    private const int MostSoundEdits = 3;
    private const int ShortWords = 12;
}
