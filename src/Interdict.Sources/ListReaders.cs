using System.Collections.Immutable;
using Interdict.Sources.Bis;
using Interdict.Sources.Csl;
using Interdict.Sources.Custom;
using Interdict.Sources.Ecfr;
using Interdict.Sources.Eu;
using Interdict.Sources.FederalRegister;
using Interdict.Sources.Ftm;
using Interdict.Sources.Ofac;
using Interdict.Sources.Uk;
using Interdict.Sources.Un;

namespace Interdict.Sources;

/// <summary>The formats that can be imported.</summary>
public static class ListReaders
{
    // Shorter names of formats.
    private static readonly (string Short, string Format)[] Also =
    [
        ("ofac-enhanced", "ofac-enhanced-xml"), ("ofac-advanced", "ofac-advanced-xml"),
    ];

    /// <summary>One reader for each format, in the order they are shown.</summary>
    public static ImmutableArray<IListReader> All { get; } =
    [
        new CslJsonReader(), new CslCsvReader(), new EcfrReader(), new OfacCsvReader(), new OfacEnhancedReader(), new OfacXmlReader(), new OfacAdvancedReader(),
        new UnReader(), new EuXmlReader(), new EuCsvReader(), new UkCsvReader(), new UkXmlReader(), new UkConListReader(),
        new DplReader(), new FrXmlReader(), new FtmReader(), new NamesReader(),
    ];

    /// <summary>The reader of a format (<c>ofac-enhanced-xml</c>, or shorter <c>ofac-enhanced</c>); <c>null</c> where the format is not known.</summary>
    public static IListReader? Find(string format)
    {
        foreach (var (name, whole) in Also)
        {
            format = string.Equals(name, format, StringComparison.Ordinal) ? whole : format;
        }

        foreach (var reader in All)
        {
            if (string.Equals(reader.Format, format, StringComparison.Ordinal))
            {
                return reader;
            }
        }

        return null;
    }
}
