namespace Interdict.Quality.Manipulations;

/// <summary>Native letters, native letters with an error, and what each standard of romanization makes of them.</summary>
internal static class CrossScriptManipulations
{
    private const string Group = "cross-script";

    public static IReadOnlyList<Manipulation> All { get; } =
    [
        new(Group, "Cyrillic", NameSource.Cyrillic, (name, _) => name),
        new(Group, "Cyrillic, a letter deleted", NameSource.Cyrillic, (name, random) => WithoutLetter(name, random, 5)),
        new(Group, "Cyrillic, two letters swapped", NameSource.Cyrillic, (name, random) => Swapped(name, random, 5)),
        .. Enumerable.Range(0, CyrillicStandards.Names.Count)
            .Select(i => new Manipulation(Group, $"Cyrillic by {CyrillicStandards.Names[i]}", NameSource.Cyrillic, (name, _) => CyrillicStandards.Romanize(name, i))),
        new(Group, "Arabic", NameSource.Arabic, (name, _) => name),
        new(Group, "Arabic, hamza left out", NameSource.Arabic, (name, _) => Changed(name, c => c is 'أ' or 'إ' or 'آ' ? 'ا' : c)),
        new(Group, "Arabic, Persian yeh and kaf", NameSource.Arabic, (name, _) => Changed(name, c => c switch { 'ي' => 'ی', 'ك' => 'ک', _ => c })),
        new(Group, "Arabic, lengthened", NameSource.Arabic, (name, random) => Lengthened(name, random)),
        new(Group, "Arabic, a letter deleted", NameSource.Arabic, (name, random) => WithoutLetter(name, random, 5)),
        new(Group, "Hangul", NameSource.Hangul, (name, _) => name),
        new(Group, "Hangul without spaces", NameSource.Hangul, (name, _) => name.Contains(' ', StringComparison.Ordinal) ? name.Replace(" ", "", StringComparison.Ordinal) : null),
        .. Enumerable.Range(0, HangulStandards.Names.Count)
            .Select(i => new Manipulation(Group, $"Hangul by {HangulStandards.Names[i]}", NameSource.Hangul, (name, _) => HangulStandards.Romanize(name, i))),
        new(Group, "Greek", NameSource.Greek, (name, _) => name),
        new(Group, "Greek, accents left out", NameSource.Greek, (name, _) => Changed(name, Unaccented)),
        new(Group, "pinyin, given name in two words", NameSource.Pinyin, (name, _) => PinyinStandards.Rewrite(name, s => s, " ")),
        new(Group, "pinyin, given name hyphenated", NameSource.Pinyin, (name, _) => PinyinStandards.Rewrite(name, s => s, "-")),
        new(Group, "Wade-Giles", NameSource.Pinyin, (name, _) => PinyinStandards.Rewrite(name, PinyinStandards.WadeGiles, "-")),
        new(Group, "Wade-Giles without apostrophes", NameSource.Pinyin, (name, _) =>
            PinyinStandards.Rewrite(name, s => PinyinStandards.WadeGiles(s).Replace("'", "", StringComparison.Ordinal), " ")),
        new(Group, "Tongyong pinyin", NameSource.Pinyin, (name, _) => PinyinStandards.Rewrite(name, PinyinStandards.Tongyong, "")),
    ];

    private static string? WithoutLetter(string name, Random random, int least)
    {
        var words = Words.Of(name);
        var at = AnyWord(words, random, least);
        if (at < 0)
        {
            return null;
        }

        words[at] = words[at].Remove(random.Next(1, words[at].Length), 1);
        return Words.Join(words);
    }

    private static string? Swapped(string name, Random random, int least)
    {
        var words = Words.Of(name);
        var at = AnyWord(words, random, least);
        if (at < 0)
        {
            return null;
        }

        var word = words[at];
        var i = random.Next(1, word.Length - 1);
        words[at] = word[..i] + word[i + 1] + word[i] + word[(i + 2)..];
        return word[i] == word[i + 1] ? null : Words.Join(words);
    }

    private static string? Lengthened(string name, Random random)
    {
        const string Joining = "بتثجحخسشصضطظعغفقكلمنهي";
        var places = Enumerable.Range(0, name.Length - 1).Where(i => Joining.Contains(name[i], StringComparison.Ordinal) && char.IsLetter(name[i + 1])).ToArray();
        return places.Length == 0 ? null : name.Insert(places[random.Next(places.Length)] + 1, "ـ");
    }

    private static int AnyWord(string[] words, Random random, int least)
    {
        var places = Enumerable.Range(0, words.Length).Where(i => words[i].Length >= least && words[i].All(char.IsLetter)).ToArray();
        return places.Length == 0 ? -1 : places[random.Next(places.Length)];
    }

    private static string? Changed(string name, Func<char, char> change) => string.Concat(name.Select(change)) is var changed && changed != name ? changed : null;

    private static char Unaccented(char c)
    {
        const string From = "άέήίόύώΆΈΉΊΌΎΏϊϋ";
        const string To = "αεηιουωΑΕΗΙΟΥΩιυ";
        return From.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? To[at] : c;
    }
}
