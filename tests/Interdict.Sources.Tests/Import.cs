using Interdict.Lists;

namespace Interdict.Sources.Tests;

/// <summary>Reads a file to its end and checks what every import must hold.</summary>
internal static class Import
{
    public static (List<Entry> Entries, ImportReport Report) Read(string format, string path, SourceLimits? limits = null)
    {
        var report = new ImportReport();
        var entries = ListReaders.Find(format)!.Read(SourceFile.Open(path, limits), report).ToList();
        Assert.Equal(entries.Count, report.Entries);
        Assert.All(report.Files, f => Assert.Equal(f.Read, f.Kept + f.Rejected));
        Assert.Equal(report.Rejected, report.Reasons.Values.Sum());
        Assert.Equal(entries.Count, entries.Select(e => e.Id).Distinct().Count());
        Assert.Equal(entries.Sum(e => e.Names.Length), report.Names);
        Assert.All(entries, e => Assert.True(e.Names.Length > 0 && e.Names.All(n => n.Value.Trim().Length > 0)));
        return (entries, report);
    }

    public static List<Entry> Entries(string format, string path) => Read(format, path).Entries;

    public static (List<Entry> Entries, ImportReport Report) Text(string format, string name, string text)
    {
        using var folder = new TempFolder();
        return Read(format, folder.Write(name, text));
    }
}
