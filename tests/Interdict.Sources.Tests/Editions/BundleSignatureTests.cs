using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Interdict.Sources.Editions;
using Interdict.Sources.Store;

namespace Interdict.Sources.Tests.Editions;

public sealed class BundleSignatureTests : IDisposable
{
    private readonly TempFolder _home = new(), _far = new();
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly EditionStore _store;

    public BundleSignatureTests()
    {
        _store = new EditionStore(_home.Path);
        Keep("names", "list.csv", "id,name\n1,North\n"u8.ToArray());
    }

    public void Dispose()
    {
        _key.Dispose();
        _home.Dispose();
        _far.Dispose();
    }

    private string Bundle => Path.Combine(_home.Path, "all.zip");

    private string Private => _key.ExportPkcs8PrivateKeyPem();

    private string Public => _key.ExportSubjectPublicKeyInfoPem();

    [Fact]
    public void A_signed_bundle_is_taken_and_tells_its_key()
    {
        EditionBundle.Export(_store, _store.ReadAll(), Bundle, Private);
        var (added, _, signedBy) = EditionBundle.Import(new EditionStore(_far.Path), Bundle, Public);
        Assert.Single(added);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(_key.ExportSubjectPublicKeyInfo())), signedBy);
        Assert.Equal(signedBy, EditionBundle.Import(new EditionStore(_far.Path), Bundle).SignedBy);
    }

    [Fact]
    public void Another_key_no_signature_or_an_altered_manifest_is_refused_and_nothing_taken()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        EditionBundle.Export(_store, _store.ReadAll(), Bundle, Private);
        Refused("signed by another key", other.ExportSubjectPublicKeyInfoPem());
        Refused("the key cannot be read", "no key");
        Alter("\"names\": 1", "\"names\": 2");
        Refused("altered after it was signed", null);
        EditionBundle.Export(_store, _store.ReadAll(), Bundle);
        Refused("is not signed", Public);
    }

    [Fact]
    public void What_is_no_private_key_of_the_curve_signs_nothing()
    {
        using var big = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        foreach (var (pem, message) in ((string, string)[])[(Public, "a private key is needed"), ("x", "cannot be read"), (big.ExportPkcs8PrivateKeyPem(), "not of the curve P-256")])
        {
            Assert.Contains(message, Assert.Throws<EditionException>(() => EditionBundle.Export(_store, _store.ReadAll(), Bundle, pem)).Message, StringComparison.Ordinal);
            Assert.False(File.Exists(Bundle));
        }
    }

    [Fact]
    public void A_source_in_Windows_1252_is_kept_as_it_is()
    {
        var text = Encoding.Latin1.GetBytes(SmallFiles.Of("uk-conlist").Text.Replace("North", "N\u00F6rth", StringComparison.Ordinal));
        var kept = Keep("uk-conlist", "ConList.csv", text);
        Assert.Equal(text, _store.ReadFile(Assert.Single(kept.Files)));
        Assert.NotEmpty(kept.Shape);
    }

    private EditionRecord Keep(string format, string name, byte[] bytes)
    {
        var source = SourceFile.Open(_home.Write(name, bytes));
        using var writer = new CorpusStore(_home.Path, TimeProvider.System).Create("mine");
        writer.Import(ListReaders.Find(format)!, source, new ImportReport());
        using var corpus = writer.Seal();
        return _store.Keep(corpus, [source]).Kept[0];
    }

    private void Refused(string message, string? trusted)
    {
        Assert.Contains(message, Assert.Throws<EditionException>(() => EditionBundle.Import(new EditionStore(_far.Path), Bundle, trusted)).Message, StringComparison.Ordinal);
        Assert.Empty(new EditionStore(_far.Path).ReadAll());
    }

    private void Alter(string old, string now)
    {
        using var archive = ZipFile.Open(Bundle, ZipArchiveMode.Update);
        var member = archive.GetEntry("editions.json")!;
        string text;
        using (var reader = new StreamReader(member.Open()))
        {
            text = reader.ReadToEnd();
        }

        member.Delete();
        using var writer = new StreamWriter(archive.CreateEntry("editions.json").Open());
        Assert.Contains(old, text, StringComparison.Ordinal);
        writer.Write(text.Replace(old, now, StringComparison.Ordinal));
    }
}
