using System.Text;
using Interdict.Lists;
using Interdict.Names.Tables;

namespace Interdict.Names;

/// <summary>
/// Letters beyond Latin and Cyrillic: folded so that one name is written one way (<c>native-letters.txt</c>), or romanized where the alphabet can be read
/// letter by letter (<c>romanization.txt</c>).
/// </summary>
internal static class NativeLetters
{
    /// <summary>No row has more letters.</summary>
    internal const int LongestRow = 3;

    private static readonly CodePointMap Folded = new(TableSection.NativeFolds);
    private static readonly TextMap Romanized = new(TableSection.Romanization);

    /// <summary>The alphabet of a script that <see cref="CharacterFolding"/> does not fold.</summary>
    public static Alphabet AlphabetOf(Script script) => script switch
    {
        Script.Arabic => Alphabet.Arabic,
        Script.Hebrew => Alphabet.Hebrew,
        Script.Hangul => Alphabet.Hangul,
        Script.Japanese => Alphabet.Kana,
        Script.Greek or Script.Armenian or Script.Georgian => Alphabet.Romanized,
        _ => Alphabet.Other,
    };

    /// <summary>What a letter folds to; empty where it vanishes, <c>null</c> where it stands for itself.</summary>
    public static string? Fold(Rune rune) => CharacterFolding.Fold(Folded, rune);

    /// <summary>
    /// Whether a text in Arabic letters is Uyghur, or Kurdish, which writes all vowels too: it has a letter of its own (e, é, u, ö, ü, w, ng), or a word that
    /// opens with the seat of a vowel, or an alef maqsura inside a word.
    /// </summary>
    public static bool IsUyghur(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is 'ە' or 'ې' or 'ۇ' or 'ۆ' or 'ۈ' or 'ۋ' or 'ڭ'
                || (text[i] == 'ئ' && (i == 0 || !char.IsLetter(text[i - 1])) && i + 1 < text.Length && char.IsLetter(text[i + 1]))
                || (text[i] == 'ى' && i > 0 && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Writes the romanization of a word in lower-case letters; returns how many characters.</summary>
    public static int Romanize(ReadOnlySpan<char> word, Script script, Span<char> latin)
    {
        Span<char> key = stackalloc char[LongestRow + 2];
        var length = 0;
        for (var at = 0; at < word.Length;)
        {
            var used = 1;
            for (var take = Math.Min(LongestRow, word.Length - at); take > 0; take--)
            {
                if ((at == 0 && Find(script, word.Slice(at, take), atStart: true, key, out var text)) || Find(script, word.Slice(at, take), atStart: false, key, out text))
                {
                    var room = Math.Min(text.Length, latin.Length - length);
                    text[..room].CopyTo(latin[length..]);
                    length += room;
                    used = take;
                    break;
                }
            }

            at += used;
        }

        return length;
    }

    private static bool Find(Script script, ReadOnlySpan<char> letters, bool atStart, Span<char> key, out ReadOnlySpan<char> text)
    {
        key[0] = Prefix(script);
        key[1] = '^';
        letters.CopyTo(key[(atStart ? 2 : 1)..]);
        var found = Romanized.TryFind(key[..(letters.Length + (atStart ? 2 : 1))], out var reference);
        text = CompiledTables.Text((uint)reference);
        return found;
    }

    /// <summary>The letter that the rows of a script have before them.</summary>
    public static char Prefix(Script script) => script switch
    {
        Script.Greek => 'g',
        Script.Armenian => 'a',
        Script.Georgian => 'k',
        _ => 'u',
    };
}
