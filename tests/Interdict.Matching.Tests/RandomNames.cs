using CsCheck;
using Interdict.Lists;

namespace Interdict.Matching.Tests;

/// <summary>Names made to collide: few syllables, shared words, legal forms, initials, numbers, joins, three scripts.</summary>
internal static class RandomNames
{
    private static readonly string[] Syllables = ["ha", "mo", "ra", "kim", "vi", "son", "tech", "al", "bin", "yu", "zhong", "sk", "ov", "ie", "th"];

    private static readonly string[] Common =
        ["technology", "Bank", "of", "China", "Trading", "al", "bin", "Mohammed", "Muhamad", "Ivanov", "Ivanova", "Moscow", "7", "22", "J", "J.", "A", "Hikvision", "General"];

    private static readonly string[] Forms = ["", "", "", " Co., Ltd.", " LLC", " OOO", " Corporation", " GmbH", " JSC"];

    private static readonly string[] Other =
    [
        "华为技术有限公司", "海康威视", "习近平", "公安局", "陈志强", "陈", "Chan", "Tan", "黄", "Ng",
        "伊力哈木·土赫提", "Τράπεζα της Συρίας", "Хуавэй", "Иванов Сергей", "ООО Вектор", "محمد",
    ];

    private static readonly Gen<string> Token = Gen.Frequency(
        (3, Gen.OneOf(Syllables).Array[1, 4].Select(string.Concat)),
        (3, Gen.OneOf(Common)),
        (1, Gen.Char['a', 'z'].Array[1, 9].Select(c => new string(c))));

    public static Gen<string> Name { get; } = Gen.Frequency(
        (12, Gen.Select(Token.Array[1, 5], Gen.OneOf(Forms), (tokens, form) => string.Join(' ', tokens) + form)),
        (1, Gen.OneOf(Other)),
        (1, Gen.Select(Gen.OneOf(Other), Token, (native, token) => $"{token} {native}")));

    public static Gen<Entry> Entry { get; } = Gen.Select(
        Name.Array[1, 4],
        Gen.OneOf(PartyType.Unknown, PartyType.Person, PartyType.Organization),
        Gen.OneOf("CN", "RU", "US", ""),
        Gen.Bool,
        (names, type, country, weak) => new Entry
        {
            Id = new EntryId(new ListCode(type == PartyType.Person ? "us-ofac-sdn" : "us-bis-el"), "x"),
            Type = type,
            Names = [.. names.Select((n, i) => new PartyName(n, i == 0 ? NameKind.Primary : NameKind.Alias, weak && i > 0 ? NameStrength.Weak : NameStrength.Strong))],
            Countries = country.Length == 0 ? [] : [country],
        });

    /// <summary>A name, or one of the corpus' with an edit, a swap of words, a join, a join with other vowels, a word less or more.</summary>
    public static Gen<string> Query(IReadOnlyList<Entry> corpus) => Gen.Select(Name, Gen.Int[0, 9], Gen.Int[0, 1 << 20], (fresh, change, at) =>
    {
        if (change == 0 || corpus.Count == 0)
        {
            return fresh;
        }

        var names = corpus[at % corpus.Count].Names;
        var name = names[at / 7 % names.Length].Value;
        var place = at % Math.Max(1, name.Length);
        var words = name.Split(' ');
        return change switch
        {
            1 => name,
            2 => name.Remove(place, 1),
            3 => name.Insert(place, "e"),
            4 => string.Concat(name.AsSpan(0, place), "o", name.AsSpan(Math.Min(name.Length, place + 1))),
            5 => string.Join(' ', words.Reverse()),
            6 => string.Concat(words),
            7 => string.Join(' ', words.Skip(1)) + " " + fresh,
            9 => string.Concat(words).Replace('a', 'e').Replace('i', 'y'),
            _ => name.Length > 3 ? name.Insert(name.Length / 2, " ") : name,
        };
    });
}
