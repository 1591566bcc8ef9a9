namespace Interdict.Names.Tests;

public sealed class TranscriptionTests
{
    [Theory]
    [InlineData(Alphabet.Arabic, "مرتضي", "morteza")]
    [InlineData(Alphabet.Hebrew, "נתניהו", "netanyahu")]
    [InlineData(Alphabet.Hangul, "정은", "jongun")]
    [InlineData(Alphabet.Hangul, "박", "park")]
    [InlineData(Alphabet.Kana, "スミス", "smith")]
    [InlineData(Alphabet.Cyrillic, "shmidt", "schmidt")]
    [InlineData(Alphabet.Pinyin, "yuehanxun", "johnson")]
    public void A_transcription_is_known_either_way_round(Alphabet alphabet, string word, string latin)
    {
        Assert.InRange(Transcription.Likeness(alphabet, word, Alphabet.Latin, latin), 650, Transcription.MostLikeness);
        Assert.Equal(Transcription.Likeness(alphabet, word, Alphabet.Latin, latin), Transcription.Likeness(Alphabet.Latin, latin, alphabet, word));
    }

    [Theory]
    [InlineData(Alphabet.Arabic, "مرتضي", "abdullah")]
    [InlineData(Alphabet.Hangul, "정은", "minsu")]
    [InlineData(Alphabet.Kana, "スミス", "tanaka")]
    [InlineData(Alphabet.Arabic, "", "ali")]
    [InlineData(Alphabet.Arabic, "علي", "")]
    [InlineData(Alphabet.Latin, "ali", "ali")]
    public void Another_word_is_no_transcription(Alphabet alphabet, string word, string latin) =>
        Assert.Equal(0, Transcription.Likeness(alphabet, word, Alphabet.Latin, latin));

    [Theory]
    [InlineData(Alphabet.Arabic, "مرتضي")]
    [InlineData(Alphabet.Hangul, "정은")]
    [InlineData(Alphabet.Pinyin, "yuehanxun")]
    public void What_is_kept_of_the_word_before_changes_nothing(Alphabet alphabet, string word)
    {
        // Words that begin alike, long after short and short after long, found with what is kept, and found anew after another source.
        var random = new Random(5);
        string[] beginnings = ["", "mor", "morte", "jong", "jongu", "joh", "johns"];
        string[] words =
        [
            "morteza", "johnson", "jongun",
            .. Enumerable.Range(0, 2_000).Select(_ =>
                beginnings[random.Next(beginnings.Length)] + string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => "aehjmnorstuxz"[random.Next(13)]))),
        ];
        var kept = words.Select(w => Transcription.Likeness(alphabet, word, Alphabet.Latin, w)).ToArray();
        var anew = words.Select(w =>
        {
            Transcription.Likeness(Alphabet.Kana, "スミス", Alphabet.Latin, "smith");
            return Transcription.Likeness(alphabet, word, Alphabet.Latin, w);
        }).ToArray();
        Assert.Equal(anew, kept);
        Assert.Contains(kept, likeness => likeness > 0);
    }

    [Theory]
    [InlineData("xi", "hsi")]
    [InlineData("jinping", "chinping")]
    [InlineData("zhang", "jhang")]
    public void Chinese_syllables_are_one_in_every_system(string one, string other) => Assert.True(ChineseSpelling.AreAlike(one, other));

    [Theory]
    [InlineData("jinping", "jinpeng")]
    [InlineData("smith", "smith")]
    public void Other_syllables_or_words_are_not(string one, string other) => Assert.False(ChineseSpelling.AreAlike(one, other));

    [Theory]
    [InlineData("예진 이")]
    [InlineData("우진 이")]
    [InlineData("مهدیه سبحان رفیعی")]
    public void Every_spelling_of_the_tables_fits(string name)
    {
        var buffer = new NameBuffer();
        NameAnalyzer.Analyze(name, buffer);
        Assert.All(buffer.Tokens.ToArray(), t => Assert.InRange(Transcription.Likeness(t.Alphabet, buffer.TextOf(t), Alphabet.Latin, "rheeryangiyahyi"), 0, 960));
    }
}
