using System.Buffers;
using Interdict.Lists;
using Interdict.Matching.Explaining;

namespace Interdict.Briefing.Composing;

/// <summary>The BCP 47 tag of a piece of text, as far as its letters tell.</summary>
internal static class Tongue
{
    private static readonly SearchValues<char> OnlyUyghur = SearchValues.Create("ېۈۆۇۋڭە");

    /// <summary>The tag of a name; <c>null</c> where it is of the document's own language.</summary>
    public static string? OfName(string name, Language document) => Scripts.Of(name) switch
    {
        Script.Latin or Script.None => document == Language.English ? null : "en",
        Script.Han => document == Language.Chinese ? null : "zh-Hans",
        Script.Japanese => "ja",
        Script.Hangul => "ko",
        Script.Cyrillic => "und-Cyrl",
        Script.Greek => "el",
        Script.Hebrew => "he",
        Script.Armenian => "hy",
        Script.Georgian => "ka",
        Script.Arabic => name.AsSpan().IndexOfAny(OnlyUyghur) >= 0 && !name.Contains('\u064A', StringComparison.Ordinal) ? "ug" : "und-Arab",
        _ => HasHan(name) && document == Language.English ? "zh-Hans" : null,
    };

    private static bool HasHan(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Scripts.Of(rune) == Script.Han)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The tag of words that are English whatever the document's language is.</summary>
    public static string? English(Language document) => document == Language.English ? null : "en";

    /// <summary>Whether a text is written from right to left.</summary>
    public static bool IsRightToLeft(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Scripts.Of(rune) is Script.Arabic or Script.Hebrew)
            {
                return true;
            }
        }

        return false;
    }
}
