using System.Globalization;
using Interdict.Lists;
using Interdict.Matching.Explaining;

namespace Interdict.Briefing.Wording;

/// <summary>How numbers, days and lists are written in a language.</summary>
internal static class Grammar
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    public static string Number(int number, Language language) => language == Language.English
        ? number.ToString("N0", CultureInfo.InvariantCulture)
        : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>In words up to ten in English; in digits in Chinese, as its press writes counts.</summary>
    public static string Counted(int number, Language language) =>
        language == Language.English && number is >= 0 and <= 10 ? Small[number] : Number(number, language);

    public static string Day(DateOnly day, Language language) => language == Language.English
        ? string.Create(CultureInfo.InvariantCulture, $"{Months[day.Month - 1]} {day.Day}, {day.Year}")
        : string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    public static string Day(PartialDate date, Language language)
    {
        if (date.IsRange || date.IsCirca)
        {
            return date.ToString();
        }

        if (date.Day > 0)
        {
            return Day(date.Earliest, language);
        }

        return (language, date.Month) switch
        {
            (Language.English, 0) => date.Year.ToString(CultureInfo.InvariantCulture),
            (Language.English, var month) => string.Create(CultureInfo.InvariantCulture, $"{Months[month - 1]} {date.Year}"),
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年"),
            (_, var month) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{month}月"),
        };
    }

    /// <summary>What stands between the items of a list: before the last one, or before another.</summary>
    public static string Joint(bool isLast, string format, bool isLong, Language language) => (language, isLast, format == "or") switch
    {
        _ when format == "then" => language == Language.English ? isLast ? ", and " : ", " : "，",
        (Language.English, false, _) => isLong ? "; " : ", ",
        (Language.English, true, false) => isLong ? "; and " : " and ",
        (Language.English, true, true) => isLong ? "; or " : " or ",
        (_, false, _) => isLong ? "；" : "、",
        (_, true, false) => isLong ? "，以及" : "和",
        (_, true, true) => isLong ? "；或者" : "或",
    };

    /// <summary>The indefinite article with a blank, by how the word is said as far as its letters tell; nothing in Chinese.</summary>
    public static string Article(string word, Language language)
    {
        if (language != Language.English || word.Length == 0)
        {
            return "";
        }

        var lower = word.ToLowerInvariant();
        var isVowel = lower[0] is 'a' or 'e' or 'i' or 'o' or 'u';
        var saidOtherwise = lower.StartsWith("uni", StringComparison.Ordinal) || lower.StartsWith("us", StringComparison.Ordinal) || lower.StartsWith("eu", StringComparison.Ordinal)
            || lower.StartsWith("one", StringComparison.Ordinal);
        var silent = lower.StartsWith("hour", StringComparison.Ordinal) || lower.StartsWith("honor", StringComparison.Ordinal);
        return (isVowel && !saidOtherwise) || silent ? "an " : "a ";
    }
}
