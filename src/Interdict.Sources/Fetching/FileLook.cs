using System.Text;

namespace Interdict.Sources.Fetching;

/// <summary>Says whether a download is at all what was asked for: a server's error page has the right length and a wrong content.</summary>
internal static class FileLook
{
    /// <summary>Bytes at the beginning that are looked at.</summary>
    public const int Sample = 4096;

    private static readonly string[] Anything = ["application/octet-stream", "binary/octet-stream", "application/force-download", "application/download"];

    /// <summary>What speaks against a media type; <c>null</c> where nothing does. A server that gives none, or a general one, is believed by the bytes.</summary>
    public static string? Against(FileKind kind, string? mediaType) =>
        mediaType is null || Anything.Contains(mediaType, StringComparer.OrdinalIgnoreCase) || Types(kind).Contains(mediaType, StringComparer.OrdinalIgnoreCase)
            ? null
            : $"the server calls it {mediaType}, and {Words(kind)} was expected";

    /// <summary>What speaks against the bytes; <c>null</c> where nothing does. Gzip is taken for what it holds, which its reader sees.</summary>
    public static string? Against(FileKind kind, ReadOnlySpan<byte> start)
    {
        if (start.IsEmpty)
        {
            return "it is empty";
        }

        if (start is [0x1F, 0x8B, ..] && kind is FileKind.Xml or FileKind.Json or FileKind.Csv or FileKind.Html)
        {
            return null;
        }

        var text = Text(start).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        var page = text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (text.StartsWith('<') && text.Contains("<html", StringComparison.OrdinalIgnoreCase));
        var fits = kind switch
        {
            FileKind.Xml => text.StartsWith('<') && !page,
            FileKind.Json => text.StartsWith('{') || text.StartsWith('['),
            FileKind.Csv => text.Length > 0 && text[0] is not ('<' or '{') && !text.Contains('\0', StringComparison.Ordinal),
            FileKind.Html => page,
            _ => start is [(byte)'P', (byte)'K', 3, 4, ..],
        };
        return fits ? null : $"it is {(page ? "a page of HTML (an error or a notice?)" : "something else")}, and {Words(kind)} was expected";
    }

    private static string Text(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(start[..(start.Length & ~1)]),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(start[..(start.Length & ~1)]),
        _ => Encoding.Latin1.GetString(start is [0xEF, 0xBB, 0xBF, ..] ? start[3..] : start),
    };

    private static string[] Types(FileKind kind) => kind switch
    {
        FileKind.Xml => ["application/xml", "text/xml", "text/plain"],
        FileKind.Json => ["application/json", "text/json", "text/plain"],
        FileKind.Csv => ["text/csv", "application/csv", "text/plain", "application/vnd.ms-excel", "text/tab-separated-values"],
        FileKind.Html => ["text/html", "application/xhtml+xml"],
        FileKind.Zip => ["application/zip", "application/x-zip-compressed", "application/x-zip"],
        _ => ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.ms-excel", "application/zip"],
    };

    private static string Words(FileKind kind) => kind switch
    {
        FileKind.Xml => "XML",
        FileKind.Json => "JSON",
        FileKind.Csv => "a table of text",
        FileKind.Html => "a page of HTML",
        FileKind.Zip => "a zip archive",
        _ => "an Excel workbook",
    };
}
