namespace Interdict.Sources.Store;

/// <summary>The names of the files of a stored corpus.</summary>
internal static class CorpusFiles
{
    public const string Manifest = "corpus.json";

    public const string Entries = "entries.ndjson";

    public const string Map = "entries.map";

    public const string Index = "index.bin";

    public const string Addresses = "addresses.bin";
}
