using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using Interdict.Sources.Json;

namespace Interdict.Sources.Editions;

/// <summary>
/// The signature of a bundle's manifest: ECDSA over the curve P-256 with SHA-256 (FIPS 186-5), <c>{"algorithm":"ECDSA-P256-SHA256","publicKey":…,"signature":…}</c>, both in base64,
/// the key as SubjectPublicKeyInfo, the signature as the two numbers one behind the other. The manifest names each block by its hash, so that it stands for all of the bundle.
/// </summary>
internal static class BundleSignature
{
    private const string Algorithm = "ECDSA-P256-SHA256";
    private const int Bits = 256;

    /// <summary>Signs.</summary>
    /// <param name="manifest">The manifest's bytes.</param>
    /// <param name="pem">A private key in PEM.</param>
    /// <exception cref="EditionException">It is no such key.</exception>
    public static byte[] Sign(ReadOnlySpan<byte> manifest, string pem)
    {
        using var key = Read(pem, "a private key in PEM (openssl ecparam -name prime256v1 -genkey -noout)");
        byte[] signature;
        try
        {
            signature = key.SignData(manifest, HashAlgorithmName.SHA256);
        }
        catch (CryptographicException problem)
        {
            throw new EditionException("the key cannot sign: a private key is needed, not its public half", problem);
        }

        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, JsonText.Indented))
        {
            json.WriteStartObject();
            json.WriteString("algorithm"u8, Algorithm);
            json.WriteBase64String("publicKey"u8, key.ExportSubjectPublicKeyInfo());
            json.WriteBase64String("signature"u8, signature);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Proves a signature by the key that it names.</summary>
    /// <param name="manifest">The manifest's bytes.</param>
    /// <param name="signature">What <see cref="Sign"/> made.</param>
    /// <param name="trusted">A public key in PEM that it must be of; <c>null</c> for any.</param>
    /// <returns>The SHA-256 of the key (SubjectPublicKeyInfo), 64 lower-case hexadecimal digits.</returns>
    /// <exception cref="EditionException">It is not of these bytes, or of another key.</exception>
    /// <exception cref="JsonException">It is not of this form. So say <see cref="FormatException"/>, <see cref="KeyNotFoundException"/> and <see cref="InvalidOperationException"/>.</exception>
    public static string Verify(ReadOnlySpan<byte> manifest, ReadOnlyMemory<byte> signature, string? trusted)
    {
        using var document = JsonDocument.Parse(signature);
        var root = document.RootElement;
        if (root.GetProperty("algorithm").GetString() != Algorithm)
        {
            throw new EditionException($"the signature is not {Algorithm}, the one that is known here");
        }

        var named = root.GetProperty("publicKey").GetBytesFromBase64();
        if (trusted is not null)
        {
            using var key = Read(trusted, "a public key in PEM (openssl ec -pubout)");
            if (!key.ExportSubjectPublicKeyInfo().AsSpan().SequenceEqual(named))
            {
                throw new EditionException("the editions are signed by another key than the one you trust");
            }
        }

        try
        {
            using var signer = ECDsa.Create();
            signer.ImportSubjectPublicKeyInfo(named, out _);
            return signer.KeySize == Bits && signer.VerifyData(manifest, root.GetProperty("signature").GetBytesFromBase64(), HashAlgorithmName.SHA256)
                ? Convert.ToHexStringLower(SHA256.HashData(named))
                : throw new EditionException("the signature does not fit: the file was altered after it was signed");
        }
        catch (CryptographicException problem)
        {
            throw new EditionException("the signature does not fit: its key is none", problem);
        }
    }

    private static ECDsa Read(string pem, string what)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            return key.KeySize == Bits ? key : throw new EditionException($"the key is not of the curve P-256; {what} is needed");
        }
        catch (Exception problem) when (problem is ArgumentException or CryptographicException)
        {
            key.Dispose();
            throw new EditionException($"the key cannot be read; {what} is needed", problem);
        }
        catch (EditionException)
        {
            key.Dispose();
            throw;
        }
    }
}
