using CsCheck;

namespace Interdict.Names.Tests;

/// <summary>Any text at all is a name: nothing throws, nothing grows without bound, the same text gives the same words, and none of it costs memory.</summary>
public sealed class HostileInputTests
{
    private static readonly string[] Pieces =
    [
        "Hikvision", "CO., LTD", "GmbH", "ООО", "海康威视", "有限公司", "欧阳", "習近平", "محمد", "ﷺ", "l l c", "U.S.A.", "&", "'", "\u0301", "\u200D", "\u202E", "\0",
        "\uD800", "\uDFFF", "\uD83D\uDE00", "\uD869\uDED6", "ß", "İ", "ı", "ǅ", "㈱", "①", "Ⅷ", "7", "٣", "al", "bin", "Dr.", " ", "  ", "-", "/",
    ];

    private static readonly Gen<string> Text = Gen.Frequency(
        (4, Gen.OneOf(Pieces).Array[0, 40].Select(string.Concat)),
        (3, Gen.Int[0, 0xFFFF].Select(c => (char)c).Array[0, 200].Select(c => new string(c))),
        (2, Gen.Int[0x3400, 0x9FFF].Select(c => (char)c).Array[0, 260].Select(c => new string(c))),
        (1, Gen.Select(Gen.OneOf(Pieces), Gen.Int[1, 5_000], (piece, times) => string.Concat(Enumerable.Repeat(piece, times)))));

    [Fact]
    public void Any_text_is_read_within_the_stated_bounds()
    {
        Text.Sample(
            text =>
            {
                var buffer = new NameBuffer();
                NameAnalyzer.Analyze(text, buffer);
                Assert.InRange(buffer.Views.Length, 0, 12);
                foreach (var view in buffer.Views)
                {
                    Assert.InRange(view.TokenCount, 1, NameAnalyzer.MostTokens);
                    foreach (var token in buffer.TokensOf(view))
                    {
                        Assert.InRange(token.Length, 1, NameAnalyzer.LongestToken);
                        Assert.InRange(token.Rarity, 1, Lexicon.Unseen);
                        Assert.InRange(token.SourceStart, 0, text.Length - 1);
                        Assert.InRange(token.SourceStart + token.SourceLength, token.SourceStart + 1, text.Length);
                        Assert.DoesNotContain(' ', buffer.TextOf(token).ToString());
                    }
                }
            },
            iter: 20_000);
    }

    [Fact]
    public void What_a_buffer_held_before_does_not_matter()
    {
        Gen.Select(Text, Text).Sample(
            (before, text) =>
            {
                var fresh = new NameBuffer();
                NameAnalyzer.Analyze(text, fresh);
                var used = new NameBuffer();
                NameAnalyzer.Analyze(before, used);
                NameAnalyzer.Analyze(text, used);
                Assert.Equal(fresh.Views, used.Views);
                Assert.Equal(fresh.Tokens, used.Tokens);
                Assert.Equal(fresh.Characters, used.Characters);
            },
            iter: 5_000);
    }

    [Theory]
    [InlineData('a')]
    [InlineData('海')]
    [InlineData('\uD800')]
    [InlineData('.')]
    [InlineData('ж')]
    public void A_very_long_text_is_cut(char c)
    {
        var buffer = new NameBuffer();
        NameAnalyzer.Analyze(new string(c, 10_000_000), buffer);
        Assert.InRange(buffer.Views.Length, 0, 3);
    }

    [Theory]
    [InlineData("Hangzhou Hikvision Digital Technology Co., Ltd.")]
    [InlineData("杭州海康威视数字技术股份有限公司")]
    [InlineData("克拉玛依市公安局")]
    [InlineData("习近平")]
    [InlineData("ООО Вектор")]
    [InlineData("Иванов Сергей Петрович")]
    [InlineData("I.B.M. & Sons (U.K.) GmbH & Co. KG")]
    [InlineData("محمد علي")]
    [InlineData("Ｈｉｋｖｉｓｉｏｎ")]
    [InlineData("Dr. Abd al-Rahman bin Muhammad al-Tunisi")]
    [InlineData("")]
    public void Reading_a_name_allocates_nothing_once_warm(string name)
    {
        var buffer = new NameBuffer();
        Read(name, buffer, 100);

        // What the code allocates it allocates each time; what the runtime does while it compiles better code happens once.
        var least = long.MaxValue;
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Read(name, buffer, 1_000);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }

    private static void Read(string name, NameBuffer buffer, int times)
    {
        for (var i = 0; i < times; i++)
        {
            NameAnalyzer.Analyze(name, buffer);
        }
    }
}
