using System.Buffers;
using Interdict.Sources.Json;
using Interdict.Sources.Store;

namespace Interdict.Sources.Editions;

/// <summary>The entries of one edition of a corpus.</summary>
/// <param name="lines">Each entry as one JSON line.</param>
/// <param name="rates">Which fields they fill.</param>
internal sealed class EditionContents(ArrayBufferWriter<byte> lines, FillRates rates)
{
    public ReadOnlySpan<byte> Lines => lines.WrittenSpan;

    public FillRates Rates => rates;

    /// <summary>The contents of each edition, in the manifest's order.</summary>
    public static EditionContents[] Of(StoredCorpus corpus)
    {
        var all = Array.ConvertAll(new int[corpus.Manifest.Editions.Length], _ => new EditionContents(new ArrayBufferWriter<byte>(1 << 16), new FillRates()));
        for (var ordinal = 0; ordinal < corpus.Count; ordinal++)
        {
            all[corpus.NumberOfEdition(ordinal)].Add(corpus.ReadLine(ordinal));
        }

        return all;
    }

    /// <summary>Those of a list that is gone.</summary>
    public static EditionContents Empty() => new(new ArrayBufferWriter<byte>(), new FillRates());

    private void Add(byte[] line)
    {
        lines.Write(line);
        rates.Add(EntryJson.Read(line.AsSpan().TrimEnd((byte)'\n')));
    }
}
