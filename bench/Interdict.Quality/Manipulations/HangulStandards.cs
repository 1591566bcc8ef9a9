using System.Text;

namespace Interdict.Quality.Manipulations;

/// <summary>
/// Hangul syllable by syllable under three standards: Revised Romanization (2000), McCune-Reischauer without its marks, Yale. No sound changes between
/// syllables, as passports write given names.
/// </summary>
internal static class HangulStandards
{
    private const int FirstSyllable = 0xAC00;
    private const int Vowels = 21;
    private const int Codas = 28;

    private static readonly string[][] Initials =
    [
        "g kk n d tt r m b pp s ss - j jj ch k t p h".Split(' '), "k kk n t tt r m p pp s ss - ch tch ch' k' t' p' h".Split(' '), "k kk n t tt l m p pp s ss - c cc ch kh th ph h".Split(' '),
    ];

    private static readonly string[][] Medials =
    [
        "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".Split(' '), "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i".Split(' '),
        "a ay ya yay e ey ye yey o wa way oy yo wu we wey wi yu u uy i".Split(' '),
    ];

    private static readonly string[][] Finals =
    [
        "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".Split(' '), "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".Split(' '),
        "- k kk ks n nc nh t l lk lm lp ls lth lph lh m p ps s ss ng c ch kh th ph h".Split(' '),
    ];

    public static IReadOnlyList<string> Names { get; } = ["Revised Romanization", "McCune-Reischauer", "Yale"];

    /// <summary>A name of two to four syllables: the first is the family name, the others are hyphenated; <c>null</c> where it is another.</summary>
    public static string? Romanize(string name, int standard)
    {
        var syllables = name.Where(c => c != ' ').ToArray();
        if (syllables.Length is < 2 or > 4 || !Array.TrueForAll(syllables, c => c is >= '가' and <= '힣'))
        {
            return null;
        }

        var latin = Array.ConvertAll(syllables, c => Latin(c, standard));
        return $"{Capital(latin[0])} {Capital(string.Join('-', latin[1..]))}";
    }

    private static string Latin(char syllable, int standard)
    {
        var at = syllable - FirstSyllable;
        var text = new StringBuilder(Initials[standard][at / (Vowels * Codas)]).Append(Medials[standard][at / Codas % Vowels]).Append(Finals[standard][at % Codas]);
        return text.Replace("-", "").ToString();
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
