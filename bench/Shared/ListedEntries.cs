using Interdict.Lists;
using Interdict.Sources;

namespace Interdict.Bench;

/// <summary>The whole Consolidated Screening List, as its reader gives it.</summary>
internal static class ListedEntries
{
    public static List<Entry> ReadCsl()
    {
        var reader = ListReaders.Find("csl-json") ?? throw new InvalidOperationException("there is no reader of csl-json");
        return [.. reader.Read(SourceFile.Open(BenchData.Require(BenchData.Csl)), new ImportReport())];
    }
}
