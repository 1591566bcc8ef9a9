using Interdict.Lists;
using Interdict.Sources.Json;

namespace Interdict.Sources.Tests.Json;

public sealed class WordsTests
{
    [Fact]
    public void Every_value_has_its_own_word_and_the_word_reads_back()
    {
        Hold<PartyType>(Words.Of, (string w, out PartyType v) => Words.TryParse(w, out v));
        Hold<NameKind>(Words.Of, (string w, out NameKind v) => Words.TryParse(w, out v));
        Hold<NameStrength>(Words.Of, (string w, out NameStrength v) => Words.TryParse(w, out v));
        Hold<EventKind>(Words.Of, (string w, out EventKind v) => Words.TryParse(w, out v));
        Hold<Reporter>(Words.Of, (string w, out Reporter v) => Words.TryParse(w, out v));
        Hold<MeasureKind>(Words.Of, (string w, out MeasureKind v) => Words.TryParse(w, out v));
    }

    [Fact]
    public void A_word_is_the_values_name_in_lower_case_with_hyphens() =>
        Assert.All(Enum.GetValues<MeasureKind>(), kind => Assert.Equal(kind.ToString().ToLowerInvariant(), Words.Of(kind).Replace("-", "", StringComparison.Ordinal)));

    [Fact]
    public void Another_word_is_refused() => Assert.False(Words.TryParse("Denial", out MeasureKind _));

    private delegate bool Parse<T>(string word, out T value);

    private static void Hold<T>(Func<T, string> word, Parse<T> parse)
        where T : struct, Enum
    {
        Assert.Equal(Enum.GetValues<T>().Length, Enum.GetValues<T>().Select(word).Distinct().Count());
        foreach (var value in Enum.GetValues<T>())
        {
            Assert.True(parse(word(value), out var read));
            Assert.Equal(value, read);
        }
    }
}
