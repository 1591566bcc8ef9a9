using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Interdict.Lists;

namespace Interdict.Sources.Store;

/// <summary>What a stored corpus is made of: the file <c>corpus.json</c>.</summary>
public sealed record CorpusManifest
{
    /// <summary>The version of the folder's format. A corpus of another version must be imported again.</summary>
    public const int FormatVersion = 3;

    /// <summary>The corpus's name.</summary>
    public required string Name { get; init; }

    /// <summary>What the corpus is, whatever its name and day: <see cref="HashOf"/> of its editions.</summary>
    public required string Hash { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>The editions, in the order they were imported; one for each list of each file.</summary>
    public ImmutableArray<Edition> Editions { get; init; } = [];

    /// <summary>How many entries it holds.</summary>
    public int Entries { get; init; }

    /// <summary>How many names they have.</summary>
    public long Names { get; init; }

    /// <summary>SHA-256 over the format version and the editions' lists and source hashes, in order; 64 lower-case hexadecimal digits.</summary>
    public static string HashOf(IEnumerable<Edition> editions)
    {
        ArgumentNullException.ThrowIfNull(editions);
        var text = new StringBuilder($"interdict-corpus {FormatVersion}\n");
        foreach (var edition in editions)
        {
            text.Append(edition.List.Value).Append(' ').Append(edition.Sha256).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
