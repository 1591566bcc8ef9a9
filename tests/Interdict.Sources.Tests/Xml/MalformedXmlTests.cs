using System.Text;

namespace Interdict.Sources.Tests.Xml;

/// <summary>What every reader of XML refuses, and how it says so.</summary>
public sealed class MalformedXmlTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public static TheoryData<string> Formats => SmallFiles.Xml;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_that_is_cut_short_is_refused_wherever_it_is_cut(string format)
    {
        var (_, file, text) = SmallFiles.Of(format);
        var bytes = Encoding.UTF8.GetBytes(text.TrimEnd());
        for (var length = 1; length < bytes.Length - 1; length += 97)
        {
            Refused(format, _folder.Write(file, bytes.AsSpan(0, length)));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_document_type_declaration_is_refused(string format)
    {
        var (_, file, text) = SmallFiles.Of(format);
        var root = text.IndexOf("?>", StringComparison.Ordinal) is var end and >= 0 ? end + 2 : 0;
        var problem = Refused(format, _folder.Write(file, text.Insert(root, "<!DOCTYPE x [<!ENTITY a \"b\">]>")));
        Assert.Contains("DTD", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Another_root_is_refused_and_named(string format)
    {
        var problem = Refused(format, _folder.Write(SmallFiles.Of(format).File, "<?xml version=\"1.0\"?><other><a/></other>"));
        Assert.Contains("other", problem.Message, StringComparison.Ordinal);
        Assert.Contains(format, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_empty_root_is_refused(string format)
    {
        var text = SmallFiles.Of(format).Text;
        var start = text.IndexOf('<', text.IndexOf("?>", StringComparison.Ordinal) + 2);
        var tag = text[start..(text.IndexOf('>', start) + 1)];
        Refused(format, _folder.Write(SmallFiles.Of(format).File, $"{tag}</{tag[1..].Split(' ', '>')[0]}>"));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_text_or_tag_without_end_is_refused(string format)
    {
        var (_, file, text) = SmallFiles.Of(format);
        var limits = new SourceLimits { FieldLength = 20_000 };
        var end = text.LastIndexOf("</", StringComparison.Ordinal);
        foreach (var endless in (string[])[new string('x', 200_000), $"<x y=\"{new string('x', 200_000)}\"/>"])
        {
            Assert.Throws<SourceException>(() => Import.Read(format, _folder.Write(file, text.Insert(end, endless)), limits));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Deep_nesting_is_refused(string format)
    {
        var (_, file, text) = SmallFiles.Of(format);
        var end = text.LastIndexOf("</", StringComparison.Ordinal);
        Refused(format, _folder.Write(file, text.Insert(end, string.Concat(Enumerable.Repeat("<x>", 5_000)) + string.Concat(Enumerable.Repeat("</x>", 5_000)))));
    }

    private static SourceException Refused(string format, string path)
    {
        var problem = Assert.Throws<SourceException>(() => Import.Read(format, path));
        Assert.StartsWith(path, problem.Message, StringComparison.Ordinal);
        return problem;
    }
}
