namespace Interdict.Pdf.Tests;

/// <summary>Whether this machine can print Chinese; ./test installs the font where it can.</summary>
internal static class Fonts
{
    public const string Reason = "no font with Chinese letters is installed (apt-get install fonts-noto-cjk)";

    public static bool HasChinese { get; } = ((string[])["/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "/System/Library/Fonts", "C:\\Windows\\Fonts"])
        .Where(Directory.Exists).SelectMany(f => Directory.EnumerateFiles(f, "NotoSansCJK-Regular.ttc", SearchOption.AllDirectories)).Any();
}
