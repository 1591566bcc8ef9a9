namespace Interdict.Sources.Editions;

/// <summary>One file of an edition's source, as it was given.</summary>
/// <param name="Name">The file's name, without its folder.</param>
/// <param name="Sha256">The SHA-256 of its bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Length">Its length in bytes.</param>
public sealed record EditionFile(string Name, string Sha256, long Length);
