namespace Interdict.Cli.Files;

/// <summary>What a part file held at the last checkpoint.</summary>
/// <param name="Length">Bytes.</param>
/// <param name="Hash">XXH128 of them, 32 lower-case hexadecimal digits.</param>
internal readonly record struct RunPart(long Length, string Hash);
