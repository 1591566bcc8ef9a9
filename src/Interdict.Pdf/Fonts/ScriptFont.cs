using Interdict.Lists;

namespace Interdict.Pdf.Fonts;

/// <summary>Where the fonts of a script are looked for that the program does not carry: file names, best first, and the Debian package that brings the first.</summary>
/// <param name="Name">How a message calls the script.</param>
/// <param name="Package">The package of Debian and its kin.</param>
/// <param name="Files">File names; for a collection, a colon and the face's index.</param>
internal sealed record ScriptFont(string Name, string Package, params string[] Files)
{
    private static readonly string[] Han =
    [
        "NotoSansCJK-Regular.ttc:2", "NotoSansCJKsc-Regular.otf", "NotoSansSC-Regular.otf", "NotoSansSC-Regular.ttf", "SourceHanSansSC-Regular.otf", "SourceHanSansCN-Regular.otf",
        "msyh.ttc", "PingFang.ttc:2", "Hiragino Sans GB.ttc", "STHeiti Light.ttc:1", "wqy-microhei.ttc", "wqy-zenhei.ttc", "DroidSansFallbackFull.ttf", "DroidSansFallback.ttf", "simhei.ttf", "simsun.ttc",
    ];

    public static ScriptFont Simplified { get; } = new("Chinese", "fonts-noto-cjk", Han);

    public static ScriptFont Traditional { get; } = new("Chinese", "fonts-noto-cjk", ["NotoSansCJK-Regular.ttc:3", "NotoSansCJKtc-Regular.otf", "NotoSansTC-Regular.otf", "NotoSansTC-Regular.ttf", "msjh.ttc", .. Han]);

    public static ScriptFont Japanese { get; } = new("Japanese", "fonts-noto-cjk", ["NotoSansCJK-Regular.ttc", "NotoSansCJKjp-Regular.otf", "NotoSansJP-Regular.otf", "NotoSansJP-Regular.ttf", "YuGothM.ttc", "msgothic.ttc", .. Han]);

    public static ScriptFont Korean { get; } = new("Korean", "fonts-noto-cjk", ["NotoSansCJK-Regular.ttc:1", "NotoSansCJKkr-Regular.otf", "NotoSansKR-Regular.otf", "NotoSansKR-Regular.ttf", "malgun.ttf", "AppleSDGothicNeo.ttc", .. Han]);

    /// <summary>The bold cut of a file, where there is one.</summary>
    public static string Bold(string file) => file.Replace("-Regular.", "-Bold.", StringComparison.Ordinal);

    /// <summary>The fonts of a script, for a text in a language; the last resort names the character.</summary>
    public static ScriptFont Of(Script script, int rune, string language) => script switch
    {
        Script.Japanese => Japanese,
        Script.Hangul => Korean,
        _ when IsWide(rune) || script == Script.Han => language switch
        {
            _ when language.StartsWith("ja", StringComparison.Ordinal) => Japanese,
            _ when language.StartsWith("ko", StringComparison.Ordinal) => Korean,
            _ when language.StartsWith("zh-Hant", StringComparison.Ordinal) => Traditional,
            _ => Simplified,
        },
        Script.Hebrew => Core("Hebrew"),
        Script.Armenian => Core("Armenian"),
        Script.Georgian => Core("Georgian"),
        _ => rune switch
        {
            >= 0x0590 and <= 0x05FF => Core("Hebrew"),
            >= 0x0700 and <= 0x074F => Core("Syriac"),
            >= 0x0780 and <= 0x07BF => Core("Thaana"),
            >= 0x0900 and <= 0x097F => Core("Devanagari"),
            >= 0x0980 and <= 0x09FF => Core("Bengali"),
            >= 0x0A00 and <= 0x0A7F => Core("Gurmukhi"),
            >= 0x0A80 and <= 0x0AFF => Core("Gujarati"),
            >= 0x0B80 and <= 0x0BFF => Core("Tamil"),
            >= 0x0C00 and <= 0x0C7F => Core("Telugu"),
            >= 0x0C80 and <= 0x0CFF => Core("Kannada"),
            >= 0x0D00 and <= 0x0D7F => Core("Malayalam"),
            >= 0x0D80 and <= 0x0DFF => Core("Sinhala"),
            >= 0x0E00 and <= 0x0E7F => Core("Thai"),
            >= 0x0E80 and <= 0x0EFF => Core("Lao"),
            >= 0x0F00 and <= 0x0FFF => new("Tibetan", "fonts-noto-core", "NotoSerifTibetan-Regular.ttf", "NotoSansTibetan-Regular.ttf", "himalaya.ttf"),
            >= 0x1000 and <= 0x109F => Core("Myanmar"),
            >= 0x1200 and <= 0x139F => Core("Ethiopic"),
            >= 0x1780 and <= 0x17FF => Core("Khmer"),
            >= 0x1800 and <= 0x18AF => Core("Mongolian"),
            _ => Other,
        },
    };

    /// <summary>Letters and signs of no script above: whole Noto Sans, then its symbols, then DejaVu.</summary>
    public static ScriptFont Other { get; } = new("rare", "fonts-noto-core", "NotoSans-Regular.ttf", "NotoSansMath-Regular.ttf", "NotoSansSymbols-Regular.ttf", "NotoSansSymbols2-Regular.ttf", "DejaVuSans.ttf", "seguisym.ttf", "Apple Symbols.ttf");

    private static bool IsWide(int rune) => rune is (>= 0x2E80 and <= 0xA4CF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFFEF) or (>= 0x20000 and <= 0x3FFFD);

    private static ScriptFont Core(string script) => new(script, "fonts-noto-core", $"NotoSans{script}-Regular.ttf");
}
