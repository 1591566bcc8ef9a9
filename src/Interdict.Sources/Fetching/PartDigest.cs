using System.Net.Http.Headers;
using System.Security.Cryptography;

namespace Interdict.Sources.Fetching;

/// <summary>The checksum that a server publishes with a file: <c>Repr-Digest</c> (RFC 9530), <c>Digest</c> (RFC 3230), or <c>Content-MD5</c> for a whole answer.</summary>
internal static class PartDigest
{
    /// <summary>What the answer says the whole file's checksum is: algorithm and value; <c>null</c> where it says nothing that is known here.</summary>
    public static (string Algorithm, byte[] Value)? Of(HttpResponseMessage answer)
    {
        foreach (var (header, open) in ((string, string)[])[("Repr-Digest", "sha-256=:"), ("Digest", "sha-256=")])
        {
            if (answer.Headers.TryGetValues(header, out var values) || answer.Content.Headers.TryGetValues(header, out values))
            {
                foreach (var value in values.SelectMany(v => v.Split(',', StringSplitOptions.TrimEntries)))
                {
                    if (value.StartsWith(open, StringComparison.OrdinalIgnoreCase) && Decode(value[open.Length..].TrimEnd(':')) is { Length: SHA256.HashSizeInBytes } digest)
                    {
                        return ("SHA-256", digest);
                    }
                }
            }
        }

        HttpContentHeaders content = answer.Content.Headers;
        return answer.StatusCode == System.Net.HttpStatusCode.OK && content.ContentMD5 is { Length: MD5Length } md5 ? ("MD5", md5) : null;
    }

    /// <summary>Whether a file has the checksum.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "It tells damage of the wire, as the publisher offers it; nothing trusts it.")]
    public static async Task<bool> HoldsAsync((string Algorithm, byte[] Value) digest, string path, CancellationToken cancellation)
    {
        var stream = File.OpenRead(path);
        await using (stream.ConfigureAwait(false))
        {
            var found = digest.Algorithm == "MD5"
                ? await MD5.HashDataAsync(stream, cancellation).ConfigureAwait(false)
                : await SHA256.HashDataAsync(stream, cancellation).ConfigureAwait(false);
            return found.AsSpan().SequenceEqual(digest.Value);
        }
    }

    private const int MD5Length = 16;

    private static byte[]? Decode(string base64)
    {
        try
        {
            return Convert.FromBase64String(base64);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
