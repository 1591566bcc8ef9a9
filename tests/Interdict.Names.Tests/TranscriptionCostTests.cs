using CsCheck;

namespace Interdict.Names.Tests;

/// <summary>The alignment goes along the word that stays the same from call to call; both ways cost what the plain table of all places costs.</summary>
public sealed class TranscriptionCostTests
{
    private static readonly (Alphabet Alphabet, string Letters)[] Sources =
    [
        (Alphabet.Arabic, "محدعليسنرضوهيةفتوخ"), (Alphabet.Hebrew, "אבגדהוזחטיכלמנסעפצקרשת"), (Alphabet.Hangul, "김정은박이최성준영희"), (Alphabet.Kana, "スミトーアンドレイタナカ"),
        (Alphabet.Cyrillic, "abvgdezhiklmnoprstufya"), (Alphabet.Pinyin, "aeiounghzxwyjlmqst"),
    ];

    private static readonly Gen<string> Latin = Gen.Char["aabcdeefghiijklmnnoopqrrsstuuvwxyz"].Array[1, 14].Select(c => new string(c));

    private static readonly Gen<(Alphabet Alphabet, string Source)> Source =
        Gen.OneOf(Sources).SelectMany(s => Gen.Char[s.Letters].Array[1, 9].Select(c => (s.Alphabet, new string(c))));

    [Fact]
    public void Both_ways_cost_what_the_plain_table_costs() => Gen.Select(Source.Array[3], Latin.Array[3]).Sample(
        words =>
        {
            var (bySource, byLatin) = (new CompiledSource(), new CompiledLatin());
            Span<char> room = stackalloc char[CompiledSource.MostLetters];
            foreach (var (alphabet, source) in words.Item1)
            {
                foreach (var latin in words.Item2)
                {
                    var model = TranscriptionModel.Of(alphabet)!;
                    var letters = TranscriptionModel.Letters(alphabet, source, room);
                    bySource.Compile(alphabet, source);
                    byLatin.Compile(model, latin);
                    var plain = Plain(model, letters, latin);
                    Assert.Equal(plain, bySource.Cost(latin, Transcription.Never));
                    Assert.Equal(plain, byLatin.Cost(letters, Transcription.Never));
                    Assert.True(latin.Sum(c => bySource.Least[c - 'a']) <= plain, "a letter may cost less than its least");
                    Assert.Equal(Math.Min(plain, 201), Math.Min(bySource.Cost(latin, 200), 201));
                    Assert.Equal(Math.Min(plain, 201), Math.Min(byLatin.Cost(letters, 200), 201));
                }
            }
        },
        iter: 1_000);

    [Fact]
    public void The_filter_never_says_no_to_a_transcription() => Gen.Select(Source, Latin.Array[40]).Sample(
        words =>
        {
            var ((alphabet, source), others) = words;
            var filter = new TranscriptionFilter();
            Assert.True(filter.Set(alphabet, source));
            foreach (var latin in others)
            {
                var letters = latin.Aggregate(0u, (set, c) => set | (1u << (c - 'a')));
                Assert.True(filter.MayBe(letters, latin.Length) || Transcription.Likeness(alphabet, source, Alphabet.Latin, latin) == 0, $"{source} {latin}");
            }
        },
        iter: 2_000);

    [Fact]
    public void A_filter_is_for_alphabets_with_a_model() => Assert.False(new TranscriptionFilter().Set(Alphabet.Latin, "morteza"));

    private static int Plain(TranscriptionModel model, ReadOnlySpan<char> source, string latin)
    {
        var best = new int[source.Length + 1, latin.Length + 1];
        for (var i = source.Length; i >= 0; i--)
        {
            for (var j = latin.Length; j >= 0; j--)
            {
                best[i, j] = i == source.Length && j == latin.Length ? 0 : Transcription.Never;
                best[i, j] = i < source.Length ? Math.Min(best[i, j], Transcription.SkipSource + best[i + 1, j]) : best[i, j];
                best[i, j] = j < latin.Length ? Math.Min(best[i, j], Transcription.SkipLatin + best[i, j + 1]) : best[i, j];
                for (var length = 1; i + length <= source.Length && length <= TranscriptionModel.MostChunk; length++)
                {
                    foreach (var spelling in model.SpellingsOf(model.Find(source.Slice(i, length))))
                    {
                        if (j + spelling.Length <= latin.Length && TranscriptionModel.Pack(latin.AsSpan(j, spelling.Length)) == spelling.Code)
                        {
                            best[i, j] = Math.Min(best[i, j], spelling.Cost + best[i + length, j + spelling.Length]);
                        }
                    }
                }
            }
        }

        return best[0, 0];
    }
}
