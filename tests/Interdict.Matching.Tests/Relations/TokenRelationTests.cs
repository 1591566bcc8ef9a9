using CsCheck;
using Interdict.Matching.Relations;
using Interdict.Names;

namespace Interdict.Matching.Tests.Relations;

/// <summary>The relation does not care which of two words is the query's.</summary>
public sealed class TokenRelationTests
{
    private static readonly Gen<string> Word = Gen.Frequency(
        (3, Gen.OneOf("ha", "mo", "ra", "kim", "vi", "son", "kh", "h", "ou", "u", "th", "ss", "j", "7", "海").Array[1, 4].Select(string.Concat)),
        (1, Gen.OneOf("muhammad", "mohammed", "mohamed", "muhamad", "usama", "osama", "j", "jan", "hikvision", "hikvison", "technology", "tekhnologiya", "bank", "banka")));

    [Fact]
    public void Words_are_as_like_one_way_as_the_other()
    {
        var related = 0;
        var slip = Gen.Select(Word, Gen.Int[0, 20], (word, at) => (word, other: word.Insert(at % (word.Length + 1), "e")));
        var pair = Gen.Frequency((1, Gen.Select(Word, Word)), (1, slip));
        Gen.Select(pair, Gen.Bool, Gen.Bool, (p, oneSpan, otherSpan) => (p.Item1, p.Item2, oneSpan, otherSpan)).Sample(
            sample =>
            {
                var (one, other, oneSpan, otherSpan) = sample;
                var (kind, likeness) = Of(one, oneSpan, other, otherSpan);
                Assert.Equal((kind, likeness), Of(other, otherSpan, one, oneSpan));
                Assert.InRange(likeness, kind == RelationKind.None ? 0 : 1, kind == RelationKind.None ? 0 : TokenRelation.Full);
                Interlocked.Add(ref related, kind == RelationKind.None ? 0 : 1);
            },
            iter: 40_000);
        Assert.True(related >= 1_000, $"only {related} pairs were related");
    }

    [Fact]
    public void A_word_is_fully_like_itself() =>
        Word.Sample(word => Assert.Equal((RelationKind.Equal, TokenRelation.Full), Of(word, false, word, false)), iter: 2_000);

    private static (RelationKind Kind, int Likeness) Of(string query, bool querySpan, string entry, bool entrySpan)
    {
        var words = new ulong[EditDistance.PatternWords];
        EditDistance.Compile(query, words);
        var kind = TokenRelation.Of(Features(query, querySpan), query, words, Features(entry, entrySpan), entry, out var likeness);
        return (kind, likeness);
    }

    private static Features Features(string word, bool span)
    {
        var (role, group, rarity) = word.Length == 1 ? (TokenRole.Initial, 0, 300) : Lexicon.Find(word);
        return Matching.Relations.Features.Of(word, 0, Alphabet.Latin, role, group, rarity, span);
    }
}
