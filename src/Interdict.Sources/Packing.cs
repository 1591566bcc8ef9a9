namespace Interdict.Sources;

/// <summary>How a part's bytes are packed.</summary>
internal enum Packing : byte
{
    None,
    Gzip,
    Zip,
}
